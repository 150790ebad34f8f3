#include "core/reporting/monthly/monthlybody.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthly/monthlytext.h"
#include "core/reporting/monthly/taskwords.h"

namespace reporting {

using namespace document;
using namespace domain;

namespace {

Paragraph paragraph(const QString &text)
{
    return {{{text}}};
}

/// Collects the blocks and counts sections and clauses.
class BodyWriter {
public:
    explicit BodyWriter(const MonthlySource &source) : m_source(source) { }

    QList<Block> write();

private:
    void section(const char *heading);
    void clause(const QString &heading);
    void paragraphs(const QStringList &texts);
    void items(ListMarks marks, const QStringList &texts);
    void addGroup(const TaskGroup &group, const TaskCounts &counts);
    void addProposals();

    const MonthlySource &m_source;
    QList<Block> m_blocks;
    int m_section = 0;
    int m_clause = 0;
};

void BodyWriter::section(const char *heading)
{
    static const char *const numbers[]{"I", "II", "III", "IV", "V"};
    m_blocks.append(
        Heading{HeadingLevel::Section, QLatin1String(numbers[m_section++]), m_source.phrases.text(heading)});
    m_clause = 0;
}

void BodyWriter::clause(const QString &heading)
{
    m_blocks.append(Heading{HeadingLevel::Clause, QString::number(++m_clause), heading});
}

void BodyWriter::paragraphs(const QStringList &texts)
{
    for (const QString &text : texts)
        m_blocks.append(paragraph(text));
}

void BodyWriter::items(ListMarks marks, const QStringList &texts)
{
    ItemList list{marks, {}};
    for (const QString &text : texts)
        list.items.append(Runs{Run{text}});
    if (!list.items.isEmpty())
        m_blocks.append(list);
}

/// What the units wrote of the group, task by task.
void BodyWriter::addGroup(const TaskGroup &group, const TaskCounts &counts)
{
    clause(group.title);
    m_blocks.append(paragraph(groupSentence(m_source, counts)));
    ItemList list{ListMarks::Dashes, {}};
    for (const Task &task : m_source.contents.tasks) {
        if (task.group != group.id)
            continue;
        const TaskWords words = taskWords(m_source, task);
        if (words.quotes.isEmpty() && words.others == 0)
            continue;
        QString text;
        for (const TaskWords::Quote &quote : words.quotes)
            text += QStringLiteral(" %1: %2.").arg(quote.units.join(QStringLiteral(", ")), quote.text);
        if (words.others > 0) {
            text += QLatin1Char(' ')
                + m_source.phrases.text("task_others", {{"count", base::paddedCount(words.others)}});
        }
        const QString name = m_source.phrases.text("task_words", {{"no", task.no}, {"title", task.shortTitle}});
        list.items.append(Runs{Run{name, false, true}, Run{text}});
    }
    if (list.items.isEmpty())
        m_blocks.append(paragraph(m_source.phrases.text("group_no_words")));
    else
        m_blocks.append(list);
}

void BodyWriter::addProposals()
{
    const QStringList proposals = proposalItems(m_source);
    if (proposals.isEmpty()) {
        m_blocks.append(paragraph(m_source.phrases.text("proposals_none")));
        return;
    }
    m_blocks.append(paragraph(m_source.phrases.text("proposals_count", {{"office", m_source.officeName()}})));
    items(ListMarks::Letters, proposals);
}

QList<Block> BodyWriter::write()
{
    const PhraseBook &phrases = m_source.phrases;
    m_blocks.append(paragraph(basisSentence(m_source)));
    section("heading_direction");
    paragraphs(directionSentences(m_source));

    section("heading_results");
    paragraphs(taskSentences(m_source));
    m_blocks.append(paragraph(phrases.text("tasks_annex")));
    for (const GroupFigures &group : m_source.figures.groups)
        addGroup(group.group, group.counts);
    clause(phrases.text("heading_discipline"));
    paragraphs(disciplineSentences(m_source));

    section("heading_difficulties");
    m_blocks.append(paragraph(difficultySentence(m_source)));
    items(ListMarks::Letters, difficultyItems(m_source));

    section("heading_next");
    items(ListMarks::Dashes, nextSentences(m_source));

    section("heading_proposals");
    addProposals();
    m_blocks.append(paragraph(phrases.text("closing",
        {{"plan_short", m_source.figures.plan.shortName}, {"period", m_source.figures.period.label()},
            {"office", m_source.officeName()}})));
    return m_blocks;
}

} // namespace

QList<Block> monthlyBody(const MonthlySource &source)
{
    return BodyWriter(source).write();
}

} // namespace reporting

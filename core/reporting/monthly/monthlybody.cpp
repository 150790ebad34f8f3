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

QList<Block> paragraphs(const QStringList &texts)
{
    QList<Block> blocks;
    for (const QString &text : texts)
        blocks.append(paragraph(text));
    return blocks;
}

QList<Block> items(ListMarks marks, const QStringList &texts)
{
    ItemList list{marks, {}};
    for (const QString &text : texts)
        list.items.append(Runs{Run{text}});
    return list.items.isEmpty() ? QList<Block>{} : QList<Block>{list};
}

PaperSection opening(const MonthlySource &source)
{
    return {QStringLiteral("opening"), QStringLiteral("Căn cứ, mở đầu"), std::nullopt, {},
        paragraphs({basisSentence(source)})};
}

PaperSection section(const QString &key, const MonthlySource &source, const char *heading, const QList<Block> &blocks)
{
    return {key, {}, HeadingLevel::Section, source.phrases.text(heading), blocks};
}

/// What the units wrote of the group, task by task.
PaperSection groupSection(const MonthlySource &source, const GroupFigures &group)
{
    QList<Block> blocks{paragraph(groupSentence(source, group.counts))};
    ItemList list{ListMarks::Dashes, {}};
    for (const Task &task : source.contents.tasks) {
        if (task.group != group.group.id)
            continue;
        const TaskWords words = taskWords(source, task);
        if (words.quotes.isEmpty() && words.others == 0)
            continue;
        QString text;
        for (const TaskWords::Quote &quote : words.quotes)
            text += QStringLiteral(" %1: %2.").arg(quote.units.join(QStringLiteral(", ")), quote.text);
        if (words.others > 0) {
            text += QLatin1Char(' ') + source.phrases.text("task_others", {{"count", base::paddedCount(words.others)}});
        }
        const QString name = source.phrases.text("task_words", {{"no", task.no}, {"title", task.shortTitle}});
        list.items.append(Runs{Run{name, false, true}, Run{text}});
    }
    if (list.items.isEmpty())
        blocks.append(paragraph(source.phrases.text("group_no_words")));
    else
        blocks.append(list);
    return {QStringLiteral("group.") + group.group.no, {}, HeadingLevel::Clause, group.group.title, blocks};
}

QList<Block> proposals(const MonthlySource &source)
{
    const QStringList proposals = proposalItems(source);
    if (proposals.isEmpty())
        return paragraphs({source.phrases.text("proposals_none")});
    return paragraphs({source.phrases.text("proposals_count", {{"office", source.officeName()}})})
        + items(ListMarks::Letters, proposals);
}

PaperSection closing(const MonthlySource &source)
{
    return {QStringLiteral("closing"), QStringLiteral("Câu kết"), std::nullopt, {},
        paragraphs({source.phrases.text("closing",
            {{"plan_short", source.figures.plan.shortName}, {"period", source.figures.period.label()},
                {"office", source.officeName()}})})};
}

} // namespace

QList<PaperSection> monthlySections(const MonthlySource &source)
{
    const PhraseBook &phrases = source.phrases;
    QList<PaperSection> sections{opening(source),
        section(QStringLiteral("direction"), source, "heading_direction", paragraphs(directionSentences(source))),
        section(QStringLiteral("results"), source, "heading_results",
            paragraphs(taskSentences(source) + QStringList(phrases.text("tasks_annex"))))};
    for (const GroupFigures &group : source.figures.groups)
        sections.append(groupSection(source, group));
    sections.append(PaperSection{QStringLiteral("discipline"), {}, HeadingLevel::Clause,
        phrases.text("heading_discipline"), paragraphs(disciplineSentences(source))});
    sections.append(section(QStringLiteral("difficulties"), source, "heading_difficulties",
        paragraphs({difficultySentence(source)}) + items(ListMarks::Letters, difficultyItems(source))));
    sections.append(
        section(QStringLiteral("next"), source, "heading_next", items(ListMarks::Dashes, nextSentences(source))));
    sections.append(section(QStringLiteral("proposals"), source, "heading_proposals", proposals(source)));
    sections.append(closing(source));
    return sections;
}

} // namespace reporting

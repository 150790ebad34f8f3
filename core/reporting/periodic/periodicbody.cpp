#include "core/reporting/periodic/periodicbody.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/periodic/annexes.h"
#include "core/reporting/periodic/directiontext.h"
#include "core/reporting/periodic/disciplinetext.h"
#include "core/reporting/periodic/periodictext.h"
#include "core/reporting/periodic/taskwords.h"

namespace reporting {

using namespace document;
using namespace domain;

namespace {

PaperSection opening(const PeriodicSource &source)
{
    return {QStringLiteral("opening"), QStringLiteral("Căn cứ, mở đầu"), std::nullopt, {},
        plainParagraphs({basisSentence(source)})};
}

PaperSection section(const QString &key, const QString &heading, const QList<Block> &blocks)
{
    return {key, {}, HeadingLevel::Section, heading, blocks};
}

/// The sentence that leads to an annex, when there is such an annex.
QStringList annexSentence(const PeriodicSource &source, const char *key, AnnexKind kind)
{
    const QString annex = annexName(source, kind);
    return annex.isEmpty() ? QStringList() : QStringList(source.phrases.text(key, {{"annex", annex}}));
}

QList<Block> results(const PeriodicSource &source)
{
    QStringList texts = taskSentences(source);
    if (const QStringList changes = taskChangeSentences(source); !changes.isEmpty())
        texts.append(changes.join(QLatin1Char(' ')));
    return plainParagraphs(texts + annexSentence(source, "tasks_annex", AnnexKind::Tasks));
}

QList<Block> difficulties(const PeriodicSource &source)
{
    return plainParagraphs({shortcomingSentence(source), difficultySentence(source)})
        + plainItems(ListMarks::Numbers, difficultyItems(source))
        + plainParagraphs(annexSentence(source, "difficulties_annex", AnnexKind::Difficulties));
}

/// What the units wrote of the group, task by task; of the settled ones how many still report.
PaperSection groupSection(const PeriodicSource &source, const GroupFigures &group)
{
    const PhraseBook &phrases = source.phrases;
    QList<Block> blocks{plainParagraph(groupSentence(source, group.counts))};
    ItemList list{ListMarks::Dashes, {}};
    QStringList settled;
    for (const Task &task : source.contents.tasks) {
        if (task.group != group.group.id)
            continue;
        const TaskWords words = taskWords(source, task);
        if (words.units == 0)
            continue;
        if (isSettled(source, task.id)) {
            settled.append(
                phrases.text("group_done_task", {{"no", task.no}, {"count", base::paddedCount(words.units)}}));
            continue;
        }
        QString text = QLatin1Char(' ') + taskStateSentence(source, task, words.units);
        for (const TaskWords::Quote &quote : words.quotes)
            text += QLatin1Char(' ') + quoteSentence(source, quote);
        const QString name = phrases.text("task_words", {{"no", task.no}, {"title", task.shortTitle}});
        list.items.append(Runs{Run{name, false, true}, Run{text}});
    }
    if (!settled.isEmpty())
        list.items.append(Runs{Run{phrases.text("group_done", {{"list", commaList(settled)}})}});
    if (list.items.isEmpty())
        blocks.append(plainParagraph(phrases.text("group_no_words")));
    else
        blocks.append(list);
    return {QStringLiteral("group.") + group.group.no, {}, HeadingLevel::Clause, group.group.title, blocks};
}

QList<Block> proposals(const PeriodicSource &source)
{
    const QStringList proposals = proposalItems(source);
    if (proposals.isEmpty())
        return plainParagraphs({source.phrases.text("proposals_none")});
    return plainParagraphs({source.phrases.text("proposals_count", {{"office", source.officeName()}})})
        + plainItems(ListMarks::Numbers, proposals);
}

PaperSection closing(const PeriodicSource &source)
{
    return {QStringLiteral("closing"), QStringLiteral("Câu kết"), std::nullopt, {},
        plainParagraphs({source.phrases.text("closing",
            {{"plan_short", source.figures.plan.shortName}, {"period", source.figures.period.label()},
                {"span", source.span.label()}, {"office", source.officeName()}})})};
}

} // namespace

QList<PaperSection> periodicSections(const PeriodicSource &source)
{
    const auto heading = [&source](const char *key) { return source.phrases.text(key); };
    QList<PaperSection> sections{opening(source),
        section(QStringLiteral("direction"), heading("heading_direction"), plainParagraphs(directionSentences(source))),
        section(QStringLiteral("results"), heading("heading_results"), results(source))};
    for (const GroupFigures &group : source.figures.groups)
        sections.append(groupSection(source, group));
    sections.append(PaperSection{QStringLiteral("discipline"), {}, HeadingLevel::Clause, heading("heading_discipline"),
        plainParagraphs(disciplineSentences(source, annexName(source, AnnexKind::Discipline)))});
    sections.append(section(QStringLiteral("difficulties"), heading("heading_difficulties"), difficulties(source)));
    sections.append(
        section(QStringLiteral("next"), source.phrases.text("heading_next", {{"span", source.span.next().label()}}),
            plainItems(ListMarks::Dashes, nextSentences(source))));
    sections.append(section(QStringLiteral("proposals"), heading("heading_proposals"), proposals(source)));
    sections.append(closing(source));
    return sections;
}

} // namespace reporting

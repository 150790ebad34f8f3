#include "core/reporting/periodic/annexes.h"

#include "core/base/text/wording.h"
#include "core/reporting/disciplinechart.h"
#include "core/reporting/document/documentwording.h"
#include "core/reporting/periodic/annextables.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using namespace domain;

namespace {

constexpr double chartHeight = 62; ///< mm: two of them and their legends on a page

bool isThere(const PeriodicSource &source, AnnexKind kind)
{
    const DifficultyFigures &difficulties = source.figures.difficulties;
    switch (kind) {
    case AnnexKind::Tasks:
        return !source.contents.tasks.isEmpty();
    case AnnexKind::Discipline:
        return source.isMonth() ? !source.figures.units.isEmpty() : !source.unitMonths.isEmpty();
    case AnnexKind::Difficulties:
        return !difficulties.open.isEmpty() || !difficulties.solved.isEmpty();
    case AnnexKind::Charts:
        return !source.months.isEmpty() || !source.contents.tasks.isEmpty();
    }
    return false;
}

QString annexNumber(const PeriodicSource &source, AnnexKind kind)
{
    const QList<AnnexKind> kinds = annexKinds(source);
    return kinds.size() < 2 ? QString() : romanNumber(int(kinds.indexOf(kind)) + 1);
}

Chart monthsChart(const PeriodicSource &source)
{
    Chart chart = disciplineChart(source.months, source.phrases.text("chart"), chartHeight);
    const bool isShort = source.months.size() > 6;
    for (qsizetype i = 0; i < source.months.size(); ++i) {
        chart.categories[i] = isShort ? QStringLiteral("T%1").arg(source.months.at(i).period.month)
                                      : QStringLiteral("Tháng ") + chart.categories.at(i);
    }
    return chart;
}

Chart groupsChart(const PeriodicSource &source)
{
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.title = source.phrases.text("chart_tasks");
    chart.unit = QStringLiteral("nhiệm vụ");
    chart.height = chartHeight;
    for (const GroupFigures &group : source.figures.groups)
        chart.categories.append(QStringLiteral("Nhóm ") + group.group.no);
    for (const TaskState state : {TaskState::Done, TaskState::InProgress, TaskState::NotStarted, TaskState::Paused}) {
        if (source.figures.tasks.of(state) == 0)
            continue;
        ChartSeries series{taskStateOnPaper(state), {}};
        for (const GroupFigures &group : source.figures.groups)
            series.values.append(group.counts.of(state));
        chart.series.append(series);
    }
    return chart;
}

QString annexTitle(const PeriodicSource &source, AnnexKind kind)
{
    const QString span = source.span.label();
    const QString date = base::proseDate(kind == AnnexKind::Tasks ? source.until() : source.figures.cutOff);
    switch (kind) {
    case AnnexKind::Tasks:
        return source.phrases.text("annex_tasks", {{"plan", planReference(source.figures.plan)}, {"date", date}});
    case AnnexKind::Discipline:
        return source.phrases.text(
            "annex_discipline", {{"period", source.figures.period.label()}, {"span", span}, {"date", date}});
    case AnnexKind::Difficulties:
        return source.phrases.text("annex_difficulties", {{"span", span}, {"date", date}});
    case AnnexKind::Charts:
        return source.phrases.text("annex_charts", {{"span", span}});
    }
    return {};
}

QList<Block> contentOf(const PeriodicSource &source, AnnexKind kind)
{
    switch (kind) {
    case AnnexKind::Tasks:
        return {taskTable(source)};
    case AnnexKind::Difficulties:
        return {difficultyTable(source)};
    case AnnexKind::Discipline: {
        if (source.isMonth())
            return {arrivalTable(source)};
        QString legend;
        const Table table = monthsTable(source, &legend);
        if (legend.isEmpty())
            return {table};
        return {Paragraph{{Run{legend, false, true}}, Alignment::Left, false, true}, table};
    }
    case AnnexKind::Charts: {
        QList<Block> charts;
        if (!source.months.isEmpty())
            charts.append(monthsChart(source));
        if (!source.contents.tasks.isEmpty())
            charts.append(groupsChart(source));
        return charts;
    }
    }
    return {};
}

bool isWide(const PeriodicSource &source, AnnexKind kind)
{
    return kind == AnnexKind::Tasks || kind == AnnexKind::Difficulties
        || (kind == AnnexKind::Discipline && source.span.months > 3);
}

} // namespace

QList<AnnexKind> annexKinds(const PeriodicSource &source)
{
    QList<AnnexKind> kinds{AnnexKind::Tasks, AnnexKind::Discipline, AnnexKind::Difficulties, AnnexKind::Charts};
    kinds.removeIf([&source](AnnexKind kind) { return !isThere(source, kind); });
    return kinds;
}

QString annexName(const PeriodicSource &source, AnnexKind kind)
{
    if (!isThere(source, kind))
        return {};
    return QStringLiteral("Phụ lục %1").arg(annexNumber(source, kind)).trimmed();
}

QList<Block> annexBlocks(const PeriodicSource &source, const PaperFace &face)
{
    const QString note = annexNote(
        QStringLiteral("Báo cáo"), {face.number, face.form.symbol, face.form.place, face.date, {}}, face.form.agency);
    QList<Block> blocks;
    for (const AnnexKind kind : annexKinds(source)) {
        blocks.append(PageOrientation{isWide(source, kind) ? Orientation::Landscape : Orientation::Portrait});
        blocks.append(AnnexStart{annexNumber(source, kind), annexTitle(source, kind), note});
        blocks += contentOf(source, kind);
    }
    return blocks;
}

} // namespace reporting

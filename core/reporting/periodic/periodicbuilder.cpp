#include "core/reporting/periodic/periodicbuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/paper/pagesettings.h"
#include "core/reporting/periodic/annexes.h"
#include "core/reporting/periodic/periodicbody.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using base::Result;

namespace {

void addHead(Document &paper, const PeriodicSource &source, const PaperFace &face)
{
    const PeriodFigures &figures = source.figures;
    const QString subject = source.phrases.text("title",
        {{"plan_short", figures.plan.shortName}, {"month", base::proseMonth(figures.period.month)},
            {"year", QString::number(figures.period.year)}, {"span", source.span.label()}});
    // Nothing of a span that has not begun by the cut-off can be told: then its whole length is.
    const QDate to = source.until() < source.from ? source.to : source.until();
    const QString note
        = source.phrases.text("title_note", {{"from", base::proseDate(source.from)}, {"to", base::proseDate(to)}});
    const QString kind = QStringLiteral("Báo cáo");
    paper.title = kind + QLatin1Char(' ') + base::lowerFirst(subject);
    paper.author = face.form.agency;
    paper.subject = planReference(source.figures.plan);
    paper.setup = pageSetup(source.office);
    paper.blocks.append(Letterhead{face.form.parent, face.form.agency});
    paper.blocks.append(NumberAndDate{face.number, face.form.symbol, face.form.place, face.date, {}});
    paper.blocks.append(Title{kind, {subject}, note});
    paper.blocks.append(Addressees{face.form.addressees});
}

} // namespace

QList<PaperSection> PeriodicBuilder::sections(const services::PaperForm &form) const
{
    PeriodicSource source = m_source;
    source.officeInText = form.officeInText;
    return periodicSections(source);
}

Document PeriodicBuilder::document(const QList<PaperSection> &body, const PaperFace &face) const
{
    Document paper;
    addHead(paper, m_source, face);
    Q_ASSERT(paper.blocks.size() == headSize());
    paper.blocks += blocksOf(body);
    paper.blocks.append(signatureOf(face));
    paper.blocks += annexBlocks(m_source, face);
    return paper;
}

qsizetype PeriodicBuilder::headSize() const
{
    return 4; // addHead()
}

QJsonObject PeriodicBuilder::figures() const
{
    const UnitCounts &units = m_source.counts;
    const TaskCounts &tasks = m_source.figures.tasks;
    return {{QStringLiteral("period"), m_source.span.first.code()}, {QStringLiteral("months"), m_source.span.months},
        {QStringLiteral("cut_off"), cutOff().toString(Qt::ISODate)}, {QStringLiteral("units_required"), units.required},
        {QStringLiteral("units_on_time"), units.onTime}, {QStringLiteral("units_late"), units.late},
        {QStringLiteral("units_missing"), units.missing}, {QStringLiteral("units_pending"), units.pending},
        {QStringLiteral("tasks_total"), tasks.total}, {QStringLiteral("tasks_done"), tasks.done()},
        {QStringLiteral("tasks_done_on_time"), tasks.doneOnTime}, {QStringLiteral("tasks_done_late"), tasks.doneLate},
        {QStringLiteral("tasks_open_in_time"), tasks.openInTime},
        {QStringLiteral("tasks_open_overdue"), tasks.openOverdue},
        {QStringLiteral("difficulties_open"), int(m_source.figures.difficulties.open.size())},
        {QStringLiteral("difficulties_solved"), int(m_source.figures.difficulties.solved.size())}};
}

QString PeriodicBuilder::fileName() const
{
    const domain::Period first = m_source.span.first;
    switch (m_source.span.months) {
    case 3:
        return QStringLiteral("bao-cao-quy-%1-%2").arg((first.month + 2) / 3).arg(first.year);
    case 6:
        return QStringLiteral("bao-cao-6-thang-%1-%2")
            .arg(first.month == 1 ? QStringLiteral("dau-nam") : QStringLiteral("cuoi-nam"))
            .arg(first.year);
    case 12:
        return QStringLiteral("bao-cao-nam-%1").arg(first.year);
    default:
        return QStringLiteral("bao-cao-thang-%1-%2").arg(first.month, 2, 10, QLatin1Char('0')).arg(first.year);
    }
}

Result<std::shared_ptr<const PaperBuilder>> readPeriodicBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::PeriodSpan span, std::optional<QDate> cutOff)
{
    const Result<PeriodicSource> source = readPeriodicSource(file, plan, span, cutOff);
    if (!source)
        return source.error();
    return std::shared_ptr<const PaperBuilder>(std::make_shared<PeriodicBuilder>(*source));
}

} // namespace reporting

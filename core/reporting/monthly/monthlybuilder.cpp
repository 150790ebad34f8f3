#include "core/reporting/monthly/monthlybuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthly/monthlyannexes.h"
#include "core/reporting/monthly/monthlybody.h"
#include "core/reporting/paper/pagesettings.h"

namespace reporting {

using namespace document;
using base::Result;

namespace {

void addHead(Document &paper, const MonthlySource &source, const PaperFace &face)
{
    const PeriodFigures &figures = source.figures;
    const QString subject = source.phrases.text("title",
        {{"plan_short", figures.plan.shortName}, {"month", QString::number(figures.period.month)},
            {"year", QString::number(figures.period.year)}});
    const QString note = source.phrases.text(
        "title_note", {{"from", base::proseDate(figures.dates.from)}, {"to", base::proseDate(figures.dates.to)}});
    const QString kind = QStringLiteral("Báo cáo");
    paper.title = kind + QLatin1Char(' ') + base::lowerFirst(subject);
    paper.author = face.form.agency;
    paper.subject = source.planReference();
    paper.setup = pageSetup(source.office);
    paper.blocks.append(Letterhead{face.form.parent, face.form.agency});
    paper.blocks.append(NumberAndDate{face.number, face.form.symbol, face.form.place, face.date, {}});
    paper.blocks.append(Title{kind, {subject}, note});
    paper.blocks.append(Addressees{face.form.addressees});
}

SignatureBlock signature(const PaperFace &face)
{
    const settings::Signer &signer = face.signer;
    return {signer.authority, signer.position, signer.rank, signer.name, face.form.recipients};
}

} // namespace

QList<PaperSection> MonthlyBuilder::sections(const services::PaperForm &form) const
{
    MonthlySource source = m_source;
    source.officeInText = form.officeInText;
    return monthlySections(source);
}

Document MonthlyBuilder::document(const QList<PaperSection> &body, const PaperFace &face) const
{
    Document paper;
    addHead(paper, m_source, face);
    Q_ASSERT(paper.blocks.size() == headSize());
    paper.blocks += blocksOf(body);
    paper.blocks.append(signature(face));
    paper.blocks += taskAnnex(m_source, face);
    paper.blocks += disciplineAnnex(m_source, face);
    return paper;
}

qsizetype MonthlyBuilder::headSize() const
{
    return 4; // addHead()
}

QJsonObject MonthlyBuilder::figures() const
{
    const UnitCounts &units = m_source.figures.counts;
    const TaskCounts &tasks = m_source.figures.tasks;
    return {{QStringLiteral("period"), m_source.figures.period.code()},
        {QStringLiteral("cut_off"), m_source.figures.cutOff.toString(Qt::ISODate)},
        {QStringLiteral("units_required"), units.required}, {QStringLiteral("units_on_time"), units.onTime},
        {QStringLiteral("units_late"), units.late}, {QStringLiteral("units_missing"), units.missing},
        {QStringLiteral("units_pending"), units.pending}, {QStringLiteral("tasks_total"), tasks.total},
        {QStringLiteral("tasks_done"), tasks.done()},
        {QStringLiteral("difficulties_open"), int(m_source.figures.difficulties.open.size())}};
}

QString MonthlyBuilder::fileName() const
{
    return QStringLiteral("bao-cao-thang-%1-%2")
        .arg(m_source.figures.period.month, 2, 10, QLatin1Char('0'))
        .arg(m_source.figures.period.year);
}

Result<std::shared_ptr<const PaperBuilder>> readMonthlyBuilder(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, std::optional<QDate> cutOff)
{
    const Result<PeriodFigures> figures
        = cutOff ? periodFigures(file, plan, period, *cutOff) : periodFigures(file, plan, period);
    if (!figures)
        return figures.error();
    const Result<MonthlySource> source = readMonthlySource(file, *figures);
    if (!source)
        return source.error();
    return std::shared_ptr<const PaperBuilder>(std::make_shared<MonthlyBuilder>(*source));
}

} // namespace reporting

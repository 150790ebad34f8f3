#include "ui/pages/incoming/quickchips.h"

#include "core/base/text/wording.h"
#include "ui/models/statusof.h"

#include <QCoreApplication>

namespace pages {

using services::QuickAsk;
using services::QuickPart;
using services::QuickReading;
using widgets::Chip;

namespace {

struct QuickWords {
    Q_DECLARE_TR_FUNCTIONS(pages::QuickChips)
};

QString labelOf(QuickPart part, const QuickReading &reading)
{
    switch (part) {
    case QuickPart::Unit:
        return reading.unitProposed ? QuickWords::tr("tiếp theo:") : QuickWords::tr("Đơn vị");
    case QuickPart::Number:
        return QuickWords::tr("Số, ký hiệu");
    case QuickPart::Date:
        return QuickWords::tr("Ngày văn bản");
    case QuickPart::Kind:
        return QuickWords::tr("Loại");
    case QuickPart::For:
        return reading.report.request.isEmpty() ? QuickWords::tr("Kỳ") : QuickWords::tr("Yêu cầu");
    case QuickPart::Arrived:
        return QuickWords::tr("Ngày đến");
    case QuickPart::Words:
        return QuickWords::tr("Chưa hiểu");
    }
    return {};
}

QString kindText(const QuickReading &reading)
{
    if (!reading.isReport)
        return domain::documentKindText(reading.report.kind);
    return reading.report.request.isEmpty() ? QuickWords::tr("Báo cáo tháng") : QuickWords::tr("Trả lời yêu cầu");
}

QString valueOf(QuickPart part, const QuickReading &reading, const QString &unitName)
{
    const services::NewReport &report = reading.report;
    switch (part) {
    case QuickPart::Unit:
        return report.unit.isValid() ? unitName : report.issuerText;
    case QuickPart::Number:
        return report.documentReference;
    case QuickPart::Date:
        return base::screenDate(report.documentDate);
    case QuickPart::Kind:
        return kindText(reading);
    case QuickPart::For:
        if (!reading.isReport)
            return {};
        if (!report.request.isEmpty())
            return report.request;
        return report.period == domain::Period{} ? QString() : report.period.label();
    case QuickPart::Arrived:
        return base::screenDate(report.arrivedOn);
    case QuickPart::Words:
        return {};
    }
    return {};
}

/// Where there is no room, for what the value alone does not say.
QString shortLabelOf(QuickPart part)
{
    switch (part) {
    case QuickPart::Date:
        return QuickWords::tr("VB");
    case QuickPart::For:
        return QuickWords::tr("kỳ");
    case QuickPart::Arrived:
        return QuickWords::tr("đến");
    default:
        return {};
    }
}

Chip askedChip(const QuickAsk &ask, const QuickReading &reading)
{
    Chip chip;
    chip.look = Chip::Look::Asked;
    chip.label = labelOf(ask.part, reading);
    chip.shortLabel = chip.label;
    chip.value
        = ask.part == QuickPart::Unit && !reading.unitText.isEmpty() ? reading.unitText : QuickWords::tr("chưa rõ");
    if (!ask.options.isEmpty())
        chip.more = QuickWords::tr("%1 khả năng").arg(ask.options.size());
    chip.tip = ask.question;
    return chip;
}

Chip chipOf(int id, const QString &label, const QString &value, const QString &shortLabel = {})
{
    Chip chip;
    chip.id = id;
    chip.label = label;
    chip.value = value;
    chip.shortLabel = shortLabel;
    return chip;
}

Chip arrivalNumberChip(const QString &number)
{
    return chipOf(ArrivalNumberChip, QuickWords::tr("Số đến"), number, QuickWords::tr("số"));
}

} // namespace

QList<Chip> quickChips(const QuickReading &reading, const QString &unitName)
{
    QList<Chip> chips;
    const auto part = [&](QuickPart which) {
        Chip chip;
        if (const QuickAsk *ask = reading.ask(which)) {
            chip = askedChip(*ask, reading);
        } else {
            chip = chipOf(0, labelOf(which, reading), valueOf(which, reading, unitName), shortLabelOf(which));
            if (which == QuickPart::Unit && reading.unitProposed) {
                chip.look = Chip::Look::Proposed;
                chip.shortLabel = chip.label;
            }
        }
        chip.id = int(which);
        if (!chip.value.isEmpty())
            chips.append(chip);
    };
    for (const QuickPart which : {QuickPart::Unit, QuickPart::Number, QuickPart::Date, QuickPart::Kind})
        part(which);
    if (reading.report.nil)
        chips.append(chipOf(NilChip, {}, QuickWords::tr("Không phát sinh")));
    part(QuickPart::For);
    part(QuickPart::Words);
    if (!reading.report.subject.isEmpty())
        chips.append(chipOf(SubjectChip, QuickWords::tr("Trích yếu"), reading.report.subject));
    if (!reading.arrivalNumber.isEmpty())
        chips.append(arrivalNumberChip(reading.arrivalNumber));
    part(QuickPart::Arrived);
    if (reading.standing && reading.isReport) {
        Chip chip = chipOf(StandingChip, {}, domain::reportStatusText(*reading.standing));
        chip.look = Chip::Look::Standing;
        chip.status = models::signOf(reading.standing->status);
        chips.append(chip);
    }
    return chips;
}

QList<Chip> proposalChips(const QuickProposal &proposal)
{
    QList<Chip> chips;
    if (!proposal.unit.isEmpty()) {
        const QString label = proposal.isNext ? QuickWords::tr("tiếp theo:") : QuickWords::tr("Đơn vị");
        chips.append(chipOf(int(QuickPart::Unit), label, proposal.unit, label));
    }
    if (proposal.period) {
        chips.append(
            chipOf(int(QuickPart::For), QuickWords::tr("Kỳ"), proposal.period->label(), shortLabelOf(QuickPart::For)));
    }
    chips.append(arrivalNumberChip(proposal.arrivalNumber));
    chips.append(chipOf(int(QuickPart::Arrived), QuickWords::tr("Ngày đến"), base::screenDate(proposal.arrivedOn),
        shortLabelOf(QuickPart::Arrived)));
    for (Chip &chip : chips)
        chip.look = Chip::Look::Proposed;
    return chips;
}

} // namespace pages

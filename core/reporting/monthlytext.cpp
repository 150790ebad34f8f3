#include "core/reporting/monthlytext.h"

#include "core/base/text/wording.h"

namespace reporting {

using base::paddedCount;
using base::percent;
using base::proseDate;
using namespace domain;

namespace {

/// Longer lists stand in annex II only.
constexpr int namesInText = 15;

QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

QStringList namesOf(const PeriodFigures &figures, ReportStatus status)
{
    QStringList names;
    for (const UnitFigures &unit : figures.units) {
        if (unit.standing.status != status)
            continue;
        QString name = unit.unit.name;
        if (status == ReportStatus::Late)
            name += QStringLiteral(" (chậm %1 ngày)").arg(paddedCount(unit.standing.daysLate));
        names.append(name);
    }
    return names;
}

QString counted(const QStringList &names, const QString &what)
{
    QString text = QStringLiteral("%1 đơn vị %2").arg(paddedCount(int(names.size())), what);
    if (names.isEmpty())
        return text;
    if (names.size() > namesInText)
        return text + QStringLiteral(" (danh sách tại Phụ lục II)");
    return text + QStringLiteral(": ") + names.join(QStringLiteral(", "));
}

} // namespace

QString basisSentence(const PeriodFigures &figures, const QString &bodyInText)
{
    const Plan &plan = figures.plan;
    return QStringLiteral("Thực hiện %1 số %2 ngày %3 của %4 về %5, %6 báo cáo kết quả thực hiện tháng %7 như sau:")
        .arg(plan.kind, plan.number, proseDate(plan.date), plan.issuer, lowerFirst(plan.title), bodyInText,
            figures.period.label());
}

QStringList taskSentences(const PeriodFigures &figures, int groupCount)
{
    const TaskCounts &tasks = figures.tasks;
    QStringList sentences{
        QStringLiteral("Kế hoạch giao %1 nhiệm vụ thuộc %2 nhóm. Tính đến ngày %3: %4 nhiệm vụ hoàn thành, "
                       "%5 nhiệm vụ đang thực hiện, %6 nhiệm vụ chưa thực hiện, %7 nhiệm vụ tạm dừng.")
            .arg(paddedCount(tasks.total), paddedCount(groupCount),
                proseDate(std::min(figures.dates.to, figures.cutOff)), paddedCount(tasks.done()),
                paddedCount(tasks.of(TaskState::InProgress)), paddedCount(tasks.of(TaskState::NotStarted)),
                paddedCount(tasks.of(TaskState::Paused)))};
    const int withDeadline = tasks.total - tasks.doneNoDeadline - tasks.openNoDeadline;
    if (withDeadline == 0) {
        sentences.append(QStringLiteral("Các nhiệm vụ chưa được giao thời hạn cụ thể."));
        return sentences;
    }
    sentences.append(
        QStringLiteral("Trong %1 nhiệm vụ có thời hạn: hoàn thành %2 (đúng hạn: %3, quá hạn: %4); chưa hoàn thành %5 "
                       "(trong hạn: %6, quá hạn: %7).")
            .arg(paddedCount(withDeadline), paddedCount(tasks.doneOnTime + tasks.doneLate),
                paddedCount(tasks.doneOnTime), paddedCount(tasks.doneLate),
                paddedCount(tasks.openInTime + tasks.openOverdue), paddedCount(tasks.openInTime),
                paddedCount(tasks.openOverdue)));
    return sentences;
}

QStringList disciplineSentences(const PeriodFigures &figures)
{
    const UnitCounts &counts = figures.counts;
    if (counts.required == 0)
        return {QStringLiteral("Kỳ này chưa yêu cầu các đơn vị gửi báo cáo.")};
    QStringList sentences{QStringLiteral("Tính đến ngày %1, có %2/%3 đơn vị gửi báo cáo đúng hạn (%4).")
                              .arg(proseDate(figures.cutOff), paddedCount(counts.onTime),
                                  QString::number(counts.required), percent(counts.onTime, counts.required))};
    if (counts.late > 0)
        sentences.append(counted(namesOf(figures, ReportStatus::Late), QStringLiteral("gửi chậm")) + QLatin1Char('.'));
    if (counts.missing > 0) {
        sentences.append(
            counted(namesOf(figures, ReportStatus::Missing), QStringLiteral("chưa gửi báo cáo")) + QLatin1Char('.'));
    }
    if (counts.pending > 0) {
        sentences.append(QStringLiteral("%1 đơn vị chưa gửi, chưa đến hạn (hạn nộp ngày %2).")
                             .arg(paddedCount(counts.pending), proseDate(figures.dates.dueEffective)));
    }
    return sentences;
}

} // namespace reporting

#include "ui/models/matrixwords.h"

#include "core/base/text/wording.h"
#include "ui/models/chasewords.h"

#include <QCoreApplication>

namespace models {

using namespace domain;
using reporting::MatrixCell;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("MatrixWords", text);
}

QString standingWords(const MatrixCell &cell, const PeriodDates &dates, QDate today)
{
    QString text = base::lowerFirst(reportStatusText(cell.standing));
    if (cell.standing.status == ReportStatus::Missing) {
        text += words(QT_TRANSLATE_NOOP("MatrixWords", ", quá hạn %1 ngày")).arg(dates.dueEffective.daysTo(today));
    }
    if (cell.nil)
        text += words(QT_TRANSLATE_NOOP("MatrixWords", ", không phát sinh"));
    return text;
}

QString arrivalWords(const MatrixCell &cell)
{
    const QString document = cell.documentReference.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("MatrixWords", ", văn bản %1")).arg(cell.documentReference)
            + (cell.documentDate.isValid()
                    ? words(QT_TRANSLATE_NOOP("MatrixWords", " ngày %1")).arg(base::proseDate(cell.documentDate))
                    : QString());
    return words(QT_TRANSLATE_NOOP("MatrixWords", "Số đến %1 ngày %2"))
               .arg(cell.arrivalNumber, base::proseDate(cell.arrivedOn))
        + document + QLatin1Char('.');
}

QString chaseWords(const Chase &chase)
{
    QString text = words(QT_TRANSLATE_NOOP("MatrixWords", "Đã đôn đốc %1 (%2)"))
                       .arg(base::screenDate(chase.chasedOn).left(5), channelWord(chase.channel));
    if (!chase.answer.isEmpty())
        text += QStringLiteral(": ") + base::withoutStop(chase.answer);
    if (chase.promisedOn.isValid()) {
        text += words(QT_TRANSLATE_NOOP("MatrixWords", ", hẹn gửi %1")).arg(base::screenDate(chase.promisedOn).left(5));
    }
    return text + QLatin1Char('.');
}

QString yearWords(const reporting::MatrixRow &row, int year)
{
    const reporting::UnitCounts counts = row.counts();
    QStringList parts;
    if (counts.onTime > 0)
        parts.append(words(QT_TRANSLATE_NOOP("MatrixWords", "%1 kỳ đúng hạn")).arg(counts.onTime));
    if (counts.late > 0)
        parts.append(words(QT_TRANSLATE_NOOP("MatrixWords", "%1 kỳ chậm")).arg(counts.late));
    if (counts.missing > 0)
        parts.append(words(QT_TRANSLATE_NOOP("MatrixWords", "%1 kỳ chưa gửi")).arg(counts.missing));
    if (parts.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("MatrixWords", "Năm %1: %2.")).arg(year).arg(parts.join(QStringLiteral(", ")));
}

/// When the unit began or ended, if that is why a month of this year asks nothing of it.
QString validityWords(const Unit &unit, int year)
{
    if (unit.validTo.isValid() && unit.validTo.year() <= year)
        return words(QT_TRANSLATE_NOOP("MatrixWords", "Đơn vị hoạt động đến hết %1."))
            .arg(base::screenDate(unit.validTo));
    if (unit.validFrom.isValid() && unit.validFrom.year() >= year)
        return words(QT_TRANSLATE_NOOP("MatrixWords", "Đơn vị hoạt động từ %1.")).arg(base::screenDate(unit.validFrom));
    return {};
}

} // namespace

CellStory cellStory(const reporting::YearMatrix &matrix, const reporting::MatrixRow &row, int month)
{
    const MatrixCell &cell = row.months.at(size_t(month - 1));
    const PeriodDates &dates = matrix.dates.at(size_t(month - 1));
    CellStory story;
    story.headline = words(QT_TRANSLATE_NOOP("MatrixWords", "%1, kỳ tháng %2: %3"))
                         .arg(row.unit.name, dates.period.label(), standingWords(cell, dates, matrix.today));
    QStringList parts;
    if (cell.arrivedOn.isValid())
        parts.append(arrivalWords(cell));
    if (cell.standing.status != ReportStatus::NotRequired)
        parts.append(words(QT_TRANSLATE_NOOP("MatrixWords", "Hạn %1.")).arg(base::weekdayDate(dates.dueEffective)));
    if (cell.lastChase)
        parts.append(chaseWords(*cell.lastChase));
    parts.append(yearWords(row, matrix.year));
    parts.append(validityWords(row.unit, matrix.year));
    parts.removeAll(QString());
    story.detail = parts.join(QLatin1Char(' '));
    return story;
}

QString cellMark(const ReportStanding &standing)
{
    switch (standing.status) {
    case ReportStatus::OnTime:
        return QStringLiteral("✓");
    case ReportStatus::Late:
        return QStringLiteral("+%1").arg(standing.daysLate);
    case ReportStatus::Missing:
        return QStringLiteral("✕");
    case ReportStatus::Pending:
        return QStringLiteral("○");
    case ReportStatus::NotRequired:
        break;
    }
    return QStringLiteral("–");
}

} // namespace models

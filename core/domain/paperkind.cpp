#include "core/domain/paperkind.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

struct Row {
    PaperKind kind;
    const char *code;
    int months;
};

constexpr std::array<Row, 6> rows{
    {{PaperKind::Monthly, "monthly", 1}, {PaperKind::Quarterly, "quarter", 3}, {PaperKind::HalfYearly, "half", 6},
        {PaperKind::Yearly, "year", 12}, {PaperKind::AdHoc, "adhoc", 0}, {PaperKind::Reminder, "reminder", 1}}};

const Row &rowOf(PaperKind kind)
{
    return rows.at(size_t(kind));
}

} // namespace

const QList<PaperKind> &paperKinds()
{
    static const QList<PaperKind> kinds = [] {
        QList<PaperKind> all;
        for (const Row &row : rows)
            all.append(row.kind);
        return all;
    }();
    return kinds;
}

QString paperKindCode(PaperKind kind)
{
    return QLatin1String(rowOf(kind).code);
}

std::optional<PaperKind> paperKindFromCode(const QString &code)
{
    for (const Row &row : rows) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

int paperMonths(PaperKind kind)
{
    return rowOf(kind).months;
}

PeriodSpan PeriodSpan::containing(Period period, PaperKind kind)
{
    const int months = std::max(1, paperMonths(kind));
    return {{period.year, (period.month - 1) / months * months + 1}, months};
}

QList<Period> PeriodSpan::periods() const
{
    QList<Period> all;
    for (int i = 0; i < months; ++i)
        all.append(first.plusMonths(i));
    return all;
}

QString quarterNumeral(int month)
{
    static const QStringList roman{
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    return roman.value((month - 1) / 3);
}

QString PeriodSpan::label() const
{
    switch (months) {
    case 3:
        return QStringLiteral("quý %1 năm %2").arg(quarterNumeral(first.month)).arg(first.year);
    case 6:
        return (first.month == 1 ? QStringLiteral("6 tháng đầu năm %1") : QStringLiteral("6 tháng cuối năm %1"))
            .arg(first.year);
    case 12:
        return QStringLiteral("năm %1").arg(first.year);
    default:
        return QStringLiteral("tháng ") + first.label();
    }
}

QString PaperKey::code() const
{
    return paperKindCode(kind) + QLatin1Char('/')
        + (request.isValid() ? QString::number(request.value) : period.code());
}

} // namespace domain

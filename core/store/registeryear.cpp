#include "core/store/registeryear.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <array>
#include <utility>

namespace store {

using base::Result;
using Standing = RegisterYearRow::Standing;

namespace {

constexpr std::array<std::pair<Standing, const char *>, 3> standingCodes{
    {{Standing::Untouched, "untouched"}, {Standing::Closed, "closed"}, {Standing::Reopened, "reopened"}}};

} // namespace

Result<RegisterYearRow> readRegisterYear(const Connection &connection, int year)
{
    Statement row(connection, QStringLiteral("SELECT standing, standing_reason FROM register_year WHERE year = ?"));
    row.bind(year);
    const Result<std::optional<RegisterYearRow>> found = first<RegisterYearRow>(row, [year](const Statement &read) {
        RegisterYearRow result{year, Standing::Untouched, read.text(1)};
        for (const auto &[standing, code] : standingCodes) {
            if (read.text(0) == QLatin1String(code))
                result.standing = standing;
        }
        return result;
    });
    if (!found)
        return found.error();
    return found->value_or(RegisterYearRow{year, Standing::Untouched, {}});
}

Result<void> writeRegisterYear(Transaction &transaction, const RegisterYearRow &row, const QDateTime &changedAt)
{
    // A year without a row of its own starts at 1.
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO register_year (year, start_number, standing, standing_reason, standing_changed_at)"
                       " VALUES (?, 1, ?, ?, ?) ON CONFLICT (year) DO UPDATE SET standing = excluded.standing,"
                       " standing_reason = excluded.standing_reason,"
                       " standing_changed_at = excluded.standing_changed_at"));
    write.bind(row.year).bind(QLatin1String(standingCodes.at(size_t(row.standing)).second));
    return write.bind(row.reason).bind(changedAt).run();
}

} // namespace store

#include "core/services/registeryear.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/store/registeryear.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Guards;
using store::RegisterYearRow;
using Standing = RegisterYearRow::Standing;

namespace {

QMap<QString, QString> named(int year)
{
    return {{QStringLiteral("year"), QString::number(year)}};
}

Act::Step writing(const DataFile &file, const RegisterYearRow &row, Standing now)
{
    return [&file, row, now](store::Transaction &transaction) -> Result<void> {
        const Result<RegisterYearRow> stored = store::readRegisterYear(transaction.connection(), row.year);
        if (!stored)
            return stored.error();
        if (stored->standing != now)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::writeRegisterYear(transaction, row, file.clock().now());
    };
}

Result<void> change(DataFile &file, Acting &acting, Standing to, int year, const QString &reason)
{
    const Result<RegisterYearRow> before = store::readRegisterYear(file.connection(), year);
    if (!before)
        return before.error();
    const RegisterYearRow after{year, to, reason};
    if (Result<void> written = store::writeRegisterYear(acting.transaction(), after, file.clock().now()); !written)
        return written;
    const bool closes = to == Standing::Closed;
    Act act;
    act.title = (closes ? QCoreApplication::translate("Act", "khóa sổ đăng ký năm %1")
                        : QCoreApplication::translate("Act", "mở lại sổ đăng ký năm %1"))
                    .arg(year);
    act.undo = writing(file, *before, to);
    act.redo = writing(file, after, before->standing);
    return acting.finish({closes ? QStringLiteral("register_year_closed") : QStringLiteral("register_year_reopened"),
                             QStringLiteral("register_year"), QString::number(year), {}, {}, reason},
        Subject::Reports, act);
}

} // namespace

Result<bool> isRegisterYearClosed(const DataFile &file, int year)
{
    const QDate today = file.clock().today();
    if (year >= today.year())
        return false;
    const Result<RegisterYearRow> row = store::readRegisterYear(file.connection(), year);
    if (!row)
        return row.error();
    return row->standing == Standing::Closed || (row->standing == Standing::Untouched && today > registerYearEnd(year));
}

Result<void> judgeRegisterYear(Guards &guards, const DataFile &file, int year)
{
    const Result<bool> closed = isRegisterYearClosed(file, year);
    if (!closed)
        return closed.error();
    if (*closed)
        guards.add(ErrorCode::RegisterYearClosed, named(year));
    return {};
}

Result<void> checkRegisterYear(const DataFile &file, int year)
{
    Guards guards;
    if (Result<void> judged = judgeRegisterYear(guards, file, year); !judged)
        return judged;
    if (const std::optional<Error> stop = guards.stop({}))
        return *stop;
    return {};
}

Result<void> closeRegisterYear(DataFile &file, int year, const QString &why)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (year >= file.clock().today().year())
        return Error{ErrorCode::RegisterYearNotOver, named(year)};
    const Result<bool> closed = isRegisterYearClosed(file, year);
    if (!closed)
        return closed.error();
    if (*closed)
        return Error{ErrorCode::RegisterYearClosed, named(year)};
    return change(file, *acting, Standing::Closed, year, base::cleanLine(why));
}

Result<void> reopenRegisterYear(DataFile &file, int year, const QString &why)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<bool> closed = isRegisterYearClosed(file, year);
    if (!closed)
        return closed.error();
    if (!*closed)
        return Error{ErrorCode::RegisterYearNotClosed, named(year)};
    const QString reason = base::cleanLine(why);
    if (reason.isEmpty()) {
        return Error{ErrorCode::ReasonMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "mở lại sổ năm %1").arg(year)}}};
    }
    return change(file, *acting, Standing::Reopened, year, reason);
}

} // namespace services

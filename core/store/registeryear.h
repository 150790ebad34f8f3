#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace store {

class Connection;
class Transaction;

/// How the register of a year stands by what was done to it; how it stands on a day is the services' to say.
struct RegisterYearRow {
    enum class Standing {
        Untouched, ///< neither closed nor reopened by anybody
        Closed,
        Reopened
    };

    int year = 0;
    Standing standing = Standing::Untouched;
    QString reason; ///< of the last change

    bool operator==(const RegisterYearRow &) const = default;
};

/// A year that nothing was done to is Untouched.
base::Result<RegisterYearRow> readRegisterYear(const Connection &connection, int year);

base::Result<void> writeRegisterYear(Transaction &transaction, const RegisterYearRow &row, const QDateTime &changedAt);

} // namespace store

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace store {

class Connection;
class Transaction;

/// All rows of the office settings, by key.
base::Result<QMap<QString, QString>> readSettings(const Connection &connection);

base::Result<void> writeSetting(Transaction &transaction, const QString &key, const QString &value);

} // namespace store

#include "core/store/settingrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;

Result<QMap<QString, QString>> readSettings(const Connection &connection)
{
    QMap<QString, QString> values;
    Statement rows(connection, QStringLiteral("SELECT key, value FROM setting"));
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    if (rows.failed())
        return rows.error();
    return values;
}

Result<void> writeSetting(Transaction &transaction, const QString &key, const QString &value)
{
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return write.bind(key).bind(value).run();
}

} // namespace store

#include "core/store/tracehash.h"

#include <QCryptographicHash>

namespace store {

QString traceHash(const QString &previous, const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    // No line of before begins like this: there the length of the moment follows.
    if (fields.size() > traceFieldsWithoutMachine)
        hash.addData(QByteArray("2;"));
    // Length-prefixed, so that no two different lines give the same bytes.
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace store

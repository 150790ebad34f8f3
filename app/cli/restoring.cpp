#include "app/cli/restoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace cli {

using base::Result;

namespace {

constexpr qint64 longestPassphrase = 4096;

} // namespace

Result<store::Passphrase> readPassphrase(const QString &path, bool isWanted)
{
    QFile file(path);
    const bool isOpen
        = path.isNull() ? isWanted && file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (path.isNull() && !isWanted)
        return store::Passphrase();
    const QString shown = path.isNull() ? QStringLiteral("stdin") : path;
    if (!isOpen) {
        return base::Error{base::ErrorCode::FileUnreadable,
            {{QStringLiteral("file"), shown}, {QStringLiteral("why"), file.errorString()}}};
    }
    QByteArray line = file.readLine(longestPassphrase);
    if (line.size() >= longestPassphrase - 1 && !line.endsWith('\n')) {
        return base::Error{base::ErrorCode::FileUnreadable,
            {{QStringLiteral("file"), shown},
                {QStringLiteral("why"), QCoreApplication::translate("Cli", "mật khẩu quá dài")}}};
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    store::Passphrase read(QString::fromUtf8(line));
    line.fill('\0', line.capacity());
    return read;
}

void warnOfMissing(const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    Invocation::warn(QCoreApplication::translate("Cli", "Thiếu nội dung của %1 tệp kèm: %2.")
                         .arg(missing.size())
                         .arg(missing.join(QStringLiteral(", "))));
}

Exit tellRestored(const services::RestoreOutcome &restored, const QString &target, bool json)
{
    const QString path = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (json) {
        Invocation::print(QJsonDocument(
            QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("attachments"), restored.attachments},
                {QStringLiteral("missing_attachments"), QJsonArray::fromStringList(restored.missing)}}));
    } else {
        Invocation::print(path);
    }
    warnOfMissing(restored.missing);
    return Exit::Done;
}

} // namespace cli

#include "core/services/safety/backupmanifest.h"

#include "core/base/fileerror.h"
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr QLatin1String manifestFormat("dondoc-backup");
constexpr int manifestVersion = 1;
constexpr qint64 largestManifest = 4 << 20; // thousands of missing attachments; more is not ours

QString manifestMomentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime manifestMomentOf(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toLocalTime() : QDateTime();
}

/// Numbers beyond 2^53 do not occur; what is not a whole number is -1, which matches nothing.
qint64 wholeNumberOf(const QJsonValue &value)
{
    return value.toInteger(-1);
}

QJsonObject manifestJson(const BackupManifest &manifest)
{
    QJsonObject counts;
    for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    QJsonArray faults;
    for (const FileFault &fault : manifest.faults)
        faults.append(QJsonObject{{QStringLiteral("code"), fault.code}, {QStringLiteral("where"), fault.where}});
    return {
        {QStringLiteral("format"), manifestFormat},
        {QStringLiteral("version"), manifestVersion},
        {QStringLiteral("file_id"), manifest.fileId},
        {QStringLiteral("data_name"), manifest.dataName},
        {QStringLiteral("number"), manifest.number},
        {QStringLiteral("at"), manifestMomentText(manifest.at)},
        {QStringLiteral("actor"), manifest.actor},
        {QStringLiteral("machine"), manifest.machine},
        {QStringLiteral("program"), manifest.program},
        {QStringLiteral("schema"), manifest.schema},
        {QStringLiteral("size"), manifest.size},
        {QStringLiteral("blake2b_256"), manifest.checksum},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("trace"),
            QJsonObject{{QStringLiteral("id"), manifest.trace.id}, {QStringLiteral("hash"), manifest.trace.hash}}},
        {QStringLiteral("change_mark"), manifest.changeMark},
        {QStringLiteral("attachments"),
            QJsonObject{{QStringLiteral("contents"), manifest.attachments},
                {QStringLiteral("size"), manifest.attachmentBytes},
                {QStringLiteral("missing"), QJsonArray::fromStringList(manifest.missing)}}},
        {QStringLiteral("faults"), faults},
        {QStringLiteral("checked_at"), manifestMomentText(manifest.checkedAt)},
        {QStringLiteral("checked_fully"), manifest.checkedFully},
        {QStringLiteral("fully_checked_at"), manifestMomentText(manifest.fullyCheckedAt)},
        {QStringLiteral("starts_anew"), manifest.startsAnew},
        {QStringLiteral("found_broken"), manifest.foundBroken},
    };
}

BackupManifest manifestOf(const QJsonObject &json)
{
    BackupManifest manifest;
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    manifest.fileId = text("file_id");
    manifest.dataName = text("data_name");
    manifest.number = json.value(QLatin1String("number")).toInteger(0);
    manifest.at = manifestMomentOf(json.value(QLatin1String("at")));
    manifest.actor = text("actor");
    manifest.machine = text("machine");
    manifest.program = text("program");
    manifest.schema = json.value(QLatin1String("schema")).toInt();
    manifest.size = wholeNumberOf(json.value(QLatin1String("size")));
    manifest.checksum = text("blake2b_256");
    const QJsonObject counts = json.value(QLatin1String("counts")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        manifest.counts.insert(it.key(), wholeNumberOf(it.value()));
    const QJsonObject trace = json.value(QLatin1String("trace")).toObject();
    manifest.trace = {wholeNumberOf(trace.value(QLatin1String("id"))), trace.value(QLatin1String("hash")).toString()};
    manifest.changeMark = text("change_mark");
    const QJsonObject attachments = json.value(QLatin1String("attachments")).toObject();
    manifest.attachments = attachments.value(QLatin1String("contents")).toInt();
    manifest.attachmentBytes = wholeNumberOf(attachments.value(QLatin1String("size")));
    const QJsonArray missing = attachments.value(QLatin1String("missing")).toArray();
    for (const QJsonValue &name : missing)
        manifest.missing.append(name.toString());
    const QJsonArray faults = json.value(QLatin1String("faults")).toArray();
    for (const QJsonValue &fault : faults)
        manifest.faults.append(
            {fault[QLatin1String("code")].toString(), fault[QLatin1String("where")].toString(), false});
    manifest.checkedAt = manifestMomentOf(json.value(QLatin1String("checked_at")));
    manifest.checkedFully = json.value(QLatin1String("checked_fully")).toBool();
    manifest.fullyCheckedAt = manifestMomentOf(json.value(QLatin1String("fully_checked_at")));
    manifest.foundBroken = text("found_broken");
    manifest.startsAnew = json.value(QLatin1String("starts_anew")).toBool();
    return manifest;
}

Error manifestNotSound(const QString &path, const QString &why)
{
    return base::fileError(ErrorCode::BackupNotSound, path, why);
}

} // namespace

QString manifestPath(const QString &backupPath)
{
    return backupPath + QStringLiteral(".json");
}

Result<void> writeManifest(const BackupManifest &manifest, const QString &backupPath)
{
    return base::writeWholeFile(manifestPath(backupPath), QJsonDocument(manifestJson(manifest)).toJson());
}

Result<BackupManifest> readManifest(const QString &backupPath)
{
    QFile file(manifestPath(backupPath));
    if (!file.exists()) {
        return base::fileError(ErrorCode::BackupUnchecked, backupPath);
    }
    if (file.size() > largestManifest || !file.open(QIODevice::ReadOnly))
        return manifestNotSound(backupPath, QCoreApplication::translate("Safety", "không đọc được bản kê bên cạnh"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(QLatin1String("format")).toString() != manifestFormat
        || json.value(QLatin1String("version")).toInt() != manifestVersion)
        return manifestNotSound(
            backupPath, QCoreApplication::translate("Safety", "bản kê bên cạnh đã hỏng hoặc bị sửa"));
    const BackupManifest manifest = manifestOf(json);
    if (!manifest.at.isValid() || !manifest.checkedAt.isValid() || manifest.size <= 0 || manifest.checksum.size() != 64)
        return manifestNotSound(
            backupPath, QCoreApplication::translate("Safety", "bản kê bên cạnh đã hỏng hoặc bị sửa"));
    return manifest;
}

} // namespace services

#include "app/cli/safetyjson.h"

#include "core/base/errortext.h"
#include "core/services/safety/copycheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace cli {

namespace {

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject faultJson(const services::FileFault &fault)
{
    return {{QStringLiteral("code"), fault.code}, {QStringLiteral("where"), fault.where}};
}

QJsonArray faultList(const QList<services::FileFault> &faults)
{
    QJsonArray list;
    for (const services::FileFault &fault : faults)
        list.append(faultJson(fault));
    return list;
}

QJsonObject differenceJson(const services::BackupDifference &difference, QDate today)
{
    return {
        {QStringLiteral("same"), difference.isNothing()},
        {QStringLiteral("other_file"), difference.isOtherFile},
        {QStringLiteral("since"), difference.since.toString(Qt::ISODate)},
        {QStringLiteral("lost"), countsJson(difference.lost)},
        {QStringLiteral("only_there"), countsJson(difference.onlyThere)},
        {QStringLiteral("words"), services::differenceWords(difference, today)},
    };
}

} // namespace

QJsonObject backupJson(
    const services::ShelvedBackup &backup, const std::optional<services::BackupDifference> &difference, QDate today)
{
    const services::BackupManifest &manifest = backup.manifest;
    QJsonObject json{
        {QStringLiteral("path"), QDir::toNativeSeparators(backup.path)},
        {QStringLiteral("at"), backup.at().toString(Qt::ISODate)},
        {QStringLiteral("size"), backup.size},
        {QStringLiteral("good"), backup.isGood()},
    };
    if (backup.fault) {
        json.insert(QStringLiteral("fault"), base::codeName(backup.fault->code));
        json.insert(QStringLiteral("why"), base::sentence(*backup.fault));
    }
    if (manifest.at.isValid()) {
        QJsonObject rows;
        for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it)
            rows.insert(it.key(), it.value());
        json.insert(QStringLiteral("data_name"), manifest.dataName);
        json.insert(QStringLiteral("actor"), manifest.actor);
        json.insert(QStringLiteral("machine"), manifest.machine);
        json.insert(QStringLiteral("schema"), manifest.schema);
        json.insert(QStringLiteral("rows"), rows);
        json.insert(QStringLiteral("trace"), manifest.trace.id);
        json.insert(QStringLiteral("attachments"), manifest.attachments);
        json.insert(QStringLiteral("missing_attachments"), QJsonArray::fromStringList(manifest.missing));
        json.insert(QStringLiteral("faults"), faultList(manifest.faults));
        json.insert(QStringLiteral("checked_at"), manifest.checkedAt.toString(Qt::ISODate));
        json.insert(QStringLiteral("checked_fully"), manifest.checkedFully);
        json.insert(QStringLiteral("starts_anew"), manifest.startsAnew);
    }
    if (difference)
        json.insert(QStringLiteral("difference"), differenceJson(*difference, today));
    return json;
}

Exit tellFaults(const QList<services::FileFault> &faults, bool json, const QString &soundWords)
{
    const QList<services::FileFault> damage = services::damageOf(faults);
    const bool isDamaged = !damage.isEmpty();
    if (json) {
        QList<services::FileFault> notes = faults;
        notes.removeIf([](const services::FileFault &fault) { return !fault.isNote; });
        Invocation::print(QJsonDocument(QJsonObject{{QStringLiteral("ok"), !isDamaged},
            {QStringLiteral("faults"), faultList(damage)}, {QStringLiteral("notes"), faultList(notes)}}));
    } else {
        for (const services::FileFault &fault : faults)
            Invocation::print(fault.code + QLatin1Char('\t') + fault.where);
        if (!isDamaged && !soundWords.isEmpty())
            Invocation::print(soundWords);
    }
    if (isDamaged) {
        Invocation::warn(QCoreApplication::translate("Cli",
            "Tệp có %1 chỗ hỏng, chỗ đầu tiên: %2. Hãy dùng bản sao lưu gần nhất không có lỗi này, hoặc cứu dữ liệu "
            "sang tệp mới bằng lệnh salvage.")
                             .arg(damage.size())
                             .arg(services::faultWords(damage)));
    }
    return isDamaged ? Exit::Failed : Exit::Done;
}

} // namespace cli

#include "core/exchange/package/packagelist.h"

#include "core/base/fileerror.h"
#include "core/services/attachmentstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace exchange {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct PackageWords {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

constexpr QLatin1String packageFormat("dondoc-package");
constexpr int packageVersion = 1;
constexpr qint64 largestData = qint64(64) << 30;

bool isSha256(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}\\z"));
    return pattern.match(text).hasMatch();
}

bool isPossible(const PackageEntry &entry)
{
    if (!isSha256(entry.sha256) || entry.size <= 0)
        return false;
    if (entry.name == packageDataName)
        return entry.size <= largestData;
    return packageContentOf(entry.name) == entry.sha256 && entry.size <= services::AttachmentStore::largestFile;
}

} // namespace

Error packageDamaged(const QString &file, const QString &why)
{
    return base::fileError(ErrorCode::PackageDamaged, file, why);
}

QString packageContentName(const QString &sha256)
{
    return QStringLiteral("tep/%1/%2").arg(sha256.left(2), sha256);
}

QString packageContentOf(const QString &name)
{
    const QString sha256 = name.section(QLatin1Char('/'), 2);
    return isSha256(sha256) && name == packageContentName(sha256) ? sha256 : QString();
}

QByteArray writePackageList(const PackageList &list)
{
    QJsonArray entries;
    for (const PackageEntry &entry : list.entries) {
        entries.append(QJsonObject{{QStringLiteral("name"), entry.name}, {QStringLiteral("size"), entry.size},
            {QStringLiteral("sha256"), entry.sha256}});
    }
    QJsonArray faults;
    for (const services::FileFault &fault : list.faults)
        faults.append(QJsonObject{{QStringLiteral("code"), fault.code}, {QStringLiteral("where"), fault.where}});
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("format"), packageFormat},
                             {QStringLiteral("version"), packageVersion},
                             {QStringLiteral("at"), list.at.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("actor"), list.actor},
                             {QStringLiteral("machine"), list.machine},
                             {QStringLiteral("program"), list.program},
                             {QStringLiteral("data_name"), list.dataName},
                             {QStringLiteral("entries"), entries},
                             {QStringLiteral("missing"), QJsonArray::fromStringList(list.missing)},
                             {QStringLiteral("faults"), faults},
                         })
        .toJson();
}

Result<PackageList> readPackageList(const QByteArray &bytes, const QString &file)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int version = json.value(QLatin1String("version")).toInt();
    if (json.value(QLatin1String("format")).toString() != packageFormat || version < 1)
        return packageDamaged(file, PackageWords::tr("bản kê không phải của Đôn Đốc"));
    if (version > packageVersion) {
        return Error{ErrorCode::PackageNewer,
            {{QStringLiteral("file"), QDir::toNativeSeparators(file)},
                {QStringLiteral("version"), QString::number(version)}}};
    }
    PackageList list;
    list.at = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).toLocalTime();
    list.actor = json.value(QLatin1String("actor")).toString();
    list.machine = json.value(QLatin1String("machine")).toString();
    list.program = json.value(QLatin1String("program")).toString();
    list.dataName = json.value(QLatin1String("data_name")).toString();
    QSet<QString> names;
    const QJsonArray entries = json.value(QLatin1String("entries")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        list.entries.append({entry.value(QLatin1String("name")).toString(),
            entry.value(QLatin1String("size")).toInteger(-1), entry.value(QLatin1String("sha256")).toString()});
        if (!isPossible(list.entries.constLast()) || names.contains(list.entries.constLast().name))
            return packageDamaged(file, PackageWords::tr("bản kê ghi phần không thể có"));
        names.insert(list.entries.constLast().name);
    }
    if (!names.contains(packageDataName))
        return packageDamaged(file, PackageWords::tr("bản kê không có tệp dữ liệu"));
    const QJsonArray missing = json.value(QLatin1String("missing")).toArray();
    for (const QJsonValue &name : missing)
        list.missing.append(name.toString());
    const QJsonArray faults = json.value(QLatin1String("faults")).toArray();
    for (const QJsonValue &fault : faults)
        list.faults.append({fault[QLatin1String("code")].toString(), fault[QLatin1String("where")].toString()});
    return list;
}

} // namespace exchange

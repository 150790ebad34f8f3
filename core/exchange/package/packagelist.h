#pragma once

#include "core/base/result.h"
#include "core/services/filecheck.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace exchange {

/// What goi.json says of one entry.
struct PackageEntry {
    QString name;
    qint64 size = 0;
    QString sha256;
};

/// goi.json.
struct PackageList {
    QDateTime at;
    QString actor;
    QString machine;
    QString program;
    QString dataName;
    QList<PackageEntry> entries;
    QStringList missing;
    QList<services::FileFault> faults; ///< of the data file itself when it was packed (services::isOfTheFileItself())
};

inline constexpr QLatin1String packageListName("goi.json");
inline constexpr QLatin1String packageDataName("du-lieu.dondoc");

/// "tep/ab/abcd…"
QString packageContentName(const QString &sha256);
/// The checksum of a content's name; empty for every other text.
QString packageContentOf(const QString &name);

QByteArray writePackageList(const PackageList &list);

/// Only what a package of ours can say: the data file once, every other entry a content under its own checksum, none
/// twice, sizes within reason. Errors: PackageDamaged, PackageNewer, with `file`.
base::Result<PackageList> readPackageList(const QByteArray &bytes, const QString &file);

/// "Không mở được gói “{file}” vì gói đã hỏng hoặc bị sửa ({why})."
base::Error packageDamaged(const QString &file, const QString &why);

} // namespace exchange

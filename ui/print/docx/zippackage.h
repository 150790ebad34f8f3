#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace print {

/// A file within a package.
struct PackagePart {
    QString path;
    QByteArray bytes;
};

/// The parts as a ZIP archive in memory. All carry the same moment, so that the same parts give the same bytes.
/// Empty when there is no memory for it.
QByteArray zipped(const QList<PackagePart> &parts);

} // namespace print

#pragma once

#include "core/services/officesettings.h"
#include "core/services/safety/salvage.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"

#include <QString>
#include <QtTest>

namespace support {

/// Salvages a file of which a page in the middle of the trace was lost, which leaves a gap there for ever. The office's
/// own file is closed and damaged then.
inline void salvageWithAGap(DataFileFixture &office, const QString &target)
{
    for (int i = 0; i < 60; ++i)
        VERIFY_OK(services::setSetting(*office.file, QStringLiteral("team.name"),
            QString(200, QLatin1Char(' ')) + QStringLiteral("Đội %1.").arg(i)));
    office.file.reset();
    constexpr qsizetype pageSize = 4096;
    QByteArray bytes = readAll(office.path());
    const qsizetype at = bytes.indexOf(QStringLiteral("Đội 30.").toUtf8());
    QVERIFY(at > 0);
    bytes.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeAll(office.path(), bytes);
    VERIFY_OK(services::salvage(
        office.path(), target, services::AttachmentContents::Left, office.clock, QStringLiteral("thư ký"), {}));
}

} // namespace support

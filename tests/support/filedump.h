#pragma once

#include "core/exchange/dump.h"

#include <QBuffer>

namespace support {

/// All that the file holds, as `dump` writes it: two files of the same dump hold the same. What went wrong in its place
/// is the same as no dump.
inline QByteArray dumpOf(const services::DataFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exchange::writeDump(file, buffer);
    return done ? buffer.data() : QByteArray("not dumped: ") + base::codeName(done.error().code).toUtf8();
}

} // namespace support

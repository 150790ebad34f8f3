#pragma once

#include <QByteArray>
#include <QtEndian>

namespace store {

/// Numbers as SQLite's file format writes them. The caller has looked that they lie within the bytes.
inline quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

inline quint16 bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

} // namespace store

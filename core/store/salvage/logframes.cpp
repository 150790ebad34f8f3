#include "core/store/salvage/logframes.h"

#include "core/store/salvage/bigendian.h"
#include "core/store/sidefiles.h"

#include <QFile>

namespace store {

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr quint32 magicLittleEndian = 0x377f0682;
constexpr quint32 magicBigEndian = 0x377f0683;
constexpr qsizetype saltSize = 8;

/// The running checksum of a log (section 4.2).
class LogChecksum {
public:
    explicit LogChecksum(bool bigEndian) : m_bigEndian(bigEndian) { }

    void add(const QByteArray &bytes, qsizetype size)
    {
        for (qsizetype at = 0; at + 8 <= size; at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }

    bool isAt(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian32(bytes, at) == m_first && bigEndian32(bytes, at + 4) == m_second;
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? bigEndian32(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

LogFrames readLogFrames(const QString &path)
{
    QFile log(logPath(path));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = log.read(headerSize);
    if (header.size() < headerSize)
        return {};
    const quint32 magic = bigEndian32(header, 0);
    LogFrames frames;
    if (magic != magicLittleEndian && magic != magicBigEndian)
        return {};
    frames.pageSize = bigEndian32(header, 8);
    LogChecksum sum(magic == magicBigEndian);
    sum.add(header, 24);
    if (!sum.isAt(header, 24) || !isPageSize(frames.pageSize))
        return {};

    const QByteArray salt = header.mid(16, saltSize);
    QHash<quint32, qint64> unfinished;
    for (qint64 at = headerSize;; at += frameHeaderSize + frames.pageSize) {
        const QByteArray frame = log.read(frameHeaderSize);
        const QByteArray page = log.read(frames.pageSize);
        if (page.size() < qsizetype(frames.pageSize) || frame.mid(8, saltSize) != salt)
            break;
        sum.add(frame, 8);
        sum.add(page, page.size());
        if (!sum.isAt(frame, 16) || bigEndian32(frame, 0) == 0)
            break;
        unfinished.insert(bigEndian32(frame, 0), at + frameHeaderSize);
        if (const quint32 count = bigEndian32(frame, 4); count > 0) {
            frames.pageCount = count;
            frames.places.insert(unfinished);
            unfinished.clear();
        }
    }
    return frames;
}

} // namespace store

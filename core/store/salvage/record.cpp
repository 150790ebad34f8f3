#include "core/store/salvage/record.h"

#include <QStringDecoder>
#include <QtEndian>

#include <cstring>

namespace store {

namespace {

/// The bytes that a serial type takes; nothing for the two reserved ones.
std::optional<quint64> sizeOf(quint64 type)
{
    constexpr quint64 fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < std::size(fixed))
        return fixed[type];
    if (type < 12)
        return std::nullopt;
    return (type - 12) / 2;
}

qint64 signedNumber(const char *bytes, quint64 size)
{
    quint64 number = (bytes[0] & 0x80) ? ~quint64(0) : 0;
    for (quint64 i = 0; i < size; ++i)
        number = (number << 8) | quint8(bytes[i]);
    return qint64(number);
}

Field fieldOf(quint64 type, const char *bytes, quint64 size)
{
    Field field;
    if (type == 0)
        return field;
    if (type == 7) {
        const quint64 bits = qFromBigEndian<quint64>(bytes);
        std::memcpy(&field.real, &bits, sizeof bits);
        field.kind = Field::Kind::Real;
    } else if (type < 12) {
        field.kind = Field::Kind::Integer;
        field.integer = type == 8 ? 0 : type == 9 ? 1 : signedNumber(bytes, size);
    } else {
        field.kind = type % 2 == 0 ? Field::Kind::Blob : Field::Kind::Text;
        field.bytes = QByteArray(bytes, qsizetype(size));
    }
    return field;
}

struct Header {
    QList<quint64> types;
    qsizetype bodyAt = 0;
};

/// SQLite's own limit (SQLITE_MAX_COLUMN). Zeros that are read as a header would be a field each.
constexpr qsizetype mostColumns = 2000;

std::optional<Header> readHeader(const QByteArray &payload)
{
    qsizetype at = 0;
    const std::optional<quint64> size = readVarint(payload, at);
    if (!size || *size > quint64(payload.size()) || *size < quint64(at))
        return std::nullopt;
    Header header;
    header.bodyAt = qsizetype(*size);
    while (at < header.bodyAt) {
        const std::optional<quint64> type = readVarint(payload, at);
        if (!type || at > header.bodyAt || header.types.size() == mostColumns)
            return std::nullopt;
        header.types.append(*type);
    }
    return header;
}

} // namespace

bool Field::isGarbled() const
{
    if (kind != Kind::Text)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() || text.contains(QChar(u'\0'));
}

QString Field::shown() const
{
    switch (kind) {
    case Kind::Null:
        return {};
    case Kind::Integer:
        return QString::number(integer);
    case Kind::Real:
        return QString::number(real);
    case Kind::Text:
        return QString::fromUtf8(bytes);
    case Kind::Blob:
        break;
    }
    return QStringLiteral("(%1 byte)").arg(bytes.size());
}

std::optional<quint64> readVarint(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const quint8 byte = quint8(bytes.at(at++));
        if (i == 8)
            return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return number;
}

std::optional<QList<Field>> readRecord(const QByteArray &payload)
{
    const std::optional<Header> header = readHeader(payload);
    if (!header)
        return std::nullopt;
    QList<Field> fields;
    quint64 at = quint64(header->bodyAt);
    for (const quint64 type : header->types) {
        const std::optional<quint64> size = sizeOf(type);
        if (!size || *size > quint64(payload.size()) - at)
            return std::nullopt;
        fields.append(fieldOf(type, payload.constData() + at, *size));
        at += *size;
    }
    if (at != quint64(payload.size()))
        return std::nullopt;
    return fields;
}

QList<Field> readRecordStart(const QByteArray &payload)
{
    const std::optional<Header> header = readHeader(payload);
    QList<Field> fields;
    if (!header)
        return fields;
    quint64 at = quint64(header->bodyAt);
    for (const quint64 type : header->types) {
        const std::optional<quint64> size = sizeOf(type);
        if (!size || *size > quint64(payload.size()) - at)
            break;
        fields.append(fieldOf(type, payload.constData() + at, *size));
        at += *size;
    }
    return fields;
}

} // namespace store

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace store {

/// One value of a row as it is stored.
struct Field {
    enum class Kind { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of a text (UTF-8) or blob

    bool operator==(const Field &) const = default;
    /// A text that holds what no text of ours does: broken UTF-8 or a zero byte.
    bool isGarbled() const;
    /// For reports: a blob as its size.
    QString shown() const;
};

/// A variable-length number (sqlite.org/fileformat2.html, section 1.6) at `at`, which is moved behind it. Nothing when
/// the bytes end before it does.
std::optional<quint64> readVarint(const QByteArray &bytes, qsizetype &at);

/// The fields of a record (section 2.1). Nothing when it does not add up to exactly these bytes.
std::optional<QList<Field>> readRecord(const QByteArray &payload);

/// The fields that lie whole within the first bytes of a record whose rest is lost.
QList<Field> readRecordStart(const QByteArray &payload);

} // namespace store

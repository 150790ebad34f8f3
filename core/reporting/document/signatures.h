#pragma once

#include <QList>
#include <QString>

namespace document {

/// One of those who sign beside each other.
struct Signature {
    QString title; ///< "Bên giao"; printed in capitals, bold
    QString note; ///< "(Ký, ghi rõ họ tên)"; italic; may be empty
    QString name; ///< bold, below the room for the hand; may be empty

    bool operator==(const Signature &) const = default;
};

/// Two or three signatures of equal rank side by side, as under a record (biên bản). Never parted by the end of a page.
struct Signatures {
    QList<Signature> signers;

    bool operator==(const Signatures &) const = default;
};

} // namespace document

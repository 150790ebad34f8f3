#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace settings {

/// Who may sign the office's papers (NĐ 30/2020, Phụ lục I, mục II.7): "KT. Trưởng Công an thị xã" over
/// "Phó Trưởng Công an thị xã", and "Thượng tá Nguyễn Văn A" under the room for the signature.
struct Signer {
    QString authority; ///< the line above the position; empty: signs in own right
    QString position;
    QString rank; ///< empty: none
    QString name; ///< empty: room is left for the stamp of the name

    bool operator==(const Signer &) const = default;
};

/// The stored text: one signer a line, its four parts parted by "|". The first one signs unless another is chosen.
QString signersText(const QList<Signer> &signers);

/// The signers of a stored text, or nothing when a line has not four parts or no position.
std::optional<QList<Signer>> signersFrom(const QString &text);

/// What a signer is called in a list: "Đội trưởng Đội CSQLHC về TTXH – Trung tá Nguyễn Văn A".
QString signerLabel(const Signer &signer);

} // namespace settings

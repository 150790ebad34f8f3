#pragma once

#include <QString>
#include <QStringList>

namespace document {

/// Who signs, on the right, and Nơi nhận on the left, level with the first line of the signer
/// (NĐ 30/2020, Phụ lục I, mục II.7 and II.9b). Never parted by the end of a page.
struct SignatureBlock {
    QString authority; ///< "TL. Trưởng Công an thị xã", printed in capitals; empty: none
    QString position; ///< "Đội trưởng Đội CSQLHC về TTXH", printed in capitals
    QString rank; ///< "Trung tá"; empty: none
    QString name; ///< empty: room is left for the stamp of the name
    QStringList recipients; ///< "Như trên", "Lưu: VT, QLHC", without dashes and stops; empty: no Nơi nhận

    bool operator==(const SignatureBlock &) const = default;
};

} // namespace document

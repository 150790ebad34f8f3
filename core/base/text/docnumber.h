#pragma once

#include <QString>

namespace base {

/// The number and the symbol of a document: "15/BC-UBND" is 15 and BC-UBND. Only the first "/" parts them, so
/// "34/2021/QĐ-TTg" is 34 and 2021/QĐ-TTg.
struct DocumentNumber {
    QString number; ///< as written, "05" or "15a"; empty when the paper has none
    QString symbol; ///< as written but without blanks and with plain hyphens; may be empty

    /// "15/BC-UBND"; the half that is there when one is missing.
    QString text() const;

    /// The same for two spellings of one number and symbol ("05/BC–UBND", "5/bc-ubnd"), to find duplicates.
    QString key() const;

    bool operator==(const DocumentNumber &) const = default;
};

/// Takes "15/BC-UBND", "Số: 15 / BC – UBND", "15" or "BC-UBND". Text that does not start with a digit has no
/// number and is all symbol.
DocumentNumber splitDocumentNumber(const QString &text);

} // namespace base

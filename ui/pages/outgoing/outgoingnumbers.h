#pragma once

#include "core/services/datafile.h"

#include <QLineEdit>

#include <optional>

namespace pages {

/// The number that the văn thư gave a document. The next one of its year's series stands there until another is typed.
class OutgoingNumberEdit : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Empty, and to be proposed anew.
    void forget();
    /// The next of the symbol's series in the year of `day`; nothing when one of the two is missing, or another number
    /// was typed.
    void propose(const services::DataFile &file, const QString &symbol, QDate day);
    int number() const; ///< from 1 on; 0: what is typed is none
    static QString fault(); ///< what is said of a number that is none

private:
    QString m_proposed;
};

/// Số lượng bản, which may be left out.
class CopiesEdit : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    std::optional<int> copies() const; ///< 0: not stated; nothing: what is typed is no number
    static QString fault();
};

} // namespace pages

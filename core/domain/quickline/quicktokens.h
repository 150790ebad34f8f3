#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace domain {

/// A piece of a quick line and what its form tells.
struct QuickToken {
    enum class Form {
        None,
        Word, ///< letters
        Bare, ///< a number by itself: "15", "05", "15a"
        Reference, ///< number and symbol in one: "15/bc", "15-bc", "15bc", "34/2021/QĐ-TTg"
        Day, ///< "8/5", "8.5.22", "2022-05-08", "08052022"
        Broken, ///< has the form of a day or a number and is none: "31/4", "1/2/3/4"
    };

    Form form = Form::Word;
    QString text; ///< as typed
    QString folded;
    QString number; ///< of Bare and Reference
    QString symbol; ///< of Reference
    bool partyStyle = false; ///< of Reference: "15-BC/ĐTN"
    bool afterLetters = false; ///< of Bare: it was glued to the word before ("thuy3")
    QDate day; ///< of Day
};

/// The pieces of a line: parted at blanks and commas, and where two were glued ("ninh thuy15/bc8/5"); what belongs
/// together is joined ("15 / bc", "8 / 5").
QList<QuickToken> quickTokens(const QString &line, QDate today);

} // namespace domain

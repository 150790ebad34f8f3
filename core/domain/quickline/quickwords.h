#pragma once

#include "core/domain/documentkind.h"
#include "core/domain/urgency.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// A quick line taken apart, before anything of the data file is known: what the forms of the words alone can tell.
struct QuickWords {
    /// A word that may belong to the name of the unit.
    struct NameWord {
        QString text; ///< as typed
        std::optional<DocumentKind> kind; ///< it may name the kind of document instead ("kh", "kế hoạch")
        bool request = false; ///< … or say that an ad-hoc request is answered ("đx", "đột xuất")
        bool first = false; ///< it stands at the beginning of the line
    };
    /// A month that was named as the period; year 0: it was left out.
    struct Month {
        int month = 0;
        int year = 0;
    };

    QList<NameWord> name;
    QString number; ///< "15", "05", "15a"; empty: none
    QString symbol; ///< as typed, "bc" or "BC-UBND"; empty: none
    bool partyStyle = false; ///< "15-BC/ĐTN": the kind stands with the number
    /// A digit right after letters ("thuy3") may be what an input method left, and "2022" a year.
    bool numberDoubtful = false;
    QString requestNumber; ///< "3", "3/YC-QLHC"; of the request that is answered
    QDate date; ///< of the document
    QDate arrivedOn;
    QDate secondDate; ///< a day without a word that tells what it is
    std::optional<Month> period;
    bool nil = false;
    std::optional<Urgency> urgency;
    QString subject; ///< after ";" or "v/v"
    bool subjectAbout = false; ///< it followed "v/v"
    QStringList unread; ///< what has the form of something and is not ("31/4"), and numbers too many
};

/// Takes a line apart. Words may come in any order, in any spelling, with or without marks, glued together or parted
/// by commas. A day without a year is the nearest one before `today`, as base::parseDate() has it.
QuickWords readQuickWords(const QString &line, QDate today);

/// A folded word as it was meant when an input method was off or half done: Telex letters ("thuyr", "ddoong",
/// "hieepj") and VNI digits ("thu3y", "d9a") are gone. Vietnamese words have no f, j, w, z and end in no s, r, x.
QString withoutTypingMarks(const QString &folded);

} // namespace domain

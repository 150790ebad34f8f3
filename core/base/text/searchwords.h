#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace base {

/// What somebody looks for: words in any order, with or without marks, in either tone placement, composed or not.
/// The one place that says what "found" means, for lists, Ctrl+K and the command line.
class SearchWords {
public:
    /// A part of a text.
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };

    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &folded() const { return m_words; } ///< each once, in the order typed
    bool hasMarks() const { return !m_marked.isEmpty(); }

    /// Every word occurs somewhere in the text, which is folded already (fold.h). True when there are no words.
    bool areIn(QStringView folded) const;

    /// How well a text that has all words answers, 0 best: in the order typed and whole; each a whole word; each begins
    /// a word; inside words (3). Four more when marks were typed that the text (NFC, as all that is stored) does not
    /// have.
    int rankIn(const QString &text, QStringView folded) const;
    /// The same without looking at marks: 0 to 3.
    int placingIn(QStringView folded) const;

    /// Where the words stand in the text as written: one place each, in order, none over another.
    QList<Span> spansIn(const QString &text) const;

    /// The text on one line, from a little before the first word found on.
    QString excerptOf(const QString &text) const;

    bool operator==(const SearchWords &) const = default;

private:
    /// A word that was typed with marks.
    struct MarkedWord {
        QString exact; ///< its exactKey()
        bool hasTwins = false; ///< others write the same otherwise: hoà and hòa, one dash and another
        bool operator==(const MarkedWord &) const = default;
    };

    bool marksAreIn(const QString &text) const;

    QStringList m_words;
    QString m_phrase; ///< all words as typed, folded
    QList<MarkedWord> m_marked;
};

} // namespace base

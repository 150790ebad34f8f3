#pragma once

#include <QString>
#include <QStringList>

namespace domain {

/// A name of a unit as the matcher compares it. Words are parted by anything that is no letter or digit
/// ("VP.HĐND&UBND" is vp hđnd ubnd), "và" does not count, and words that papers leave out or add at will are
/// set aside: in front UBND, Phòng, xã, phường, thị xã (also P., X., TX.), at the end thị xã, Ninh Hòa, tỉnh
/// Khánh Hòa.
class UnitName {
public:
    /// The kind of place or body that the words in front name; P is "P.", which may be phường or phòng.
    enum class Level { None, Commune, Ward, Office, P };

    struct Word {
        QString exact; ///< base::exactKey
        QString folded; ///< base::fold
        bool hasMarks() const { return exact != folded; }
        bool operator==(const Word &) const = default;
    };

    /// Words in a row, and the folded words in one piece ("tckh" for "TC-KH").
    struct Spelling {
        QList<Word> words;
        QString glued;

        Spelling() = default;
        explicit Spelling(const QList<Word> &spelt);
    };

    explicit UnitName(const QString &text);

    /// All words but "và".
    const Spelling &full() const { return m_full; }

    /// Without the words in front; all words when there is nothing else ("Phòng", "UBND thị xã").
    const Spelling &bare() const { return m_bare; }

    /// bare(), and without the words at the end where they can be set aside.
    const QList<Spelling> &spellings() const { return m_spellings; }

    Level level() const { return m_level; }
    bool isEmpty() const { return m_full.words.isEmpty(); }

    /// Nothing but words that can be left out: means no unit by itself.
    bool isGeneric() const { return m_generic; }

    /// The first letters of the shortest spelling ("qldt"), words written all in capitals whole
    /// ("vphdndubnd"); empty for a single word.
    QString initials() const { return m_initials; }

private:
    QString initialsOf(const QList<Word> &words, const QString &text) const;

    Spelling m_full;
    Spelling m_bare;
    QList<Spelling> m_spellings;
    Level m_level = Level::None;
    bool m_generic = false;
    QString m_initials;
};

} // namespace domain

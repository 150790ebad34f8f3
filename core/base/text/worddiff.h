#pragma once

#include <QList>
#include <QString>

namespace base {

/// A place where two texts differ, with a few words around it so that it can be read alone.
struct WordChange {
    QString before; ///< words that both have, just before; begins with "…" when there are more
    QString removed; ///< only in the old text
    QString added; ///< only in the new text
    QString after; ///< words that both have, just behind; ends with "…" when there are more

    bool operator==(const WordChange &) const = default;
};

/// What differs between two texts, word by word, in the order of the text. Blanks and line ends only part words: texts
/// that differ in nothing else are the same. The words around a place end where its paragraph does.
QList<WordChange> wordChanges(const QString &from, const QString &to, int wordsAround = 3);

} // namespace base

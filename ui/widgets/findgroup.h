#pragma once

#include <QList>
#include <QString>

namespace widgets {

/// One thing that was found.
struct FindHit {
    QString icon;
    QString lead; ///< bold before the text ("1.2"); may be empty
    QString text;
    QString why; ///< at the right: why it is here
    QString shortcut; ///< at the right: the keys that do the same from anywhere
    QString kind; ///< page | task | unit | action, for whoever opens it
    QString key; ///< page id, task number, unit code, action id
    bool counts = true; ///< false: it is struck through; `why` says why
    bool operator==(const FindHit &) const = default;
};

/// Hits of one sort, under one head.
struct FindGroup {
    QString id; ///< ASCII, by which it is put in its place again
    QString title; ///< "Nhiệm vụ"
    QList<FindHit> hits;
    int count = 0; ///< how many there are …
    bool isAll = true; ///< … or, false, more than that
};

} // namespace widgets

#pragma once

#include "ui/widgets/findgroup.h"

#include <QStandardItemModel>

namespace widgets {

/// The rows of the find panel: for each group with hits a head and its first three hits, or all of the one that is
/// open.
class FindRows : public QStandardItemModel {
    Q_OBJECT

public:
    static constexpr int hitsPerGroup = 3;

    using QStandardItemModel::QStandardItemModel;

    /// Groups in the order in which they stand; those without hits are not seen. `typed` is what is marked in the hits.
    void setGroups(const QList<FindGroup> &groups, const QString &typed);
    /// Puts a group with that id in its place; one that has no place is left out.
    void putGroup(const FindGroup &group);
    /// Shows all hits of one group, three of the others. An empty id: of none.
    void openGroup(const QString &id);
    /// More may come: without hits the one row says that it is being looked for, not that nothing was found.
    void setSearching(bool searching);
    /// Without hits the one row says that not all could be looked through; until the next setGroups().
    void setFailed();

    const FindHit *hit(int row) const; ///< nullptr: a head
    QString groupOf(int row) const;
    /// Whether the group has hits that are not shown.
    bool hasMore(const QString &id) const;
    /// Where the same hit of the same group stands now; -1: nowhere.
    int rowOf(const QString &group, const FindHit &hit) const;
    int nextHit(int row, int step) const; ///< the next row that can be chosen; -1: none
    /// The first hit of the group after, or with -1 before, that of the row, round the end.
    int firstOfNextGroup(int row, int step) const;
    int count() const; ///< of all hits there are …
    bool isAll() const; ///< … or, false, more

private:
    struct Place {
        int group = -1;
        int hit = -1; ///< -1: the head
    };

    void rebuild();
    void addHead(const QString &title, const QString &note, int group);

    QList<FindGroup> m_groups;
    QList<Place> m_places; ///< by row
    QString m_typed;
    QString m_open;
    bool m_searching = false;
    bool m_hasFailed = false;
};

} // namespace widgets

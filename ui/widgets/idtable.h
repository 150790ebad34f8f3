#pragma once

#include "ui/widgets/listtable.h"

namespace models {
class IdListModel;
}

namespace widgets {

/// A long list over an IdListModel. The chosen row is kept by its id whenever the list is read again, sorted or
/// filtered; when it is gone the row at its place is chosen. A click on a head sorts by it.
class IdTable : public ListTable {
    Q_OBJECT

public:
    IdTable(theme::Theme &theme, const QString &accessibleName, models::IdListModel *model, QWidget *parent = nullptr);

    qint64 currentId() const; ///< 0: none
    /// Chooses a row by its id and brings it into sight. Returns false: it is not in the list.
    bool choose(qint64 id);

signals:
    void currentIdChanged();

private:
    void restore();

    models::IdListModel *m_list;
    qint64 m_kept = 0;
    int m_keptRow = 0;
};

} // namespace widgets

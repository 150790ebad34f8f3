#pragma once

#include "core/domain/plan.h"
#include "core/services/newreport.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
}

namespace pages {

class DifficultyRow;

/// The difficulties of a report, each with its proposal and its task. One empty row is always there to be typed into;
/// rows left empty are none.
class EntryDifficulties : public QWidget {
    Q_OBJECT

public:
    /// `add` is the action that asks for another row, `narrative` the one that opens the report's other words.
    EntryDifficulties(theme::Theme &theme, QAction *add, QAction *narrative, QWidget *parent = nullptr);

    void setTasks(const QList<domain::Task> &tasks);
    /// One line until something is typed, where there is little room.
    void setLow(bool low);
    void setKeysShown(bool shown);
    void clear();
    /// A proposal without its difficulty is given too, so that the guards can say what is missing.
    QList<services::NewDifficulty> difficulties() const;
    void setDifficulties(const QList<services::NewDifficulty> &difficulties);
    bool isEmpty() const { return difficulties().isEmpty(); }
    QList<QWidget *> inOrder() const;

signals:
    void typed(); ///< at every committed letter
    void rowsChanged();
    void settled(); ///< a field was left, a row removed

private:
    DifficultyRow *addRow();
    void removeRow(DifficultyRow *row);
    void nameRows();

    theme::Theme &m_theme;
    widgets::ActionButton *m_narrative;
    widgets::ActionButton *m_add;
    QVBoxLayout *m_column;
    QList<DifficultyRow *> m_rows;
    QList<domain::Task> m_tasks;
    bool m_low = false;
};

} // namespace pages

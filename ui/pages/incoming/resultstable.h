#pragma once

#include "ui/widgets/listtable.h"

namespace models {
class ResultsModel;
}

namespace pages {

/// The results by task, typed in place. The focus comes to the first text; Enter or typing opens a cell, Tab in it goes
/// to the next one that can be typed into, and on to the next task; Enter goes to the same cell of the next task.
/// Outside a cell Tab leaves the table.
class ResultsTable : public widgets::ListTable {
    Q_OBJECT

public:
    ResultsTable(theme::Theme &theme, models::ResultsModel *model, QWidget *parent = nullptr);

    /// The task in which somebody types or stands; −1: none.
    int activeRow() const;
    /// Ends typing in a cell; what was typed stands in the model.
    void finishTyping();

    /// Whether Ctrl+Z in the table has something of its own to take back: then the window's does not get it.
    void setTakesBack(bool can) { m_takesBack = can; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pasteAsked();
    void takeBackAsked();

protected:
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOf(int rows) const;

    models::ResultsModel *m_results;
    bool m_takesBack = false;
};

} // namespace pages

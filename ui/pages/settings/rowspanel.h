#pragma once

#include <QWidget>

class QStandardItemModel;

namespace theme {
class Theme;
}

namespace widgets {
class ActBar;
class ActionButton;
class ListTable;
} // namespace widgets

namespace pages {

/// Rows that are added, changed and removed: a table, its buttons below it, and the strip in which a row is written.
/// In the table Insert adds, Enter changes, Delete removes.
class RowsPanel : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names: "<name>Table", "<name>Add", "<name>Change", "<name>Remove", "<name>Bar".
    RowsPanel(theme::Theme &theme, const QString &name, const QString &title, QWidget *parent = nullptr);

    widgets::ListTable *table() const { return m_table; }
    widgets::ActBar *bar() const { return m_bar; }
    widgets::ActionButton *addButton(const QString &name, const QString &text); ///< after the three
    /// Head words and their widths in characters; 0 shares what is left over.
    void setColumns(const QStringList &heads, const QList<int> &characters);
    /// Shows the rows; the current one stays where it was.
    void setRows(const QList<QStringList> &rows);
    int currentRow() const; ///< -1: none
    void setCurrentRow(int row);
    int rowCount() const;

signals:
    void addAsked();
    void changeAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    theme::Theme &m_theme;
    QString m_name;
    QStandardItemModel *m_rows;
    widgets::ListTable *m_table;
    QWidget *m_foot;
    widgets::ActBar *m_bar = nullptr;
    QWidget *m_last = nullptr; ///< the button that was added last
    widgets::ActionButton *m_change;
    widgets::ActionButton *m_remove;
};

} // namespace pages

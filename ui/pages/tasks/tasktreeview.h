#pragma once

#include <QTreeView>

namespace theme {
class Theme;
}

namespace pages {

/// The tree of tasks: group rows over the whole width, no indentation, columns by the font, never a sideways
/// bar.
class TaskTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit TaskTreeView(theme::Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void spanGroups(); ///< after rows came or went
    int leastWidth() const; ///< below it titles are not readable

signals:
    void opened(); ///< Enter or double click on a task
    void left(); ///< Esc
    void markToggled(); ///< Space, or Ctrl and a click: of the current row
    void allMarked(); ///< Ctrl+A: of all that is shown
    void editRequested(int column); ///< double click on what can be changed: in which column

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The current row stays in sight when a strip opens below.
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();

    theme::Theme &m_theme;
};

} // namespace pages

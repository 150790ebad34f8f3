#pragma once

#include <QTableView>

namespace theme {
class Theme;
}

namespace widgets {

/// A table of rows as look.md draws it: no grid, no frame, rows of one height from the font, small bold heads, never a
/// sideways scroll bar. Tab leaves it, arrows walk in it.
class ListTable : public QTableView {
    Q_OBJECT

public:
    ListTable(theme::Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);

    /// Column widths in characters of the body font; 0 shares what is left over.
    void setColumnWidths(const QList<int> &characters);
    void setHeadShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    theme::Theme &m_theme;
    QList<int> m_widths;
};

} // namespace widgets

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

/// The heads of what can be read in one place ("Diễn biến | Báo cáo 6 | Khó khăn 1"): the chosen one is bold and
/// underlined. Tab comes to the chosen one, the arrows choose.
class TabRow : public QWidget {
    Q_OBJECT

public:
    explicit TabRow(theme::Theme &theme, QWidget *parent = nullptr);

    void addTab(const QString &text);
    void setCount(int index, int count); ///< negative: none shown
    int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace widgets

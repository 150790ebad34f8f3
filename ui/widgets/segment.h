#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

/// Two or more faces of one page side by side ("Theo nhóm | Bảng phẳng"); exactly one is chosen.
class Segment : public QWidget {
    Q_OBJECT

public:
    explicit Segment(theme::Theme &theme, QWidget *parent = nullptr);

    void addFace(const QString &text);
    int current() const;
    void setCurrent(int index);
    /// To the next face, or the one before; false: there is none that way.
    bool step(bool backwards);

signals:
    void currentChanged(int index);

private:
    theme::Theme &m_theme;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace widgets

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

class ActionButton;
class ElidedLabel;

/// One line and one button at the place where the first row would stand
/// ("Kỳ này chưa có báo cáo nào. [Nhập báo cáo  Ctrl+N]").
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(theme::Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    ActionButton *setAction(QAction *action); ///< the button of an action
    ActionButton *setButton(const QString &text); ///< a plain button; connect to its clicked()

private:
    ActionButton *replaceButton(ActionButton *button);

    theme::Theme &m_theme;
    QHBoxLayout *m_row;
    ElidedLabel *m_text;
    ActionButton *m_button = nullptr;
};

} // namespace widgets

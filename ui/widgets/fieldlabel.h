#pragma once

#include <QLabel>

namespace theme {
class Theme;
}

namespace widgets {

/// The small label above a field, and its accessible name.
class FieldLabel : public QLabel {
    Q_OBJECT

public:
    FieldLabel(theme::Theme &theme, const QString &text, QWidget *field, QWidget *parent = nullptr);

private:
    void applyFont();

    theme::Theme &m_theme;
};

} // namespace widgets

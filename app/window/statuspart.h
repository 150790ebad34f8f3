#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {
class ElidedLabel;
}

namespace app {

/// One thing the status line says: an icon, if any, and words; a short hairline before it unless it is the
/// first.
class StatusPart : public QWidget {
    Q_OBJECT

public:
    StatusPart(theme::Theme &theme, bool first, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setText(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void indent();

    theme::Theme &m_theme;
    widgets::ElidedLabel *m_words;
    QString m_icon;
    bool m_first;
};

} // namespace app

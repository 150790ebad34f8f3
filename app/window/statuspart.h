#pragma once

#include "ui/theme/status.h"

#include <QWidget>

#include <optional>

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
    /// The icon as the sign of a judgement, in its colour; the word stays in the words.
    void setStatus(theme::Status status);
    /// A click asks for more. Its page has a key and stands in the navigation, so it takes no focus.
    void setClickable(const QString &tip);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void indent();

    theme::Theme &m_theme;
    widgets::ElidedLabel *m_words;
    QString m_icon;
    std::optional<theme::Status> m_status;
    bool m_isClickable = false;
    bool m_first;
};

} // namespace app

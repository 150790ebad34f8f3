#pragma once

#include "ui/theme/status.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {

/// A status outside a table: sign and word, in its box where it asks for action.
class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(theme::Theme &theme, QWidget *parent = nullptr);

    void setStatus(theme::Status status, const QString &word);
    /// The sign alone, where there is no room for the word: it is in the tooltip and the accessible name.
    void setWordShown(bool shown);
    int widthWithWord() const; ///< whether it is shown or not
    int leastWidth() const; ///< of the sign alone

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    theme::Status m_status{};
    QString m_word;
    bool m_wordShown = true;
};

} // namespace widgets

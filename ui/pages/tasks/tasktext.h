#pragma once

#include "ui/models/taskline.h"

#include <QWidget>

class QLabel;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
} // namespace widgets

namespace pages {

/// The wording of a task: cut to a few lines until it is asked for whole, with the accepted corrections in it, and the
/// next suspected misprint under it as a question. The official wording is one key away.
class TaskText : public QWidget {
    Q_OBJECT

public:
    explicit TaskText(theme::Theme &theme, QWidget *parent = nullptr);

    void setTask(const models::TaskLine &line);
    /// Without "Xem đủ": there is room for all of it.
    void setWhole(bool whole);
    QString shownText() const;

signals:
    /// Accepted, kept, or with nothing: to be asked again.
    void misprintDecided(domain::SuggestionId suggestion, std::optional<domain::MisprintDecision> decision);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showText();
    void showMisprint();
    void showDecided();
    QList<domain::TextSuggestion> decided() const;

    theme::Theme &m_theme;
    models::TaskLine m_line;
    bool m_whole = false; ///< by setWhole()
    bool m_unfolded = false; ///< "Xem đủ" was pressed
    bool m_official = false; ///< "Xem nguyên văn" was pressed
    domain::SuggestionId m_asked;
    QLabel *m_text;
    widgets::ActionButton *m_more;
    widgets::MessageBar *m_misprint;
    widgets::ActionButton *m_wording;
    widgets::ActionButton *m_again;
};

} // namespace pages

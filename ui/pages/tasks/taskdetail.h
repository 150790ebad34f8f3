#pragma once

#include "ui/models/taskline.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class Panel;
} // namespace widgets

namespace pages {

class StatusBadge;

/// One task in words: its status, the official text, suspected misprints, who, until when, how far.
class TaskDetail : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetail(theme::Theme &theme, QWidget *parent = nullptr);

    void setTask(const models::TaskLine &line, bool planHasDeadlines);
    void clear(const QString &why); ///< no task is chosen
    /// Instead of the tree: a way back stands in the head, and the text is shown whole.
    void setAlone(bool alone);

signals:
    void closeRequested(); ///< Esc or the way back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBody();
    void rebuild();
    QString shownText() const;
    void addSuggestions();
    void addField(const QString &name, const QStringList &values, bool quiet = false);
    void applyFonts();

    theme::Theme &m_theme;
    models::TaskLine m_line;
    bool m_hasTask = false;
    bool m_planHasDeadlines = false;
    bool m_alone = false;
    bool m_whole = false;
    QString m_why;
    widgets::Panel *m_panel;
    widgets::ActionButton *m_back;
    StatusBadge *m_status;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace pages

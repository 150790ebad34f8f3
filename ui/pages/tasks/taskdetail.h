#pragma once

#include "ui/models/taskline.h"
#include "ui/pages/tasks/taskstories.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
class Panel;
class StatusBadge;
class TabRow;
} // namespace widgets

namespace pages {

class StoryList;
class TaskText;

/// One task in words: its status, the official text, suspected misprints, who, until when, how far; below, what
/// happened to it, what units reported of it, and its difficulties. What can be done with it stands at the foot.
class TaskDetail : public QWidget {
    Q_OBJECT

public:
    explicit TaskDetail(theme::Theme &theme, QWidget *parent = nullptr);

    /// `saidDone`: all its leads report it as done, so that state is proposed (rule 5).
    void setTask(const models::TaskLine &line, bool planHasDeadlines, const TaskStories &stories, bool saidDone);
    void clear(); ///< no task is chosen
    /// In place of the tree: a way back stands in the head, and the text is shown whole.
    void setAlone(bool alone);
    /// Whether what can be done stands at the foot; not while it is being done in a strip below.
    void setFootShown(bool shown);
    TaskText *text() const { return m_text; }

signals:
    void closeRequested(); ///< Esc or the way back
    void editRequested();
    void deadlineRequested();
    void assignRequested();
    void doneRequested(); ///< the proposal is taken up
    void historyRequested(); ///< all that was ever done to the task, before and after

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBody();
    void buildFoot();
    void showFields();
    void showStories();
    void addField(QVBoxLayout *rows, const QString &name, const QString &value, bool warns = false);

    theme::Theme &m_theme;
    models::TaskLine m_line;
    TaskStories m_stories;
    bool m_hasTask = false;
    bool m_planHasDeadlines = false;
    bool m_footShown = true;
    widgets::Panel *m_panel;
    widgets::ActionButton *m_back;
    widgets::StatusBadge *m_status;
    QScrollArea *m_scroll;
    QLabel *m_none;
    QWidget *m_parts;
    TaskText *m_text;
    QVBoxLayout *m_fieldPlace;
    QWidget *m_fields = nullptr;
    widgets::MessageBar *m_proposal;
    widgets::TabRow *m_tabs;
    StoryList *m_list;
    widgets::ActionButton *m_history;
};

} // namespace pages

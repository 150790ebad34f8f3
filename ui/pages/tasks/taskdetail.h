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
class StatusBadge;
} // namespace widgets

namespace pages {

/// One task in words: its status, the official text, suspected misprints, who, until when, how far.
class TaskDetail : public QWidget {
    Q_OBJECT

public:
    explicit TaskDetail(theme::Theme &theme, QWidget *parent = nullptr);

    void setTask(const models::TaskLine &line, bool planHasDeadlines);
    void clear(); ///< no task is chosen
    /// In place of the tree: a way back stands in the head, and the text is shown whole.
    void setAlone(bool alone);

signals:
    void closeRequested(); ///< Esc or the way back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addText();
    void addSuggestions();
    void addFields();
    void addField(const QString &name, const QString &value);
    void addState();
    QLabel *addLabel(QVBoxLayout *into, const QString &objectName, const QString &text);

    theme::Theme &m_theme;
    models::TaskLine m_line;
    bool m_hasTask = false;
    bool m_planHasDeadlines = false;
    bool m_alone = false;
    bool m_whole = false; ///< "Xem đủ" was pressed
    widgets::Panel *m_panel;
    widgets::ActionButton *m_back;
    widgets::StatusBadge *m_status;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QScrollArea *m_scroll;
};

} // namespace pages

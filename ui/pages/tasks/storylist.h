#pragma once

#include "ui/pages/tasks/taskstories.h"

#include <QWidget>

class QVBoxLayout;

namespace theme {
class Theme;
}

namespace pages {

/// Stories one below the other: the day, the sign, what it was, and small below it by whom and why. Long lists show the
/// newest first and the rest on demand.
class StoryList : public QWidget {
    Q_OBJECT

public:
    explicit StoryList(theme::Theme &theme, QWidget *parent = nullptr);

    /// `nothing` is said when there are none.
    void setStories(const QList<Story> &stories, const QString &nothing);
    QStringList titles() const; ///< of those that are shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowOf(const Story &story);

    theme::Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QList<Story> m_stories;
    QString m_nothing;
    bool m_all = false;
};

} // namespace pages

#pragma once

#include "ui/models/taskfilter.h"
#include "ui/theme/status.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QMenu;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class FilterField;
class FilterToggle;
} // namespace widgets

namespace pages {

/// The row above the tree: the filter field and the toggles with their counts. While no task has a deadline
/// the toggles are the states of the work. What does not fit folds into one "Lọc ▾" that names the toggle in
/// force.
class TaskFilterRow : public QWidget {
    Q_OBJECT

public:
    using Kind = models::TaskFilter::Kind;

    TaskFilterRow(theme::Theme &theme, const models::TaskFilter &filter, QWidget *parent = nullptr);

    widgets::FilterField *field() const { return m_field; }
    Kind kind() const { return m_kind; }
    QString kindWords() const; ///< "quá hạn"; empty while all are shown
    void setKind(Kind kind);
    void refresh(bool hasDeadlines); ///< counts, and which toggles there are
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    int widthUnfolded() const;

    /// Folded: the toggles never hold the window wide.
    QSize minimumSizeHint() const override;

signals:
    void kindChosen(models::TaskFilter::Kind kind);

private:
    enum class When { Always, Deadlines, NoDeadlines };

    struct Toggle {
        Kind kind;
        widgets::FilterToggle *button;
        QAction *action;
        When when;
    };

    void addToggle(Kind kind, const QString &text, std::optional<theme::Status> status, When when);
    bool isOffered(const Toggle &toggle) const;
    void arrange();

    theme::Theme &m_theme;
    const models::TaskFilter &m_filter;
    widgets::FilterField *m_field;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    widgets::ActionButton *m_fold;
    QMenu *m_menu;
    QList<Toggle> m_toggles;
    Kind m_kind = Kind::All;
    bool m_hasDeadlines = false;
    bool m_folded = false;
};

} // namespace pages

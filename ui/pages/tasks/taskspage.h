#pragma once

#include "ui/models/taskfilter.h"
#include "ui/pages/page.h"

#include <QList>

class QStackedWidget;

namespace models {
class TaskTreeModel;
}

namespace widgets {
class EmptyState;
class Panel;
class Segment;
} // namespace widgets

namespace pages {

class TaskDetail;
class TaskFilterRow;
class TaskTreeView;

/// Nhiệm vụ: the plan's tasks by group or flat, filtered, with the detail of the current one. Read-only.
class TasksPage : public Page {
    Q_OBJECT

public:
    explicit TasksPage(const PageContext &context, QWidget *parent = nullptr);

    QString badge(const reporting::PeriodBadges &badges, bool *urgent) const override;
    QString summary() const override;
    void activate() override;

    TaskTreeView *tree() const { return m_tree; }
    models::TaskTreeModel *model() const { return m_model; }
    models::TaskFilter *filter() const { return m_filter; }

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;

private:
    void addActions();
    void select(const QString &no);
    QString currentNumber() const;
    void showCurrent();
    void dropFilter();
    void openCurrent();
    void closeDetail();
    void refilter();

    models::TaskTreeModel *m_model;
    models::TaskFilter *m_filter;
    widgets::Segment *m_faces = nullptr;
    TaskFilterRow *m_filterRow = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_list = nullptr;
    TaskTreeView *m_tree = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    TaskDetail *m_detail = nullptr;
    bool m_detailOpen = false; ///< instead of the tree, when there is no room for both
};

} // namespace pages

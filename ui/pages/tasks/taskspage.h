#pragma once

#include "ui/models/taskfilter.h"
#include "ui/pages/page.h"

#include <QList>

class QStackedWidget;
class QVBoxLayout;

namespace models {
class TaskTreeModel;
}

namespace widgets {
class EmptyState;
class MessageBar;
class PageHead;
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

    QString id() const override { return QStringLiteral("tasks"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("list-checks"); }
    QString badge(bool *urgent) const override;
    QString summary() const override;
    void setPeriod(domain::Period period) override;
    void setDensity(const theme::Density &density) override;
    void activate() override;
    bool showItem(const QString &kind, const QString &key) override;
    bool focusNextPane(bool backwards) override;

    TaskTreeView *tree() const { return m_tree; }
    models::TaskTreeModel *model() const { return m_model; }
    models::TaskFilter *filter() const { return m_filter; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addActions();
    void reload();
    void select(const QString &no);
    QString currentNumber() const;
    void showCurrent();
    void dropFilter();
    void openCurrent();
    void closeDetail();
    void refilter();
    void arrange();

    domain::Period m_period;
    models::TaskTreeModel *m_model;
    models::TaskFilter *m_filter;
    widgets::PageHead *m_head;
    widgets::Segment *m_faces;
    widgets::MessageBar *m_message;
    TaskFilterRow *m_filterRow;
    widgets::Panel *m_panel;
    QStackedWidget *m_list;
    TaskTreeView *m_tree;
    widgets::EmptyState *m_empty;
    TaskDetail *m_detail;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_content = nullptr;
    bool m_narrow = false;
    bool m_low = false;
    bool m_detailOpen = false; ///< instead of the tree, when there is no room for both
};

} // namespace pages

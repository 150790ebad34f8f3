#pragma once

#include "core/services/unitcatalogue.h"
#include "ui/models/taskfilter.h"
#include "ui/pages/page.h"
#include "ui/pages/tasks/taskeditbar.h"

#include <QList>
#include <QSet>

#include <optional>

namespace models {
class TaskTreeModel;
}

namespace widgets {
class Segment;
}

namespace pages {

class TaskActs;
class TaskDetail;
class TaskFilterRow;
class TaskList;
class TaskTreeView;

/// Nhiệm vụ: the plan's tasks by group or flat, filtered, with the detail of the current one. State, progress, deadline
/// and who does it are changed in a strip below, for the current task or for all that are marked.
class TasksPage : public Page {
    Q_OBJECT

public:
    explicit TasksPage(const PageContext &context, QWidget *parent = nullptr);

    QString badge(const reporting::PeriodBadges &badges, bool *urgent) const override;
    QString summary() const override;
    void activate() override;
    QString face() const override; ///< "grouped" or "flat"
    void setFace(const QString &face) override;
    std::optional<Listing> listing() const override;
    QString story() const override;

    TaskTreeView *tree() const;
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
    void comeForward();
    void buildList();
    void buildDetail();
    void buildActs();
    void filterBy(models::TaskFilter::Kind kind);
    void refilter();
    void addSavedFilters();
    void addColumns();
    void showCurrent();
    void offerProposals();
    void dropFilter();
    void openCurrent();
    void closeDetail();
    void edit(TaskEditBar::Field field);
    void editColumn(int column);
    void assign();

    models::TaskTreeModel *m_model;
    models::TaskFilter *m_filter;
    widgets::Segment *m_faces = nullptr;
    TaskFilterRow *m_filterRow = nullptr;
    TaskList *m_list = nullptr;
    TaskDetail *m_detail = nullptr;
    TaskActs *m_acts = nullptr;
    QDate m_day; ///< the tasks are shown as of
    std::optional<services::UnitCatalogue> m_units; ///< as of the last reading
    QSet<QString> m_saidDone; ///< numbers: all leads report them as done
    QSet<QString> m_answered; ///< … of which the message was closed
    bool m_flat = false;
    bool m_detailOpen = false; ///< instead of the tree, when there is no room for both
};

} // namespace pages

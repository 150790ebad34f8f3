#pragma once

#include "core/domain/period.h"

#include <QList>
#include <QWidget>

namespace domain {
struct Plan;
}

namespace pages {
class Page;
struct PageContext;
} // namespace pages

namespace widgets {
class NavigationList;
}

namespace app {

class PlanSwitch;

/// The column at the left: which plan the window is about, and its pages with their counts. On a ground of its own,
/// whatever the palette of what stands on it.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(const pages::PageContext &context, QWidget *parent = nullptr);

    widgets::NavigationList *navigation() const { return m_navigation; }
    /// Shows the plan and the counts of the period beside the pages.
    void refresh(const domain::Plan &plan, const QList<pages::Page *> &pages, domain::Period period);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const pages::PageContext &m_context;
    PlanSwitch *m_plan;
    widgets::NavigationList *m_navigation;
};

} // namespace app

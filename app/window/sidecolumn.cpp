#include "app/window/sidecolumn.h"

#include "app/window/planswitch.h"
#include "app/window/windowwords.h"
#include "core/reporting/periodbadges.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationlist.h"

#include <QPainter>
#include <QVBoxLayout>

namespace app {

SideColumn::SideColumn(const pages::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_plan(new PlanSwitch(context.theme, this)),
      m_navigation(new widgets::NavigationList(context.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_plan);
    column->addWidget(m_navigation, 1);
}

void SideColumn::refresh(const domain::Plan &plan, const QList<pages::Page *> &pages, domain::Period period)
{
    m_plan->setPlan(shortPlanNumber(plan), plan.issuer);
    const base::Result<reporting::PeriodBadges> badges = reporting::periodBadges(m_context.file, plan, period);
    if (!badges)
        return;
    for (const pages::Page *page : pages) {
        bool urgent = false;
        const QString badge = page->badge(*badges, &urgent);
        m_navigation->setBadge(page->id(), badge, urgent);
    }
}

void SideColumn::setCompact(bool compact)
{
    m_plan->setCompact(compact);
    m_navigation->setCompact(compact);
    setFixedWidth(m_navigation->sizeHint().width());
}

void SideColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.roles().nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_context.theme.roles().line);
}

} // namespace app

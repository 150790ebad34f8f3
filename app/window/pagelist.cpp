#include "app/window/pagelist.h"

#include "ui/pages/difficulties/difficultiespage.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/outgoing/outgoingpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/paper/paperpage.h"
#include "ui/pages/printdesk/printdeskpage.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/trace/tracepage.h"

namespace app {

QList<pages::Page *> makePages(const pages::PageContext &context, QWidget *parent)
{
    // Made first: its action "Nhập báo cáo" stands on Tổng quan too.
    auto *incoming = new pages::IncomingPage(context, parent);
    return {new pages::OverviewPage(context, parent), incoming, new pages::TasksPage(context, parent),
        new pages::MatrixPage(context, parent), new pages::DifficultiesPage(context, parent),
        new pages::PaperPage(context, parent), new pages::OutgoingPage(context, parent),
        new pages::PrintDeskPage(context, parent), new pages::SettingsPage(context, parent),
        new pages::SafetyPage(context, parent), new pages::TracePage(context, parent)};
}

} // namespace app

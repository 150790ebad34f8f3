#include "app/window/pagelist.h"

#include "ui/pages/tasks/taskspage.h"
#if __has_include("ui/pages/incoming/incomingpage.h")
#include "ui/pages/incoming/incomingpage.h"
#define HAVE_INCOMING
#endif
#if __has_include("ui/pages/overview/overviewpage.h")
#include "ui/pages/overview/overviewpage.h"
#define HAVE_OVERVIEW
#endif

namespace app {

QList<pages::Page *> makePages(const pages::PageContext &context, QWidget *parent)
{
    return {
#ifdef HAVE_OVERVIEW
        new pages::OverviewPage(context, parent),
#endif
#ifdef HAVE_INCOMING
        new pages::IncomingPage(context, parent),
#endif
        new pages::TasksPage(context, parent),
    };
}

} // namespace app

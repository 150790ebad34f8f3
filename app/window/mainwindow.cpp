#include "app/window/mainwindow.h"

#include "app/window/fileactions.h"
#include "app/window/filewatch.h"
#include "app/window/finder.h"
#include "app/window/localsettings.h"
#include "app/window/lookactions.h"
#include "app/window/menurow.h"
#include "app/window/pagelist.h"
#include "app/window/pagestack.h"
#include "app/window/pcchoices.h"
#include "app/window/safekeeping.h"
#include "app/window/sidecolumn.h"
#include "app/window/statusline.h"
#include "app/window/undoactions.h"
#include "app/window/windowwords.h"
#include "core/services/planreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbox.h"
#include "ui/widgets/findpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace app {

using actions::Menu;

MainWindow::MainWindow(const pages::PageContext &context, LocalSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_settings(settings),
      m_choices(new PcChoices(settings, context.theme, this)),
      m_period(domain::Period::of(context.file.clock().today()))
{
    setObjectName(QStringLiteral("mainWindow"));
    context.actions.setWindow(this);
    m_context.local = m_choices;
    buildFrame();
    addPages();
    addActions();
    m_watch = new FileWatch(context.file, *m_message, *m_status, this);
    connect(m_watch, &FileWatch::reopenRequested, this, &MainWindow::reopenRequested);
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, &MainWindow::refreshSide);
    refreshSide();

    // Set by hand: what pages would like in a wide window must not keep it from becoming narrow.
    setMinimumSize(1024, 540);
    resize(1366, 700);
    if (!m_settings.geometry().isEmpty())
        restoreGeometry(m_settings.geometry());
    const QString start = m_settings.startPage().isEmpty() ? m_settings.page() : m_settings.startPage();
    showPage(start.isEmpty() ? m_pages.first()->id() : start);
    applyDensity();
}

MainWindow::~MainWindow()
{
    // Pages write what they still have in hand when they are hidden, and all who hear of it must still be there.
    hide();
}

void MainWindow::buildFrame()
{
    theme::Theme &theme = m_context.theme;
    m_menuRow = new MenuRow(theme, this);
    setMenuWidget(m_menuRow);

    auto *centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centre"));
    m_side = new SideColumn(m_context, centre);
    m_navigation = m_side->navigation();

    m_message = new widgets::MessageBar(theme, centre);
    m_message->setObjectName(QStringLiteral("windowMessage"));
    m_stack = new PageStack(centre);
    m_stack->setObjectName(QStringLiteral("pages"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(theme, this);
    m_status->setPerson(m_context.file.actor());
    setStatusBar(m_status);
    m_status->setToday(dayWords(m_context.file.clock().today()));

    connect(m_navigation, &widgets::NavigationList::pageChosen, this, &MainWindow::showPage);
}

void MainWindow::addPages()
{
    m_pages = makePages(m_context, m_stack);
    QList<std::pair<QString, QString>> titles;
    for (const pages::Page *page : std::as_const(m_pages))
        titles.append({page->id(), page->title()});
    m_choices->setPages(titles);
    for (pages::Page *page : std::as_const(m_pages)) {
        page->setObjectName(page->id());
        if (const QString face = m_settings.face(page->id()); !face.isEmpty())
            page->setFace(face);
        m_stack->addWidget(page);
        connect(page, &pages::Page::summaryChanged, this, [this, page] {
            if (page == currentPage())
                m_status->setSummary(page->summary());
        });
        connect(page, &pages::Page::itemRequested, this, &MainWindow::showItem);
        connect(page, &pages::Page::periodRequested, this, &MainWindow::setPeriod);
        connect(page, &pages::Page::pageRequested, this, &MainWindow::bringPage);
        connect(page, &pages::Page::done, m_status, &StatusLine::announce);
    }
    m_safe = new SafeKeeping(m_pages, *m_status, *m_message, this);
    connect(m_safe, &SafeKeeping::pageRequested, this, &MainWindow::bringPage);
    connect(m_safe, &SafeKeeping::restored, this, &MainWindow::restored);
    m_findPanel = new widgets::FindPanel(m_context.theme, this);
    new Finder(m_context.file, m_context.actions, m_pages, m_findPanel); // the panel's own
    connect(m_findPanel, &widgets::FindPanel::chosen, this, &MainWindow::openHit);
    connect(m_menuRow->findBox(), &QAbstractButton::clicked, m_findPanel, &widgets::FindPanel::open);
}

void MainWindow::addActions()
{
    actions::ActionRegistry &registry = m_context.actions;
    const auto keys = [](const QString &sequence) { return QKeySequence::listFromString(sequence); };
    const auto add
        = [&](const actions::Spec &spec, auto act) { connect(registry.add(spec), &QAction::triggered, this, act); };
    const auto *files = new FileActions(m_settings.otherFiles(m_context.file.path()), registry, this);
    connect(files, &FileActions::openRequested, this, &MainWindow::openRequested);
    connect(files, &FileActions::createRequested, this, &MainWindow::createRequested);
    connect(files, &FileActions::recentRequested, this, &MainWindow::recentRequested);
    connect(files, &FileActions::quitRequested, this, &QWidget::close);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const pages::Page *page = m_pages.at(i);
        const QString id = page->id();
        const QString key = i < 9 ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString(); // there are nine digits
        m_navigation->addPage(id, page->title(), page->iconName(), key, page->isAtFoot());
        add({QStringLiteral("page.") + id, actions::literal(page->title()), page->iconName(),
                key.isEmpty() ? QList<QKeySequence>() : keys(key), {}, Menu::View},
            [this, id] { showPage(id); });
    }
    add({QStringLiteral("period.previous"), tr("Kỳ &trước"), QStringLiteral("chevron-left"),
            keys(QStringLiteral("Ctrl+PgUp")), {}, Menu::View},
        [this] { setPeriod(m_period.previous()); });
    add({QStringLiteral("period.next"), tr("Kỳ &sau"), QStringLiteral("chevron-right"),
            keys(QStringLiteral("Ctrl+PgDown")), {}, Menu::View},
        [this] { setPeriod(m_period.next()); });
    add({QStringLiteral("find.open"), tr("Tì&m kiếm…"), QStringLiteral("search"), keys(QStringLiteral("Ctrl+K")),
            tr("Tìm đơn vị, nhiệm vụ, văn bản, kết quả hoặc lệnh"), Menu::View},
        [this] { m_findPanel->open(); });
    add({QStringLiteral("pane.next"), tr("Ô &kế tiếp"), {}, keys(QStringLiteral("F6")), {}, Menu::View},
        [this] { focusNextPane(false); });
    add({QStringLiteral("pane.previous"), tr("Ô &liền trước"), {}, keys(QStringLiteral("Shift+F6")), {}, Menu::View},
        [this] { focusNextPane(true); });
    LookActions::add(this, registry, *m_choices);
    const auto *undo = new UndoActions(m_context.file, registry, this);
    connect(undo, &UndoActions::done, m_status, &StatusLine::announce);
    connect(undo, &UndoActions::failed, m_message,
        [this](const QString &sentence) { m_message->say(widgets::MessageBar::Kind::Error, sentence); });
    m_menuRow->fill(registry);
}

void MainWindow::refreshSide()
{
    const base::Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!plan)
        return;
    m_side->refresh(*plan, m_pages, m_period);
    setWindowTitle(tr("Đôn Đốc – %1").arg(shortPlanNumber(*plan)));
}

pages::Page *MainWindow::currentPage() const
{
    return qobject_cast<pages::Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString &id)
{
    for (pages::Page *page : std::as_const(m_pages)) {
        if (page->id() != id)
            continue;
        m_stack->setCurrentWidget(page);
        m_navigation->setCurrentPage(id);
        page->prepare();
        m_status->setSummary(page->summary());
        page->activate();
        return;
    }
    if (!currentPage() || m_navigation->currentPage().isEmpty())
        showPage(m_pages.first()->id());
}

void MainWindow::bringPage(const QString &id)
{
    if (currentPage()->id() != id) // one that is in front already keeps its focus
        showPage(id);
}

void MainWindow::setPeriod(domain::Period period)
{
    m_period = period;
    for (pages::Page *page : std::as_const(m_pages))
        page->setPeriod(period);
    refreshSide();
    if (const pages::Page *page = currentPage())
        m_status->setSummary(page->summary());
}

void MainWindow::openHit(const widgets::FindHit &hit)
{
    if (hit.kind == QStringLiteral("page"))
        showPage(hit.key);
    else if (QAction *action = hit.kind == QStringLiteral("action") ? m_context.actions.find(hit.key) : nullptr)
        action->trigger();
    else
        showItem(hit.kind, hit.key);
}

void MainWindow::showItem(const QString &kind, const QString &key)
{
    for (pages::Page *page : std::as_const(m_pages)) {
        if (!page->shows(kind))
            continue;
        // The page first: coming to the front takes the focus, which the thing shown then has.
        showPage(page->id());
        page->showItem(kind, key);
        return;
    }
}

void MainWindow::focusNextPane(bool backwards)
{
    pages::Page *page = currentPage();
    const bool inPage = page && page->isAncestorOf(QApplication::focusWidget());
    if (inPage && page->focusNextPane(backwards))
        return;
    // What the window has to say stands on the way back into the page, its act first.
    QWidget *told = m_message->findChild<QWidget *>(QStringLiteral("messageButton1"));
    if (!told)
        told = m_message->findChild<QWidget *>(QStringLiteral("messageClose"));
    if (inPage)
        m_navigation->setFocus(Qt::TabFocusReason);
    else if (told && told->isVisible() && !m_message->isAncestorOf(QApplication::focusWidget()))
        told->setFocus(Qt::TabFocusReason);
    else if (page)
        page->activate();
}

void MainWindow::applyDensity()
{
    const theme::Density density = theme::Density::of(size());
    m_menuRow->setNarrow(density.narrow);
    m_side->setCompact(density.narrow);
    for (pages::Page *page : std::as_const(m_pages))
        page->setDensity(density);
    m_findPanel->place();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyDensity();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_safe->holds()) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    m_settings.setPage(currentPage()->id());
    for (const pages::Page *page : std::as_const(m_pages)) {
        if (!page->face().isEmpty())
            m_settings.setFace(page->id(), page->face());
    }
    QMainWindow::closeEvent(event);
}

} // namespace app

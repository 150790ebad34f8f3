#include "ui/pages/page.h"

#include "core/base/errortext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/listing.h"
#include "ui/pages/listingexport.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodstepper.h"

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

namespace pages {

Page::Page(const PageContext &context, const Face &face, QWidget *parent)
    : QWidget(parent), m_context(context), m_face(face), m_period(domain::Period::of(context.file.clock().today()))
{
    setObjectName(face.id);
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this](services::Subject subject) {
        if (subject == services::Subject::Everything || concerns(subject))
            invalidate();
    });
}

QString Page::badge(const reporting::PeriodBadges &, bool *urgent) const
{
    *urgent = false;
    return {};
}

QString Page::summary() const
{
    return {};
}

QString Page::face() const
{
    return {};
}

void Page::setFace(const QString &)
{
}

std::optional<Listing> Page::listing() const
{
    return std::nullopt;
}

void Page::offerListing()
{
    m_listing = new ListingExport(m_context, this);
    connect(m_listing, &ListingExport::done, this, [this](const QString &sentence) {
        m_message->hide(); // why it could not be done before
        emit done(sentence);
    });
    connect(m_listing, &ListingExport::failed, this, &Page::say);
    connect(m_listing, &ListingExport::refused, this,
        [this](const QString &sentence) { m_message->say(widgets::MessageBar::Kind::Information, sentence); });
}

QString Page::story() const
{
    return {};
}

void Page::offerStory()
{
    const QAction *action = m_context.actions.share(
        {QStringLiteral("story.show"), tr("Lịch &sử thay đổi"), QStringLiteral("history"),
            {QKeySequence(QStringLiteral("Ctrl+Shift+H"))}, tr("Ai đã thay đổi gì ở mục đang chọn, trước và sau"),
            actions::Menu::Edit, tr("nhật ký; ai sửa; diễn biến")},
        this);
    connect(action, &QAction::triggered, this, [this] {
        if (isVisible())
            showStory();
    });
}

void Page::showStory()
{
    if (const QString which = story(); !which.isEmpty())
        emit itemRequested(QStringLiteral("trace"), which);
    else
        m_message->say(widgets::MessageBar::Kind::Information, tr("Hãy chọn một dòng rồi xem lịch sử của nó."));
}

void Page::setPeriod(domain::Period period)
{
    m_period = period;
    invalidate();
}

void Page::setDensity(const theme::Density &density)
{
    m_density = density;
    if (m_head) {
        m_head->setDensity(density);
        rearrange();
    }
}

void Page::prepare()
{
    if (isReady() || m_preparing)
        return;
    m_preparing = true;
    if (!m_head) {
        m_head = new widgets::PageHead(m_context.theme, this);
        m_head->setTitle(title());
        connect(m_head->stepper(), &widgets::PeriodStepper::periodRequested, this, &Page::periodRequested);
        m_message = new widgets::MessageBar(m_context.theme, this);
        m_message->setObjectName(id() + QStringLiteral("Message"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_head);
        m_content = new QVBoxLayout;
        m_content->addWidget(m_message);
        if (m_listing)
            m_content->addWidget(m_listing->makeBar());
        column->addLayout(m_content, 1);
        build();
        m_head->setDensity(m_density);
    }
    m_stale = false;
    m_head->stepper()->setPeriod(m_period);
    reload();
    m_preparing = false;
    rearrange();
    emit summaryChanged();
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible())
        prepare();
}

void Page::say(const base::Error &error) const
{
    m_message->say(widgets::MessageBar::Kind::Error, base::sentence(error));
}

bool Page::concerns(services::Subject) const
{
    return true;
}

void Page::arrange()
{
}

void Page::rearrange()
{
    const int side = m_density.pageMargin();
    m_content->setContentsMargins(side, 0, side, m_density.low ? 12 : 16);
    m_content->setSpacing(m_density.low ? 10 : 16);
    arrange();
}

void Page::showEvent(QShowEvent *event)
{
    prepare();
    QWidget::showEvent(event);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_head)
        rearrange();
}

void Page::activate()
{
    QList<QWidget *> all = visiblePanes();
    if (all.isEmpty())
        all = panes(); // built just now: its widgets are shown at the next turn of the event loop
    if (all.isEmpty())
        setFocus(Qt::OtherFocusReason);
    else
        focusPane(all.first(), Qt::OtherFocusReason);
}

void Page::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    pane->setFocus(reason);
}

void Page::addFindEverywhere()
{
    const QAction *find = m_context.actions.add({id() + QStringLiteral(".find"), tr("Tìm"), QStringLiteral("search"),
                                                    {QKeySequence(QStringLiteral("Ctrl+F"))}, {}, actions::Menu::None},
        this);
    connect(find, &QAction::triggered, this, [this] {
        if (QAction *everywhere = m_context.actions.find(QStringLiteral("find.open")))
            everywhere->trigger();
    });
}

QStringList Page::itemKinds() const
{
    return {};
}

bool Page::showItem(const QString &kind, const QString &key)
{
    if (!itemKinds().contains(kind))
        return false;
    prepare();
    return openItem(kind, key);
}

bool Page::openItem(const QString &, const QString &)
{
    return false;
}

QList<QWidget *> Page::panes() const
{
    return {};
}

QList<QWidget *> Page::visiblePanes() const
{
    QList<QWidget *> visible;
    const QList<QWidget *> all = panes();
    for (QWidget *pane : all) {
        if (pane->isVisibleTo(this))
            visible.append(pane);
    }
    return visible;
}

bool Page::focusNextPane(bool backwards)
{
    const QList<QWidget *> all = visiblePanes();
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i) != focused && !all.at(i)->isAncestorOf(focused))
            continue;
        const qsizetype next = i + (backwards ? -1 : 1);
        if (next < 0 || next >= all.size())
            return false;
        focusPane(all.at(next), backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace pages

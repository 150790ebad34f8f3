#include "ui/pages/safety/safetypage.h"

#include "core/base/errortext.h"
#include "core/services/safety/backupdifference.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/models/backupmodel.h"
#include "ui/pages/listing.h"
#include "ui/pages/modeltable.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/pages/safety/placespanel.h"
#include "ui/pages/safety/safetyacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace pages {

using base::Result;
using services::BackupShelf;
using services::ShelvedBackup;
using widgets::ActionButton;
using widgets::MessageBar;

namespace {

constexpr int leastCharactersForBoth = 115;
constexpr int paneGap = 16;

} // namespace

SafetyPage::SafetyPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("safety"), tr("An toàn dữ liệu"), QStringLiteral("shield-check"), true}, parent),
      m_keeper(new BackupKeeper(context, this)), m_acts(new SafetyActs(context, *m_keeper, this)),
      m_model(new models::BackupModel(this))
{
    addFindEverywhere();
    offerListing();
    connectActs();
}

std::optional<Listing> SafetyPage::listing() const
{
    using models::BackupModel;
    const QList<PaperColumn> columns = {{BackupModel::MomentColumn, 34}, {BackupModel::ContentsColumn, 0, 2},
        {BackupModel::SizeColumn, 22}, {BackupModel::CheckColumn, 34}, {BackupModel::PlaceColumn, 0, 1}};
    reporting::TableListing table;
    table.printedOn = context().file.clock().today();
    table.heading = tr("Các bản sao lưu");
    table.columns = listingColumns(*m_model, columns);
    table.rows = listingRows(*m_model, columns);
    return Listing::of(table);
}

void SafetyPage::connectActs()
{
    connect(m_acts, &SafetyActs::asked, this, [this] {
        prepare();
        message()->hide(); // it spoke of what was done before
        emit pageRequested(id());
    });
    connect(m_acts->backup(), &QAction::triggered, this, [this] { m_isWaitedFor = true; });
    connect(m_acts, &SafetyActs::began, this, &SafetyPage::standOnList);
    connect(m_acts, &SafetyActs::said, this, &SafetyPage::say);
    connect(m_acts, &SafetyActs::told, this, [this](bool isGood, const QString &sentence) {
        message()->say(isGood ? MessageBar::Kind::Success : MessageBar::Kind::Error, sentence);
        standOnList();
    });
    connect(m_acts, &SafetyActs::done, this, &SafetyPage::done);
    connect(m_acts, &SafetyActs::restored, this, &SafetyPage::restored);
    connect(m_keeper, &BackupKeeper::changed, this, [this] {
        if (isReady())
            showPlaces();
        emit summaryChanged();
    });
    connect(m_keeper, &BackupKeeper::looked, this, [this] {
        if (isReady())
            showList();
    });
    connect(m_keeper, &BackupKeeper::finished, this, [this] {
        invalidate();
        tellOutcome();
        if (std::exchange(m_isWaitedFor, false) && isVisible()) {
            m_list->setCurrentIndex(m_model->index(0, 0)); // the new one
            standOnList();
        }
    });
}

void SafetyPage::build()
{
    theme::Theme &theme = context().theme;
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("safetyFaces"));
    m_faces->addFace(tr("Bản sao lưu"));
    m_faces->addFace(tr("Nơi để"));
    head()->addWidget(m_faces);
    for (QAction *action : {m_acts->unpack(), m_acts->package()})
        head()->addAction(action, ActionButton::Look::Secondary);
    head()->addAction(m_acts->verify(), ActionButton::Look::Secondary)->setShortText(tr("Kiểm tra"));
    head()->addAction(m_acts->restore(), ActionButton::Look::Secondary);
    head()->addAction(m_acts->backup(), ActionButton::Look::Primary);
    content()->addWidget(m_acts->makeWorkBar(this));
    makeList();
    m_places = new PlacesPanel(theme, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(paneGap);
    row->addWidget(m_panel, 67);
    row->addWidget(m_places, 33);
    content()->addLayout(row, 1);
    m_acts->makeStrips(content(), this);
    connectPlaces();
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
}

void SafetyPage::makeList()
{
    theme::Theme &theme = context().theme;
    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("safetyPanel"));
    m_stack = new QStackedWidget(m_panel);
    m_stack->setObjectName(QStringLiteral("safetyStack"));
    m_list = new widgets::ListTable(theme, tr("Các bản sao lưu"), m_stack);
    m_list->setObjectName(QStringLiteral("safetyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new widgets::StatusDelegate(theme, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setObjectName(QStringLiteral("safetyEmpty"));
    m_empty->setText(tr("Chưa có bản sao lưu nào của tệp này."));
    m_empty->setAction(m_acts->backup());
    for (QWidget *shrinking : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_list)})
        shrinking->setMinimumHeight(1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_panel->body()->addWidget(m_stack);
    m_difference = new QLabel(m_panel);
    m_difference->setObjectName(QStringLiteral("safetyDifference"));
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_panel->footer()->addWidget(m_difference, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SafetyPage::showCurrent);
    connect(m_list, &QAbstractItemView::activated, m_acts->restore(), &QAction::trigger);
}

void SafetyPage::connectPlaces()
{
    connect(m_places, &PlacesPanel::elsewhereWanted, this, [this] {
        m_keeper->start(BackupKeeper::Places::Elsewhere, true);
        standOnList();
    });
    connect(m_places, &PlacesPanel::chooseRequested, this, [this] {
        const QString folder
            = dialogs::messageSeam().chooseFolder(this, tr("Nơi thứ hai để bản sao lưu"), m_keeper->elsewhereFolder());
        if (folder.isEmpty())
            return;
        m_keeper->setElsewhereFolder(folder);
        invalidate();
    });
    connect(m_places, &PlacesPanel::folderRequested, this, [this] {
        if (!BackupShelf(m_keeper->besideFolder()).isThere()
            || !dialogs::messageSeam().openWithSystem(m_keeper->besideFolder()))
            message()->say(MessageBar::Kind::Information,
                tr("Thư mục sao lưu: “%1”.").arg(QDir::toNativeSeparators(m_keeper->besideFolder())));
    });
    connect(m_places, &PlacesPanel::scheduleRequested, this,
        [this] { emit itemRequested(QStringLiteral("setting"), QStringLiteral("backup")); });
}

bool SafetyPage::concerns(services::Subject) const
{
    return true; // every change makes the backups older
}

void SafetyPage::reload()
{
    m_keeper->refresh();
    showList();
}

void SafetyPage::showList()
{
    QList<models::BackupModel::Line> lines;
    const auto collect = [&lines](const QList<ShelvedBackup> &backups, const QString &place) {
        for (const ShelvedBackup &backup : backups)
            lines.append({backup, place});
    };
    collect(m_keeper->backupsBeside(), tr("Cạnh tệp"));
    collect(m_keeper->backupsElsewhere(), tr("Nơi thứ hai"));
    const models::BackupModel::Line *before = m_model->line(m_list->currentIndex().row());
    const QString path = before ? before->backup.path : QString();
    m_model->setLines(lines, m_keeper->now());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(path)), 0));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    showPlaces();
    showCurrent();
    arrange();
    emit summaryChanged();
}

void SafetyPage::showPlaces()
{
    const Result<services::BackupSchedule> schedule = services::backupSchedule(context().file);
    m_places->show(m_keeper->state(), m_keeper->besideFolder(), schedule ? *schedule : services::BackupSchedule(),
        m_keeper->now());
    m_places->setBusy(m_keeper->isRunning());
    head()->setState(m_keeper->isRunning() ? tr("Đang sao lưu…") : QString()); // else the status line says it
}

void SafetyPage::showCurrent()
{
    const models::BackupModel::Line *line = m_model->line(m_list->currentIndex().row());
    m_acts->setCurrent(line ? std::optional(line->backup) : std::nullopt);
    m_panel->footer()->parentWidget()->setVisible(line != nullptr);
    if (!line)
        return;
    if (line->backup.fault)
        m_difference->setText(base::sentence(*line->backup.fault));
    else if (const Result<services::BackupDifference> difference
        = services::differenceFromNow(context().file, line->backup))
        m_difference->setText(services::differenceWords(*difference, m_keeper->now().date()));
    else
        m_difference->setText(tr("Không so được với tệp đang mở; hãy kiểm tra bản này trước khi khôi phục."));
}

void SafetyPage::tellOutcome()
{
    if (!message() || !isVisible())
        return;
    if (m_keeper->state().failure)
        say(*m_keeper->state().failure);
    else if (m_keeper->state().elsewhereFailure)
        say(*m_keeper->state().elsewhereFailure);
    else if (m_keeper->state().last)
        emit done(tr("Đã sao lưu và kiểm tra")); // how it stands is said in the status line at any time
}

/// The buttons that were pressed are off while work runs, so that the focus went where nobody looks.
void SafetyPage::standOnList()
{
    const QList<QWidget *> strips = m_acts->strips();
    if (isVisible()
        && std::none_of(strips.begin(), strips.end(), [](const QWidget *strip) { return strip->isVisible(); }))
        focusPane(m_panel, Qt::OtherFocusReason);
}

void SafetyPage::activate()
{
    m_keeper->lookElsewhere();
    Page::activate();
    // What failed while nobody looked.
    if (message() && !message()->isVisible() && !m_keeper->isRunning() && m_keeper->state().failure)
        say(*m_keeper->state().failure);
}

QString SafetyPage::summary() const
{
    return isReady() ? tr("%n bản sao lưu", nullptr, m_model->rowCount()) : QString();
}

void SafetyPage::arrange()
{
    // By the letters that have to stand beside each other, however large they are.
    const bool wide = width() >= leastCharactersForBoth * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_faces->setVisible(!wide);
    m_panel->setVisible(wide || m_faces->current() == 0);
    m_places->setVisible(wide || m_faces->current() == 1);
    // Where they lie is worth a column when there are two places.
    const bool hasPlaces = !m_keeper->backupsElsewhere().isEmpty();
    m_list->setColumnHidden(models::BackupModel::PlaceColumn, !hasPlaces);
    m_list->setColumnWidths({16, 0, 8, 16, hasPlaces ? 10 : 0});
}

void SafetyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_acts->stop())
        Page::keyPressEvent(event);
}

QList<QWidget *> SafetyPage::panes() const
{
    return QList<QWidget *>{m_panel, m_places} + m_acts->strips();
}

void SafetyPage::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    if (pane == m_panel)
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty->findChild<QAbstractButton *>())
            ->setFocus(reason);
    else if (pane == m_places)
        m_places->focusFirst(reason);
    else
        pane->setFocus(reason);
}

bool SafetyPage::focusNextPane(bool backwards)
{
    if (!m_faces->isVisibleTo(this))
        return Page::focusNextPane(backwards);
    return m_faces->step(backwards);
}

} // namespace pages

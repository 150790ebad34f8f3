#include "ui/pages/trace/tracepage.h"

#include "core/base/errortext.h"
#include "core/reporting/trace/tracelisting.h"
#include "core/services/traceproof.h"
#include "core/services/tracereader.h"
#include "core/services/tracewords.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/listing.h"
#include "ui/pages/trace/tracedetail.h"
#include "ui/pages/trace/tracedoor.h"
#include "ui/pages/trace/tracefilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/idtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

namespace pages {

using base::Result;
using models::TraceModel;
using widgets::ActionButton;

namespace {

constexpr int traceBesideDetail = 900;
constexpr int traceWithActor = 1100; ///< the same with who it was
constexpr int traceWithEveryColumn = 1500; ///< list and detail side by side with every column
constexpr int tracePaneGap = 16;
constexpr int traceShowDelay = 120; // ms
constexpr int traceFilterDelay = 200; // ms
constexpr int traceMostOnPaper = 300; ///< characters of one value

} // namespace

TracePage::TracePage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("trace"), tr("Nhật ký thay đổi"), QStringLiteral("history"), true}, parent),
      m_model(new TraceModel(context.file, this))
{
    offerListing();
    addActions();
}

void TracePage::addActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, const char *key, const QString &tip,
                         void (TracePage::*does)()) {
        QList<QKeySequence> keys;
        if (*key)
            keys.append(QKeySequence(QString::fromLatin1(key)));
        QAction *action = context().actions.add(
            {QString::fromLatin1(id), text, QString::fromLatin1(icon), keys, tip, actions::Menu::None}, this);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_open = add("trace.open", tr("Mở đối tượng"), "folder-open", "Ctrl+D", tr("Đến chỗ của đối tượng này"),
        &TracePage::openObject);
    m_history = add("trace.history", tr("Lịch sử của đối tượng"), "history", "Ctrl+L",
        tr("Chỉ xem những gì đã xảy ra với đối tượng này"), &TracePage::showHistory);
    m_verify = add("trace.verify", tr("Kiểm tra nhật ký"), "check", "",
        tr("Kiểm tra chuỗi nhật ký từ dòng đầu đến dòng cuối"), &TracePage::verify);
    QAction *find = context().actions.add({QStringLiteral("trace.filter"), tr("Lọc nhật ký"), {},
                                              {QKeySequence(QKeySequence::Find)}, {}, actions::Menu::None},
        this);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
        m_filter->field()->selectAll();
    });
}

void TracePage::build()
{
    theme::Theme &theme = context().theme;
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("traceFaces"));
    m_faces->addFace(tr("Nhật ký"));
    m_faces->addFace(tr("Chi tiết"));
    head()->addWidget(m_faces);
    head()->addAction(m_verify, ActionButton::Look::Secondary);
    for (const auto &[id, text] : {std::pair("table.csv", tr("Lưu CSV…")), std::pair("table.pdf", tr("Lưu PDF…"))}) {
        ActionButton *button
            = head()->addAction(context().actions.find(QLatin1String(id)), ActionButton::Look::Secondary);
        button->setShortText(text);
        button->setKeyHint({}); // it stands in the tooltip
    }
    m_work = new widgets::WorkBar(theme, this);
    m_work->setObjectName(QStringLiteral("traceVerifying"));
    m_work->setGivenUpAtEnd(true);
    content()->addWidget(m_work);
    m_filter = new TraceFilter(theme, context().file.clock().today(), this);
    content()->addWidget(m_filter);
    makeList();
    m_detail = new TraceDetail(theme, {m_open, m_history}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(tracePaneGap);
    row->addWidget(m_panel, 60);
    row->addWidget(m_detail, 40);
    content()->addLayout(row, 1);

    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(traceFilterDelay);
    connect(&m_filterSoon, &QTimer::timeout, this, &TracePage::showLines);
    connect(m_filter, &TraceFilter::changed, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_filter->field(), &widgets::FilterField::downPressed, this, [this] {
        showLines();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
    connect(m_work, &widgets::WorkBar::finished, this, [this](const Result<int> &result) {
        if (!result)
            say(result.error());
        else if (m_faults.isEmpty())
            message()->say(widgets::MessageBar::Kind::Success,
                tr("Nhật ký nguyên vẹn: %1 dòng nối tiếp nhau từ đầu đến cuối.").arg(QLocale().toString(m_verified)));
        else
            message()->say(widgets::MessageBar::Kind::Error,
                tr("Nhật ký không còn nguyên vẹn: %1. Hãy giữ nguyên tệp dữ liệu, báo người phụ trách và đối chiếu với "
                   "bản sao lưu gần nhất.")
                    .arg(faultWords()));
    });
}

QString TracePage::faultWords() const
{
    const auto others = int(m_faults.size()) - 1;
    return others == 0 ? m_faults.first()
                       : m_faults.first() + QLatin1Char(' ') + tr("(và %n chỗ khác)", nullptr, others);
}

void TracePage::makeList()
{
    theme::Theme &theme = context().theme;
    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("tracePanel"));
    m_stack = new QStackedWidget(m_panel);
    m_stack->setObjectName(QStringLiteral("traceStack"));
    m_table = new widgets::IdTable(theme, tr("Nhật ký thay đổi"), m_model, m_stack);
    m_table->setObjectName(QStringLiteral("traceTable"));
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setObjectName(QStringLiteral("traceEmpty"));
    connect(m_empty->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->field()->setFocus();
    });
    for (QWidget *shrinking : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_table)})
        shrinking->setMinimumHeight(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_panel->body()->addWidget(m_stack);
    auto *kept = new QLabel(m_panel);
    kept->setObjectName(QStringLiteral("traceKept"));
    kept->setTextFormat(Qt::PlainText);
    kept->setWordWrap(true);
    kept->setForegroundRole(QPalette::PlaceholderText);
    const auto dressKept = [kept, &theme] { kept->setFont(theme.font(theme::Type::Small)); };
    dressKept();
    connect(&theme, &theme::Theme::changed, kept, dressKept);
    kept->setText(tr("Giữ mãi cùng tệp dữ liệu: không dòng nào xóa hay sửa được. Bản sao lưu và gói bàn giao có đủ."));
    m_panel->footer()->addWidget(kept, 1);

    // A held arrow walks over lines; the one it stops on is laid out.
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(traceShowDelay);
    connect(&m_showSoon, &QTimer::timeout, this, &TracePage::showCurrent);
    connect(m_table, &widgets::IdTable::currentIdChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        showCurrent();
        if (m_faces->isVisibleTo(this))
            m_faces->setCurrent(1);
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showCurrent();
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("traceMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_open, m_history});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_model->sort(column, m_model->query().newestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    // It is told of while a row is painted: not before that has ended.
    connect(m_model, &TraceModel::readFailed, this, &TracePage::say, Qt::QueuedConnection);
}

void TracePage::reload()
{
    const Result<QStringList> actors = services::traceActors(context().file);
    if (!actors) {
        say(actors.error());
        return;
    }
    m_filter->setActors(*actors);
    showLines();
}

void TracePage::showLines()
{
    m_filterSoon.stop();
    domain::TraceQuery query = m_filter->query();
    query.newestFirst = m_model->query().newestFirst;
    if (const Result<void> shown = m_model->show(query); !shown) {
        say(shown.error());
        return;
    }
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setText(query.key.isEmpty()
            ? tr("Không có thay đổi nào khớp với bộ lọc.")
            : tr("%1 không có thay đổi nào khớp với bộ lọc (lần nhập đầu có thể nằm trong việc nhập văn bản đến).")
                  .arg(m_model->teller().object(query.subject, query.key)));
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    head()->setState(summary());
    showCurrent();
    emit summaryChanged();
}

const services::TraceNote *TracePage::current() const
{
    return m_table ? m_model->note(m_table->currentIndex().row()) : nullptr;
}

void TracePage::showCurrent()
{
    m_showSoon.stop();
    const services::TraceNote *note = current();
    m_open->setEnabled(note && traceDoor(*note).has_value());
    m_history->setEnabled(note != nullptr);
    if (note)
        m_detail->show(*note, m_model->teller());
    else
        m_detail->clear();
}

void TracePage::openObject()
{
    showCurrent();
    const services::TraceNote *note = current();
    const std::optional<TraceDoor> door = note ? traceDoor(*note) : std::nullopt;
    if (!door)
        return;
    if (door->period) {
        emit periodRequested(*door->period);
        emit pageRequested(door->kind);
        return;
    }
    if (door->kind != QLatin1String("issued")) {
        emit itemRequested(door->kind, door->key);
        return;
    }
    // The page of documents knows them by their id, which the line of issuing tells.
    const Result<QList<services::TraceNote>> story = services::traceOf(context().file, note->subject, door->key);
    if (story && !story->isEmpty())
        emit itemRequested(door->kind, QString::number(story->first().after.value(QStringLiteral("id")).toInteger()));
}

void TracePage::showHistory()
{
    showCurrent();
    if (const services::TraceNote *note = current()) {
        m_filter->setObject(note->subject, note->key, m_model->teller().object(*note));
        showLines();
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void TracePage::verify()
{
    if (m_work->isRunning())
        return;
    message()->hide();
    m_faults.clear();
    m_work->start(tr("Đang kiểm tra nhật ký…"),
        [this, path = context().file.path(), &clock = context().file.clock(), actor = context().file.actor()](
            const base::Progress &progress) -> Result<int> {
            const Result<std::unique_ptr<services::DataFile>> beside = services::DataFile::beside(path, clock, actor);
            if (!beside)
                return beside.error();
            const Result<services::TraceProof> proof = services::proveTrace(**beside, progress);
            if (!proof)
                return proof.error();
            // Read after finished() alone, which comes when this thread is over.
            m_faults = proof->faults;
            m_verified = proof->lines;
            return proof->lines;
        });
}

std::optional<Listing> TracePage::listing() const
{
    if (!m_filter)
        return std::nullopt;
    domain::TraceQuery query = m_filter->query();
    query.newestFirst = m_model->query().newestFirst;
    const auto read = [&](int mostOfValue) -> Listing::Read {
        return [path = context().file.path(), &clock = context().file.clock(), actor = context().file.actor(), query,
                   mostOfValue](const base::Progress &progress) -> Result<reporting::TableListing> {
            const Result<std::unique_ptr<services::DataFile>> beside = services::DataFile::beside(path, clock, actor);
            return beside ? reporting::traceListing(**beside, query, mostOfValue, progress)
                          : Result<reporting::TableListing>(beside.error());
        };
    };
    return Listing{title(), m_model->rowCount(), read(traceMostOnPaper), read(0)};
}

QString TracePage::summary() const
{
    if (!m_filter)
        return {};
    const QString lines = tr("%1 dòng").arg(QLocale().toString(m_model->rowCount()));
    return m_filter->isEmpty() ? lines : tr("%1 theo bộ lọc").arg(lines);
}

void TracePage::arrange()
{
    const bool both = width() >= traceBesideDetail;
    const bool all = !both || width() >= traceWithEveryColumn;
    m_faces->setVisible(!both);
    m_panel->setVisible(both || m_faces->current() == 0);
    m_detail->setVisible(both || m_faces->current() == 1);
    // Beside the detail, which tells them, there is no room for all.
    m_table->setColumnHidden(TraceModel::MachineColumn, !all);
    m_table->setColumnHidden(TraceModel::ReasonColumn, !all);
    m_table->setColumnHidden(TraceModel::ActorColumn, both && width() < traceWithActor);
    m_table->setColumnWidths({17, all ? 14 : 10, all ? 12 : 0, 20, 0, all ? 18 : 0});
}

QList<QWidget *> TracePage::panes() const
{
    return {m_panel, m_detail};
}

void TracePage::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    if (pane == m_panel)
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter->field())->setFocus(reason);
    else
        m_detail->setFocus(reason);
}

bool TracePage::focusNextPane(bool backwards)
{
    if (!m_faces->isVisibleTo(this))
        return Page::focusNextPane(backwards);
    return m_faces->step(backwards);
}

QStringList TracePage::itemKinds() const
{
    return {QStringLiteral("trace")};
}

/// "trace" and what it is asked of: "register_entry/2022/137", "task/2.7"; "setting/" for all settings.
bool TracePage::openItem(const QString &, const QString &key)
{
    const QString subject = key.section(QLatin1Char('/'), 0, 0);
    const QString which = key.section(QLatin1Char('/'), 1);
    if (!services::hasTraceSubject(subject))
        return false;
    if (which.isEmpty())
        m_filter->setSubject(subject);
    else
        m_filter->setObject(subject, which, m_model->teller().object(subject, which));
    showLines();
    return true;
}

} // namespace pages

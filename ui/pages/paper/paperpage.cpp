#include "ui/pages/paper/paperpage.h"

#include "core/services/issuedreader.h"
#include "core/services/ledgerreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/papersectionsmodel.h"
#include "ui/models/paperwords.h"
#include "ui/pages/paper/paperchooser.h"
#include "ui/pages/paper/paperdesk.h"
#include "ui/pages/paper/paperissuing.h"
#include "ui/pages/paper/paperlockbar.h"
#include "ui/pages/paper/paperout.h"
#include "ui/pages/paper/partspane.h"
#include "ui/pages/previewpanel.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>
#include <utility>

namespace pages {

using reporting::SectionState;
using widgets::ActionButton;

namespace {

// The width of the parts, in digits of the body font: 436 and 380 px at 100 %.
constexpr int partsDigits = 62;
constexpr int partsDigitsNarrow = 54;
constexpr int leastWidthForBoth = 900;
constexpr int sheetGap = 16;

} // namespace

PaperPage::PaperPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("monthly"), tr("Báo cáo, công văn"), QStringLiteral("file-text")}, parent),
      m_desk(new PaperDesk(context.file, this)), m_shown(context.file, *m_desk),
      m_out(new PaperOut(
          context, m_shown, [this] { return isPaperReady(); }, this)),
      m_issuing(new PaperIssuing(
          context, [this] { return paperToIssue(); }, this))
{
    offerStory();
    addActions();
}

QString PaperPage::story() const
{
    return QStringLiteral("paper/") + key().code();
}

PaperPage::~PaperPage()
{
    // Hiding has written everything; this is for a page that goes while it is shown. Nothing is shown any more.
    m_desk->disconnect(this);
    m_desk->save(true);
}

void PaperPage::addActions()
{
    QAction *issueAction = context().actions.add(
        {QStringLiteral("report.issue"), tr("&Ban hành văn bản đang soạn…"), QStringLiteral("stamp"),
            {QKeySequence(QStringLiteral("Ctrl+Shift+B"))},
            tr("Ghi số, ngày văn thư đã cấp; từ đó văn bản không sửa được nữa"), actions::Menu::Report},
        this);
    connect(issueAction, &QAction::triggered, this, &PaperPage::issue);
    for (const domain::PaperKind kind : domain::paperKinds()) {
        const QString code = domain::paperKindCode(kind);
        const QAction *open = context().actions.add(
            {QStringLiteral("paper.open.") + code, models::paperKindName(kind), QStringLiteral("file-text"), {},
                tr("Soạn cho kỳ đang xem"), actions::Menu::Report, models::paperKindOtherNames(kind)});
        connect(open, &QAction::triggered, this, [this, code] { emit itemRequested(QStringLiteral("paper"), code); });
    }
    PartsPane::addActions(context(), this);
    addFindEverywhere();
    addZoomActions(context().actions, QStringLiteral("paper"), this, [this] { return m_sheet->preview(); });
}

void PaperPage::build()
{
    theme::Theme &theme = context().theme;
    const auto find = [this](const char *id) { return context().actions.find(QString::fromLatin1(id)); };
    head()->setStepperShown(true);
    const auto addButton = [this, find](const char *act, const QString &text, ActionButton::Look look) {
        ActionButton *button = head()->addAction(find(act), look);
        button->setShortText(text);
        return button;
    };
    // The long keys stand in menu and tooltip.
    addButton("report.docx", tr("Lưu Word…"), ActionButton::Look::Secondary)->setKeyHint({});
    addButton("report.monthly", tr("Lưu PDF…"), ActionButton::Look::Secondary);
    addButton("report.print", tr("In…"), ActionButton::Look::Secondary)->setKeyHint({});
    addButton("report.issue", tr("Ban hành…"), ActionButton::Look::Primary)->setKeyHint({});
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("monthlyFaces"));
    m_faces->addFace(tr("Soạn"));
    m_faces->addFace(tr("Xem trước"));
    head()->addWidget(m_faces);
    widgets::WorkBar *work = m_out->makeBar();
    m_lockBar = new PaperLockBar(theme, this); // before the panes: Tab comes to it first
    m_parts = new PartsPane(context(), *m_desk, this);
    m_sheet = new PreviewPanel(theme, this);

    content()->addWidget(work);
    content()->addWidget(m_lockBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(sheetGap);
    row->addWidget(m_parts);
    row->addWidget(m_sheet, 1);
    content()->addLayout(row, 1);
    content()->addWidget(m_parts->makeHeadingBar(this));
    m_issuing->build(content(), this);

    connect(m_desk, &PaperDesk::changed, this, &PaperPage::showPaper);
    connect(m_desk, &PaperDesk::failed, this, &PaperPage::say);
    connect(m_desk, &PaperDesk::written, message(), &QWidget::hide);
    connect(m_parts, &PartsPane::currentChanged, this, [this] { markCurrent(true); });
    connect(m_parts, &PartsPane::refused, this, &PaperPage::say);
    connect(m_parts->chooser(), &PaperChooser::kindChosen, this, &PaperPage::choosePaper);
    connect(m_parts->chooser(), &PaperChooser::formChosen, this, &PaperPage::chooseForm);
    connect(m_issuing, &PaperIssuing::failed, this, &PaperPage::say);
    // What is being made is not written on.
    connect(m_issuing, &PaperIssuing::runningChanged, this, [this] { m_parts->setLocked(isHeld()); });
    connect(m_issuing, &PaperIssuing::issued, this, [this](const QList<domain::IssuedDocument> &documents) {
        m_shown.beginReplacement({});
        readIssued();
        showPaper();
        m_lockBar->focusFirst();
        const QString first = documents.first().reference();
        emit done(documents.size() == 1 ? tr("Đã ban hành văn bản số %1").arg(first)
                                        : tr("Đã ban hành %n thư, từ số %1 đến số %2", nullptr, int(documents.size()))
                                              .arg(first, documents.last().reference()));
    });
    connect(m_sheet, &PreviewPanel::setupRequested, this,
        [this] { emit itemRequested(QStringLiteral("setting"), QStringLiteral("page.top")); });
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
    connect(m_out, &PaperOut::done, this, &PaperPage::done);
    connect(m_out, &PaperOut::failed, this, [this](const base::Error &error) {
        emit pageRequested(id());
        say(error);
    });
    connectLockBar();
}

void PaperPage::connectLockBar()
{
    connect(m_lockBar, &PaperLockBar::keepRequested, this, [this] {
        m_issuing->leave();
        m_shown.giveUpReplacement();
        showPaper();
    });
    connect(m_lockBar, &PaperLockBar::replaceRequested, this, [this] {
        m_shown.beginReplacement(m_shown.issued()->document.id);
        showPaper();
        m_parts->takeFocus();
    });
    connect(m_lockBar, &PaperLockBar::registerRequested, this,
        [this] { emit itemRequested(QStringLiteral("issued"), QString::number(m_shown.issued()->document.id.value)); });
}

bool PaperPage::concerns(services::Subject) const
{
    // Every room of the ledger speaks in the paper; what this page writes itself it knows already.
    return !m_desk->isSaving();
}

domain::PaperKey PaperPage::key() const
{
    const domain::PaperKind kind = m_shown.kind();
    domain::Period month = domain::PeriodSpan::containing(period(), kind).first;
    if (kind == domain::PaperKind::AdHoc) {
        const domain::Period known = m_shown.requestMonth();
        month = known.month > 0 ? known : m_parts->chooser()->periodOf(m_shown.request());
    }
    return {{}, kind, month, m_shown.request()};
}

void PaperPage::reload()
{
    domain::PaperKey wanted = key();
    if (m_desk->hasPaper()) {
        wanted.plan = m_desk->paper().key().plan;
        if (m_desk->paper().key() != wanted) {
            m_parts->leavePaper();
            m_issuing->leave();
        }
    }
    const base::Result<void> read = [&] {
        const QSignalBlocker quiet(m_desk); // it is shown when all of it is known
        return m_desk->read(wanted);
    }();
    if (read && std::exchange(m_cannotRead, false))
        message()->hide();
    if (!read) {
        m_cannotRead = true;
        say(read.error());
        return;
    }
    readRequests();
    readIssued();
    showPaper();
}

/// What an ad-hoc report may answer.
void PaperPage::readRequests()
{
    const base::Result<QList<domain::Request>> requests
        = services::requests(context().file, m_desk->paper().key().plan);
    if (!requests) {
        say(requests.error());
        return;
    }
    QList<domain::Request> asked = *requests;
    // A report on one that was cancelled since may still be replaced.
    asked.removeIf([shown = m_shown.request()](const domain::Request &request) {
        return request.state == domain::RequestState::Cancelled && request.id != shown;
    });
    std::stable_sort(asked.begin(), asked.end(),
        [](const domain::Request &one, const domain::Request &other) { return one.askedOn > other.askedOn; });
    m_parts->chooser()->setRequests(asked);
}

void PaperPage::readIssued()
{
    if (const base::Result<void> read = m_shown.readIssued(); !read)
        say(read.error());
}

void PaperPage::issue()
{
    if (!isPaperReady() || m_shown.isLocked())
        return;
    emit pageRequested(id());
    if (m_shown.isForEach()) {
        m_issuing->askForEach();
        return;
    }
    m_issuing->ask(m_shown.form(), m_shown.isReplacing() ? std::optional(m_shown.issued()->document) : std::nullopt);
}

void PaperPage::choosePaper(domain::PaperKind kind, domain::RequestId request)
{
    m_shown.choose(kind, request);
    head()->stepper()->setMonths(qMax(1, domain::paperMonths(kind)));
    invalidate();
}

void PaperPage::chooseForm(const QString &code)
{
    m_shown.chooseForm(code);
    m_issuing->leave();
    readIssued();
    showPaper();
}

void PaperPage::showPaper()
{
    PaperChooser *chooser = m_parts->chooser();
    chooser->choose(m_shown.kind(), m_shown.request());
    chooser->setForms(m_desk->paper().forms, m_desk->paper().builder->hasCopies(), m_shown.form());
    head()->setTitle(chooser->kindName());
    const bool locked = m_shown.isLocked();
    m_parts->setLocked(isHeld());
    m_parts->showPaper();
    m_sheet->setPaper(m_shown.document());
    QStringList state = m_shown.state();
    if (const int news = m_parts->model().count(SectionState::Outdated); news > 0 && !locked)
        state.append(tr("%n phần có số liệu mới", nullptr, news));
    head()->setState(state.join(QStringLiteral("; ")));
    m_lockBar->showFor(m_shown);
    context().actions.find(QStringLiteral("report.issue"))->setEnabled(!locked && !context().file.isReadOnly());
    markCurrent(false);
}

QString PaperPage::summary() const
{
    if (!isReady() || !m_desk->hasPaper())
        return {};
    QStringList parts{
        tr("Phần %1/%2").arg(m_parts->model().indexOf(m_parts->current()).row() + 1).arg(m_parts->model().rowCount())};
    if (const int edited
        = m_parts->model().count(SectionState::Edited) + m_parts->model().count(SectionState::Outdated);
        edited > 0)
        parts.append(tr("%n phần lãnh đạo sửa", nullptr, edited));
    if (const int removed = m_parts->model().count(SectionState::Removed); removed > 0)
        parts.append(tr("%n phần đã bỏ", nullptr, removed));
    return parts.join(QStringLiteral(" · "));
}

/// Nothing may be written into the parts: the paper is issued, or is just being issued.
bool PaperPage::isHeld() const
{
    return m_shown.isLocked() || m_issuing->isRunning();
}

std::optional<reporting::Paper> PaperPage::paperToIssue()
{
    return isPaperReady() && m_desk->save() ? std::optional(m_desk->paper()) : std::nullopt;
}

/// The part in hand is marked on the sheet and, with `follow`, brought into view there.
void PaperPage::markCurrent(bool follow)
{
    const auto [first, count] = m_desk->paper().blockRange(m_parts->current());
    const bool isOther = m_shown.isLocked() || m_shown.isForEach(); // not what the parts make
    m_sheet->preview()->setMarkedBlocks(first, isOther ? 0 : count);
    if (follow)
        m_sheet->preview()->showMarkedBlocks();
    emit summaryChanged();
}

/// Whether there is a paper of this period to be taken out, with every word that was typed.
bool PaperPage::isPaperReady()
{
    prepare();
    if (m_cannotRead) {
        emit pageRequested(id());
        return false;
    }
    m_desk->save();
    return true;
}

void PaperPage::arrange()
{
    const bool both = width() >= leastWidthForBoth;
    const int room = width() - 2 * density().pageMargin();
    const int digit = QFontMetrics(context().theme.font(theme::Type::Body)).horizontalAdvance(QLatin1Char('0'));
    const int wanted = digit * (density().narrow ? partsDigitsNarrow : partsDigits);
    m_faces->setVisible(!both);
    m_parts->setVisible(both || m_faces->current() == 0);
    m_sheet->setVisible(both || m_faces->current() == 1);
    m_parts->setFixedWidth(both ? qMin(wanted, (room - sheetGap) / 2) : room);
    m_parts->setLow(density().low);
}

QList<QWidget *> PaperPage::panes() const
{
    return {m_parts, m_sheet};
}

void PaperPage::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    if (pane == m_parts)
        m_parts->takeFocus();
    else
        m_sheet->preview()->setFocus(reason);
}

bool PaperPage::focusNextPane(bool backwards)
{
    if (!m_faces->isVisibleTo(this))
        return Page::focusNextPane(backwards);
    return m_faces->step(backwards);
}

QStringList PaperPage::itemKinds() const
{
    return {QStringLiteral("paper"), QStringLiteral("paper.replace")};
}

/// "paper" and the code of one (domain::PaperKey::code()), or of its kind: that of the period in sight, the newest
/// request's; "paper.replace" and the id of an issued document.
bool PaperPage::openItem(const QString &kind, const QString &key)
{
    if (kind == QStringLiteral("paper.replace"))
        return replace({key.toLongLong()});
    const std::optional<domain::PaperKind> wanted = domain::paperKindFromCode(key.section(QLatin1Char('/'), 0, 0));
    if (!wanted)
        return false;
    const QString which = key.section(QLatin1Char('/'), 1);
    if (*wanted == domain::PaperKind::AdHoc) {
        const domain::RequestId request
            = which.isEmpty() ? m_parts->chooser()->newestRequest() : domain::RequestId{which.toLongLong()};
        if (request.isValid())
            choosePaper(*wanted, request);
        else
            message()->say(widgets::MessageBar::Kind::Information,
                tr("Chưa có yêu cầu đột xuất nào để báo cáo. Hãy ghi yêu cầu ở trang Báo cáo đến, mục Yêu cầu."));
        return true;
    }
    if (const std::optional<domain::Period> month = domain::Period::fromCode(which))
        showPeriod(*month, *wanted);
    choosePaper(*wanted, {});
    return true;
}

bool PaperPage::replace(domain::IssuedId document)
{
    const base::Result<domain::IssuedDocument> issued = services::findIssued(context().file, document);
    if (!issued)
        return false;
    const domain::PaperKey &paper = issued->key;
    showPeriod(paper.period, paper.kind);
    m_shown.choose(paper.kind, paper.request, paper.period);
    m_shown.chooseForm(issued->form);
    m_shown.beginReplacement(document);
    head()->stepper()->setMonths(qMax(1, domain::paperMonths(paper.kind)));
    invalidate();
    return true;
}

/// The window turns to the month unless it shows one of the same span.
void PaperPage::showPeriod(domain::Period month, domain::PaperKind kind)
{
    if (domain::PeriodSpan::containing(period(), kind).first != month)
        emit periodRequested(month);
}

void PaperPage::hideEvent(QHideEvent *event)
{
    m_desk->save(true);
    Page::hideEvent(event);
}

} // namespace pages

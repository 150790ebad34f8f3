#include "ui/pages/difficulties/difficultiespage.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodbadges.h"
#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/difficulties/difficultyboardview.h"
#include "ui/pages/difficulties/difficultydetail.h"
#include "ui/pages/difficulties/difficultyfilterrow.h"
#include "ui/pages/difficulties/difficultylist.h"
#include "ui/pages/difficulties/difficultymovebar.h"
#include "ui/pages/difficulties/difficultywordsbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace pages {

using base::Result;
using domain::DifficultyStage;
using reporting::DifficultyCard;
using reporting::DifficultyDossier;
using services::Subject;

namespace {

bool isSolved(const DifficultyCard &card)
{
    return card.difficulty.stage == DifficultyStage::Solved;
}

} // namespace

DifficultiesPage::DifficultiesPage(const PageContext &context, QWidget *parent)
    : Page(
        context, {QStringLiteral("difficulties"), tr("Khó khăn, vướng mắc"), QStringLiteral("triangle-alert")}, parent)
{
    addActions();
    offerListing();
    offerStory();
}

QString DifficultiesPage::story() const
{
    const std::optional<DifficultyCard> card = m_view->current();
    return card ? QStringLiteral("difficulty/%1").arg(card->difficulty.id.value) : QString();
}

void DifficultiesPage::addActions()
{
    actions::ActionRegistry &registry = context().actions;
    using Key = QKeySequence;
    m_new = registry.add({QStringLiteral("difficulty.new"), tr("Ghi &khó khăn"), QStringLiteral("plus"),
                             {Key(QStringLiteral("Ctrl+Shift+N"))},
                             tr("Ghi khó khăn, vướng mắc nêu qua điện thoại, cuộc họp"), actions::Menu::Entry},
        this);
    m_back = registry.add({QStringLiteral("difficulty.back"), tr("Bước t&rước"), QStringLiteral("chevron-left"),
                              {Key(QStringLiteral("Ctrl+Left"))}, tr("Lùi một bước, có lý do")},
        this);
    m_next = registry.add({QStringLiteral("difficulty.next"), tr("Bước &sau"), QStringLiteral("chevron-right"),
                              {Key(QStringLiteral("Ctrl+Right"))}, tr("Chuyển sang bước xử lý sau")},
        this);
    m_edit = registry.add({QStringLiteral("difficulty.edit"), tr("Sửa &nội dung"), QStringLiteral("pencil"),
                              {Key(QStringLiteral("F2"))}, tr("Sửa nội dung, đề xuất, nhiệm vụ")},
        this);
    m_editStep = registry.add({QStringLiteral("difficulty.step"), tr("Sửa &bước"), QStringLiteral("history"),
                                  {Key(QStringLiteral("Shift+F2"))}, tr("Sửa ngày, văn bản, ghi chú của bước này")},
        this);
    QAction *filter = registry.add({QStringLiteral("difficulty.filter"), tr("&Lọc khó khăn"), QStringLiteral("search"),
                                       {Key(QStringLiteral("Ctrl+F"))}, {}},
        this);
    connect(m_new, &QAction::triggered, this, [this] {
        emit pageRequested(id());
        prepare();
        startNew();
    });
    connect(m_back, &QAction::triggered, this, [this] { startMove(-1); });
    connect(m_next, &QAction::triggered, this, [this] { startMove(1); });
    connect(m_edit, &QAction::triggered, this, &DifficultiesPage::startCorrection);
    connect(m_editStep, &QAction::triggered, this, &DifficultiesPage::startStepCorrection);
    connect(filter, &QAction::triggered, this, [this] {
        m_filterRow->field()->setFocus(Qt::ShortcutFocusReason);
        m_filterRow->field()->selectAll();
    });
}

QString DifficultiesPage::badge(const reporting::PeriodBadges &badges, bool *urgent) const
{
    *urgent = false;
    return badges.openDifficulties > 0 ? QString::number(badges.openDifficulties) : QString();
}

bool DifficultiesPage::concerns(Subject subject) const
{
    switch (subject) {
    case Subject::Contacts:
    case Subject::Requests:
    case Subject::Papers:
    case Subject::Tasks:
        return false;
    default:
        return true;
    }
}

void DifficultiesPage::build()
{
    theme::Theme &theme = context().theme;
    using widgets::ActionButton;
    head()->setStepperShown(true);
    // The row below names the keys: here they would leave no room for the day.
    head()->addAction(m_back, ActionButton::Look::Secondary)->setKeyHint({});
    head()->addAction(m_next, ActionButton::Look::Secondary)->setKeyHint({});
    head()->addAction(m_new, ActionButton::Look::Primary)->setKeyHint({});

    m_filterRow = new DifficultyFilterRow(context(), this);
    m_view = new DifficultyBoardView(theme, this);
    m_emptyPanel = new widgets::Panel(theme, this);
    m_emptyPanel->setObjectName(QStringLiteral("difficultyEmptyPanel"));
    m_empty = new widgets::EmptyState(theme, m_emptyPanel);
    m_empty->setObjectName(QStringLiteral("difficultyEmpty"));
    m_emptyPanel->body()->addWidget(m_empty, 0, Qt::AlignTop);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("difficultyStack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_emptyPanel);
    m_detail = new DifficultyDetail(theme, m_edit, m_editStep, this);
    m_detail->hide();
    m_moveBar = new DifficultyMoveBar(theme, context().file, this);
    m_wordsBar = new DifficultyWordsBar(theme, context().file, this);

    content()->addWidget(m_filterRow);
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_detail);
    content()->addWidget(m_moveBar);
    content()->addWidget(m_wordsBar);
    connectParts();
}

void DifficultiesPage::connectParts()
{
    connect(m_filterRow, &DifficultyFilterRow::filterChanged, this, &DifficultiesPage::showCards);
    connect(m_filterRow->field(), &widgets::FilterField::downPressed, this, &DifficultiesPage::focusBoard);
    connect(m_view, &DifficultyBoardView::currentChanged, this, [this] {
        showDetail();
        emit summaryChanged();
    });
    connect(m_view, &DifficultyBoardView::marksChanged, this, &DifficultiesPage::summaryChanged);
    connect(m_view, &DifficultyBoardView::opened, this, &DifficultiesPage::openDetail);
    connect(m_view, &DifficultyBoardView::left, this, &DifficultiesPage::leave);
    connect(m_view->olderButton(), &QPushButton::clicked, this, [this] { setOlderShown(!m_older); });
    connect(m_detail, &DifficultyDetail::closeRequested, this, &DifficultiesPage::closeDetail);
    connect(m_detail, &DifficultyDetail::reportRequested, this,
        [this](const QString &entry) { emit itemRequested(QStringLiteral("entry"), entry); });
    connect(m_detail, &DifficultyDetail::taskRequested, this,
        [this](const QString &no) { emit itemRequested(QStringLiteral("task"), no); });
    connect(m_moveBar, &DifficultyMoveBar::moved, this, &DifficultiesPage::finishMove);
    connect(m_wordsBar, &DifficultyWordsBar::written, this, &DifficultiesPage::finishWords);
    for (widgets::ActBar *bar :
        {static_cast<widgets::ActBar *>(m_moveBar), static_cast<widgets::ActBar *>(m_wordsBar)}) {
        connect(bar, &widgets::ActBar::closed, this, [this] {
            arrange();
            focusBoard();
        });
    }
}

void DifficultiesPage::reload()
{
    const Result<domain::Plan> plan = services::currentPlan(context().file);
    const Result<reporting::DifficultyBoard> board = plan
        ? reporting::difficultyBoard(
            context().file, *plan, period(), m_older ? reporting::Solved::All : reporting::Solved::OfThePeriod)
        : Result<reporting::DifficultyBoard>(plan.error());
    if (!board) {
        say(board.error());
        return;
    }
    message()->hide();
    m_plan = *plan;
    m_board = *board;
    head()->setState(m_board.closed ? tr("Đã chốt số liệu ngày %1").arg(base::screenDate(m_board.asOf))
                                    : tr("Tính đến ngày %1").arg(base::screenDate(m_board.asOf)));
    m_view->olderButton()->setText(m_older ? tr("Chỉ xem kỳ này") : tr("Xem cả kỳ trước"));
    m_filterRow->setBoard(m_board);
    showCards();
}

void DifficultiesPage::showCards()
{
    QList<DifficultyCard> cards;
    for (const DifficultyCard &card : std::as_const(m_board.cards)) {
        if (m_filterRow->filter().accepts(card))
            cards.append(card);
    }
    m_view->setCards(cards, m_board.limits);
    const bool filtered = !m_filterRow->filter().isEmpty();
    // Also without open ones the board stays where solved ones of before can be asked for.
    const bool isEmpty = cards.isEmpty() && (filtered || m_older);
    if (isEmpty && m_stack->currentIndex() == 0)
        fillEmptyState(filtered);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    showDetail();
    arrange();
    emit summaryChanged();
}

void DifficultiesPage::fillEmptyState(bool filtered)
{
    if (filtered) {
        m_empty->setText(tr("Không có khó khăn, vướng mắc nào khớp với bộ lọc."));
        widgets::ActionButton *drop = m_empty->setButton(tr("Bỏ lọc"));
        drop->setObjectName(QStringLiteral("difficultyDropFilter"));
        connect(drop, &QPushButton::clicked, m_filterRow, &DifficultyFilterRow::clear, Qt::QueuedConnection);
    } else {
        m_empty->setText(tr("Đến kỳ này chưa ghi nhận khó khăn, vướng mắc nào."));
        m_empty->setAction(m_new)->setObjectName(QStringLiteral("difficultyEmptyNew"));
    }
}

QString DifficultiesPage::summary() const
{
    if (!isReady())
        return {};
    const auto solved = int(std::count_if(m_board.cards.begin(), m_board.cards.end(), isSolved));
    QStringList parts{tr("%n khó khăn, vướng mắc đang mở", nullptr, int(m_board.cards.size()) - solved),
        tr("%n đã giải quyết", nullptr, solved)};
    if (m_view->hasMarks())
        parts.append(tr("đang đánh dấu %n việc", nullptr, int(m_view->chosen().size())));
    return parts.join(QStringLiteral(" · "));
}

std::optional<DifficultyDossier> DifficultiesPage::dossierOfCurrent() const
{
    const std::optional<DifficultyCard> card = m_view->current();
    if (!card)
        return std::nullopt;
    const Result<DifficultyDossier> dossier = reporting::difficultyDossier(context().file, m_plan, card->difficulty.id);
    if (dossier)
        return *dossier;
    say(dossier.error());
    return std::nullopt;
}

std::optional<QList<domain::Task>> DifficultiesPage::tasksOfPlan() const
{
    const Result<QList<domain::Task>> tasks = services::tasksOf(context().file, m_plan.id);
    if (tasks)
        return *tasks;
    say(tasks.error());
    return std::nullopt;
}

void DifficultiesPage::showDetail()
{
    if (!m_detailOpen)
        return;
    if (const std::optional<DifficultyDossier> dossier = dossierOfCurrent())
        m_detail->setDossier(*dossier);
    arrange();
}

void DifficultiesPage::openDetail()
{
    if (m_detailOpen && m_view->current()) {
        m_detail->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_detailOpen = true;
    showDetail();
    if (const std::optional<DifficultyCard> card = m_view->current())
        m_view->select(card->difficulty.id); // still in sight on the lower board
}

void DifficultiesPage::closeDetail()
{
    m_detailOpen = false;
    arrange();
    focusBoard();
}

void DifficultiesPage::leave()
{
    if (m_detailOpen)
        closeDetail();
    else if (m_view->hasMarks())
        m_view->clearMarks();
    else
        m_filterRow->clear();
}

void DifficultiesPage::setOlderShown(bool shown)
{
    m_older = shown;
    reload();
}

bool DifficultiesPage::isWriting()
{
    if (!m_wordsBar || !m_wordsBar->isOpen())
        return false;
    if (!m_wordsBar->isAncestorOf(QApplication::focusWidget()))
        m_wordsBar->setFocus(Qt::OtherFocusReason);
    return true;
}

void DifficultiesPage::startMove(int by)
{
    if (isWriting())
        return;
    const QList<DifficultyCard> chosen = m_view ? m_view->chosen() : QList<DifficultyCard>();
    if (chosen.isEmpty())
        return;
    if (m_board.closed) {
        message()->say(widgets::MessageBar::Kind::Warning,
            tr("Kỳ tháng %1 đã chốt số liệu. Hãy chuyển sang kỳ sau để cập nhật việc xử lý.").arg(period().label()));
        return;
    }
    const int to = int(chosen.first().difficulty.stage) + by;
    if (to < 0 || to >= int(domain::difficultyStages.size()))
        return;
    m_moveBar->openMove(chosen, DifficultyStage(to), context().file.clock().today());
    arrange();
}

void DifficultiesPage::startNew()
{
    if (isWriting())
        return;
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(context().file);
    if (!units) {
        say(units.error());
        return;
    }
    const std::optional<QList<domain::Task>> tasks = tasksOfPlan();
    if (!tasks)
        return;
    m_moveBar->close();
    m_wordsBar->openNew(*units, *tasks, context().file.clock().today());
    arrange();
}

void DifficultiesPage::startCorrection()
{
    if (isWriting())
        return;
    const std::optional<DifficultyDossier> dossier = dossierOfCurrent();
    const std::optional<QList<domain::Task>> tasks = dossier ? tasksOfPlan() : std::nullopt;
    if (!tasks)
        return;
    m_moveBar->close();
    m_wordsBar->openCorrection(*dossier, *tasks);
    arrange();
}

void DifficultiesPage::startStepCorrection()
{
    if (isWriting())
        return;
    const std::optional<DifficultyDossier> dossier = dossierOfCurrent();
    if (!dossier)
        return;
    m_moveBar->openCorrection(*dossier, context().file.clock().today());
    arrange();
}

void DifficultiesPage::finishMove(const QString &sentence)
{
    m_view->clearMarks();
    closeStrip(m_moveBar);
    emit done(sentence);
}

void DifficultiesPage::finishWords(domain::DifficultyId added, const QString &sentence)
{
    if (added.isValid()) {
        // What has just been written is not hidden by what was looked for before.
        m_filterRow->clear();
        m_view->select(added);
    }
    closeStrip(m_wordsBar);
    emit done(sentence);
}

void DifficultiesPage::closeStrip(widgets::ActBar *bar)
{
    // The strip gives the focus back to the column it came from; the card may stand in another one now.
    const std::optional<DifficultyCard> card = m_view->current();
    bar->close();
    if (card)
        m_view->select(card->difficulty.id);
    focusBoard();
}

void DifficultiesPage::focusBoard()
{
    if (m_stack->currentIndex() == 0)
        m_view->list()->setFocus(Qt::OtherFocusReason);
    else
        m_filterRow->field()->setFocus(Qt::OtherFocusReason);
}

void DifficultiesPage::activate()
{
    focusBoard();
}

void DifficultiesPage::arrange()
{
    content()->setSpacing(density().low ? 8 : 12);
    m_filterRow->setHintShown(!density().narrow);
    m_view->arrange(density().narrow, density().low);
    m_detail->setLow(density().low);
    m_wordsBar->setLow(density().low);
    // In a low window what is being written needs the room more than the filter does.
    m_filterRow->setVisible(!density().low || !m_wordsBar->isOpen());
    // One strip below the board at a time: an act that is being finished stands before the reading.
    m_detail->setVisible(m_detailOpen && m_view->current() && m_stack->currentIndex() == 0 && !m_moveBar->isOpen()
        && !m_wordsBar->isOpen());
}

QList<QWidget *> DifficultiesPage::panes() const
{
    return {m_view->list(), m_detail, m_moveBar, m_wordsBar, m_filterRow->field()};
}

QStringList DifficultiesPage::itemKinds() const
{
    return {QStringLiteral("difficulty"), QStringLiteral("difficulty.stage")};
}

bool DifficultiesPage::openItem(const QString &kind, const QString &key)
{
    m_filterRow->clear();
    if (kind == QStringLiteral("difficulty.stage")) {
        const std::optional<DifficultyStage> stage = domain::difficultyStageFromCode(key);
        if (stage)
            m_view->selectStage(*stage);
        return stage.has_value();
    }
    const domain::DifficultyId id{key.toLongLong()};
    if (!m_view->select(id)) {
        setOlderShown(true); // solved before this period
        if (!m_view->select(id))
            return false;
    }
    openDetail();
    return true;
}

} // namespace pages

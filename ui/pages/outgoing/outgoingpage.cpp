#include "ui/pages/outgoing/outgoingpage.h"

#include "core/base/errortext.h"
#include "core/services/issuedreader.h"
#include "core/services/outgoingservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/outgoingmodel.h"
#include "ui/pages/outgoing/issuedcard.h"
#include "ui/pages/outgoing/issuedout.h"
#include "ui/pages/outgoing/outgoingacts.h"
#include "ui/pages/previewpanel.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QItemSelectionModel>
#include <QStackedWidget>

namespace pages {

using base::Result;
using services::OutgoingLine;
using services::OutgoingSource;
using widgets::ActionButton;

namespace {

constexpr int leastWidthForBoth = 900;
constexpr int paneGap = 16;

} // namespace

OutgoingPage::OutgoingPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("outgoing"), tr("Văn bản ban hành"), QStringLiteral("stamp")}, parent),
      m_acts(new OutgoingActs(context, this)), m_out(new IssuedOut(context, this)),
      m_model(new models::OutgoingModel(this))
{
    offerStory();
    addActions();
}

void OutgoingPage::addActions()
{
    connect(m_acts, &OutgoingActs::asked, this, [this] {
        prepare();
        emit pageRequested(id());
    });
    connect(m_acts, &OutgoingActs::openRequested, m_out, &IssuedOut::open);
    connect(m_acts, &OutgoingActs::historyRequested, this, &OutgoingPage::showStory);
    connect(m_acts, &OutgoingActs::replaceRequested, this, &OutgoingPage::beginReplacement);
    connect(m_acts, &OutgoingActs::done, this, [this](const QString &sentence) {
        m_list->setFocus(Qt::OtherFocusReason);
        emit done(sentence);
    });
    connect(m_acts, &OutgoingActs::registered, this, [this](qint64 id, const QString &reference) {
        showRows(OutgoingSource::Entry, id);
        m_list->setFocus(Qt::OtherFocusReason);
        emit done(tr("Đã ghi vào sổ văn bản đi số %1").arg(reference));
    });
}

void OutgoingPage::build()
{
    theme::Theme &theme = context().theme;
    const auto find = [this](const char *id) { return context().actions.find(QString::fromLatin1(id)); };
    m_years = new widgets::PeriodStepper(theme, head());
    m_years->setObjectName(QStringLiteral("outgoingYear"));
    m_years->setMonths(12);
    head()->addWidget(m_years);
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("outgoingFaces"));
    m_faces->addFace(tr("Sổ"));
    m_faces->addFace(tr("Văn bản"));
    head()->addWidget(m_faces);
    head()->addAction(m_acts->add(), ActionButton::Look::Secondary);
    ActionButton *word = head()->addAction(find("outgoing.docx"), ActionButton::Look::Secondary);
    word->setKeyHint({}); // it stands in the tooltip
    head()->addAction(find("outgoing.print"), ActionButton::Look::Secondary);
    head()->addAction(find("outgoing.pdf"), ActionButton::Look::Primary);

    const QList<QWidget *> bars = m_out->makeBars();
    for (QWidget *bar : bars)
        content()->addWidget(bar);
    content()->addWidget(makeFilterRow());
    makeList();
    m_card = new IssuedCard(theme, m_acts->ofDocument(), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(paneGap);
    row->addWidget(m_panel, 52);
    row->addWidget(m_card, 48);
    content()->addLayout(row, 1);
    m_acts->build(content(), this);
    connect(m_years, &widgets::PeriodStepper::periodRequested, this, [this](domain::Period wanted) {
        m_year = wanted.year;
        invalidate();
    });
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
    connect(m_acts, &OutgoingActs::addingChanged, this, &OutgoingPage::arrange);
    connectOut();
}

QWidget *OutgoingPage::makeFilterRow()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("outgoingFilterRow"));
    m_filter = new widgets::FilterField(context().theme, line);
    m_filter->setObjectName(QStringLiteral("outgoingFilter"));
    m_filter->setPlaceholderText(tr("Lọc số, trích yếu, nơi nhận"));
    m_filter->setAccessibleName(tr("Lọc văn bản đi"));
    m_filter->setKeyHint(QStringLiteral("Ctrl+F"));
    m_onlyInForce = new widgets::FilterToggle(context().theme, tr("Còn hiệu lực"), line);
    m_onlyInForce->setObjectName(QStringLiteral("outgoingInForce"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_onlyInForce);
    row->addStretch(1);
    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showRows({}, 0);
    });
    connect(m_filter, &widgets::FilterField::downPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_onlyInForce, &QAbstractButton::toggled, this, [this](bool only) {
        m_model->setOnlyInForce(only);
        showRows({}, 0);
    });
    QAction *find = context().actions.add({QStringLiteral("outgoing.filter"), tr("Lọc văn bản đi"), {},
                                              {QKeySequence(QKeySequence::Find)}, {}, actions::Menu::None},
        this);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return line;
}

void OutgoingPage::makeList()
{
    theme::Theme &theme = context().theme;
    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("outgoingPanel"));
    m_stack = new QStackedWidget(m_panel);
    m_stack->setObjectName(QStringLiteral("outgoingStack"));
    m_list = new widgets::ListTable(theme, tr("Sổ đăng ký văn bản đi"), m_stack);
    m_list->setObjectName(QStringLiteral("outgoingList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new widgets::StatusDelegate(theme, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setObjectName(QStringLiteral("outgoingEmpty"));
    for (QWidget *shrinking : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_list)})
        shrinking->setMinimumHeight(1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_panel->body()->addWidget(m_stack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutgoingPage::showCurrent);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (m_faces->isVisibleTo(this))
            m_faces->setCurrent(1);
        m_card->sheet()->preview()->setFocus(Qt::OtherFocusReason);
    });
}

void OutgoingPage::connectOut()
{
    connect(m_out, &IssuedOut::read, this, [this](const reporting::IssuedSheet &sheet) { m_card->setSheet(sheet); });
    connect(m_out, &IssuedOut::unreadable, this,
        [this](const base::Error &error) { m_card->clearSheet(base::sentence(error)); });
    connect(m_out, &IssuedOut::done, this, &OutgoingPage::done);
    connect(m_out, &IssuedOut::failed, this, &OutgoingPage::say);
    connect(m_out, &IssuedOut::noViewer, this, [this](const QString &path) {
        message()->say(widgets::MessageBar::Kind::Warning,
            tr("Máy này chưa có chương trình mở tệp PDF. Bản PDF nằm ở “%1”.").arg(QDir::toNativeSeparators(path)));
    });
}

bool OutgoingPage::concerns(services::Subject subject) const
{
    return subject == services::Subject::Papers || subject == services::Subject::Requests;
}

void OutgoingPage::reload()
{
    const int year = m_year > 0 ? m_year : period().year;
    m_years->setPeriod({year, 1});
    const Result<QList<OutgoingLine>> lines
        = services::readOutgoing(context().file, QDate(year, 1, 1), QDate(year, 12, 31));
    if (!lines) {
        say(lines.error());
        return;
    }
    const std::optional<OutgoingLine> before = current();
    m_model->setLines(*lines);
    showRows(before ? before->source : OutgoingSource::Issued, before ? before->id : 0);
}

void OutgoingPage::showRows(OutgoingSource source, qint64 id)
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (rows == 0 && m_model->isFiltered()) {
        m_empty->setText(tr("Không có văn bản nào khớp với bộ lọc."));
        connect(m_empty->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, [this] {
            m_onlyInForce->setChecked(false);
            m_filter->clear();
            m_filter->setFocus();
        });
    } else if (rows == 0) {
        m_empty->setText(tr("Năm này chưa có văn bản đi nào."));
        m_empty->setAction(m_acts->add());
    } else {
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(source, id)), 0));
    }
    arrange();
    showCurrent();
    emit summaryChanged();
}

std::optional<OutgoingLine> OutgoingPage::current() const
{
    const OutgoingLine *line = m_list ? m_model->line(m_list->currentIndex().row()) : nullptr;
    return line ? std::optional(*line) : std::nullopt;
}

void OutgoingPage::showCurrent()
{
    const std::optional<OutgoingLine> line = current();
    const bool isIssued = line && line->source == OutgoingSource::Issued;
    const domain::IssuedId document = isIssued ? domain::IssuedId{line->id} : domain::IssuedId();
    m_acts->setCurrent(line);
    const bool isThere = isIssued && m_out->has(document);
    m_out->want(document);
    if (!line) {
        m_card->clear();
        return;
    }
    m_card->setLine(*line);
    if (isIssued && !isThere)
        m_card->awaitSheet();
    else if (!isIssued)
        m_card->clearSheet(line->source == OutgoingSource::Request
                ? tr("Yêu cầu báo cáo đột xuất: nội dung ở trang Báo cáo đến.")
                : tr("Văn bản soạn ở nơi khác: ở đây chỉ có dòng trong sổ."));
}

QString OutgoingPage::story() const
{
    const std::optional<OutgoingLine> line = current();
    if (!line || line->source == OutgoingSource::Request)
        return {};
    const QString subject
        = line->source == OutgoingSource::Issued ? QStringLiteral("issued_document") : QStringLiteral("outgoing_entry");
    return QStringLiteral("%1/%2").arg(
        subject, domain::outgoingCode(line->issuedOn.year(), line->number, line->symbol));
}

void OutgoingPage::beginReplacement()
{
    if (const std::optional<OutgoingLine> line = current(); line && line->source == OutgoingSource::Issued)
        emit itemRequested(QStringLiteral("paper.replace"), QString::number(line->id));
}

QString OutgoingPage::summary() const
{
    return isReady() ? tr("%n văn bản đi", nullptr, m_model->rowCount()) : QString();
}

void OutgoingPage::arrange()
{
    const bool wide = width() >= leastWidthForBoth;
    // Then there is room for the register only, or nothing to be shown beside it.
    const bool alone = m_acts->isAdding() || m_model->rowCount() == 0;
    m_faces->setVisible(!wide && !alone);
    m_panel->setVisible(wide || alone || m_faces->current() == 0);
    m_card->setVisible(!alone && (wide || m_faces->current() == 1));
    // Beside the document, which names its recipients, there is no room for them.
    const bool both = wide && !alone;
    m_list->setColumnHidden(models::OutgoingModel::RecipientsColumn, both);
    m_list->setColumnWidths({16, 10, 0, both ? 0 : 20, 14});
}

QList<QWidget *> OutgoingPage::panes() const
{
    return QList<QWidget *>{m_panel, m_card} + m_acts->bars();
}

void OutgoingPage::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    if (pane == m_panel)
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_filter)->setFocus(reason);
    else if (pane == m_card)
        m_card->sheet()->preview()->setFocus(reason);
    else
        pane->setFocus(reason);
}

bool OutgoingPage::focusNextPane(bool backwards)
{
    if (!m_faces->isVisibleTo(this))
        return Page::focusNextPane(backwards);
    return m_faces->step(backwards);
}

QStringList OutgoingPage::itemKinds() const
{
    return {QStringLiteral("issued"), QStringLiteral("outgoing.entry")};
}

/// "issued" and the id of the document; "outgoing.entry" and that of one registered by hand.
bool OutgoingPage::openItem(const QString &kind, const QString &key)
{
    const bool isIssued = kind == QStringLiteral("issued");
    const qint64 wanted = key.toLongLong();
    QDate day;
    if (isIssued) {
        if (const Result<domain::IssuedDocument> found = services::findIssued(context().file, {wanted}))
            day = found->issuedOn;
    } else if (const Result<domain::OutgoingEntry> found = services::findOutgoing(context().file, {wanted})) {
        day = found->issuedOn;
    }
    if (!day.isValid())
        return false;
    m_year = day.year();
    m_onlyInForce->setChecked(false);
    m_filter->clear();
    reload();
    showRows(isIssued ? OutgoingSource::Issued : OutgoingSource::Entry, wanted);
    return true;
}

} // namespace pages

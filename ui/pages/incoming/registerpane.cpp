#include "ui/pages/incoming/registerpane.h"

#include "core/reporting/entrydossier.h"
#include "core/services/attachmentstore.h"
#include "core/services/planreader.h"
#include "core/services/registerreader.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entrydetail.h"
#include "ui/pages/incoming/entrylist.h"
#include "ui/pages/incoming/registerfoot.h"
#include "ui/pages/incoming/registerhead.h"
#include "ui/pages/incoming/requestdetail.h"
#include "ui/pages/incoming/requestlist.h"
#include "ui/pages/savedfilters.h"
#include "ui/preview/filepreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace pages {

using base::Result;

namespace {

constexpr int besideGap = 16;
/// What stays readable side by side, in characters: the year's register or the requests, and a detail.
constexpr int yearWidth = 94;
constexpr int requestsWidth = 75;
constexpr int besideWidth = 37;

} // namespace

RegisterPane::RegisterPane(const PageContext &context, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(new widgets::Panel(context.theme, this)),
      m_head(new RegisterHead(context.theme, m_panel)), m_lists(new QStackedWidget(m_panel)),
      m_entries(new EntryList(context, actions.enter, actions.entryActs, m_lists)),
      m_requests(new RequestList(context, actions.newRequest, actions.requestActs, m_lists)),
      m_foot(new RegisterFoot(context.theme, actions.newRequest, m_panel->footer(), m_panel)),
      m_entryDetail(new EntryDetail(context.theme, actions.entryActs, this)),
      m_requestDetail(new RequestDetail(context.theme, actions.requestActs, this)),
      m_preview(new preview::FilePreview(context.theme, this))
{
    build();
    connectParts();
}

void RegisterPane::build()
{
    m_panel->setObjectName(QStringLiteral("registerPanel"));
    m_panel->body()->addWidget(m_head);
    addSavedFilters();
    m_lists->addWidget(m_entries);
    m_lists->addWidget(m_requests);
    m_panel->body()->addWidget(m_lists, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(besideGap);
    row->addWidget(m_panel, 1);
    row->addWidget(m_entryDetail);
    row->addWidget(m_requestDetail);
    row->addWidget(m_preview, 1);
    arrange();
}

void RegisterPane::connectParts()
{
    connect(m_head, &RegisterHead::faceChosen, this, &RegisterPane::changeFace);
    connect(m_head, &RegisterHead::yearChosen, this, &RegisterPane::refresh);
    connect(m_head->field(), &widgets::FilterField::filterChanged, this, &RegisterPane::refilter);
    connect(m_head->field(), &widgets::FilterField::downPressed, this, &RegisterPane::focusList);
    connect(m_entries, &EntryList::currentLineChanged, this, &RegisterPane::showCurrent);
    connect(m_entries, &EntryList::opened, this, &RegisterPane::openDetail);
    connect(m_entries, &EntryList::filterDropped, this, &RegisterPane::clearFilter);
    connect(m_entries, &EntryList::failed, this, &RegisterPane::failed);
    connect(m_requests, &RequestList::currentLineChanged, this, &RegisterPane::showCurrent);
    connect(m_requests, &RequestList::opened, this, &RegisterPane::openDetail);
    connect(m_requests, &RequestList::filterDropped, this, &RegisterPane::clearFilter);
    connect(m_foot, &RegisterFoot::awaitedClicked, this, [this] {
        m_onlyAwaited = !m_onlyAwaited;
        refresh();
        focusList();
    });
    connect(m_entryDetail, &EntryDetail::closeRequested, this, &RegisterPane::closeDetail);
    connect(m_entryDetail, &EntryDetail::entryRequested, this, [this](const QString &key) {
        if (const Result<domain::RegisterEntry> entry = services::findEntry(m_context.file, key))
            showEntry(*entry);
    });
    connect(m_entryDetail, &EntryDetail::fileAsked, this, &RegisterPane::entryFileAsked);
    connect(m_entryDetail, &EntryDetail::filesWanted, this, &RegisterPane::entryFilesWanted);
    connect(m_entryDetail, &EntryDetail::historyWanted, this, &RegisterPane::historyWanted);
    connect(m_preview, &preview::FilePreview::openRequested, this,
        [this] { emit fileAsked(widgets::FileAct::Open, *m_previewed); });
    connect(m_preview, &preview::FilePreview::copyRequested, this,
        [this] { emit fileAsked(widgets::FileAct::SaveCopy, *m_previewed); });
    connect(m_preview, &preview::FilePreview::closeRequested, this, [this] {
        closePreview();
        emit previewClosed();
    });
    connect(m_requestDetail, &RequestDetail::closeRequested, this, &RegisterPane::closeDetail);
    connect(m_requestDetail, &RequestDetail::entryWanted, this, &RegisterPane::showEntry);
    connect(m_requestDetail, &RequestDetail::answerWanted, this, [this](domain::UnitId unit) {
        if (const std::optional<domain::Request> request = currentRequest())
            emit answerWanted(request->number, unit);
    });
}

RegisterFace RegisterPane::face() const
{
    return m_head->face();
}

void RegisterPane::setFace(RegisterFace face)
{
    m_head->setFace(face);
}

void RegisterPane::changeFace()
{
    m_onlyAwaited = false;
    m_detailOpen = false;
    closePreview();
    {
        // What was looked for in one list is not meant for the next.
        const QSignalBlocker blocker(m_head->field());
        m_head->field()->clear();
    }
    m_lists->setCurrentWidget(showsRequests() ? static_cast<QWidget *>(m_requests) : m_entries);
    m_entries->setWide(face() == RegisterFace::Year);
    arrange();
    refresh();
    emit faceChanged();
}

Result<void> RegisterPane::reload()
{
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!plan)
        return plan.error();
    m_plan = plan->id;
    const Result<QList<int>> years = services::registerYears(m_context.file);
    if (!years)
        return years.error();
    m_head->setYears(*years);
    if (Result<void> counted = readCounts(); !counted)
        return counted;
    m_requests->setFilter(showsRequests() ? m_head->field()->text() : QString());
    if (Result<void> read = m_requests->reload(m_context.file, m_plan); !read)
        return read;
    m_head->setCount(RegisterFace::Requests, m_requests->openCount());
    if (showsRequests()) {
        m_foot->showRequests(m_requests->openCount());
    } else {
        if (Result<void> shown = m_entries->show(query()); !shown)
            return shown;
    }
    showCurrent();
    return {};
}

void RegisterPane::refresh()
{
    // Before the page has read for the first time there is nothing to read again.
    if (!m_plan.isValid())
        return;
    if (const Result<void> read = reload(); !read)
        emit failed(read.error());
}

void RegisterPane::refilter()
{
    // A letter typed changes what is shown and nothing else.
    m_requests->setFilter(showsRequests() ? m_head->field()->text() : QString());
    if (const Result<void> shown = showsRequests() ? Result<void>() : m_entries->show(query()); !shown)
        emit failed(shown.error());
    showCurrent();
}

domain::RegisterQuery RegisterPane::query() const
{
    domain::RegisterQuery query;
    query.text = m_head->field()->text();
    query.onlyAwaited = m_onlyAwaited;
    // Wherever they came: what is waited for does not hide behind the month.
    if (m_onlyAwaited)
        return query;
    if (face() == RegisterFace::Year) {
        query.year = m_head->year();
    } else {
        query.plan = m_plan;
        query.period = m_period;
    }
    return query;
}

Result<void> RegisterPane::readCounts()
{
    const int year = m_head->year();
    const Result<domain::RegisterSummary> summary = services::registerSummary(m_context.file, year);
    if (!summary)
        return summary.error();
    domain::RegisterQuery month;
    month.plan = m_plan;
    month.period = m_period;
    const Result<QList<domain::EntryId>> ofMonth = services::registerIds(m_context.file, month);
    if (!ofMonth)
        return ofMonth.error();
    m_head->setCount(RegisterFace::Period, int(ofMonth->size()));
    m_head->setCount(RegisterFace::Year, summary->entries);
    m_onlyAwaited = m_onlyAwaited && summary->awaited > 0;
    m_foot->showRegister(*summary, year, m_onlyAwaited);
    return {};
}

void RegisterPane::clearFilter()
{
    m_onlyAwaited = false;
    m_head->field()->clear();
    refresh();
    focusList();
}

void RegisterPane::addSavedFilters()
{
    const QString face = QStringLiteral("face");
    const QString awaited = QStringLiteral("awaited");
    const QString text = QStringLiteral("text");
    const auto present = [this, face, awaited, text] {
        QJsonObject filter;
        if (m_onlyAwaited)
            filter.insert(awaited, true);
        if (const QString words = m_head->field()->text().trimmed(); !words.isEmpty())
            filter.insert(text, words);
        // What is waited for, wherever it came; words are looked for where they were typed.
        if (!filter.isEmpty() && !m_onlyAwaited)
            filter.insert(face, int(m_head->face()));
        return filter;
    };
    const auto apply = [this, face, awaited, text](const QJsonObject &filter) {
        const int wanted = filter.value(face).toInt(int(m_head->face()));
        m_head->setFace(filter.contains(awaited) && showsRequests() ? RegisterFace::Year : RegisterFace(wanted));
        m_onlyAwaited = filter.value(awaited).toBool();
        {
            const QSignalBlocker blocker(m_head->field());
            m_head->field()->setText(filter.value(text).toString());
        }
        refresh();
        focusList();
    };
    const auto *saved = new SavedFilters(m_context, QStringLiteral("register"),
        {{tr("Chờ nộp lại"), {{awaited, true}}}}, {present, apply}, m_head->field(), m_panel);
    m_panel->body()->addWidget(saved->bar());
}

void RegisterPane::preview(const domain::NewAttachment &file)
{
    m_previewed = file;
    const services::AttachmentStore contents(m_context.file.path());
    m_preview->open(
        {file.fileName, [contents, file](const base::Progress &progress) { return contents.pathOf(file, progress); }});
    arrange();
}

void RegisterPane::closePreview()
{
    if (!m_previewed)
        return;
    m_previewed.reset();
    m_preview->clear();
    arrange();
    showCurrent();
}

void RegisterPane::focusPreview()
{
    m_preview->setFocus(Qt::OtherFocusReason);
}

void RegisterPane::focusDetail()
{
    if (m_entryDetail->isVisibleTo(this))
        m_entryDetail->setFocus(Qt::OtherFocusReason);
    else
        focusList();
}

bool RegisterPane::isInDetail(const QWidget *widget) const
{
    const std::optional<domain::RegisterLine> line = currentEntry();
    return line && line->entry.state == domain::EntryState::Active && m_entryDetail->isAncestorOf(widget);
}

void RegisterPane::focusFilter()
{
    closePreview();
    if (!m_panel->isVisibleTo(this))
        closeDetail();
    m_head->field()->setFocus(Qt::ShortcutFocusReason);
    m_head->field()->selectAll();
}

void RegisterPane::focusList()
{
    if (m_previewed) {
        focusPreview();
        return;
    }
    QWidget *table = showsRequests() ? m_requests->table() : m_entries->table();
    (table->isVisibleTo(this) ? table : m_head->field())->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RegisterPane::panes() const
{
    return {m_head->field(), m_entries->table(), m_requests->table(), m_entryDetail->focusProxy(),
        m_requestDetail->focusProxy(), m_preview->focusProxy()};
}

bool RegisterPane::showEntry(const domain::RegisterEntry &entry)
{
    if (showsRequests() || !m_entries->contains(entry.id)) {
        m_head->setFace(RegisterFace::Year);
        m_head->setYear(entry.year);
        m_head->field()->clear();
    }
    if (!m_entries->choose(entry.id))
        return false;
    openDetail();
    return true;
}

void RegisterPane::chooseEntry(domain::EntryId entry)
{
    m_entries->choose(entry);
}

bool RegisterPane::showRequest(const QString &number)
{
    m_head->setFace(RegisterFace::Requests);
    m_head->field()->clear();
    if (!m_requests->choose(number))
        return false;
    openDetail();
    return true;
}

std::optional<domain::RegisterLine> RegisterPane::currentEntry() const
{
    return showsRequests() ? std::nullopt : m_entries->current();
}

std::optional<domain::Request> RegisterPane::currentRequest() const
{
    const reporting::RequestFigures *figures = showsRequests() ? m_requests->current() : nullptr;
    return figures && figures->request.state == domain::RequestState::Open ? std::optional(figures->request)
                                                                           : std::nullopt;
}

std::optional<domain::Unit> RegisterPane::currentUnit() const
{
    if (showsRequests())
        return m_requestDetail->currentUnit();
    const std::optional<domain::RegisterLine> line = m_entries->current();
    if (!line || !line->entry.issuer.isValid())
        return std::nullopt;
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    return units ? std::optional(units->unit(line->entry.issuer)) : std::nullopt;
}

void RegisterPane::showCurrent()
{
    if (m_requestDetail->isVisibleTo(this))
        m_requestDetail->show(m_requests->current());
    if (m_entryDetail->isVisibleTo(this)) {
        const domain::EntryId entry = m_entries->currentId();
        const Result<reporting::EntryDossier> dossier = reporting::entryDossier(m_context.file, entry);
        if (dossier)
            m_entryDetail->show(*dossier, m_context.file.clock().today());
        else
            m_entryDetail->clear();
    }
    emit currentChanged();
}

void RegisterPane::openDetail()
{
    closePreview();
    m_detailOpen = true;
    arrange();
    showCurrent();
    (showsRequests() ? static_cast<QWidget *>(m_requestDetail) : m_entryDetail)->setFocus(Qt::OtherFocusReason);
}

void RegisterPane::closeDetail()
{
    m_detailOpen = false;
    arrange();
    focusList();
}

void RegisterPane::arrange()
{
    const int character = QFontMetrics(m_context.theme.font(theme::Type::Body)).averageCharWidth();
    const int listWidth = character * (showsRequests() ? requestsWidth : yearWidth);
    const int wide = showsRequests()
        ? std::max({character * besideWidth, width() * 42 / 100, m_requestDetail->leastWidth()})
        : std::max(character * besideWidth, m_entryDetail->leastWidth());
    const bool beside = face() != RegisterFace::Period && width() >= listWidth + besideGap + wide;
    const bool open = beside || m_detailOpen;
    m_preview->setVisible(m_previewed.has_value());
    m_panel->setVisible(!m_previewed && (beside || !m_detailOpen));
    m_entryDetail->setVisible(!m_previewed && open && !showsRequests());
    m_requestDetail->setVisible(!m_previewed && open && showsRequests());
    m_entryDetail->setAlone(!beside);
    m_requestDetail->setAlone(!beside);
    for (QWidget *detail : QList<QWidget *>{m_entryDetail, m_requestDetail}) {
        detail->setMinimumWidth(beside ? wide : 0);
        detail->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    }
}

void RegisterPane::keyPressEvent(QKeyEvent *event)
{
    // Esc in a list that shows a part leads back to the whole.
    if (event->key() == Qt::Key_Escape && (m_onlyAwaited || !m_head->field()->text().isEmpty())) {
        clearFilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RegisterPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool before = m_entryDetail->isVisibleTo(this) || m_requestDetail->isVisibleTo(this);
    arrange();
    if (!before)
        showCurrent();
}

} // namespace pages

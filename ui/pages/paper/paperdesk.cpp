#include "ui/pages/paper/paperdesk.h"

#include "core/services/planreader.h"

namespace pages {

using base::Error;
using base::Result;
using domain::PaperDraft;
using reporting::Paper;

namespace {

constexpr int showDelay = 200; // ms after the last key
constexpr int saveDelay = 700;
constexpr int retryDelay = 1000;
constexpr int longestDelay = 3000; // when somebody types without a pause

} // namespace

PaperDesk::PaperDesk(services::DataFile &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(showDelay);
    m_saveSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &PaperDesk::takeTyped);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { save(); });
}

Result<void> PaperDesk::read(domain::PaperKey key)
{
    if (!save())
        m_unwritten.insert(m_paper->key().code(), m_paper->draft);
    m_isDirty = false;
    const Result<domain::Plan> plan = services::currentPlan(m_file);
    if (!plan)
        return plan.error();
    key.plan = plan->id;
    Result<Paper> paper = reporting::readPaper(m_file, *plan, key);
    if (!paper)
        return paper.error();
    m_paper = *std::move(paper);
    if (m_unwritten.contains(key.code())) {
        m_paper = m_paper->with(m_unwritten.take(key.code()));
        m_isDirty = true;
    }
    emit changed();
    return {};
}

QString PaperDesk::basedOn(const QString &key) const
{
    const domain::DraftSection *section = m_paper ? m_paper->draft.find(key) : nullptr;
    return section ? section->basedOn : QString();
}

void PaperDesk::beginVisit(const QString &title)
{
    save();
    m_visitTitle = title;
    m_visit = {};
}

void PaperDesk::type(const QString &key, const QString &text)
{
    if (m_typed && m_typed->key != key)
        takeTyped();
    if (!m_typing.isValid() || (!m_typed && !m_isDirty))
        m_typing.start();
    m_typed = Typed{key, text};
    m_showSoon.start();
    m_saveSoon.start(int(qBound(qint64(0), longestDelay - m_typing.elapsed(), qint64(saveDelay))));
}

/// What was typed becomes part of the paper.
void PaperDesk::takeTyped()
{
    m_showSoon.stop();
    const std::optional<Typed> typed = std::exchange(m_typed, std::nullopt);
    if (!typed || !m_paper)
        return;
    show(reporting::withText(m_paper->draft, m_paper->sections, typed->key, typed->text));
    m_isDirty = true;
}

void PaperDesk::show(const PaperDraft &draft)
{
    m_paper = m_paper->with(draft);
    emit changed();
}

bool PaperDesk::save(bool isLastChance)
{
    m_saveSoon.stop();
    takeTyped();
    if (!m_isDirty)
        return true;
    if (m_hasFailed && !isLastChance && !m_refused.hasExpired(retryDelay)) {
        m_saveSoon.start(retryDelay);
        return false;
    }
    return write(m_paper->draft, m_visitTitle, &m_visit);
}

bool PaperDesk::write(const PaperDraft &draft, const QString &title, services::DraftVisit *visit)
{
    m_isSaving = true;
    const Result<void> saved = services::saveDraft(m_file, draft, title, visit);
    m_isSaving = false;
    if (!saved) {
        m_hasFailed = true;
        m_refused.start();
        m_typing.start(); // tried again a moment after the next word
        emit failed(saved.error());
        return false;
    }
    m_isDirty = false;
    m_unwritten.remove(draft.key.code()); // older words of the same paper
    PaperDraft written = draft;
    written.changedAt = m_file.clock().now();
    show(written);
    if (std::exchange(m_hasFailed, false))
        emit this->written();
    return true;
}

bool PaperDesk::act(const std::function<PaperDraft()> &change, const QString &title)
{
    // The words before the act are an act of their own.
    if (!m_paper || !save())
        return false;
    m_visit = {};
    return write(change(), title, nullptr);
}

bool PaperDesk::takeNewWords(const QString &key, const QString &title)
{
    return act([&] { return reporting::withGenerated(m_paper->draft, key); }, title);
}

bool PaperDesk::keepWords(const QString &key, const QString &title)
{
    return act([&] { return reporting::withKept(m_paper->draft, m_paper->sections, key); }, title);
}

bool PaperDesk::setRemoved(const QString &key, bool removed, const QString &title)
{
    return act([&] { return reporting::withRemoved(m_paper->draft, key, removed); }, title);
}

bool PaperDesk::move(const QString &key, int by, const QString &title)
{
    return act([&] { return reporting::withMoved(m_paper->draft, m_paper->sections, key, by); }, title);
}

QString PaperDesk::add(const QString &behind, const QString &heading, const QString &title)
{
    QString added;
    const bool written
        = act([&] { return reporting::withAdded(m_paper->draft, m_paper->sections, behind, heading, &added); }, title);
    return written ? added : QString();
}

bool PaperDesk::setHeading(const QString &key, const QString &heading, const QString &title)
{
    return act([&] { return reporting::withHeading(m_paper->draft, key, heading); }, title);
}

bool PaperDesk::setCutOff(QDate day)
{
    if (!m_paper)
        return false;
    const auto changed = [&] {
        PaperDraft draft = m_paper->draft;
        draft.cutOff = day;
        return draft;
    };
    if (!act(changed, tr("đặt ngày chốt số liệu của %1").arg(services::paperName(m_paper->key()))))
        return false;
    // Other figures: the data are read anew.
    if (const Result<void> done = read(m_paper->key()); !done) {
        emit failed(done.error());
        return false;
    }
    return true;
}

} // namespace pages

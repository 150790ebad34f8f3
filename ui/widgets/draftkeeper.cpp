#include "ui/widgets/draftkeeper.h"

#include "core/base/text/wording.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QWidget>

namespace widgets {

using base::Result;
using domain::FormDraftId;
using services::FormDraft;

namespace {

/// With the time that writing takes, what was typed is never older than a second.
constexpr int keepAfterMs = 700;
/// A file that refused (locked, full) is asked again.
constexpr int retryAfterMs = 5000;

} // namespace

DraftKeeper::DraftKeeper(services::DataFile &file, Form form, QWidget *editor, MessageBar *bar)
    : QObject(editor), m_file(file), m_form(std::move(form)), m_bar(bar), m_editorType(editor->metaObject())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    editor->installEventFilter(this);
}

QList<DraftKeeper::Typed> DraftKeeper::typedBelow(const QWidget &root)
{
    QList<Typed> typed;
    const QList<DraftKeeper *> keepers = root.findChildren<DraftKeeper *>();
    for (const DraftKeeper *keeper : keepers) {
        if (const QJsonObject content = keeper->m_form.content(); !content.isEmpty())
            typed.append({keeper->m_form.name, content});
    }
    return typed;
}

void DraftKeeper::touch()
{
    // Not started again while it runs: somebody who types without a pause is kept all the same.
    if (!m_file.isReadOnly() && !m_timer.isActive())
        m_timer.start(keepAfterMs);
}

bool DraftKeeper::keep()
{
    m_timer.stop();
    if (m_file.isReadOnly())
        return true;
    const QJsonObject content = m_form.content();
    if (content == m_keptContent)
        return true;
    if (content.isEmpty()) {
        forget();
        return true;
    }
    const Result<FormDraftId> id = services::saveFormDraft(m_file, m_form.name, m_draft, content);
    if (!id) {
        if (!m_failing)
            emit failed(id.error());
        m_failing = true;
        m_timer.start(retryAfterMs);
        return false;
    }
    m_failing = false;
    m_draft = *id;
    m_keptContent = content;
    emit kept(m_file.clock().now());
    return true;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    if (m_draft.isValid())
        drop(m_draft);
    m_draft = {};
    m_keptContent = {};
}

bool DraftKeeper::mayLeave() const
{
    return !m_form.mayLeave || m_form.mayLeave();
}

bool DraftKeeper::setAside()
{
    if (!mayLeave())
        return false;
    if ((m_timer.isActive() || m_failing) && !keep())
        return false;
    m_draft = {};
    m_keptContent = {};
    offer();
    return true;
}

void DraftKeeper::offer()
{
    m_offered.reset();
    m_bar->hide();
    if (m_file.isReadOnly())
        return;
    const Result<QList<FormDraft>> drafts = services::readFormDrafts(m_file, m_form.name);
    if (!drafts)
        return;
    for (const FormDraft &draft : *drafts) {
        if (draft.id != m_draft && (!m_form.fits || m_form.fits(draft.content))) {
            m_offered = draft;
            break;
        }
    }
    if (!m_offered)
        return;
    const QString time = m_offered->at.toString(QStringLiteral("HH:mm"));
    const QString when = m_offered->at.date() == m_file.clock().today()
        ? time
        : tr("%1 ngày %2").arg(time, base::screenDate(m_offered->at.date()));
    const QString title = m_offered->content.value(QLatin1String("title")).toString();
    m_bar->clearButtons();
    connect(m_bar->addButton(tr("Dùng lại")), &QAbstractButton::clicked, this, &DraftKeeper::takeUp);
    connect(m_bar->addButton(tr("Bỏ")), &QAbstractButton::clicked, this, &DraftKeeper::refuse);
    m_bar->say(MessageBar::Kind::Information,
        title.isEmpty() ? tr("Bản nháp lúc %1 chưa được lưu.").arg(when) : tr("Bản nháp lúc %1: %2.").arg(when, title));
}

void DraftKeeper::takeUp()
{
    // What stands in the form meanwhile becomes the draft that is offered next: nothing is lost either way.
    if (!m_offered || !mayLeave() || !keep())
        return;
    const FormDraft taken = *m_offered;
    m_draft = taken.id;
    m_form.restore(taken.content);
    m_keptContent = m_form.content();
    m_timer.stop();
    offer();
}

void DraftKeeper::refuse()
{
    if (m_offered)
        drop(m_offered->id);
    offer();
}

void DraftKeeper::drop(FormDraftId draft)
{
    // One that stays is offered again: a nuisance, not a loss.
    if (const Result<void> gone = services::dropFormDraft(m_file, draft); !gone)
        emit failed(gone.error());
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // An editor that is being destroyed goes out of sight too, when what could be asked is gone already.
    const bool isWhole = watched->metaObject() == m_editorType;
    if (event->type() == QEvent::Hide && isWhole && (m_timer.isActive() || m_failing))
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace widgets

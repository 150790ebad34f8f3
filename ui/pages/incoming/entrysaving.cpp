#include "core/base/errortext.h"
#include "core/services/enteredreport.h"
#include "ui/dialogs/messageseam.h"
#include "ui/pages/incoming/entryattachments.h"
#include "ui/pages/incoming/entrycontent.h"
#include "ui/pages/incoming/entrydifficulties.h"
#include "ui/pages/incoming/entryfields.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/entryresults.h"
#include "ui/pages/incoming/resultstable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/notefield.h"
#include "ui/widgets/panel.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>

// What happens with what was typed: judged, saved, replaced, kept as a draft.

namespace pages {

using base::Error;
using base::Result;
using services::EntryKey;
using widgets::MessageBar;

Entry EntryForm::entry() const
{
    Entry entry;
    m_fields->fill(entry);
    entry.replaces = m_replaces;
    entry.report.reason = m_reason->isVisibleTo(m_rest) ? m_reason->text() : QString();
    entry.report.narrative = m_narrative->text();
    entry.report.results = m_results->results();
    entry.report.difficulties = m_difficulties->difficulties();
    entry.report.attachments = m_attachments->files();
    return entry;
}

bool EntryForm::isTouched() const
{
    return m_fields->isTouched() || !m_results->isEmpty() || !m_difficulties->isEmpty() || !m_narrative->isBlank()
        || !m_attachments->isEmpty();
}

void EntryForm::judge()
{
    if (m_filling || m_readOnly)
        return;
    m_results->setNil(m_fields->isNil());
    m_attachments->setApplicable(m_fields->kind() != Entry::Kind::OwnResults);
    showTitle();
    if (const std::optional<Error> fault = m_fields->fault()) {
        say(opinionOf(m_context.file, *fault));
        return;
    }
    say(judgeEntry(m_context.file, m_plan, entry()));
}

void EntryForm::say(const Opinion &opinion)
{
    // A supplement always needs its reason; then the field is there before anything is refused.
    const bool warned = opinion.weight == Opinion::Weight::Warning;
    m_reason->setVisible(warned || m_fields->wantsReason());
    m_reason->setPlaceholderText(warned ? tr("Lý do vẫn lưu") : tr("Lý do cấp số bổ sung"));
    m_save->setText(warned ? tr("Vẫn lưu") : tr("Lưu và nhập tiếp"));
    m_message->clearButtons();
    if (opinion.earlier && !m_replaces) {
        const EntryKey earlier = *opinion.earlier;
        connect(m_message->addButton(tr("Thay báo cáo cũ")), &QAbstractButton::clicked, this, [this, earlier] {
            showReplaced(earlier);
            if (const auto old = services::enteredReport(m_context.file, earlier))
                fillFrom(old->report);
            judge();
            m_results->table()->setFocus(Qt::OtherFocusReason);
        });
    }
    switch (opinion.weight) {
    case Opinion::Weight::None:
        m_message->hide();
        break;
    case Opinion::Weight::Remark:
    case Opinion::Weight::Warning:
        m_message->say(MessageBar::Kind::Warning, opinion.sentence);
        break;
    case Opinion::Weight::Refusal:
        m_message->say(MessageBar::Kind::Error, opinion.sentence);
        break;
    }
}

void EntryForm::refuse(const Error &error)
{
    say(opinionOf(m_context.file, error));
    QWidget *place = m_reason->isVisibleTo(m_rest) ? m_reason : m_fields->fieldOf(error.code);
    if (QWidget *answer = m_message->findChild<QWidget *>(QStringLiteral("messageButton1")))
        place = answer;
    m_scroll->ensureWidgetVisible(place);
    place->setFocus(Qt::OtherFocusReason);
}

void EntryForm::save()
{
    if (m_readOnly)
        return;
    // An editor that is open in the table, or a date being typed, is finished first.
    m_results->finishTyping();
    m_save->setFocus(Qt::OtherFocusReason);
    if (const std::optional<Error> fault = m_fields->fault()) {
        refuse(*fault);
        return;
    }
    if (m_attachments->holdsSave()) {
        m_message->say(MessageBar::Kind::Information, tr("Đang chép tệp kèm. Văn bản được lưu ngay khi chép xong."));
        return;
    }
    const Entry typed = entry();
    const Result<SavedEntry> done = [&] {
        const QScopedValueRollback filling(m_filling, true);
        return saveEntry(m_context.file, typed);
    }();
    if (!done) {
        refuse(done.error());
        return;
    }
    m_keeper->forget();
    const bool monthly = typed.report.request.isEmpty();
    clear();
    // A pile on the desk arrived on one day.
    if (typed.report.arrivedOn.isValid())
        m_fields->setArrived(typed.report.arrivedOn);
    m_fields->firstEmpty()->setFocus(Qt::OtherFocusReason);
    emit saved(done->key, monthly ? std::optional<domain::Period>(typed.report.period) : std::nullopt, done->sentence);
}

void EntryForm::drop()
{
    if (isTouched()
        && !dialogs::messageSeam().ask(
            this, tr("Bỏ nhập"), tr("Nội dung đang nhập chưa được lưu. Bỏ nội dung này?"), tr("Bỏ nhập")))
        return;
    m_keeper->forget();
    clear();
    focusFirst();
}

void EntryForm::clear()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        showReplaced(std::nullopt);
        m_fields->clear(m_context.file.clock().today());
        m_results->setResults({});
        m_difficulties->clear();
        m_attachments->clear();
        m_narrative->clear();
        m_reason->clear();
        m_narrativeBox->hide();
        m_panel->setNote({});
    }
    followChosen();
    judge();
    emit cleared();
}

void EntryForm::setUnit(domain::UnitId unit)
{
    m_fields->setUnit(unit);
}

void EntryForm::focusFirst()
{
    m_fields->firstEmpty()->setFocus(Qt::OtherFocusReason);
}

void EntryForm::showReplaced(const std::optional<EntryKey> &old)
{
    m_replaces = old;
    m_replaced->setVisible(old.has_value());
    m_replaced->clearButtons();
    if (!old)
        return;
    connect(m_replaced->addButton(tr("Thôi thay")), &QAbstractButton::clicked, this, [this] {
        showReplaced(std::nullopt);
        judge();
    });
    m_replaced->say(MessageBar::Kind::Information,
        tr("Thay báo cáo số đến %1: văn bản mới mang số của mình, số cũ vẫn ở trong sổ.").arg(old->numberText()));
}

void EntryForm::beginReplacement(const EntryKey &key)
{
    const Result<services::EnteredReport> old = services::enteredReport(m_context.file, key);
    if (!old) {
        say(opinionOf(m_context.file, old.error()));
        return;
    }
    if (!m_keeper->setAside())
        return; // what was typed stays; the form has said why
    clear();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_fields->setReport(old->report);
        fillFrom(old->report);
        showReplaced(key);
    }
    followChosen();
    judge();
    focusFirst();
}

void EntryForm::beginAnswer(const QString &requestNumber, domain::UnitId unit)
{
    if (!m_keeper->setAside())
        return; // what was typed stays; the form has said why
    clear();
    {
        const QScopedValueRollback filling(m_filling, true);
        services::NewReport answer;
        answer.unit = unit;
        answer.request = requestNumber;
        m_fields->setReport(answer);
    }
    followChosen();
    judge();
    focusFirst();
}

void EntryForm::fillFrom(const services::NewReport &report)
{
    if (m_results->isEmpty())
        m_results->setResults(report.results);
    if (m_difficulties->isEmpty())
        m_difficulties->setDifficulties(report.difficulties);
    if (m_narrative->isBlank() && !report.narrative.isEmpty()) {
        m_narrative->setPlainText(report.narrative);
        m_narrativeBox->show();
    }
}

void EntryForm::beginOwnResults()
{
    if (m_readOnly)
        return;
    if (!m_fields->ownUnit().isValid()) {
        m_message->say(MessageBar::Kind::Error,
            tr("Chưa biết đơn vị nào tiếp nhận báo cáo. Hãy chọn đơn vị tiếp nhận trong Cài đặt."));
        return;
    }
    if (!m_keeper->setAside())
        return; // what was typed stays; the form has said why
    clear();
    setUnit(m_fields->ownUnit());
    m_results->table()->setFocus(Qt::OtherFocusReason);
}

QJsonObject EntryForm::draft() const
{
    if (!isTouched())
        return {};
    QJsonObject draft = m_fields->draft();
    draft.insert(QStringLiteral("title"), m_fields->title());
    draft.insert(QStringLiteral("results"), resultsDraft(m_results->resultsSoFar(), m_tasks));
    draft.insert(QStringLiteral("difficulties"), difficultiesDraft(m_difficulties->difficulties(), m_tasks));
    draft.insert(QStringLiteral("narrative"), m_narrative->text());
    draft.insert(QStringLiteral("attachments"), m_attachments->draft());
    draft.insert(QStringLiteral("reason"), m_reason->text());
    if (m_replaces) {
        draft.insert(
            QStringLiteral("replaces"), QJsonArray{m_replaces->year, m_replaces->number, m_replaces->supplement});
    }
    return draft;
}

void EntryForm::restore(const QJsonObject &draft)
{
    clear();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_fields->setDraft(draft);
        m_results->setResults(resultsFromDraft(draft.value(QLatin1String("results")).toArray(), m_tasks));
        m_difficulties->setDifficulties(
            difficultiesFromDraft(draft.value(QLatin1String("difficulties")).toArray(), m_tasks));
        m_narrative->setPlainText(draft.value(QLatin1String("narrative")).toString());
        m_attachments->setDraft(draft.value(QLatin1String("attachments")).toArray());
        m_narrativeBox->setVisible(!m_narrative->isBlank());
        m_reason->setText(draft.value(QLatin1String("reason")).toString());
        const QJsonArray key = draft.value(QLatin1String("replaces")).toArray();
        if (!key.isEmpty())
            showReplaced(EntryKey{key.at(0).toInt(), key.at(1).toInt(), key.at(2).toInt()});
    }
    followChosen();
    judge();
    focusFirst();
}

} // namespace pages

#include "core/base/errortext.h"
#include "core/base/fileerror.h"
#include "core/services/enteredreport.h"
#include "core/services/periodservice.h"
#include "core/services/registeryear.h"
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
    entry.report.reason = m_reason->isVisibleTo(m_rest) && m_way == Way::Save ? m_reason->text() : QString();
    entry.report.additional = m_additional;
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
    if (m_filling || m_readOnly || m_promised)
        return;
    m_results->setNil(m_fields->isNil());
    m_attachments->setApplicable(m_fields->kind() != Entry::Kind::OwnResults);
    showTitle();
    if (const std::optional<Error> fault = m_fields->fault()) {
        say(opinionOf(m_context.file, *fault));
        return;
    }
    if (askOpen())
        return;
    say(judgeEntry(m_context.file, m_plan, entry()));
}

void EntryForm::say(const Opinion &opinion)
{
    // A supplement and a second report always need their reason; then the field is there before anything is refused.
    const bool warned = opinion.weight == Opinion::Weight::Warning;
    const bool explains = m_fields->wantsReason() || m_additional;
    if (m_way != Way::Save && !opinion.periodClosed && !opinion.yearClosed) {
        m_way = Way::Save; // no longer what stands in the way
        m_reason->clear();
    }
    m_reason->setVisible(warned || explains || m_way != Way::Save);
    if (m_way == Way::Save) {
        m_reason->setPlaceholderText(warned ? tr("Lý do vẫn lưu")
                : m_additional              ? tr("Lý do nhập báo cáo bổ sung")
                                            : tr("Lý do cấp số bổ sung"));
    }
    m_save->setText(warned ? tr("Vẫn lưu") : tr("Lưu và nhập tiếp"));
    offerWays(opinion);
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

void EntryForm::offerWays(const Opinion &opinion)
{
    m_message->clearButtons();
    if (opinion.periodClosed) {
        connect(m_message->addButton(tr("Mở lại kỳ…")), &QAbstractButton::clicked, this,
            [this] { askReason(Way::ReopenPeriod); });
    }
    if (opinion.yearClosed) {
        connect(m_message->addButton(tr("Mở lại sổ…")), &QAbstractButton::clicked, this,
            [this] { askReason(Way::ReopenYear); });
    }
    if (!opinion.earlier || m_replaces)
        return;
    const EntryKey earlier = *opinion.earlier;
    connect(m_message->addButton(tr("Thay báo cáo cũ")), &QAbstractButton::clicked, this, [this, earlier] {
        showReplaced(earlier);
        if (const auto old = services::enteredReport(m_context.file, earlier))
            fillFrom(old->report);
        judge();
        m_results->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_message->addButton(tr("Nhập bổ sung")), &QAbstractButton::clicked, this, [this] {
        m_additional = true;
        judge();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
}

void EntryForm::askReason(Way way)
{
    m_way = way;
    m_reason->setPlaceholderText(
        way == Way::ReopenPeriod ? tr("Lý do mở lại kỳ, rồi Enter") : tr("Lý do mở lại sổ, rồi Enter"));
    m_reason->show();
    m_scroll->ensureWidgetVisible(m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void EntryForm::takeReason()
{
    const Way way = m_way;
    if (way == Way::Save) {
        save();
        return;
    }
    const Entry now = entry();
    const Result<void> opened = [&] {
        const QScopedValueRollback filling(m_filling, true);
        return way == Way::ReopenPeriod
            ? services::reopenPeriod(m_context.file, now.report.period, m_reason->text())
            : services::reopenRegisterYear(m_context.file, now.report.arrivedOn.year(), m_reason->text());
    }();
    if (!opened) {
        m_message->say(MessageBar::Kind::Error, base::sentence(opened.error()));
        return;
    }
    m_way = Way::Save;
    m_reason->clear();
    judge();
    m_save->setFocus(Qt::OtherFocusReason);
}

void EntryForm::refuse(const Error &error)
{
    say(opinionOf(m_context.file, error));
    QWidget *place = m_reason->isVisibleTo(m_rest) ? m_reason : m_fields->fieldOf(error.code);
    if (base::isOfThePlace(error.code))
        place = m_save; // no field is wrong, and this is what is done again
    if (QWidget *answer = m_message->findChild<QWidget *>(QStringLiteral("messageButton1")))
        place = answer;
    m_scroll->ensureWidgetVisible(place);
    if (hasFocusInside())
        place->setFocus(Qt::OtherFocusReason);
}

void EntryForm::save()
{
    m_savesToShow = false;
    if (finish())
        m_fields->firstEmpty()->setFocus(Qt::OtherFocusReason);
}

void EntryForm::saveAndShow()
{
    m_savesToShow = true;
    if (const std::optional<EntryKey> key = finish())
        emit showWanted(*key);
}

/// Saves what was typed and empties the form; nothing: it was refused, and the form has said why.
std::optional<EntryKey> EntryForm::finish()
{
    if (m_readOnly || m_promised)
        return std::nullopt;
    // An editor that is open in the table, or a date being typed, is finished first.
    m_results->finishTyping();
    m_save->setFocus(Qt::OtherFocusReason);
    if (const std::optional<Error> fault = m_fields->fault()) {
        refuse(*fault);
        return std::nullopt;
    }
    if (askOpen()) {
        focusQuestion();
        return std::nullopt;
    }
    if (m_attachments->holdsSave()) {
        promise(entry());
        return std::nullopt;
    }
    return write(entry());
}

std::optional<EntryKey> EntryForm::write(const Entry &typed)
{
    const Result<SavedEntry> done = [&] {
        const QScopedValueRollback filling(m_filling, true);
        return saveEntry(m_context.file, typed);
    }();
    if (!done) {
        refuse(done.error());
        return std::nullopt;
    }
    m_keeper->forget();
    const bool monthly = typed.report.request.isEmpty();
    clear();
    // A pile on the desk arrived on one day.
    if (typed.report.arrivedOn.isValid())
        m_fields->setArrived(typed.report.arrivedOn);
    emit saved(done->key, monthly ? std::optional<domain::Period>(typed.report.period) : std::nullopt, done->sentence);
    return done->key;
}

void EntryForm::attach()
{
    if (!m_readOnly)
        m_attachments->choose();
}

void EntryForm::drop()
{
    if (isTouched()
        && !dialogs::messageSeam().ask(
            this, tr("Bỏ bản nháp"), tr("Nội dung đang nhập chưa được lưu. Bỏ nội dung này?"), tr("Bỏ bản nháp")))
        return;
    m_keeper->forget();
    clear();
    focusFirst();
}

void EntryForm::clear()
{
    endPromise();
    {
        const QScopedValueRollback filling(m_filling, true);
        showReplaced(std::nullopt);
        m_way = Way::Save;
        m_additional = false;
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

QWidget *EntryForm::firstField() const
{
    return m_fields->inOrder().constFirst();
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
    draft.insert(QStringLiteral("reason"), m_way == Way::Save ? m_reason->text() : QString());
    draft.insert(QStringLiteral("additional"), m_additional);
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
        m_additional = draft.value(QLatin1String("additional")).toBool();
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

#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entrychoice.h"
#include "ui/pages/incoming/entryextras.h"
#include "ui/pages/incoming/entryfields.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScopedValueRollback>

// What the fields hold: for saving, for correcting, for the draft.

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Period;

void EntryFields::fill(Entry &entry) const
{
    entry.kind = kind();
    entry.issuer = m_unit->text().trimmed();
    services::NewReport &report = entry.report;
    report.unit = unit();
    report.confirmedName = m_unit->asked();
    if (entry.kind == Entry::Kind::OwnResults) {
        report.period = period();
        return;
    }
    report.period = m_for->period().value_or(Period{});
    report.request = m_for->request();
    report.arrivedOn = m_arrived->date();
    report.documentReference = m_reference->text();
    report.documentDate = m_documentDate->date();
    report.subject = m_subject->text();
    report.receiver = m_receiver->text();
    report.handleBy = m_handleBy->date();
    m_extras->fill(report);
    report.nil = isNil();
}

void EntryFields::setReport(const services::NewReport &report)
{
    const QScopedValueRollback setting(m_setting, true);
    m_unit->setUnit(report.unit);
    if (report.request.isEmpty())
        m_for->choosePeriod(report.period);
    else
        m_for->chooseRequest(report.request);
    if (m_subject->text() == m_proposedSubject && !report.subject.isEmpty())
        m_subject->setText(report.subject);
    if (m_receiver->text() == m_proposedReceiver && !report.receiver.isEmpty())
        m_receiver->setText(report.receiver);
    if (m_handleBy->text().isEmpty())
        m_handleBy->setDate(report.handleBy);
    m_extras->setDocument(report);
    setExtrasShown(!m_extras->isEmpty());
    m_nil->setChecked(m_nil->isChecked() || report.nil);
    followChoice();
}

void EntryFields::begin(const services::QuickReading &reading)
{
    using services::QuickPart;
    const services::NewReport &report = reading.report;
    const QScopedValueRollback setting(m_setting, true);
    // Of a kind that is no report's, and of words that nobody understands, no field here tells.
    m_questions.take(
        reading, {QuickPart::Number, QuickPart::Kind, QuickPart::For, QuickPart::Arrived, QuickPart::Words});
    m_unit->setUnit(report.unit);
    m_unit->setAsked(report.confirmedName);
    m_unitGiven = false;
    if (!report.unit.isValid())
        m_unit->setText(reading.unitText);
    if (const services::QuickAsk *ask = m_questions.about(QuickPart::For))
        m_for->leaveOpen(*ask);
    else if (!report.request.isEmpty())
        m_for->chooseRequest(report.request);
    else if (report.period != Period{})
        m_for->choosePeriod(report.period);
    m_reference->setText(report.documentReference);
    m_completed = m_reference->text();
    m_documentDate->setDate(report.documentDate);
    if (report.arrivedOn.isValid())
        m_arrived->setDate(report.arrivedOn);
    m_nil->setChecked(report.nil);
    m_extras->setDocument(report);
    setExtrasShown(m_extrasShown || !m_extras->isEmpty());
    followChoice();
    if (!report.subject.isEmpty())
        m_subject->setText(report.subject);
    showNumber();
}

QWidget *EntryFields::firstOpen() const
{
    if (!unit().isValid())
        return m_unit;
    for (QLineEdit *edit : {m_reference, static_cast<QLineEdit *>(m_documentDate)}) {
        if (edit->text().trimmed().isEmpty())
            return edit;
    }
    const services::QuickAsk *ask = m_questions.first();
    return ask ? fieldOf(ask->part) : nullptr;
}

QWidget *EntryFields::fieldOf(services::QuickPart part) const
{
    switch (part) {
    case services::QuickPart::Number:
        return m_reference;
    case services::QuickPart::Arrived:
        return m_arrived;
    case services::QuickPart::For:
        return m_for;
    default:
        return nullptr;
    }
}

std::optional<Error> EntryFields::fault() const
{
    const bool document = kind() != Entry::Kind::OwnResults;
    if (!unit().isValid() && !m_unit->text().trimmed().isEmpty() && !m_unit->hasFocus()) {
        const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
        const Result<domain::Unit> meant = units ? units->resolve(m_unit->text()) : Result<domain::Unit>(units.error());
        if (!meant)
            return meant.error();
    }
    for (const widgets::DateEdit *edit : {m_documentDate, m_arrived, m_handleBy, m_extras->forwardedField()}) {
        if (document && !edit->isAcceptable() && !edit->hasFocus())
            return Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), edit->text()}}};
    }
    const QLineEdit *supplement = m_extras->supplementField();
    if (wantsReason() && !m_extras->supplement() && !supplement->hasFocus()) {
        return Error{ErrorCode::NumberInvalid,
            {{QStringLiteral("text"), supplement->text()},
                {QStringLiteral("what"), QCoreApplication::translate("Error", "số đến đã cấp")},
                {QStringLiteral("range"), QCoreApplication::translate("Error", "một số từ 1 trở lên")}}};
    }
    return std::nullopt;
}

QWidget *EntryFields::fieldOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::DateInvalid:
        for (widgets::DateEdit *edit : {m_documentDate, m_arrived, m_handleBy}) {
            if (!edit->isAcceptable())
                return edit;
        }
        return m_extras->forwardedField();
    case ErrorCode::ArrivalInFuture:
    case ErrorCode::PeriodNotBegun:
        return m_arrived;
    case ErrorCode::NumberInvalid:
    case ErrorCode::SupplementUnknown:
        return m_extras->supplementField();
    case ErrorCode::PeriodClosed:
    case ErrorCode::NotAsked:
        return m_for;
    case ErrorCode::UnitUnknown:
    case ErrorCode::UnitAmbiguous:
    case ErrorCode::UnitIsCollective:
        return m_unit;
    default:
        return firstEmpty();
    }
}

QWidget *EntryFields::firstEmpty() const
{
    if (!unit().isValid())
        return m_unit;
    if (kind() == Entry::Kind::OwnResults)
        return m_for;
    return m_arrived->text().trimmed().isEmpty() ? static_cast<QWidget *>(m_arrived) : m_reference;
}

QString EntryFields::title() const
{
    QStringList words{m_unit->text().trimmed(), m_reference->text().trimmed()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QJsonObject EntryFields::draft() const
{
    QJsonObject draft{
        {QStringLiteral("unit"), m_unit->text()},
        {QStringLiteral("unit_asked"), m_unit->asked()},
        {QStringLiteral("document"), m_reference->text()},
        {QStringLiteral("document_date"), m_documentDate->text()},
        {QStringLiteral("arrived"), m_arrived->text()},
        {QStringLiteral("for"), m_for->code()},
        {QStringLiteral("nil"), m_nil->isChecked()},
        {QStringLiteral("subject"), m_subject->text()},
        {QStringLiteral("receiver"), m_receiver->text()},
        {QStringLiteral("handle_by"), m_handleBy->text()},
    };
    if (!m_questions.isEmpty())
        draft.insert(QStringLiteral("open"), m_questions.draft());
    m_extras->addDraft(draft);
    return draft;
}

void EntryFields::setDraft(const QJsonObject &draft)
{
    const auto text = [&draft](const char *key) { return draft.value(QLatin1String(key)).toString(); };
    const QScopedValueRollback setting(m_setting, true);
    m_unit->setUnit({});
    m_unit->setText(text("unit"));
    m_unit->settle();
    m_unit->setAsked(text("unit_asked"));
    m_unitGiven = false;
    m_questions.setDraft(draft.value(QLatin1String("open")).toArray());
    if (const services::QuickAsk *ask = m_questions.about(services::QuickPart::For))
        m_for->leaveOpen(*ask);
    else
        m_for->chooseCode(text("for"));
    m_reference->setText(text("document"));
    m_documentDate->setText(text("document_date"));
    m_arrived->setText(text("arrived"));
    m_nil->setChecked(draft.value(QLatin1String("nil")).toBool());
    m_subject->setText(text("subject"));
    m_receiver->setText(text("receiver"));
    m_handleBy->setText(text("handle_by"));
    m_extras->setDraft(draft);
    m_completed = m_reference->text().trimmed();
    setExtrasShown(!m_extras->isEmpty());
    showNumber();
}

} // namespace pages

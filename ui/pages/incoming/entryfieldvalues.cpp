#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entrychoice.h"
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

std::optional<int> EntryFields::supplement() const
{
    bool isNumber = false;
    const int number = m_supplement->text().trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? std::optional<int>(number) : std::nullopt;
}

void EntryFields::fill(Entry &entry) const
{
    entry.kind = kind();
    entry.issuer = m_unit->text().trimmed();
    services::NewReport &report = entry.report;
    report.unit = unit();
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
    report.clerkNumber = m_clerk->text();
    report.supplementTo = supplement();
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
    m_nil->setChecked(m_nil->isChecked() || report.nil);
    followChoice();
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
    for (const widgets::DateEdit *edit : {m_documentDate, m_arrived}) {
        if (document && !edit->isAcceptable() && !edit->hasFocus())
            return Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), edit->text()}}};
    }
    if (document && !m_supplement->text().trimmed().isEmpty() && !supplement() && !m_supplement->hasFocus()) {
        return Error{ErrorCode::NumberInvalid,
            {{QStringLiteral("text"), m_supplement->text()},
                {QStringLiteral("what"), QCoreApplication::translate("Error", "số đến đã cấp")},
                {QStringLiteral("range"), QCoreApplication::translate("Error", "một số từ 1 trở lên")}}};
    }
    return std::nullopt;
}

QWidget *EntryFields::fieldOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::DateInvalid:
        return m_arrived->isAcceptable() ? m_documentDate : m_arrived;
    case ErrorCode::ArrivalInFuture:
    case ErrorCode::PeriodNotBegun:
        return m_arrived;
    case ErrorCode::NumberInvalid:
    case ErrorCode::SupplementUnknown:
        return m_supplement;
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
    return {
        {QStringLiteral("unit"), m_unit->text()},
        {QStringLiteral("document"), m_reference->text()},
        {QStringLiteral("document_date"), m_documentDate->text()},
        {QStringLiteral("arrived"), m_arrived->text()},
        {QStringLiteral("supplement_to"), m_supplement->text()},
        {QStringLiteral("for"), m_for->code()},
        {QStringLiteral("nil"), m_nil->isChecked()},
        {QStringLiteral("subject"), m_subject->text()},
        {QStringLiteral("clerk_number"), m_clerk->text()},
    };
}

void EntryFields::setDraft(const QJsonObject &draft)
{
    const auto text = [&draft](const char *key) { return draft.value(QLatin1String(key)).toString(); };
    const QScopedValueRollback setting(m_setting, true);
    m_unit->setUnit({});
    m_unit->setText(text("unit"));
    m_unit->settle();
    m_unitGiven = false;
    m_for->chooseCode(text("for"));
    m_reference->setText(text("document"));
    m_documentDate->setText(text("document_date"));
    m_arrived->setText(text("arrived"));
    m_supplement->setText(text("supplement_to"));
    m_nil->setChecked(draft.value(QLatin1String("nil")).toBool());
    m_subject->setText(text("subject"));
    m_clerk->setText(text("clerk_number"));
    m_completed = m_reference->text().trimmed();
    m_supplement->parentWidget()->setVisible(!m_supplement->text().isEmpty());
    arrange();
    showNumber();
}

} // namespace pages

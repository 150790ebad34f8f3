#include "core/base/errortext.h"
#include "ui/pages/incoming/quickanswer.h"
#include "ui/pages/incoming/quickline.h"
#include "ui/widgets/candidatelist.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/quickfield.h"

#include <QScopedValueRollback>

// What the keys do with the line: answer, save, go on with the pile, take it into the form.

namespace pages {

using base::Result;
using services::QuickAsk;
using services::QuickPart;
using services::QuickReading;

void QuickLine::takeKey(int key, Qt::KeyboardModifiers modifiers, bool *used)
{
    if (modifiers != Qt::NoModifier)
        return;
    if (m_list->isOpen() && takeListKey(key)) {
        *used = true;
        return;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        *used = true;
        break;
    case Qt::Key_Down:
        *used = takeDown();
        break;
    case Qt::Key_Escape:
        *used = takeEscape();
        break;
    case Qt::Key_Tab:
        *used = toForm();
        break;
    default:
        break;
    }
}

bool QuickLine::takeListKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->move(key == Qt::Key_Down ? 1 : -1);
        m_field->setAccessibleDescription(m_list->texts().at(m_list->current()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_list->current() >= 0)
            choose(m_list->current());
        else
            m_list->move(1);
        return true;
    case Qt::Key_Escape:
        closeList();
        return true;
    default:
        break;
    }
    const int row = key - Qt::Key_1;
    if (row < 0 || row > 8 || row >= m_list->texts().size())
        return false;
    choose(row);
    return true;
}

bool QuickLine::takeDown()
{
    if (isEmpty()) {
        proposeNext(m_proposal.unit);
        return true;
    }
    // What was chosen last may be chosen again.
    while (m_reading && m_reading->isSure() && !m_answers.isEmpty()) {
        m_answers.removeLast();
        read();
    }
    if (!m_reading || m_reading->isSure())
        return false;
    openList(m_reading->asks.first().part);
    return true;
}

bool QuickLine::takeEscape()
{
    if (!m_field->text().isEmpty()) {
        // As an edit of the field, so that Ctrl+Z brings it back.
        m_field->selectAll();
        m_field->del();
        m_keeper->forget();
        return true;
    }
    if (!m_proposal.unit.isValid())
        return false;
    dropProposal();
    return true;
}

void QuickLine::enter()
{
    if (!m_reading)
        return;
    if (!m_reading->isSure()) {
        const QuickAsk &ask = m_reading->asks.first();
        if (ask.options.isEmpty()) {
            m_answer->ask(ask.question);
            showParts();
        }
        openList(ask.part);
        focusLine();
        return;
    }
    if (m_reading->guards.stop(m_answer->reason())) {
        if (m_answer->wantsReason())
            m_answer->focusReason();
        return;
    }
    save();
}

void QuickLine::addNil()
{
    if (m_reading && m_reading->report.nil)
        return;
    m_field->end(false);
    const bool apart = isEmpty() || m_field->text().endsWith(QLatin1Char(' '));
    m_field->insert(apart ? QStringLiteral("kps") : QStringLiteral(" kps"));
}

void QuickLine::save()
{
    const QString reason = m_answer->reason();
    Result<QuickReading> reading = reason.isEmpty() ? Result<QuickReading>(*m_reading) : understand(reason);
    if (reading && !reading->isSure())
        reading = Result<QuickReading>(*m_reading);
    const Result<services::QuickSaved> done = [&]() -> Result<services::QuickSaved> {
        const QScopedValueRollback saving(m_saving, true);
        return reading ? m_services.save(*reading) : Result<services::QuickSaved>(reading.error());
    }();
    if (!done) {
        m_answer->say(opinionOf(m_context.file, done.error()));
        showParts();
        if (m_answer->wantsReason())
            m_answer->focusReason();
        return;
    }
    const domain::Unit unit = m_services.unit(reading->report.unit);
    const QString issuer = unit.id.isValid() ? unit.name : reading->report.issuerText;
    const bool monthly = reading->isReport && reading->report.request.isEmpty();
    goOn(*reading);
    emit saved(done->key, monthly ? std::optional<domain::Period>(reading->report.period) : std::nullopt,
        tr("Đã lưu văn bản đến số %1 của %2 · Hoàn tác Ctrl+Z").arg(done->key.numberText(), issuer));
}

void QuickLine::goOn(const QuickReading &reading)
{
    if (reading.isReport && reading.report.request.isEmpty()) {
        m_proposal = {};
        m_proposal.pile = reading.report.period;
        // A pile on the desk arrived on one day.
        m_proposal.saidOn = m_context.file.clock().today();
        if (reading.report.arrivedOn != m_proposal.saidOn)
            m_proposal.arrivedOn = reading.report.arrivedOn;
        proposeNext(reading.report.unit);
    }
    clear();
    focusLine();
}

void QuickLine::proposeNext(domain::UnitId after)
{
    const Result<domain::UnitId> next = m_services.next(m_proposal.pile.value_or(m_period), after);
    m_proposal.unit = next ? *next : domain::UnitId{};
    m_proposal.isNext = true;
    m_proposal.period.reset();
    if (isEmpty())
        showProposal();
}

QDate QuickLine::pileArrivedOn() const
{
    return m_proposal.saidOn == m_context.file.clock().today() ? m_proposal.arrivedOn : QDate();
}

void QuickLine::dropProposal()
{
    m_proposal = {};
    showProposal();
}

bool QuickLine::toForm(const std::optional<services::EntryKey> &replaces)
{
    if (isEmpty() && !m_proposal.unit.isValid())
        return false; // nothing to take along: Tab walks on
    QuickReading reading;
    if (m_reading) {
        reading = *m_reading;
        reading.report.reason = m_answer->reason();
    } else {
        reading.report.unit = m_proposal.unit;
        reading.report.arrivedOn = pileArrivedOn();
        if (m_proposal.period)
            reading.report.period = *m_proposal.period;
    }
    closeList();
    emit formWanted(reading, replaces);
    return true;
}

void QuickLine::openList(QuickPart part)
{
    const QuickAsk *ask = m_reading ? m_reading->ask(part) : nullptr;
    if (!ask || ask->options.isEmpty())
        return;
    m_asked = *ask;
    QStringList texts;
    for (qsizetype i = 0; i < ask->options.size(); ++i) {
        const QString &text = ask->options.at(i).text;
        texts.append(i < 9 ? QStringLiteral(" %1   %2").arg(QString::number(i + 1), text) : text);
    }
    const QRect chip = m_chips->chipRect(int(part));
    m_list->open(texts, QRect(m_chips->mapTo(this, chip.topLeft()) - m_field->pos(), chip.size()), ask->question);
    // None is marked yet: Enter pressed once too often chooses nobody.
    m_field->setAccessibleDescription(ask->question);
}

void QuickLine::closeList()
{
    m_list->close();
    m_asked.reset();
}

void QuickLine::choose(int row)
{
    if (!m_asked || row >= m_asked->options.size())
        return;
    m_answers.append({*m_asked, m_asked->options.at(row).value, m_reading->report.unit, m_reading->number});
    closeList();
    read();
    focusLine();
}

QJsonObject QuickLine::draft() const
{
    if (isEmpty())
        return {};
    return {{QStringLiteral("title"), m_field->text().trimmed()}, {QStringLiteral("text"), m_field->text()},
        {QStringLiteral("reason"), m_answer->reason()}};
}

void QuickLine::restore(const QJsonObject &draft)
{
    m_field->setText(draft.value(QLatin1String("text")).toString());
    m_answer->setReason(draft.value(QLatin1String("reason")).toString());
    focusLine();
}

} // namespace pages

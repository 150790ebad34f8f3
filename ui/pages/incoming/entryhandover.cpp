#include "core/services/enteredreport.h"
#include "ui/pages/incoming/entryfields.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/entryresults.h"
#include "ui/pages/incoming/openquestions.h"
#include "ui/pages/incoming/resultstable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>

// What comes over from the quick line, and what that line left open.

namespace pages {

using services::EntryKey;
using services::QuickPart;

bool EntryForm::begin(const services::QuickReading &reading, const std::optional<EntryKey> &replaces)
{
    if (m_readOnly || !m_keeper->setAside())
        return false; // what was typed stays; the form has said why
    clear();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_fields->begin(reading);
        m_reason->setText(reading.report.reason); // it shows as long as one is asked for
        if (replaces) {
            showReplaced(replaces);
            if (const auto old = services::enteredReport(m_context.file, *replaces))
                fillFrom(old->report);
        }
    }
    followChosen();
    judge();
    // It is this form's draft from now on.
    m_keeper->keep();
    focusOpen();
    return true;
}

void EntryForm::focusOpen()
{
    QWidget *open = m_fields->firstOpen();
    if (!open)
        open = m_results->table()->isEnabled() ? static_cast<QWidget *>(m_results->table()) : m_save;
    open->setFocus(Qt::OtherFocusReason);
}

bool EntryForm::askOpen()
{
    const services::QuickAsk *ask = m_fields->questions().first();
    if (!ask)
        return false;
    say({Opinion::Weight::Remark, ask->question});
    const QuickPart part = ask->part;
    if (part == QuickPart::For)
        return true; // its field is empty: there is nothing to keep
    const bool words = part == QuickPart::Words && !ask->options.isEmpty();
    connect(m_message->addButton(words ? ask->options.first().text : tr("Giữ như đang ghi")), &QAbstractButton::clicked,
        this, [this, part] {
            m_fields->answer(part);
            m_keeper->touch();
            judge();
            focusOpen();
        });
    return true;
}

void EntryForm::focusQuestion()
{
    QWidget *place = m_fields->fieldOf(m_fields->questions().first()->part);
    if (!place)
        place = m_message->findChild<QWidget *>(QStringLiteral("messageButton1"));
    m_scroll->ensureWidgetVisible(place);
    place->setFocus(Qt::OtherFocusReason);
}

} // namespace pages

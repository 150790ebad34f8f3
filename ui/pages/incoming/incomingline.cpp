#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/incoming/documentbar.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/incoming/quickline.h"
#include "ui/pages/incoming/registerpane.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/segment.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

// The quick line in the page, and the way of the focus between line, form and register.

namespace pages {

using base::Result;

void IncomingPage::connectLine()
{
    m_form->firstField()->installEventFilter(this);
    for (widgets::ActBar *strip : std::as_const(m_strips))
        strip->installEventFilter(this);
    connect(m_quick, &QuickLine::saved, this,
        [this](const services::EntryKey &key, std::optional<domain::Period> of, const QString &sentence) {
            emit done(sentence);
            QTimer::singleShot(0, this, [this, key, of] {
                if (of && *of != period())
                    emit periodRequested(*of);
                else
                    invalidate();
                if (const auto entry = services::findEntry(context().file, key.text()))
                    m_register->chooseEntry(entry->id);
            });
        });
    connect(m_quick, &QuickLine::formWanted, this,
        [this](const services::QuickReading &reading, const std::optional<services::EntryKey> &replaces) {
            if (reading.isReport) {
                bringForm();
                if (!m_form->begin(reading, replaces)) {
                    m_quick->focusLine();
                    return;
                }
            } else {
                m_documentBar->begin(reading);
            }
            m_quick->clear();
        });
}

void IncomingPage::bringLine(const QStringList &unitAndPeriod)
{
    bringForm();
    if (!unitAndPeriod.isEmpty())
        openUnit(unitAndPeriod.first(), domain::Period::fromCode(unitAndPeriod.value(1)));
    if (m_quick->isHidden()) {
        // What is half typed in the strips is kept.
        for (widgets::ActBar *strip : std::as_const(m_strips))
            strip->close();
    }
    m_quick->focusLine();
}

bool IncomingPage::inLine() const
{
    return m_quick && m_quick->isAncestorOf(QApplication::focusWidget());
}

void IncomingPage::activate()
{
    if (m_quick->focusProxy()->isEnabled())
        m_quick->focusLine();
    else
        focusFace();
}

void IncomingPage::focusFace()
{
    if (m_form->isVisibleTo(this))
        m_form->focusFirst();
    else
        m_register->focusList();
}

bool IncomingPage::openUnit(const QString &code, std::optional<domain::Period> period)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(context().file);
    if (!units)
        return false;
    for (const domain::Unit &unit : units->units()) {
        if (unit.code != code || unit.kind == domain::UnitKind::Collective)
            continue;
        m_quick->propose(unit.id, period);
        return true;
    }
    return false;
}

bool IncomingPage::focusNextPane(bool backwards)
{
    // The line, the form, the register.
    if (inLine())
        return !backwards && focusForm();
    if (m_form->isAncestorOf(focusWidget())) {
        if (backwards) {
            m_quick->focusLine();
            return true;
        }
        if (density().narrow)
            m_faces->setCurrent(RegisterSide);
        arrange();
        m_register->focusList();
        return true;
    }
    if (Page::focusNextPane(backwards))
        return true;
    return backwards && focusForm();
}

bool IncomingPage::focusForm()
{
    if (!density().narrow && !m_form->isVisibleTo(this)) {
        // The register stands in its place.
        if (inLine())
            m_register->focusList();
        else
            m_quick->focusLine();
        return true;
    }
    m_faces->setCurrent(FormFace);
    arrange();
    m_form->focusFirst();
    return true;
}

bool IncomingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_form->firstField()) {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            arrange(); // a strip was opened or closed
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab) {
        // Back from the form's first field is the line, over the register between them.
        m_quick->focusLine();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace pages

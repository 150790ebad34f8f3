#include "ui/pages/incoming/entryfields.h"

#include "core/services/documentreference.h"
#include "core/services/enteredreport.h"
#include "core/services/ownresults.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entrychoice.h"
#include "ui/pages/incoming/entryextras.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/named.h"
#include "ui/widgets/unitpicker.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace pages {

using base::Result;
using domain::Period;
using widgets::named;

EntryFields::EntryFields(const PageContext &context, QAction *more, QWidget *parent)
    : QWidget(parent), m_context(context), m_flow(new widgets::FieldFlow),
      m_unit(named(new widgets::UnitPicker(context.theme), "unitEdit")),
      m_reference(named(new QLineEdit, "documentEdit")),
      m_documentDate(named(new widgets::DateEdit, "documentDateEdit")),
      m_arrived(named(new widgets::DateEdit, "arrivedEdit")), m_number(named(new QLineEdit, "numberEdit")),
      m_for(named(new EntryChoice, "periodBox")), m_receiver(named(new QLineEdit, "receiverEdit")),
      m_subject(named(new QLineEdit, "subjectEdit")), m_handleBy(named(new widgets::DateEdit, "handleByEdit")),
      m_more(
          named(new widgets::ActionButton(context.theme, widgets::ActionButton::Look::Link, more, this), "moreButton")),
      m_extras(named(new EntryExtras(context.theme, this), "entryExtras")),
      m_nil(named(new QCheckBox(tr("Không phát sinh")), "nilBox"))
{
    build();
    connect(more, &QAction::triggered, this, &EntryFields::showMore);
}

void EntryFields::build()
{
    auto *inset = new QVBoxLayout(this);
    inset->setContentsMargins(14, 6, 14, 10);
    inset->setSpacing(8);
    inset->addLayout(m_flow);
    inset->addWidget(m_extras);
    m_number->setReadOnly(true);
    m_number->setFocusPolicy(Qt::NoFocus);
    m_nil->setToolTip(tr("Đơn vị báo cáo không có gì phát sinh trong kỳ (Alt+P)"));
    m_receiver->setToolTip(tr("Đơn vị hoặc người nhận văn bản để giải quyết"));
    m_handleBy->setAhead(true);
    m_handleBy->setPlaceholderText(tr("Không có"));
    add(tr("Tác giả (đơn vị gửi) *"), m_unit, 22, true);
    add(tr("Số, ký hiệu"), m_reference, 13, true);
    add(tr("Ngày văn bản"), m_documentDate, 11, false);
    add(tr("Ngày đến *"), m_arrived, 11, false);
    m_flow->startLine();
    add(tr("Số đến"), m_number, 5, false);
    add(tr("Kỳ báo cáo hoặc yêu cầu *"), m_for, 17, true);
    add(tr("Đơn vị hoặc người nhận"), m_receiver, 14, true);
    add(tr("Tên loại và trích yếu nội dung"), m_subject, 22, true);
    m_flow->startLine();
    add(tr("Hạn giải quyết"), m_handleBy, 11, false);
    m_flow->addField(nullptr, m_nil, 14, false);
    m_more->setFocusPolicy(Qt::NoFocus); // it stands above the first field; its key opens it from anywhere
    setExtrasShown(false);

    connect(m_unit, &widgets::UnitPicker::unitChanged, this, &EntryFields::followUnit);
    connect(m_unit, &QLineEdit::textEdited, this, [this] { m_unitGiven = false; });
    connect(m_reference, &QLineEdit::editingFinished, this, &EntryFields::completeReference);
    for (const widgets::DateEdit *edit : {m_documentDate, m_arrived, m_handleBy}) {
        connect(edit, &widgets::DateEdit::dateChanged, this, [this] {
            showNumber();
            emit settled();
        });
    }
    connect(m_extras->supplementField(), &QLineEdit::editingFinished, this, &EntryFields::showNumber);
    connect(m_extras, &EntryExtras::typed, this, &EntryFields::typed);
    connect(m_extras, &EntryExtras::settled, this, &EntryFields::settled);
    connect(m_for, &QComboBox::currentIndexChanged, this, &EntryFields::followChoice);
    for (QLineEdit *edit : {m_reference, static_cast<QLineEdit *>(m_arrived)})
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { answerBy(edit); });
    connect(m_nil, &QCheckBox::toggled, this, [this] {
        emit typed();
        emit settled();
    });
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_unit), m_reference, static_cast<QLineEdit *>(m_documentDate),
             static_cast<QLineEdit *>(m_arrived), m_receiver, m_subject, static_cast<QLineEdit *>(m_handleBy)}) {
        connect(edit, &QLineEdit::textChanged, this, &EntryFields::typed);
        connect(edit, &QLineEdit::editingFinished, this, &EntryFields::settled);
    }
    for (QWidget *field : inOrder())
        field->installEventFilter(this);
}

void EntryFields::add(const QString &label, QWidget *editor, int characters, bool expands)
{
    m_flow->addField(new widgets::FieldLabel(m_context.theme, label, editor, this), editor, characters, expands);
}

QList<QWidget *> EntryFields::inOrder() const
{
    QList<QWidget *> order{m_unit, m_reference, m_documentDate, m_arrived, m_for, m_receiver, m_subject, m_handleBy};
    return order << m_nil << m_extras->inOrder();
}

Result<void> EntryFields::reload(const domain::Plan &plan)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    if (!units)
        return units.error();
    const Result<domain::Unit> own = services::ownUnit(m_context.file);
    if (!own)
        return own.error();
    const QScopedValueRollback setting(m_setting, true);
    m_own = own->id;
    m_unit->setCatalogue(*units);
    m_for->offer(m_context.file, plan);
    showNumber();
    return {};
}

domain::UnitId EntryFields::unit() const
{
    return m_unit->unit();
}

void EntryFields::setUnit(domain::UnitId unit)
{
    m_unit->setUnit(unit);
    m_unitGiven = unit.isValid();
}

Entry::Kind EntryFields::kind() const
{
    return m_own.isValid() && unit() == m_own ? Entry::Kind::OwnResults : Entry::Kind::Report;
}

Period EntryFields::period() const
{
    return m_for->period().value_or(m_for->currentPeriod());
}

bool EntryFields::isNil() const
{
    return m_nil->isChecked() && kind() == Entry::Kind::Report;
}

QString EntryFields::numberShown() const
{
    return m_number->text();
}

bool EntryFields::isTouched() const
{
    const bool unitTyped = !m_unitGiven && !m_unit->text().trimmed().isEmpty();
    return unitTyped || !m_reference->text().isEmpty() || !m_documentDate->text().isEmpty() || m_nil->isChecked()
        || m_subject->text() != m_proposedSubject || m_receiver->text() != m_proposedReceiver
        || !m_handleBy->text().isEmpty() || !m_extras->isEmpty();
}

void EntryFields::clear(QDate arrived)
{
    const QScopedValueRollback setting(m_setting, true);
    const QDate today = m_context.file.clock().today();
    m_today = today;
    m_questions.clear();
    m_reference->clear();
    m_completed.clear();
    m_nil->setChecked(false);
    m_extras->clear(today);
    setExtrasShown(false);
    for (widgets::DateEdit *edit : {m_documentDate, m_arrived, m_handleBy})
        edit->setToday(today);
    m_documentDate->setDate({});
    m_handleBy->setDate({});
    m_receiver->setText(m_proposedReceiver);
    proposeReceiver();
    m_arrived->setDate(arrived);
    m_for->setCurrentIndex(0);
    m_unit->setUnit({});
    m_unitGiven = false;
    m_subject->setText(m_proposedSubject);
    m_subject->setCursorPosition(0);
    followChoice();
    showNumber();
}

void EntryFields::followUnit()
{
    QString example = QStringLiteral("15/BC-UBND");
    if (unit().isValid()) {
        if (const auto proper
            = services::properReference(m_context.file, unit(), domain::DocumentKind::Report, QStringLiteral("15")))
            example = *proper;
        // A request was chosen for this very document; only the month is the unit's to tell (rule 9).
        const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, unit());
        if (proposal && proposal->period && (m_for->period() || unit() == m_own))
            m_for->choosePeriod(*proposal->period);
    }
    m_reference->setPlaceholderText(example);
    arrange();
    if (m_setting)
        return;
    emit chosen();
    emit settled();
}

void EntryFields::followChoice()
{
    // The usual title follows until somebody writes another.
    if (m_subject->text() == m_proposedSubject) {
        m_proposedSubject = m_for->usualSubject();
        m_subject->setText(m_proposedSubject);
        m_subject->setCursorPosition(0); // its beginning shows
    }
    arrange();
    if (m_setting)
        return;
    answerBy(m_for);
    emit typed();
    emit chosen();
    emit settled();
}

void EntryFields::arrange()
{
    m_nil->setMinimumHeight(m_subject->sizeHint().height()); // in line with the fields beside it
    const Entry::Kind now = kind();
    const bool document = now != Entry::Kind::OwnResults;
    for (QWidget *editor :
        QList<QWidget *>{m_reference, m_documentDate, m_arrived, m_number, m_receiver, m_subject, m_handleBy})
        editor->parentWidget()->setVisible(document);
    m_more->setVisible(document && !m_extrasShown);
    m_extras->setVisible(document && m_extrasShown);
    m_nil->parentWidget()->setVisible(document);
}

void EntryFields::completeReference()
{
    // "87" and "87/bc" become "87/BC-UBND" once the field is left; whoever changes it back means it.
    const QString typedText = m_reference->text().trimmed();
    if (typedText.isEmpty() || typedText == m_completed)
        return;
    const Result<QString> proper
        = services::properReference(m_context.file, unit(), domain::DocumentKind::Report, typedText);
    if (!proper || *proper == typedText)
        return;
    m_completed = typedText;
    m_reference->setText(*proper);
    m_reference->setModified(true); // typed all the same
}

void EntryFields::followDay()
{
    const QDate today = m_context.file.clock().today();
    if (m_today == today)
        return;
    m_today = today;
    for (widgets::DateEdit *edit : {m_documentDate, m_arrived, m_handleBy})
        edit->setToday(today);
    // Nothing of this document is known yet: it arrives on the new day, not with the last pile.
    if (!isTouched())
        setArrived(today);
}

void EntryFields::answerBy(const QWidget *field)
{
    for (const services::QuickPart part :
        {services::QuickPart::Number, services::QuickPart::Arrived, services::QuickPart::For}) {
        // Nothing chosen is no answer.
        if (fieldOf(part) == field && (field != m_for || m_for->currentIndex() >= 0))
            m_questions.answer(part);
    }
}

void EntryFields::showNumber()
{
    const QDate arrived = m_arrived->date().isValid() ? m_arrived->date() : m_context.file.clock().today();
    const Result<QString> number = services::numberToCome(m_context.file, arrived, m_extras->supplement());
    if (number)
        m_number->setText(*number);
}

void EntryFields::setArrived(QDate day)
{
    m_arrived->setDate(day);
    showNumber();
}

void EntryFields::setLow(bool low)
{
    layout()->setContentsMargins(14, low ? 2 : 6, 14, low ? 6 : 10);
    m_flow->setDownGap(low ? 4 : 8);
}

bool EntryFields::wantsReason() const
{
    return kind() != Entry::Kind::OwnResults && !m_extras->supplementField()->text().trimmed().isEmpty();
}

void EntryFields::toggleNil()
{
    // Its key is heard by the whole page, also while the register stands in the form's place.
    if (m_nil->isVisible())
        m_nil->toggle();
}

void EntryFields::proposeReceiver()
{
    const bool untouched = m_receiver->text() == m_proposedReceiver;
    if (const Result<QString> receiver = services::lastReceiver(m_context.file))
        m_proposedReceiver = *receiver;
    if (untouched)
        m_receiver->setText(m_proposedReceiver);
}

void EntryFields::setExtrasShown(bool shown)
{
    m_extrasShown = shown;
    arrange();
}

void EntryFields::showMore()
{
    if (!isVisible() || kind() == Entry::Kind::OwnResults)
        return;
    setExtrasShown(true);
    m_extras->forwardedField()->setFocus(Qt::OtherFocusReason);
}

void EntryFields::askSupplement()
{
    if (!isVisible() || kind() == Entry::Kind::OwnResults)
        return;
    setExtrasShown(true);
    m_extras->supplementField()->setFocus(Qt::OtherFocusReason);
}

bool EntryFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusIn)
        followDay();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            answerBy(qobject_cast<QWidget *>(watched)); // seen, and left as it stands
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Enter goes on to the next field. The unit has its own Enter, which takes the marked one first.
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier) && watched != m_unit) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(watched, &tab);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages

#include "ui/pages/incoming/entryfields.h"

#include "core/services/enteredreport.h"
#include "core/services/ownresults.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entrychoice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/named.h"
#include "ui/widgets/unitpicker.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace pages {

using base::Result;
using domain::Period;
using widgets::named;

EntryFields::EntryFields(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_flow(new widgets::FieldFlow),
      m_unit(named(new widgets::UnitPicker(context.theme), "unitEdit")),
      m_reference(named(new QLineEdit, "documentEdit")),
      m_documentDate(named(new widgets::DateEdit, "documentDateEdit")),
      m_arrived(named(new widgets::DateEdit, "arrivedEdit")), m_number(named(new QLineEdit, "numberEdit")),
      m_supplement(named(new QLineEdit, "supplementEdit")), m_for(named(new EntryChoice, "periodBox")),
      m_nil(named(new QCheckBox(tr("Không phát sinh (Alt+P)")), "nilBox")),
      m_subject(named(new QLineEdit, "subjectEdit")), m_clerk(named(new QLineEdit, "clerkEdit"))
{
    build();
}

void EntryFields::build()
{
    auto *inset = new QVBoxLayout(this);
    inset->setContentsMargins(14, 6, 14, 10);
    inset->addLayout(m_flow);
    m_number->setReadOnly(true);
    m_number->setFocusPolicy(Qt::NoFocus);
    m_nil->setToolTip(tr("Đơn vị báo cáo không có gì phát sinh trong kỳ"));
    m_clerk->setToolTip(tr("Số mà văn thư cơ quan đã ghi trên văn bản, nếu có"));
    m_supplement->setPlaceholderText(tr("số đã cấp"));
    m_supplement->setToolTip(tr("Văn bản bị sót: mang số bổ sung của số đến này, ví dụ 137.1; cần ghi lý do"));
    add(tr("Tác giả (đơn vị gửi) *"), m_unit, 24, true);
    add(tr("Số, ký hiệu"), m_reference, 15, true);
    add(tr("Ngày văn bản"), m_documentDate, 12, false);
    add(tr("Ngày đến *"), m_arrived, 12, false);
    add(tr("Số đến"), m_number, 7, false);
    add(tr("Bổ sung cho số"), m_supplement, 12, false);
    add(tr("Kỳ báo cáo hoặc yêu cầu *"), m_for, 20, true);
    m_flow->addField(nullptr, m_nil, 18, false);
    add(tr("Tên loại và trích yếu nội dung"), m_subject, 40, true);
    add(tr("Số của văn thư"), m_clerk, 13, false);
    m_supplement->parentWidget()->hide();

    connect(m_unit, &widgets::UnitPicker::unitChanged, this, &EntryFields::followUnit);
    connect(m_unit, &QLineEdit::textEdited, this, [this] { m_unitGiven = false; });
    connect(m_reference, &QLineEdit::editingFinished, this, &EntryFields::completeReference);
    for (const widgets::DateEdit *edit : {m_documentDate, m_arrived}) {
        connect(edit, &widgets::DateEdit::dateChanged, this, [this] {
            showNumber();
            emit settled();
        });
    }
    connect(m_supplement, &QLineEdit::editingFinished, this, &EntryFields::showNumber);
    connect(m_for, &QComboBox::currentIndexChanged, this, &EntryFields::followChoice);
    connect(m_nil, &QCheckBox::toggled, this, [this] {
        emit typed();
        emit settled();
    });
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_unit), m_reference, static_cast<QLineEdit *>(m_documentDate),
             static_cast<QLineEdit *>(m_arrived), m_supplement, m_subject, m_clerk}) {
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
    return {m_unit, m_reference, m_documentDate, m_arrived, m_supplement, m_for, m_nil, m_subject, m_clerk};
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
    return m_nil->isChecked() && m_nil->isVisibleTo(this);
}

QString EntryFields::numberShown() const
{
    return m_number->text();
}

bool EntryFields::isTouched() const
{
    const bool unitTyped = !m_unitGiven && !m_unit->text().trimmed().isEmpty();
    return unitTyped || !m_reference->text().isEmpty() || !m_documentDate->text().isEmpty() || m_nil->isChecked()
        || !m_clerk->text().isEmpty() || !m_supplement->text().isEmpty() || m_subject->text() != m_proposedSubject;
}

void EntryFields::clear(QDate arrived)
{
    const QScopedValueRollback setting(m_setting, true);
    for (QLineEdit *edit : {m_reference, m_supplement, m_clerk})
        edit->clear();
    m_supplement->parentWidget()->hide();
    m_completed.clear();
    m_nil->setChecked(false);
    m_arrived->setToday(m_context.file.clock().today());
    m_documentDate->setToday(m_context.file.clock().today());
    m_documentDate->setDate({});
    m_arrived->setDate(arrived);
    m_for->setCurrentIndex(0);
    m_unit->setUnit({});
    m_unitGiven = false;
    m_subject->setText(m_proposedSubject);
    followChoice();
    showNumber();
}

void EntryFields::followUnit()
{
    m_symbol.clear();
    if (unit().isValid()) {
        const Result<QString> symbol = services::usualSymbol(m_context.file, unit(), domain::DocumentKind::Report);
        m_symbol = symbol ? *symbol : QString();
        // A request was chosen for this very document; only the month is the unit's to tell (rule 9).
        const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, unit());
        if (proposal && proposal->period && (m_for->period() || unit() == m_own))
            m_for->choosePeriod(*proposal->period);
    }
    m_reference->setPlaceholderText(m_symbol.isEmpty() ? tr("15/BC-UBND") : tr("15/%1").arg(m_symbol));
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
    }
    arrange();
    if (m_setting)
        return;
    emit typed();
    emit chosen();
    emit settled();
}

void EntryFields::arrange()
{
    m_nil->setMinimumHeight(m_clerk->sizeHint().height()); // in line with the fields beside it
    const Entry::Kind now = kind();
    const bool document = now != Entry::Kind::OwnResults;
    for (QWidget *editor : QList<QWidget *>{m_reference, m_documentDate, m_arrived, m_number, m_subject, m_clerk})
        editor->parentWidget()->setVisible(document);
    if (!document)
        m_supplement->parentWidget()->hide();
    m_nil->parentWidget()->setVisible(now == Entry::Kind::Report);
}

void EntryFields::completeReference()
{
    // "87" becomes "87/BC-UBND" once the field is left; whoever takes the symbol out again means it.
    static const QRegularExpression bare(QStringLiteral("^\\d+[a-zA-Z]?$"));
    const QString typedText = m_reference->text().trimmed();
    if (m_symbol.isEmpty() || typedText == m_completed || !bare.match(typedText).hasMatch())
        return;
    m_completed = typedText;
    m_reference->setText(QStringLiteral("%1/%2").arg(typedText, m_symbol));
}

void EntryFields::showNumber()
{
    const QDate arrived = m_arrived->date().isValid() ? m_arrived->date() : m_context.file.clock().today();
    const Result<QString> number = services::numberToCome(m_context.file, arrived, supplement());
    if (number)
        m_number->setText(*number);
}

void EntryFields::setArrived(QDate day)
{
    m_arrived->setDate(day);
    showNumber();
}

bool EntryFields::wantsReason() const
{
    return m_supplement->isVisibleTo(this) && !m_supplement->text().trimmed().isEmpty();
}

void EntryFields::toggleNil()
{
    // Its key is heard by the whole page, also while the register stands in the form's place.
    if (m_nil->isVisible())
        m_nil->toggle();
}

void EntryFields::askSupplement()
{
    if (!isVisible() || kind() == Entry::Kind::OwnResults)
        return;
    m_supplement->parentWidget()->show();
    m_supplement->setFocus(Qt::OtherFocusReason);
}

bool EntryFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
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

#include "ui/pages/incoming/entryform.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "core/services/reportwriting.h"
#include "ui/dialogs/messageseam.h"
#include "ui/models/resultsmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/resultsdelegate.h"
#include "ui/widgets/unitpicker.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Period;
using widgets::MessageBar;

namespace {

/// The periods offered: this one and a year back, as far as the plan asks.
constexpr int offeredPeriods = 13;

template <typename Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

EntryForm::EntryForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(named(new widgets::Panel(context.theme, this), "entryPanel")),
      m_unit(named(new widgets::UnitPicker(context.theme), "unitEdit")),
      m_document(named(new QLineEdit, "documentEdit")),
      m_documentDate(named(new widgets::DateEdit, "documentDateEdit")),
      m_arrived(named(new widgets::DateEdit, "arrivedEdit")), m_number(named(new QLineEdit, "numberEdit")),
      m_period(named(new QComboBox, "periodBox")), m_subject(named(new QLineEdit, "subjectEdit")),
      m_nil(named(new QCheckBox(tr("Không &phát sinh")), "nilBox")),
      m_message(named(new MessageBar(context.theme), "entryMessage")), m_reason(named(new QLineEdit, "reasonEdit")),
      m_table(named(new widgets::ListTable(context.theme, tr("Kết quả theo nhiệm vụ")), "resultsTable")),
      m_results(new models::ResultsModel(this)),
      m_drop(named(new widgets::ActionButton(context.theme, widgets::ActionButton::Look::Secondary), "dropButton")),
      m_save(named(new widgets::ActionButton(context.theme, widgets::ActionButton::Look::Primary), "saveButton"))
{
    build();
    reload();
    clear();
}

QWidget *EntryForm::field(const QString &label, QWidget *editor)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new widgets::FieldLabel(m_context.theme, label, editor, box));
    column->addWidget(editor);
    return box;
}

void EntryForm::build()
{
    m_panel->setTitle(tr("Nhập báo cáo của đơn vị"));
    m_document->setPlaceholderText(tr("15/BC-UBND"));
    m_number->setReadOnly(true);
    m_number->setFocusPolicy(Qt::NoFocus);
    m_message->setCompact(true);
    m_reason->setPlaceholderText(tr("Lý do vẫn lưu"));
    m_reason->setAccessibleName(tr("Lý do vẫn lưu"));

    auto *first = new QHBoxLayout;
    first->addWidget(field(tr("Tác giả (đơn vị gửi) *"), m_unit), 5);
    first->addWidget(field(tr("Số, ký hiệu"), m_document), 3);
    first->addWidget(field(tr("Ngày văn bản"), m_documentDate), 2);
    auto *second = new QHBoxLayout;
    second->addWidget(field(tr("Ngày đến *"), m_arrived), 2);
    second->addWidget(field(tr("Số đến"), m_number), 1);
    second->addWidget(field(tr("Kỳ báo cáo *"), m_period), 3);
    second->addWidget(m_nil, 2, Qt::AlignBottom);
    for (QHBoxLayout *row : {first, second})
        row->setSpacing(12);

    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(14, 10, 14, 10);
    fields->setSpacing(8);
    fields->addLayout(first);
    fields->addLayout(second);
    fields->addWidget(field(tr("Tên loại và trích yếu nội dung"), m_subject));
    fields->addWidget(m_message);
    fields->addWidget(m_reason);
    m_panel->body()->addLayout(fields);

    m_table->setModel(m_results);
    m_table->setItemDelegate(new widgets::ResultsDelegate(m_context.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setColumnWidths({5, 22, 0, 15, 5});
    m_panel->body()->addWidget(m_table, 1);

    auto *footer = m_panel->footer();
    auto *note = new widgets::ElidedLabel(
        m_context.theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, m_panel);
    note->setText(tr("* bắt buộc"));
    m_drop->setText(tr("Bỏ nhập"));
    m_save->setText(tr("Lưu và nhập tiếp"));
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    footer->addWidget(note, 1);
    footer->addWidget(m_drop);
    footer->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    const QList<QWidget *> order{
        m_unit, m_document, m_documentDate, m_arrived, m_period, m_nil, m_subject, m_reason, m_table, m_drop, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(m_unit, &widgets::UnitPicker::unitChanged, this, [this] { proposeFor(m_unit->unit()); });
    connect(m_arrived, &widgets::DateEdit::dateChanged, this, &EntryForm::judge);
    connect(m_documentDate, &widgets::DateEdit::dateChanged, this, &EntryForm::judge);
    connect(m_document, &QLineEdit::editingFinished, this, &EntryForm::judge);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const std::optional<Period> period = Period::fromCode(m_period->currentData().toString());
        // The usual title follows the period until somebody writes another.
        if (period && m_subject->text() == m_proposedSubject) {
            m_proposedSubject = services::usualSubject(m_plan.shortName, *period);
            m_subject->setText(m_proposedSubject);
        }
        judge();
    });
    connect(m_nil, &QCheckBox::toggled, this, [this](bool nil) {
        m_table->setEnabled(!nil || !m_results->isEmpty());
        judge();
    });
    connect(m_results, &models::ResultsModel::edited, this, &EntryForm::judge);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::save);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (!isTouched()
            || dialogs::messageSeam().ask(
                this, tr("Bỏ nhập"), tr("Nội dung đang nhập chưa được lưu. Bỏ nội dung này?"), tr("Bỏ nhập"))) {
            clear();
            focusFirst();
        }
    });
}

void EntryForm::reload()
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!units || !plan) {
        m_message->say(MessageBar::Kind::Error, base::sentence(units ? plan.error() : units.error()));
        return;
    }
    m_plan = *plan;
    m_unit->setCatalogue(*units);
    const Result<services::PlanContents> contents = services::readPlanContents(m_context.file, m_plan);
    if (contents)
        m_results->setTasks(contents->tasks);
    fillPeriods();
    proposeNumber();
}

void EntryForm::fillPeriods()
{
    const Result<domain::ReportingRule> rule = services::reportingRule(m_context.file, m_plan.id);
    if (!rule)
        return;
    const QString chosen = m_period->currentData().toString();
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    const Period current = domain::periodOf(*rule, m_context.file.clock().today());
    for (int back = 0; back < offeredPeriods; ++back) {
        const Period period = current.plusMonths(-back);
        if (back > 0 && period < rule->first)
            break;
        m_period->addItem(tr("Tháng %1").arg(period.label()), period.code());
    }
    m_period->setCurrentIndex(qMax(0, m_period->findData(chosen)));
}

void EntryForm::proposeNumber()
{
    const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, m_unit->unit());
    if (proposal)
        m_number->setText(QString::number(proposal->arrivalNumber));
}

void EntryForm::proposeFor(domain::UnitId unit)
{
    m_results->setUnit(unit);
    if (unit.isValid()) {
        const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, unit);
        if (proposal && proposal->period) {
            m_period->setCurrentIndex(qMax(0, m_period->findData(proposal->period->code())));
            m_number->setText(QString::number(proposal->arrivalNumber));
        }
    }
    judge();
}

services::NewReport EntryForm::typed() const
{
    services::NewReport report;
    report.unit = m_unit->unit();
    report.period = Period::fromCode(m_period->currentData().toString()).value_or(Period{});
    report.arrivedOn = m_arrived->date();
    report.documentReference = m_document->text();
    report.documentDate = m_documentDate->date();
    report.subject = m_subject->text();
    report.nil = m_nil->isChecked();
    report.reason = m_reason->isVisibleTo(this) ? m_reason->text() : QString();
    report.results = m_results->results();
    return report;
}

void EntryForm::judge()
{
    m_table->setEnabled(!m_nil->isChecked() || !m_results->isEmpty());
    m_reason->hide();
    for (const widgets::DateEdit *edit : {m_arrived, m_documentDate}) {
        if (!edit->isAcceptable()) {
            m_message->say(MessageBar::Kind::Error,
                base::sentence(Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), edit->text()}}}));
            return;
        }
    }
    const services::NewReport report = typed();
    if (!report.unit.isValid() || !report.arrivedOn.isValid()) {
        m_message->hide();
        return;
    }
    const Result<domain::Guards> guards = services::judgeReport(m_context.file, report);
    if (!guards) {
        m_message->say(MessageBar::Kind::Error, base::sentence(guards.error()));
        return;
    }
    if (const std::optional<Error> stop = guards->stop({})) {
        const bool mayPass = domain::severityOf(stop->code) == domain::Severity::Warning;
        m_message->say(mayPass ? MessageBar::Kind::Warning : MessageBar::Kind::Error, base::sentence(*stop));
        m_reason->setVisible(mayPass);
        return;
    }
    const Result<domain::PeriodDates> dates = services::periodDates(m_context.file, m_plan.id, report.period);
    if (dates && dates->required && report.arrivedOn > dates->dueEffective) {
        const int days = int(dates->dueEffective.daysTo(report.arrivedOn));
        m_message->say(MessageBar::Kind::Warning,
            tr("Đến sau hạn %1 ngày (hạn %2). Lưu vẫn được, báo cáo tính là chậm.")
                .arg(days)
                .arg(base::weekdayDate(dates->dueEffective)));
        return;
    }
    m_message->hide();
}

void EntryForm::setUnit(domain::UnitId unit)
{
    m_unit->setUnit(unit);
}

void EntryForm::focusFirst()
{
    (m_unit->unit().isValid() ? m_document : static_cast<QWidget *>(m_unit))->setFocus(Qt::OtherFocusReason);
}

bool EntryForm::isTouched() const
{
    return !m_unit->text().isEmpty() || !m_document->text().isEmpty() || !m_documentDate->text().isEmpty()
        || m_nil->isChecked() || !m_results->isEmpty();
}

void EntryForm::clear()
{
    m_document->clear();
    m_documentDate->setDate({});
    m_nil->setChecked(false);
    m_results->clear();
    m_reason->clear();
    m_reason->hide();
    m_arrived->setToday(m_context.file.clock().today());
    m_documentDate->setToday(m_context.file.clock().today());
    m_arrived->setDate(m_context.file.clock().today());
    m_period->setCurrentIndex(0);
    m_proposedSubject = services::usualSubject(
        m_plan.shortName, Period::fromCode(m_period->currentData().toString()).value_or(Period{}));
    m_subject->setText(m_proposedSubject);
    m_unit->setUnit({});
    m_message->hide();
}

void EntryForm::save()
{
    // An editor that is open in the table, or a date being typed, is finished first.
    m_table->setCurrentIndex({});
    m_save->setFocus(Qt::OtherFocusReason);
    if (!m_unit->unit().isValid() && !m_unit->text().trimmed().isEmpty()) {
        const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
        const Result<domain::Unit> meant = units ? units->resolve(m_unit->text()) : Result<domain::Unit>(units.error());
        if (!meant) {
            m_message->say(MessageBar::Kind::Error, base::sentence(meant.error()));
            m_unit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (widgets::DateEdit *edit : {m_documentDate, m_arrived}) {
        if (!edit->isAcceptable()) {
            judge();
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    const services::NewReport report = typed();
    const QString unitName = m_unit->text();
    const Result<services::RegisteredReport> done = services::addReport(m_context.file, report);
    if (!done) {
        judge();
        m_message->say(m_reason->isVisibleTo(this) ? MessageBar::Kind::Warning : MessageBar::Kind::Error,
            base::sentence(done.error()));
        if (m_reason->isVisibleTo(this))
            m_reason->setFocus(Qt::OtherFocusReason);
        else
            focusFirst();
        return;
    }
    const QDate arrived = report.arrivedOn;
    clear();
    // A pile on the desk arrived on one day.
    m_arrived->setDate(arrived);
    proposeNumber();
    m_unit->setFocus(Qt::OtherFocusReason);
    emit saved(done->arrivalNumber, report.period, unitName);
}

} // namespace pages

#include "ui/pages/printdesk/paperoptions.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/fieldlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace pages {

using reporting::PaperChoice;
using reporting::PaperOption;
using widgets::ChoiceBox;
using widgets::DateEdit;

namespace {

constexpr int monthsOffered = 14;

} // namespace

PaperOptions::PaperOptions(theme::Theme &theme, QWidget *parent) : Panel(theme, parent), m_theme(theme), m_flow(nullptr)
{
    setObjectName(QStringLiteral("paperOptions"));
    setTitle(tr("Lựa chọn"));
    auto *box = new QWidget(this);
    box->setObjectName(QStringLiteral("paperOptionFields"));
    m_flow = new widgets::FieldFlow(box);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(13, 8, 13, 12);
    column->addWidget(box);
    body()->addLayout(column);
    m_task = addChoice(tr("Nhiệm vụ"), "paperTask", 30, true);
    m_year = addChoice(tr("Năm"), "paperYear", 8);
    m_from = addDay(tr("Từ ngày"), "paperFrom", tr("đầu năm"));
    m_to = addDay(tr("Đến ngày"), "paperTo", tr("cuối năm"));
    m_book = addLine(tr("Quyển số"), "paperBook", 7, false);
    m_day = addDay(tr("Tính đến ngày"), "paperDay", tr("hôm nay"));
    m_period = addChoice(tr("Kỳ báo cáo"), "paperPeriod", 16);
    m_giver = addLine(tr("Bên giao"), "paperGiver", 24, true);
    m_receiver = addLine(tr("Bên nhận"), "paperReceiver", 24, true);
    m_backups = addLine(tr("Nơi để bản sao lưu"), "paperBackups", 30, true);
    connect(m_year, &QComboBox::activated, this, &PaperOptions::readYear);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PaperOptions::add(const QString &label, QWidget *field, const char *name, int characters, bool expands)
{
    field->setObjectName(QString::fromLatin1(name));
    m_flow->addField(new widgets::FieldLabel(m_theme, label, field), field, characters, expands);
}

DateEdit *PaperOptions::addDay(const QString &label, const char *name, const QString &empty)
{
    auto *day = new DateEdit;
    day->setPlaceholderText(empty);
    add(label, day, name, 11);
    connect(day, &DateEdit::dateChanged, this, &PaperOptions::tell);
    connect(day, &QLineEdit::editingFinished, this, &PaperOptions::tell); // also when it is no day
    return day;
}

ChoiceBox *PaperOptions::addChoice(const QString &label, const char *name, int characters, bool expands)
{
    auto *box = new ChoiceBox;
    add(label, box, name, characters, expands);
    connect(box, &QComboBox::activated, this, &PaperOptions::tell);
    return box;
}

QLineEdit *PaperOptions::addLine(const QString &label, const char *name, int characters, bool expands)
{
    auto *line = new QLineEdit;
    add(label, line, name, characters, expands);
    connect(line, &QLineEdit::textEdited, this, &PaperOptions::tell);
    return line;
}

void PaperOptions::setFacts(const QList<int> &years, const QList<domain::Task> &tasks, QDate today)
{
    const QVariant year = m_year->currentData();
    const QVariant task = m_task->currentData();
    m_today = today;
    m_year->clear();
    for (const int each : years)
        m_year->addItem(QString::number(each), each);
    m_year->choose(year);
    m_task->clear();
    for (const domain::Task &each : tasks) {
        const QString text = QStringLiteral("%1. %2").arg(each.no, each.shortTitle);
        m_task->addItem(text, each.no);
        m_task->setItemData(m_task->count() - 1, text, Qt::ToolTipRole);
    }
    m_task->choose(task);
    m_day->setToday(today);
    fillPeriods(today);
    readYear();
}

void PaperOptions::fillPeriods(QDate today)
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    m_period->addItem(tr("Theo ngày"), QString());
    domain::Period period = domain::Period::of(today);
    for (int i = 0; i < monthsOffered; ++i, period = period.previous())
        m_period->addItem(tr("Tháng %1").arg(period.label()), period.code());
    m_period->choose(chosen);
}

/// Days without a year are of the year that is chosen.
void PaperOptions::readYear()
{
    const int year = m_year->currentData().toInt();
    const QDate last = year > 0 ? qMin(m_today, QDate(year, 12, 31)) : m_today;
    m_from->setToday(last);
    m_to->setToday(last);
}

void PaperOptions::showFor(const reporting::PrintablePaper &paper, const PaperChoice &choice)
{
    m_shown.clear();
    const auto offer = [&](PaperOption option, const QList<QWidget *> &fields) {
        for (QWidget *field : fields) {
            field->parentWidget()->setVisible(paper.takes(option));
            if (paper.takes(option))
                m_shown.append(field);
        }
    };
    offer(PaperOption::Task, {m_task});
    offer(PaperOption::Year, {m_year});
    offer(PaperOption::Dates, {m_from, m_to});
    offer(PaperOption::Book, {m_book});
    offer(PaperOption::Day, {m_day});
    offer(PaperOption::Period, {m_period});
    offer(PaperOption::Persons, {m_giver, m_receiver, m_backups});
    m_task->choose(choice.task);
    m_year->choose(choice.year);
    readYear();
    m_from->setDate(choice.from);
    m_to->setDate(choice.to);
    m_book->setText(choice.book);
    m_day->setDate(choice.day);
    m_period->choose(choice.period ? choice.period->code() : QString());
    m_giver->setText(choice.giver);
    m_receiver->setText(choice.receiver);
    m_backups->setText(choice.backupFolder);
    setVisible(!isEmpty());
    m_told = this->choice();
    m_faulty = false;
}

void PaperOptions::tell()
{
    const bool wasFaulty = std::exchange(m_faulty, fault().has_value());
    if (choice() == m_told && !m_faulty && !wasFaulty)
        return;
    m_told = choice();
    emit changed();
}

PaperChoice PaperOptions::choice() const
{
    PaperChoice choice;
    choice.task = m_task->currentData().toString();
    choice.year = m_year->currentData().toInt();
    choice.from = m_from->date();
    choice.to = m_to->date();
    choice.book = m_book->text().trimmed();
    choice.day = m_day->date();
    choice.period = domain::Period::fromCode(m_period->currentData().toString());
    choice.giver = m_giver->text().trimmed();
    choice.receiver = m_receiver->text().trimmed();
    choice.backupFolder = m_backups->text().trimmed();
    return choice;
}

std::optional<base::Error> PaperOptions::fault() const
{
    for (const DateEdit *day : {m_from, m_to, m_day}) {
        if (m_shown.contains(day) && !day->isAcceptable())
            return base::Error{base::ErrorCode::DateInvalid, {{QStringLiteral("text"), day->text()}}};
    }
    return std::nullopt;
}

void PaperOptions::takeFocus(Qt::FocusReason reason)
{
    if (!isEmpty())
        m_shown.first()->setFocus(reason);
}

} // namespace pages

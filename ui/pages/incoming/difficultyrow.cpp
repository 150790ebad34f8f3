#include "ui/pages/incoming/difficultyrow.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/notefield.h"
#include "ui/widgets/stepbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pages {

namespace {

constexpr int mostLines = 4;

} // namespace

DifficultyRow::DifficultyRow(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_text(new widgets::NoteField(this)), m_proposal(new widgets::NoteField(this)),
      m_task(new widgets::ChoiceBox(this)), m_remove(new widgets::StepButton(theme, QStringLiteral("x"), this))
{
    m_text->setPlaceholderText(tr("Khó khăn, vướng mắc"));
    m_proposal->setPlaceholderText(tr("Đề xuất, kiến nghị"));
    m_task->addItem(tr("Chung"), QVariant::fromValue(qint64(0)));
    m_task->setMinimumContentsLength(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 4, Qt::AlignTop);
    row->addWidget(m_proposal, 3, Qt::AlignTop);
    row->addWidget(m_task, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    for (widgets::NoteField *field : {m_text, m_proposal}) {
        connect(field, &QPlainTextEdit::textChanged, this, &DifficultyRow::typed);
        field->installEventFilter(this);
    }
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] {
        m_task->setToolTip(m_task->currentData(Qt::ToolTipRole).toString());
        emit typed();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &DifficultyRow::removed);
}

void DifficultyRow::setNumber(int number, bool only)
{
    const auto name = [number](QWidget *widget, const char *part, const QString &words) {
        widget->setObjectName(QStringLiteral("difficulty%1%2").arg(QLatin1String(part)).arg(number));
        widget->setAccessibleName(words.arg(number));
    };
    name(m_text, "Text", tr("Khó khăn, vướng mắc %1"));
    name(m_proposal, "Proposal", tr("Đề xuất, kiến nghị %1"));
    name(m_task, "Task", tr("Nhiệm vụ của khó khăn %1"));
    name(m_remove, "Remove", tr("Bỏ khó khăn %1"));
    m_remove->setToolTip(tr("Bỏ khó khăn này"));
    m_remove->setVisible(!only);
}

void DifficultyRow::setTasks(const QList<domain::Task> &tasks)
{
    const QVariant chosen = m_task->currentData();
    const QSignalBlocker blocker(m_task);
    while (m_task->count() > 1)
        m_task->removeItem(1);
    for (const domain::Task &task : tasks) {
        m_task->addItem(task.no, QVariant::fromValue(task.id.value));
        m_task->setItemData(m_task->count() - 1, task.no + QLatin1Char(' ') + task.shortTitle, Qt::ToolTipRole);
    }
    m_task->choose(chosen);
}

void DifficultyRow::setLow(bool low)
{
    m_text->setLines(low ? 1 : 2, mostLines);
    m_proposal->setLines(low ? 1 : 2, mostLines);
}

services::NewDifficulty DifficultyRow::difficulty() const
{
    return {domain::TaskId{m_task->currentData().toLongLong()}, m_text->text(), m_proposal->text()};
}

void DifficultyRow::setDifficulty(const services::NewDifficulty &difficulty)
{
    m_text->setPlainText(difficulty.text);
    m_proposal->setPlainText(difficulty.proposal);
    m_task->choose(QVariant::fromValue(difficulty.task.value));
}

bool DifficultyRow::isBlank() const
{
    return m_text->isBlank() && m_proposal->isBlank();
}

void DifficultyRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DifficultyRow::inOrder() const
{
    return {m_text, m_proposal, m_task, m_remove};
}

bool DifficultyRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit settled();
    return QWidget::eventFilter(watched, event);
}

} // namespace pages

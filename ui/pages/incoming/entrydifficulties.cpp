#include "ui/pages/incoming/entrydifficulties.h"

#include "ui/pages/incoming/difficultyrow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/sectionhead.h"

#include <QAction>
#include <QVBoxLayout>

namespace pages {

using widgets::ActionButton;

EntryDifficulties::EntryDifficulties(theme::Theme &theme, QAction *add, QAction *narrative, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_narrative(new ActionButton(theme, ActionButton::Look::Link, narrative, this)),
      m_add(new ActionButton(theme, ActionButton::Look::Link, add, this)), m_column(new QVBoxLayout)
{
    auto *head = new widgets::SectionHead(theme, tr("Khó khăn, vướng mắc và đề xuất"), this);
    head->addWidget(m_narrative);
    head->addWidget(m_add);
    m_column->setContentsMargins(14, 0, 14, 10);
    m_column->setSpacing(6);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head);
    outer->addLayout(m_column);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(add, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        // An empty row that is there already is the one that is wanted.
        DifficultyRow *last = m_rows.last();
        (last->isBlank() ? last : addRow())->focusText();
    });
    addRow();
}

void EntryDifficulties::setKeysShown(bool shown)
{
    m_narrative->setKeyHintShown(shown);
    m_add->setKeyHintShown(shown);
}

void EntryDifficulties::setTasks(const QList<domain::Task> &tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    for (DifficultyRow *row : std::as_const(m_rows))
        row->setTasks(tasks);
}

void EntryDifficulties::setLow(bool low)
{
    m_low = low;
    for (DifficultyRow *row : std::as_const(m_rows))
        row->setLow(low);
}

DifficultyRow *EntryDifficulties::addRow()
{
    auto *row = new DifficultyRow(m_theme, this);
    row->setTasks(m_tasks);
    row->setLow(m_low);
    m_column->addWidget(row);
    m_rows.append(row);
    nameRows();
    connect(row, &DifficultyRow::typed, this, &EntryDifficulties::typed);
    connect(row, &DifficultyRow::settled, this, &EntryDifficulties::settled);
    connect(row, &DifficultyRow::removed, this, [this, row] {
        removeRow(row);
        m_rows.last()->focusText();
        emit typed();
        emit settled();
    });
    return row;
}

void EntryDifficulties::removeRow(DifficultyRow *row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater(); // its own button may have been pressed
    if (m_rows.isEmpty())
        addRow();
    nameRows();
}

void EntryDifficulties::nameRows()
{
    int number = 0;
    for (DifficultyRow *row : std::as_const(m_rows))
        row->setNumber(++number, m_rows.size() == 1);
    emit rowsChanged();
}

QList<QWidget *> EntryDifficulties::inOrder() const
{
    QList<QWidget *> order{m_narrative, m_add};
    for (const DifficultyRow *row : m_rows)
        order += row->inOrder();
    return order;
}

void EntryDifficulties::clear()
{
    setDifficulties({});
}

QList<services::NewDifficulty> EntryDifficulties::difficulties() const
{
    QList<services::NewDifficulty> told;
    for (const DifficultyRow *row : m_rows) {
        if (!row->isBlank())
            told.append(row->difficulty());
    }
    return told;
}

void EntryDifficulties::setDifficulties(const QList<services::NewDifficulty> &difficulties)
{
    while (m_rows.size() > qMax<qsizetype>(1, difficulties.size()))
        removeRow(m_rows.last());
    while (m_rows.size() < difficulties.size())
        addRow();
    m_rows.first()->setDifficulty({});
    for (qsizetype i = 0; i < difficulties.size(); ++i)
        m_rows.at(i)->setDifficulty(difficulties.at(i));
}

} // namespace pages

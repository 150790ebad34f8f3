#include "ui/pages/difficulties/difficultyboardview.h"

#include "ui/models/difficultymodel.h"
#include "ui/pages/difficulties/difficultycolumn.h"
#include "ui/pages/difficulties/difficultylist.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>

namespace pages {

using domain::DifficultyId;
using domain::DifficultyStage;
using reporting::DifficultyCard;

DifficultyBoardView::DifficultyBoardView(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)),
      m_older(new widgets::ActionButton(theme, widgets::ActionButton::Look::Link))
{
    setObjectName(QStringLiteral("difficultyBoard"));
    m_row->setContentsMargins(0, 0, 0, 0);
    for (const DifficultyStage stage : domain::difficultyStages) {
        auto *column = new DifficultyColumn(theme, stage, this);
        m_row->addWidget(column, 1);
        const int place = int(m_columns.size());
        m_columns.append(column);
        DifficultyList *list = column->list();
        connect(list, &DifficultyList::columnRequested, this, &DifficultyBoardView::step);
        connect(list, &DifficultyList::markToggled, this, &DifficultyBoardView::toggleMark);
        connect(list, &DifficultyList::opened, this, &DifficultyBoardView::opened);
        connect(list, &DifficultyList::left, this, &DifficultyBoardView::left);
        connect(list, &DifficultyList::focused, this, [this, place] {
            if (place != m_column)
                setCurrentColumn(place);
        });
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, place] {
            if (place == m_column)
                emit currentChanged();
        });
    }
    m_older->setObjectName(QStringLiteral("difficultyOlder"));
    m_older->setSmall(true);
    m_older->setKeyHintShown(false);
    m_columns.last()->footer()->setContentsMargins(6, 3, 6, 3);
    m_columns.last()->footer()->addWidget(m_older);
    m_columns.last()->footer()->addStretch(1);
    setCurrentColumn(0);
}

void DifficultyBoardView::setCards(const QList<DifficultyCard> &cards, const domain::DifficultyLimits &limits)
{
    const std::optional<DifficultyCard> before = current();
    const int row = list()->currentIndex().row();
    for (DifficultyColumn *column : std::as_const(m_columns)) {
        QList<DifficultyCard> own;
        for (const DifficultyCard &card : cards) {
            if (card.difficulty.stage == column->stage())
                own.append(card);
        }
        column->model()->setCards(own, limits);
        column->refreshHead();
    }
    if (before && select(before->difficulty.id))
        return;
    int column = m_column;
    // Nothing here any more, or nothing chosen yet: where there is something.
    for (int i = 0; i < m_columns.size() && m_columns.at(column)->model()->rowCount() == 0; ++i)
        column = i;
    if (m_columns.at(column)->model()->rowCount() == 0)
        column = 0;
    m_columns.at(column)->selectRow(row);
    setCurrentColumn(column);
}

std::optional<DifficultyCard> DifficultyBoardView::current() const
{
    const models::DifficultyModel *model = m_columns.at(m_column)->model();
    const int row = list()->currentIndex().row();
    return row >= 0 && row < model->cards().size() ? std::optional(model->cards().at(row)) : std::nullopt;
}

QList<DifficultyCard> DifficultyBoardView::chosen() const
{
    const models::DifficultyModel *model = m_columns.at(m_column)->model();
    QList<DifficultyCard> marked;
    for (const DifficultyCard &card : model->cards()) {
        if (model->marked().contains(card.difficulty.id))
            marked.append(card);
    }
    if (marked.isEmpty()) {
        if (const std::optional<DifficultyCard> card = current())
            marked.append(*card);
    }
    return marked;
}

void DifficultyBoardView::clearMarks()
{
    for (DifficultyColumn *column : std::as_const(m_columns))
        column->model()->setMarked({});
    emit marksChanged();
}

bool DifficultyBoardView::hasMarks() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [](const DifficultyColumn *column) { return !column->model()->marked().isEmpty(); });
}

bool DifficultyBoardView::select(DifficultyId id)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const int row = m_columns.at(i)->model()->rowOf(id);
        if (row < 0)
            continue;
        m_columns.at(i)->selectRow(row);
        setCurrentColumn(i);
        return true;
    }
    return false;
}

void DifficultyBoardView::selectStage(DifficultyStage stage)
{
    m_columns.at(int(stage))->selectRow(0);
    setCurrentColumn(int(stage));
}

DifficultyStage DifficultyBoardView::stage() const
{
    return m_columns.at(m_column)->stage();
}

DifficultyList *DifficultyBoardView::list() const
{
    return m_columns.at(m_column)->list();
}

void DifficultyBoardView::arrange(bool narrow, bool low)
{
    m_row->setSpacing(narrow ? 8 : 12);
    for (DifficultyColumn *column : std::as_const(m_columns))
        column->setLow(low);
}

void DifficultyBoardView::setCurrentColumn(int column)
{
    const bool hadFocus = list()->hasFocus();
    m_column = column;
    m_columns.at(column)->setCurrent(true);
    if (hadFocus && !list()->hasFocus())
        list()->setFocus(Qt::OtherFocusReason);
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns.at(i)->setCurrent(i == column);
    m_columns.at(column)->selectRow(std::max(list()->currentIndex().row(), 0));
    emit currentChanged();
}

void DifficultyBoardView::step(int by)
{
    for (int i = m_column + by; i >= 0 && i < m_columns.size(); i += by) {
        if (m_columns.at(i)->model()->rowCount() == 0)
            continue;
        m_columns.at(i)->selectRow(list()->currentIndex().row());
        setCurrentColumn(i);
        return;
    }
}

void DifficultyBoardView::toggleMark()
{
    const std::optional<DifficultyCard> card = current();
    if (!card)
        return;
    models::DifficultyModel *model = m_columns.at(m_column)->model();
    QSet<DifficultyId> marked = model->marked();
    if (!marked.remove(card->difficulty.id))
        marked.insert(card->difficulty.id);
    model->setMarked(marked);
    emit marksChanged();
}

} // namespace pages

#include "ui/pages/incoming/resultstable.h"

#include "ui/models/resultsmodel.h"
#include "ui/widgets/resultsdelegate.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace pages {

using models::ResultsModel;

namespace {

constexpr int leastRows = 3;

} // namespace

ResultsTable::ResultsTable(theme::Theme &theme, ResultsModel *model, QWidget *parent)
    : ListTable(theme, tr("Kết quả theo nhiệm vụ"), parent), m_results(model)
{
    setModel(model);
    setItemDelegate(new widgets::ResultsDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setColumnWidths({4, 16, 0, 15, 4});
}

int ResultsTable::activeRow() const
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && (focused == this || isAncestorOf(focused));
    return inside && currentIndex().isValid() ? currentIndex().row() : -1;
}

void ResultsTable::finishTyping()
{
    // The cell that is left gives its text to the model.
    const QModelIndex at = currentIndex();
    setCurrentIndex({});
    setCurrentIndex(at);
}

void ResultsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    ListTable::closeEditor(editor, hint);
    // Enter goes down, as in the spreadsheet that this table takes the place of.
    const QModelIndex at = currentIndex();
    if (hint == QAbstractItemDelegate::SubmitModelCache && at.row() + 1 < m_results->rowCount())
        setCurrentIndex(at.siblingAtRow(at.row() + 1));
}

QModelIndex ResultsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && action == MoveNext) {
        if (at.column() >= ResultsModel::TextColumn && at.column() < ResultsModel::ColumnCount - 1)
            return at.siblingAtColumn(at.column() + 1);
        if (at.row() + 1 < m_results->rowCount())
            return m_results->index(at.row() + 1, ResultsModel::TextColumn);
        return at;
    }
    if (at.isValid() && action == MovePrevious) {
        if (at.column() > ResultsModel::TextColumn)
            return at.siblingAtColumn(at.column() - 1);
        if (at.row() > 0)
            return m_results->index(at.row() - 1, ResultsModel::ColumnCount - 1);
        return at;
    }
    return ListTable::moveCursor(action, modifiers);
}

void ResultsTable::focusInEvent(QFocusEvent *event)
{
    ListTable::focusInEvent(event);
    if (currentIndex().column() < ResultsModel::TextColumn && m_results->rowCount() > 0) {
        const int row = qMax(0, currentIndex().row());
        setCurrentIndex(m_results->index(row, ResultsModel::TextColumn));
    }
}

bool ResultsTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_takesBack
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return ListTable::event(event);
}

void ResultsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked();
        return;
    }
    if (m_takesBack && event->matches(QKeySequence::Undo)) {
        emit takeBackAsked();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        m_results->setData(currentIndex(), QString());
        return;
    }
    ListTable::keyPressEvent(event);
}

int ResultsTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

QSize ResultsTable::sizeHint() const
{
    return {200, heightOf(qMax(leastRows, m_results->ownCount()))};
}

QSize ResultsTable::minimumSizeHint() const
{
    return {200, heightOf(leastRows)};
}

} // namespace pages

#include "ui/widgets/resultsdelegate.h"

#include "core/domain/taskstate.h"
#include "ui/models/resultsmodel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace widgets {

using models::ResultsModel;

QWidget *ResultsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    QWidget *editor = nullptr;
    switch (index.column()) {
    case ResultsModel::TextColumn: {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &ResultsDelegate::typed);
        editor = text;
        break;
    }
    case ResultsModel::StateColumn: {
        auto *states = new QComboBox(parent);
        states->addItem(QStringLiteral("–"), QString());
        for (const domain::TaskState state : {domain::TaskState::NotStarted, domain::TaskState::InProgress,
                 domain::TaskState::Done, domain::TaskState::Paused})
            states->addItem(domain::taskStateText(state), domain::taskStateCode(state));
        editor = states;
        break;
    }
    default: {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignRight);
        editor = line;
    }
    }
    editor->setObjectName(QStringLiteral("resultEditor"));
    editor->setAccessibleName(name);
    return editor;
}

void ResultsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(value);
        text->moveCursor(QTextCursor::End);
    } else if (auto *states = qobject_cast<QComboBox *>(editor)) {
        states->setCurrentIndex(qMax(0, states->findData(value)));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
    }
}

void ResultsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText());
    else if (const auto *states = qobject_cast<QComboBox *>(editor))
        model->setData(index, states->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void ResultsDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() == ResultsModel::TextColumn) {
        // Three lines up to the table's right edge, kept inside it.
        place.setHeight(option.fontMetrics.height() * 3 + 10);
        if (const QWidget *port = editor->parentWidget()) {
            place.setRight(port->width() - 1);
            if (place.bottom() > port->height())
                place.moveBottom(qMax(place.height(), port->height()) - 1);
        }
    }
    editor->setGeometry(place);
}

bool ResultsDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<QPlainTextEdit *>(watched);
    if (text && event->type() == QEvent::KeyPress) {
        // A text keeps Tab and Enter for itself; here they move on, as in every other cell.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit commitData(text);
            emit closeEditor(text, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) {
                text->insertPlainText(QStringLiteral("\n"));
            } else {
                emit commitData(text);
                emit closeEditor(text, QAbstractItemDelegate::SubmitModelCache);
            }
            return true;
        }
    }
    return StatusDelegate::eventFilter(watched, event);
}

} // namespace widgets

#include "app/window/undoactions.h"

#include "core/base/errortext.h"
#include "core/services/acthistory.h"
#include "core/services/datafile.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace app {

namespace {

/// Names of units may contain what a menu takes for a mnemonic.
QString inMenu(QString title)
{
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// A field in which nobody typed anything, or took anything back, that the key could mean. One that was typed into and
/// completed by the program has no steps left but is modified: whoever presses the key there means the field.
bool hasNothingFor(const QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isModified() && (redo ? !line->isRedoAvailable() : !line->isUndoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        const QTextDocument *document = text->document();
        return !document->isModified() && (redo ? !document->isRedoAvailable() : !document->isUndoAvailable());
    }
    return false;
}

} // namespace

UndoActions::UndoActions(services::DataFile &file, actions::ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_file(file),
      m_undo(registry.add({QStringLiteral("edit.undo"), tr("&Hoàn tác"), QStringLiteral("undo-2"),
          {QKeySequence(QStringLiteral("Ctrl+Z"))}, tr("Lấy lại như trước lần lưu vừa rồi"), actions::Menu::Edit})),
      m_redo(registry.add({QStringLiteral("edit.redo"), tr("&Làm lại"), QStringLiteral("redo-2"),
          {QKeySequence(QStringLiteral("Ctrl+Y"))}, tr("Làm lại việc vừa hoàn tác"), actions::Menu::Edit}))
{
    connect(m_undo, &QAction::triggered, this, &UndoActions::undo);
    connect(m_redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&file.changes(), &services::ChangeNotifier::changed, this, &UndoActions::refresh);
    // A key that is held for a moment too long takes back one act, not one after the other.
    m_undo->setAutoRepeat(false);
    m_redo->setAutoRepeat(false);
    refresh();
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoActions::eventFilter(QObject *watched, QEvent *event)
{
    // A field takes the key for itself even when it has nothing to take back; then the act is meant.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((redo || key->matches(QKeySequence::Undo)) && hasNothingFor(watched, redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void UndoActions::refresh()
{
    const services::ActHistory &history = m_file.history();
    m_undo->setEnabled(history.canUndo());
    m_undo->setText(history.canUndo() ? tr("&Hoàn tác: %1").arg(inMenu(history.undoTitle())) : tr("&Hoàn tác"));
    m_redo->setEnabled(history.canRedo());
    m_redo->setText(history.canRedo() ? tr("&Làm lại: %1").arg(inMenu(history.redoTitle())) : tr("&Làm lại"));
}

void UndoActions::undo()
{
    const QString title = m_file.history().undoTitle();
    if (const base::Result<void> undone = services::undo(m_file); !undone)
        emit failed(base::sentence(undone.error()));
    else
        emit done(tr("Đã hoàn tác: %1").arg(title));
    refresh();
}

void UndoActions::redo()
{
    const QString title = m_file.history().redoTitle();
    if (const base::Result<void> redone = services::redo(m_file); !redone)
        emit failed(base::sentence(redone.error()));
    else
        emit done(tr("Đã làm lại: %1").arg(title));
    refresh();
}

} // namespace app

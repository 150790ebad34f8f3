#include "ui/actions/fieldkeys.h"

#include "ui/actions/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace actions {

namespace {

bool isFieldsOwn(const QKeyEvent &key)
{
    constexpr std::array editing{QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy,
        QKeySequence::Paste, QKeySequence::SelectAll};
    return std::any_of(
        editing.begin(), editing.end(), [&key](QKeySequence::StandardKey each) { return key.matches(each); });
}

bool isLetterWithControl(const QKeyEvent &key)
{
    return key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z
        && (key.modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier;
}

} // namespace

FieldKeys::FieldKeys(ActionRegistry &registry) : QObject(&registry), m_registry(registry)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldKeys::isAnActions(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction *> &all = m_registry.all();
    return std::any_of(all.begin(), all.end(),
        [&pressed](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(pressed); });
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isLetterWithControl(*key) && !isFieldsOwn(*key) && isAnActions(*key)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace actions

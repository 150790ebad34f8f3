#pragma once

#include <QObject>

class QKeyEvent;

namespace actions {

class ActionRegistry;

/// Lets the key of an action (Ctrl and a letter) mean the action also while a field has the focus. Under X11 Qt lends
/// fields the keys of Emacs (Ctrl+E: to the end of the line, Ctrl+K: erase the rest), and a field would keep them; what
/// every program's fields know (undo, cut, copy, paste, all) stays the field's.
class FieldKeys : public QObject {
    Q_OBJECT

public:
    /// Watches the whole application for as long as the registry lives, whose child it is.
    explicit FieldKeys(ActionRegistry &registry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAnActions(const QKeyEvent &key) const; ///< one that can be done now

    const ActionRegistry &m_registry;
};

} // namespace actions

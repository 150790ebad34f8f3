#pragma once

#include <QCoreApplication>

namespace actions {
class ActionRegistry;
}

namespace pages {
class LocalChoices;
}

class QWidget;

namespace app {

/// What a user chooses about this PC's look.
class LookActions {
    Q_DECLARE_TR_FUNCTIONS(app::LookActions)

public:
    /// Registers light or dark, the size of the text, the language, and the box that says which program this is.
    /// Look and size change at once, the language at the next start.
    static void add(QWidget *window, actions::ActionRegistry &registry, pages::LocalChoices &local);
};

} // namespace app

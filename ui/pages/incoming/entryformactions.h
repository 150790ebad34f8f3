#pragma once

class QAction;
class QWidget;

namespace actions {
class ActionRegistry;
}

namespace pages {

/// The actions of the entry form. They are registered with the page, long before the form is built.
struct EntryFormActions {
    /// `page` is where their keys are heard.
    EntryFormActions(actions::ActionRegistry &registry, QWidget *page);

    QAction *save;
    QAction *store; ///< saves and shows what was saved
    QAction *more; ///< the fields that few documents need
    QAction *copyEarlier;
    QAction *copyUnchanged;
    QAction *nil;
    QAction *difficulty;
    QAction *narrative;
    QAction *supplement;
    QAction *attach;
    QAction *preview;
    QAction *ownResults; ///< from everywhere: the page comes to the front first
};

} // namespace pages

#pragma once

#include "core/base/result.h"
#include "core/services/changenotifier.h"

#include <QList>
#include <QString>

#include <functional>

namespace store {
class Transaction;
}

namespace services {

class DataFile;

/// How an act that was done is taken back, and done again, by acts of its own. Nothing is deleted and no number of the
/// register becomes free. Each gives UndoNotPossible when somebody has changed meanwhile what it would touch.
struct Act {
    using Step = std::function<base::Result<void>(store::Transaction &)>;

    QString title; ///< what was done, to stand after "Hoàn tác": "nhập báo cáo số đến 137 của UBND xã Ninh Sơn"
    QString subject; ///< of the trace ("register_entry") …
    QString key; ///< … and its business key ("2022/137")
    Subject announces = Subject::Reports;
    Step undo;
    Step redo;
};

/// The acts done through one open file in this session, newest last.
class ActHistory {
public:
    /// A new act: what was taken back before it can no longer be done again.
    void add(Act act);
    void clear();

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoTitle() const { return canUndo() ? m_done.last().title : QString(); }
    QString redoTitle() const { return canRedo() ? m_undone.last().title : QString(); }

private:
    friend base::Result<void> undo(DataFile &file);
    friend base::Result<void> redo(DataFile &file);

    QList<Act> m_done;
    QList<Act> m_undone;
};

/// Takes the last act back: one transaction with its own line in the trace. An act that others
/// have built upon is refused and stays in the history. Errors: NothingToUndo, UndoNotPossible, PeriodClosed, and those
/// of writing.
base::Result<void> undo(DataFile &file);

/// Does again what was taken back last. Errors as above.
base::Result<void> redo(DataFile &file);

} // namespace services

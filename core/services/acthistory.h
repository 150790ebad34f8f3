#pragma once

#include "core/base/result.h"
#include "core/services/changenotifier.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

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
    std::optional<Subject> announcesToo = {}; ///< what it changed besides
    Step undo;
    Step redo;
    /// It can never be taken back: undo says so once and then goes on with what was done before it.
    bool isLasting = false;
    /// The act that this one goes on with (its number): when it is still the last, this one stands in its place.
    quint64 continues = 0;
};

/// The acts done through one open file in this session, newest last.
class ActHistory {
public:
    /// A new act: what was taken back before it can no longer be done again.
    void add(Act act);
    /// Of the last act, never given twice; 0 when there is none.
    quint64 lastNumber() const { return canUndo() ? m_done.last().number : 0; }
    void clear();

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoTitle() const { return canUndo() ? m_done.last().act.title : QString(); }
    QString redoTitle() const { return canRedo() ? m_undone.last().act.title : QString(); }

private:
    friend base::Result<void> undo(DataFile &file);
    friend base::Result<void> redo(DataFile &file);

    struct Numbered {
        quint64 number = 0;
        Act act;
    };

    /// Runs a step of the newest act of `from` and moves the act to `to`.
    static base::Result<void> move(
        DataFile &file, QList<Numbered> &from, QList<Numbered> &to, Act::Step Act::*step, const QString &code);

    QList<Numbered> m_done;
    QList<Numbered> m_undone;
    quint64 m_given = 0;
};

/// Takes the last act back: one transaction with its own line in the trace. An act that others
/// have built upon is refused and stays in the history; one that lasts is refused and leaves it. Errors: NothingToUndo,
/// UndoNotPossible, PeriodClosed, and those of writing.
base::Result<void> undo(DataFile &file);

/// Does again what was taken back last. Errors as above.
base::Result<void> redo(DataFile &file);

} // namespace services

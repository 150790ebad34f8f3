#include "core/services/acthistory.h"

#include "core/services/datafile.h"
#include "core/services/tracing.h"
#include "core/store/transaction.h"

#include <QJsonObject>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<void> run(DataFile &file, const Act &act, const Act::Step &step, const QString &code)
{
    Result<store::Transaction> transaction = file.begin();
    if (!transaction)
        return transaction.error();
    if (Result<void> done = step(*transaction); !done) {
        Error error = done.error();
        error.context.insert(QStringLiteral("what"), act.title);
        return error;
    }
    if (Result<void> traced
        = trace(*transaction, file, code, act.subject, act.key, {}, {{QStringLiteral("title"), act.title}});
        !traced)
        return traced;
    return transaction->commit();
}

} // namespace

Result<void> ActHistory::move(
    DataFile &file, QList<Numbered> &from, QList<Numbered> &to, Act::Step Act::*step, const QString &code)
{
    if (from.isEmpty())
        return Error{ErrorCode::NothingToUndo, {}};
    const Act act = from.last().act;
    // What others have changed meanwhile is refused and stays: it is possible again when they take theirs back.
    if (Result<void> done = run(file, act, act.*step, code); !done) {
        if (act.isLasting) {
            from.removeLast();
            file.changes().announce(act.announces);
        }
        return done;
    }
    to.append(from.takeLast());
    if (act.announcesToo)
        file.changes().announce(*act.announcesToo);
    file.changes().announce(act.announces);
    return {};
}

void ActHistory::add(Act act)
{
    m_undone.clear();
    if (act.continues != 0 && act.continues == lastNumber())
        m_done.last().act = std::move(act);
    else
        m_done.append({++m_given, std::move(act)});
}

void ActHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}

Result<void> undo(DataFile &file)
{
    ActHistory &history = file.history();
    return ActHistory::move(file, history.m_done, history.m_undone, &Act::undo, QStringLiteral("undone"));
}

Result<void> redo(DataFile &file)
{
    ActHistory &history = file.history();
    return ActHistory::move(file, history.m_undone, history.m_done, &Act::redo, QStringLiteral("redone"));
}

} // namespace services

#include "core/services/acting.h"

#include "core/services/tracing.h"

namespace services {

using base::Result;

Acting::Acting(DataFile &file, store::Transaction transaction) : m_file(file), m_transaction(std::move(transaction))
{
}

Result<Acting> Acting::begin(DataFile &file)
{
    Result<store::Transaction> transaction = file.begin();
    if (!transaction)
        return transaction.error();
    return Acting(file, *std::move(transaction));
}

Result<void> Acting::finish(const TraceLine &line, Subject announces, std::optional<Act> act)
{
    if (Result<void> traced
        = trace(m_transaction, m_file, line.act, line.subject, line.key, line.before, line.after, line.reason);
        !traced)
        return traced;
    if (Result<void> done = m_transaction.commit(); !done)
        return done;
    if (act) {
        act->subject = line.subject;
        act->key = line.key;
        act->announces = announces;
        m_file.history().add(*std::move(act));
    }
    m_file.changes().announce(announces);
    return {};
}

} // namespace services

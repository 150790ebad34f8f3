#include "core/services/acting.h"

#include "core/services/textlimits.h"
#include "core/services/tracing.h"

#include <QStringList>

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
    return finishAll({line}, announces, std::move(act));
}

Result<void> Acting::finishAll(const QList<TraceLine> &lines, Subject announces, std::optional<Act> act)
{
    QStringList keys;
    for (const TraceLine &line : lines) {
        if (const std::optional<base::Error> tooLong = tooLongText(line))
            return *tooLong;
        if (Result<void> traced
            = trace(m_transaction, m_file, line.act, line.subject, line.key, line.before, line.after, line.reason);
            !traced)
            return traced;
        keys.append(line.key);
    }
    if (Result<void> done = m_transaction.commit(); !done)
        return done;
    const std::optional<Subject> besides = act ? act->announcesToo : std::nullopt;
    if (act) {
        act->subject = lines.first().subject;
        act->key = keys.join(QStringLiteral(", "));
        act->announces = announces;
        m_file.history().add(*std::move(act));
    }
    if (besides)
        m_file.changes().announce(*besides);
    m_file.changes().announce(announces);
    return {};
}

} // namespace services

#include "crash/actledger.h"

#include "core/base/errortext.h"
#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "core/services/documentservice.h"
#include "core/services/filecheck.h"
#include "core/services/formdraft.h"
#include "core/services/issuedreader.h"
#include "core/services/ledgerreader.h"
#include "core/services/newreport.h"
#include "core/services/planreader.h"

#include <QJsonObject>

namespace crash {

namespace {

/// Reads one kind of thing after the other; the first error ends it.
class Reader {
public:
    explicit Reader(const services::DataFile &file) : m_file(file), m_store(file.path()) { }

    QHash<QString, QString> read()
    {
        for (const auto part : {&Reader::entries, &Reader::tasks, &Reader::issued, &Reader::drafts}) {
            if (const base::Result<void> done = (this->*part)(); !done)
                return {{QStringLiteral("error"), base::sentence(done.error())}};
        }
        return m_states;
    }

private:
    base::Result<void> entries()
    {
        const auto entries = services::registerOfYear(m_file, m_file.clock().today().year());
        if (!entries)
            return entries.error();
        for (const domain::RegisterEntry &entry : *entries) {
            m_states.insert(QStringLiteral("entry/") + entry.documentReference(), domain::entryStateCode(entry.state));
            m_states.insert(
                QStringLiteral("number/") + services::EntryKey::of(entry).text(), entry.documentReference());
            const auto files = services::attachmentsOf(m_file, entry.id);
            if (!files)
                return files.error();
            for (const domain::Attachment &file : *files) {
                if (!file.withdrawn)
                    m_states.insert(QStringLiteral("file/") + file.sha256,
                        m_store.verify(file) ? file.fileName : QStringLiteral("damaged"));
            }
        }
        return {};
    }

    base::Result<void> tasks()
    {
        const auto plan = services::currentPlan(m_file);
        if (!plan)
            return plan.error();
        const auto standings = services::standingsOn(m_file, plan->id, m_file.clock().today());
        const auto tasks = services::taskNumbers(m_file, plan->id);
        if (!standings || !tasks)
            return standings ? tasks.error() : standings.error();
        for (auto task = tasks->begin(); task != tasks->end(); ++task)
            m_states.insert(QStringLiteral("task/") + *task, QString::number(standings->value(task.key()).progress));
        const auto difficulties = services::difficulties(m_file, plan->id);
        if (!difficulties)
            return difficulties.error();
        for (const domain::Difficulty &difficulty : *difficulties)
            m_states.insert(QStringLiteral("difficulty/") + difficulty.text, difficulty.proposal);
        return {};
    }

    base::Result<void> issued()
    {
        const int year = m_file.clock().today().year();
        const auto documents = services::readIssued(m_file, QDate(year, 1, 1), QDate(year, 12, 31));
        if (!documents)
            return documents.error();
        for (const domain::IssuedDocument &document : *documents)
            m_states.insert(QStringLiteral("issued/") + document.code(), document.title);
        return {};
    }

    base::Result<void> drafts()
    {
        for (int writer = 1; writer <= 2; ++writer) {
            const QString form = QStringLiteral("crash.%1").arg(writer);
            const auto drafts = services::readFormDrafts(m_file, form);
            if (!drafts)
                return drafts.error();
            for (const services::FormDraft &draft : *drafts)
                m_states.insert(
                    QStringLiteral("draft/") + form, draft.content.value(QStringLiteral("text")).toString());
        }
        return {};
    }

    const services::DataFile &m_file;
    services::AttachmentStore m_store;
    QHash<QString, QString> m_states;
};

} // namespace

QHash<QString, QString> statesOf(const services::DataFile &file)
{
    return Reader(file).read();
}

void ActLedger::hear(const QByteArray &line)
{
    const QStringList parts = QString::fromUtf8(line).split(QLatin1Char('\t'));
    const QString &word = parts.first();
    if (word == QLatin1String("want") && parts.size() == 3) {
        m_wanted.insert(parts.at(1), parts.at(2));
    } else if (word == QLatin1String("got") && parts.size() == 3) {
        m_got.insert(parts.at(1), parts.at(2));
    } else if (word == QLatin1String("done")) {
        m_known.insert(m_wanted);
        m_known.insert(m_got);
        m_wanted.clear();
        m_got.clear();
        ++m_done;
    } else if (word == QLatin1String("fail") && parts.size() == 2) {
        // Nothing of it may be there: what is not known yet is known to be absent.
        for (auto each = m_wanted.begin(); each != m_wanted.end(); ++each) {
            if (!m_known.contains(each.key()) && !each.key().startsWith(QLatin1String("task/")))
                m_known.insert(each.key(), absent);
        }
        m_failures.append(parts.at(1));
        m_wanted.clear();
        m_got.clear();
    }
}

void ActLedger::hearAll(const QByteArray &lines)
{
    // What was cut off in the middle of a line was not said.
    const qsizetype end = lines.lastIndexOf('\n');
    for (const QByteArray &line : lines.left(end).split('\n'))
        hear(line);
}

QStringList ActLedger::faults(const QHash<QString, QString> &states) const
{
    QStringList found;
    if (states.contains(QStringLiteral("error")))
        return {states.value(QStringLiteral("error"))};
    int happened = 0;
    int missing = 0;
    for (auto each = m_wanted.begin(); each != m_wanted.end(); ++each) {
        const QString old
            = m_known.value(each.key(), each.key().startsWith(QLatin1String("task/")) ? QString() : absent);
        const QString now = states.value(each.key(), absent);
        if (now == each.value() && now != old)
            ++happened;
        else if (now != each.value() && (now == old || old.isEmpty()))
            ++missing;
        else if (now != each.value())
            found.append(QStringLiteral("%1 is %2, was %3, was to be %4").arg(each.key(), now, old, each.value()));
    }
    if (happened > 0 && missing > 0)
        found.append(QStringLiteral("half of an act: ") + m_wanted.keys().join(QLatin1Char(' ')));
    for (auto each = m_known.begin(); each != m_known.end(); ++each) {
        if (m_wanted.contains(each.key()))
            continue;
        if (const QString now = states.value(each.key(), absent); now != each.value())
            found.append(QStringLiteral("%1 is %2 and was said to be %3").arg(each.key(), now, each.value()));
    }
    return found;
}

QStringList faultsOf(const services::DataFile &file, const QList<ActLedger> &ledgers)
{
    QStringList found;
    const QHash<QString, QString> states = statesOf(file);
    for (const ActLedger &ledger : ledgers)
        found += ledger.faults(states);
    const auto checked = services::checkFile(file);
    if (!checked) {
        found.append(base::sentence(checked.error()));
        return found;
    }
    for (const services::FileFault &fault : *checked) {
        if (!fault.isNote)
            found.append(QStringLiteral("check: %1 %2").arg(fault.code, fault.where));
    }
    return found;
}

} // namespace crash

#include "crash/actwriter.h"

#include "core/base/errortext.h"
#include "core/services/acthistory.h"
#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "core/services/difficultyservice.h"
#include "core/services/documentservice.h"
#include "core/services/formdraft.h"
#include "core/services/issuedservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/taskservice.h"
#include "core/services/unitcatalogue.h"
#include "crash/actledger.h"

#include <QJsonObject>

#include <utility>

namespace crash {

using base::Result;

namespace {

const QString active = QStringLiteral("active");
const QString cancelled = QStringLiteral("cancelled");
const QString replaced = QStringLiteral("replaced");

} // namespace

ActWriter::ActWriter(services::DataFile &file, quint32 seed, int number, Say say)
    : m_file(&file), m_chance(seed * 2 + quint32(number)), m_number(number), m_say(std::move(say))
{
    const auto plan = services::currentPlan(file);
    const auto units = services::UnitCatalogue::read(file);
    if (!plan || !units)
        qFatal("the file has no plan or no units");
    m_plan = plan->id;
    const auto reporters = services::reporterIds(file, m_plan);
    for (const domain::Unit &unit : units->units()) {
        if (reporters->contains(unit.id) && m_units.size() < 40)
            m_units.append(unit);
    }
    int index = 0;
    const auto tasks = services::tasksOf(file, m_plan);
    for (const domain::Task &task : *tasks) {
        if (++index % 2 == m_number % 2)
            m_tasks.append({task.id, task.no});
    }
}

void ActWriter::goOnWith(services::DataFile &file)
{
    m_file = &file;
    m_done.clear();
    m_undone.clear();
}

Result<void> ActWriter::act()
{
    switch (m_chance.bounded(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return send();
    case 4:
        return m_sent.isEmpty() ? send() : correct();
    case 5:
        return m_sent.isEmpty() ? send() : setAside();
    case 6:
        return registerLetter();
    case 7:
    case 8:
        return moveTask();
    case 9:
        return tellDifficulty();
    case 10:
        return issue();
    case 11:
        return m_sent.isEmpty() ? send() : attach();
    case 12:
        return keepDraft();
    case 13:
    case 14:
        return m_done.isEmpty() ? tellDifficulty() : takeBack();
    default:
        return m_undone.isEmpty() ? moveTask() : doAgain();
    }
}

QString ActWriter::now(const QString &key) const
{
    return m_now.value(key, absent);
}

void ActWriter::say(const QString &word, const QString &key, const QString &value) const
{
    QStringList parts{word};
    if (!key.isEmpty())
        parts.append(key);
    if (!value.isEmpty())
        parts.append(value);
    m_say(parts.join(QLatin1Char('\t')).toUtf8());
}

Result<void> ActWriter::perform(
    const QList<Change> &changes, const std::function<Result<Facts>()> &act, std::optional<bool> lasting)
{
    for (const Change &change : changes)
        say(QStringLiteral("want"), change.key, change.after);
    const Result<Facts> facts = act();
    if (!facts) {
        say(QStringLiteral("fail"), base::codeName(facts.error().code));
        return facts.error();
    }
    for (const auto &[key, value] : *facts)
        say(QStringLiteral("got"), key, value);
    say(QStringLiteral("done"));
    for (const Change &change : changes)
        m_now.insert(change.key, change.after);
    if (lasting) {
        m_done.append({changes, *lasting});
        m_undone.clear();
    }
    return {};
}

Result<void> ActWriter::takeBack()
{
    Undoable last = m_done.takeLast();
    if (last.isLasting) {
        // It is refused, once, and leaves the history.
        return perform(
            {},
            [this]() -> Result<Facts> {
                if (const Result<void> undone = services::undo(*m_file); !undone)
                    return undone.error();
                return Facts();
            },
            std::nullopt);
    }
    QList<Change> back;
    for (const Change &change : std::as_const(last.changes))
        back.append({change.key, change.after, change.before});
    const Result<void> undone = perform(
        back,
        [this]() -> Result<Facts> {
            if (const Result<void> done = services::undo(*m_file); !done)
                return done.error();
            return Facts();
        },
        std::nullopt);
    (undone ? m_undone : m_done).append(last);
    return undone;
}

Result<void> ActWriter::doAgain()
{
    const Undoable last = m_undone.takeLast();
    const Result<void> redone = perform(
        last.changes,
        [this]() -> Result<Facts> {
            if (const Result<void> done = services::redo(*m_file); !done)
                return done.error();
            return Facts();
        },
        std::nullopt);
    (redone ? m_done : m_undone).append(last);
    return redone;
}

services::NewReport ActWriter::report(const domain::Unit &unit, domain::Period period)
{
    ++m_count;
    services::NewReport report;
    report.unit = unit.id;
    report.period = period;
    report.arrivedOn = m_file->clock().today();
    report.documentDate = report.arrivedOn;
    report.documentReference = QStringLiteral("%1/BC-W%2").arg(m_count).arg(m_number);
    report.narrative = QStringLiteral("Đã rà soát %1 hồ sơ của người dân trên địa bàn. ").arg(m_count).repeated(20);
    report.results = {{m_tasks.first().first, QStringLiteral("Đã làm được %1 việc").arg(m_count), std::nullopt, 40}};
    report.reason = QStringLiteral("thử %1").arg(m_count);
    return report;
}

Result<void> ActWriter::send()
{
    // Each unit once a period; the two writers take every other unit.
    const int perPeriod = int(m_units.size()) / 2;
    const int month = 5 + m_sentReports / perPeriod;
    if (month > 9)
        return registerLetter();
    const domain::Unit &unit = m_units.at(m_sentReports % perPeriod * 2 + m_number % 2);
    services::NewReport report = this->report(unit, {2022, month});
    Sent sent{{}, report.documentReference, {}};
    QList<Change> changes{{QStringLiteral("entry/") + report.documentReference, cancelled, active}};
    if (m_chance.bounded(2) == 0) {
        const QString text = QStringLiteral("Thiếu máy %1 W%2").arg(m_count).arg(m_number);
        report.difficulties = {{m_tasks.first().first, text, QStringLiteral("Cấp máy %1").arg(m_count)}};
        sent.things.append({QStringLiteral("difficulty/") + text, report.difficulties.first().proposal, absent});
    }
    for (const Change &thing : std::as_const(sent.things))
        changes.append({thing.key, absent, thing.before});
    if (m_chance.bounded(3) == 0) {
        // Kept before the act, as the page does; refused, there is no act. A file stays with an entry that is set
        // aside.
        const QByteArray content = QByteArray("scan ").append(report.documentReference.toUtf8()).repeated(300);
        const auto kept
            = services::AttachmentStore(m_file->path()).put(content, QStringLiteral("quét %1.txt").arg(m_count));
        if (!kept)
            return kept.error();
        report.attachments = {*kept};
        changes.append({QStringLiteral("file/") + kept->sha256, absent, kept->fileName});
    }
    const Result<void> done = perform(changes, [&]() -> Result<Facts> {
        const auto registered = services::addReport(*m_file, report);
        if (!registered)
            return registered.error();
        sent.key = {registered->year, registered->arrivalNumber, registered->supplement};
        return Facts{{QStringLiteral("number/") + sent.key.text(), report.documentReference}};
    });
    if (done) {
        ++m_sentReports;
        m_sent.append(sent);
    }
    return done;
}

Result<void> ActWriter::correct()
{
    const Sent old = m_sent.takeAt(m_chance.bounded(int(m_sent.size())));
    const auto entry = services::findEntry(*m_file, old.key);
    if (!entry)
        return entry.error();
    services::NewReport report;
    ++m_count;
    report.arrivedOn = m_file->clock().today();
    report.documentDate = report.arrivedOn;
    report.documentReference = QStringLiteral("%1/BC-W%2").arg(m_count).arg(m_number);
    report.reason = QStringLiteral("sửa số liệu %1").arg(m_count);
    QList<Change> changes{{QStringLiteral("entry/") + report.documentReference, cancelled, active},
        {QStringLiteral("entry/") + old.reference, now(QStringLiteral("entry/") + old.reference), replaced}};
    for (const Change &thing : old.things)
        changes.append({thing.key, now(thing.key), absent});
    return perform(changes, [&]() -> Result<Facts> {
        const auto registered = services::replaceReport(*m_file, old.key, report);
        if (!registered)
            return registered.error();
        const services::EntryKey key{registered->year, registered->arrivalNumber, registered->supplement};
        m_sent.append({key, report.documentReference, {}});
        return Facts{{QStringLiteral("number/") + key.text(), report.documentReference}};
    });
}

Result<void> ActWriter::setAside()
{
    const Sent old = m_sent.takeAt(m_chance.bounded(int(m_sent.size())));
    QList<Change> changes{
        {QStringLiteral("entry/") + old.reference, now(QStringLiteral("entry/") + old.reference), cancelled}};
    for (const Change &thing : old.things)
        changes.append({thing.key, now(thing.key), absent});
    return perform(changes, [&]() -> Result<Facts> {
        const Result<void> done = services::cancelEntry(*m_file, old.key, QStringLiteral("nhập nhầm"));
        return done ? Result<Facts>(Facts()) : Result<Facts>(done.error());
    });
}

Result<void> ActWriter::registerLetter()
{
    ++m_count;
    services::NewDocument letter;
    letter.issuerText = QStringLiteral("UBND tỉnh Khánh Hòa");
    letter.arrivedOn = m_file->clock().today();
    letter.documentDate = letter.arrivedOn;
    letter.documentReference = QStringLiteral("%1/CV-W%2").arg(m_count).arg(m_number);
    letter.subject = QStringLiteral("V/v đôn đốc thực hiện lần %1").arg(m_count);
    letter.reason = QStringLiteral("thử");
    return perform({{QStringLiteral("entry/") + letter.documentReference, cancelled, active}}, [&]() -> Result<Facts> {
        const auto entry = services::registerDocument(*m_file, letter);
        if (!entry)
            return entry.error();
        return Facts{{QStringLiteral("number/") + services::EntryKey::of(*entry).text(), letter.documentReference}};
    });
}

Result<void> ActWriter::moveTask()
{
    const auto &[id, no] = m_tasks.at(m_chance.bounded(int(m_tasks.size())));
    const QString key = QStringLiteral("task/") + no;
    const QString before = m_now.value(key, QStringLiteral("0"));
    int progress = m_chance.bounded(1, 98);
    if (QString::number(progress) == before)
        ++progress;
    services::TaskAct act;
    act.task = id;
    act.progress = progress;
    act.note = QStringLiteral("thử");
    act.reason = QStringLiteral("thử");
    return perform({{key, before, QString::number(progress)}}, [&]() -> Result<Facts> {
        const auto moved = services::applyTaskAct(*m_file, act);
        return moved ? Result<Facts>(Facts()) : Result<Facts>(moved.error());
    });
}

Result<void> ActWriter::tellDifficulty()
{
    ++m_count;
    domain::Difficulty difficulty;
    difficulty.unit = m_units.at(m_chance.bounded(int(m_units.size()))).id;
    difficulty.text = QStringLiteral("Đường truyền chập chờn %1 W%2").arg(m_count).arg(m_number);
    difficulty.proposal = QStringLiteral("Nâng cấp %1").arg(m_count);
    return perform(
        {{QStringLiteral("difficulty/") + difficulty.text, absent, difficulty.proposal}}, [&]() -> Result<Facts> {
            const auto added = services::addDifficulty(*m_file, difficulty);
            return added ? Result<Facts>(Facts()) : Result<Facts>(added.error());
        });
}

Result<void> ActWriter::issue()
{
    services::NewIssue issue;
    issue.key = {m_plan, domain::PaperKind::Reminder, {2022, 9}, {}};
    issue.form = QStringLiteral("don-vi");
    issue.number = m_issued + 1;
    issue.symbol = QStringLiteral("CV-W%1").arg(m_number);
    issue.issuedOn = m_file->clock().today();
    issue.title = QStringLiteral("Công văn đôn đốc %1").arg(issue.number);
    issue.signer = {{}, QStringLiteral("Đội trưởng"), {}, QStringLiteral("Nguyễn Văn A")};
    issue.addressees = {QStringLiteral("UBND xã Ninh Sơn")};
    issue.cutOff = issue.issuedOn;
    issue.pages = 1;
    issue.reason = QStringLiteral("thử");
    issue.content = {QStringLiteral("{}"), QStringLiteral("CÔNG VĂN"), QStringLiteral("{}"),
        QByteArray("%PDF-1.6 ").append(QByteArray::number(issue.number)).repeated(2000)};
    const QString code = QStringLiteral("%1/%2/%3").arg(issue.issuedOn.year()).arg(issue.number).arg(issue.symbol);
    const Result<void> done = perform(
        {{QStringLiteral("issued/") + code, absent, issue.title}},
        [&]() -> Result<Facts> {
            const auto issued = services::issueDocument(*m_file, issue);
            return issued ? Result<Facts>(Facts()) : Result<Facts>(issued.error());
        },
        true);
    if (done)
        ++m_issued;
    return done;
}

Result<void> ActWriter::attach()
{
    ++m_count;
    Sent &to = m_sent[m_chance.bounded(int(m_sent.size()))];
    const services::AttachmentStore store(m_file->path());
    const QByteArray content = QByteArray::number(m_count).append(m_number == 1 ? " a " : " b ").repeated(4000);
    const auto kept = store.put(content, QStringLiteral("kèm %1.txt").arg(m_count));
    if (!kept)
        return kept.error();
    const QString key = QStringLiteral("file/") + kept->sha256;
    return perform({{key, absent, kept->fileName}}, [&]() -> Result<Facts> {
        const Result<void> added = services::addAttachments(*m_file, to.key, {*kept});
        return added ? Result<Facts>(Facts()) : Result<Facts>(added.error());
    });
}

Result<void> ActWriter::keepDraft()
{
    const QString form = QStringLiteral("crash.%1").arg(m_number);
    const QString key = QStringLiteral("draft/") + form;
    const QString text = QStringLiteral("đang gõ dở %1").arg(++m_count);
    return perform(
        {{key, now(key), text}},
        [&]() -> Result<Facts> {
            const auto kept = services::saveFormDraft(*m_file, form, m_draft, {{QStringLiteral("text"), text}});
            if (!kept)
                return kept.error();
            m_draft = *kept;
            return Facts();
        },
        std::nullopt);
}

} // namespace crash

#include "core/exchange/dump.h"

#include "core/base/text/naturalorder.h"
#include "core/exchange/dumppapers.h"
#include "core/exchange/recordwriter.h"
#include "core/services/planreader.h"
#include "core/services/reportjson.h"
#include "core/services/unitcatalogue.h"
#include "core/store/attachmentrepository.h"
#include "core/store/contactrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/periodrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"
#include "core/store/settingrepository.h"
#include "core/store/taskeventrepository.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exchange {

using base::Result;
using namespace domain;
using services::dayJson;

namespace {

class Dump {
public:
    Dump(const services::DataFile &file, Plan plan, services::UnitCatalogue units, QHash<TaskId, QString> tasks,
        QIODevice &device)
        : m_file(file), m_connection(file.connection()), m_plan(std::move(plan)), m_units(std::move(units)),
          m_tasks(std::move(tasks)), m_writer(device)
    {
    }

    Result<void> write()
    {
        for (Result<void> (Dump::*part)() :
            {&Dump::settings, &Dump::units, &Dump::periods, &Dump::requests, &Dump::registerEntries, &Dump::ownResults,
                &Dump::plan, &Dump::taskEvents, &Dump::difficulties, &Dump::people}) {
            if (Result<void> done = (this->*part)(); !done)
                return done;
        }
        if (Result<void> papers = dumpPapers(m_connection, m_plan.id, m_requestNumbers, m_writer); !papers)
            return papers;
        m_writer.end();
        return {};
    }

private:
    Result<void> settings();
    Result<void> units();
    Result<void> periods();
    Result<void> requests();
    Result<void> registerEntries();
    Result<void> ownResults();
    Result<void> plan();
    Result<void> taskEvents();
    Result<void> difficulties();
    Result<void> people();
    QString code(UnitId unit) const { return m_units.unit(unit).code; }
    QJsonObject reportJson(const Report &report) const;
    QStringList tasksInOrder() const;

    const services::DataFile &m_file;
    const store::Connection &m_connection;
    Plan m_plan;
    services::UnitCatalogue m_units;
    QHash<TaskId, QString> m_tasks;
    QHash<RequestId, QString> m_requestNumbers;
    QHash<ReportId, QString> m_entryOfReport;
    RecordWriter m_writer;
};

Result<void> Dump::settings()
{
    const Result<QMap<QString, QString>> values = store::readSettings(m_connection);
    if (!values)
        return values.error();
    m_writer.begin("settings");
    for (auto it = values->begin(); it != values->end(); ++it)
        m_writer.add({{QStringLiteral("key"), it.key()}, {QStringLiteral("value"), it.value()}});
    return {};
}

Result<void> Dump::units()
{
    const Result<QSet<UnitId>> reporters = services::reporterIds(m_file, m_plan.id);
    if (!reporters)
        return reporters.error();
    QList<Unit> units = m_units.units();
    std::sort(units.begin(), units.end(), [](const Unit &one, const Unit &other) { return one.code < other.code; });
    m_writer.begin("units");
    for (const Unit &unit : std::as_const(units)) {
        QStringList aliases = unit.aliases;
        aliases.sort();
        m_writer.add({{QStringLiteral("code"), unit.code}, {QStringLiteral("name"), unit.name},
            {QStringLiteral("short"), unit.shortName}, {QStringLiteral("kind"), unitKindCode(unit.kind)},
            {QStringLiteral("position"), unit.position}, {QStringLiteral("from"), dayJson(unit.validFrom)},
            {QStringLiteral("to"), dayJson(unit.validTo)}, {QStringLiteral("successor"), code(unit.successor)},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(aliases)}, {QStringLiteral("note"), unit.note},
            {QStringLiteral("reports"), reporters->contains(unit.id)}});
    }
    return {};
}

Result<void> Dump::periods()
{
    const Result<QList<store::PeriodRow>> closed = store::readClosedPeriods(m_connection, m_plan.id);
    if (!closed)
        return closed.error();
    m_writer.begin("closed_periods");
    for (const store::PeriodRow &row : *closed) {
        m_writer.add({{QStringLiteral("period"), row.period.code()}, {QStringLiteral("cut_off"), dayJson(row.cutOff)},
            {QStringLiteral("reason"), row.reason}});
    }
    return {};
}

Result<void> Dump::requests()
{
    Result<QList<Request>> requests = store::readRequests(m_connection, m_plan.id);
    if (!requests)
        return requests.error();
    std::sort(requests->begin(), requests->end(), [](const Request &one, const Request &other) {
        return std::pair(one.number, one.askedOn) < std::pair(other.number, other.askedOn);
    });
    m_writer.begin("requests");
    for (const Request &request : *requests) {
        m_requestNumbers.insert(request.id, request.number);
        if (!request.keepsItsNumber())
            continue;
        QStringList units;
        for (const UnitId unit : request.addressees)
            units.append(code(unit));
        units.sort();
        m_writer.add({{QStringLiteral("number"), request.number}, {QStringLiteral("subject"), request.subject},
            {QStringLiteral("asked"), dayJson(request.askedOn)},
            {QStringLiteral("due"), request.dueAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
            {QStringLiteral("state"), requestStateCode(request.state)},
            {QStringLiteral("reason"), request.cancelReason}, {QStringLiteral("signer"), request.signer},
            {QStringLiteral("units"), QJsonArray::fromStringList(units)}});
    }
    return {};
}

QJsonObject Dump::reportJson(const Report &report) const
{
    QJsonObject json{{QStringLiteral("unit"), code(report.unit)}, {QStringLiteral("nil"), report.nil},
        {QStringLiteral("narrative"), report.narrative},
        {QStringLiteral("results"), services::resultsJson(report.results, m_tasks)}};
    if (report.period)
        json.insert(QStringLiteral("period"), report.period->code());
    else
        json.insert(QStringLiteral("request"), m_requestNumbers.value(report.request));
    return json;
}

Result<void> Dump::registerEntries()
{
    const Result<QList<RegisterEntry>> entries = store::readEntries(m_connection, 2000, 2099);
    if (!entries)
        return entries.error();
    const Result<QHash<EntryId, EntryId>> replacements = store::readReplacements(m_connection);
    if (!replacements)
        return replacements.error();
    const auto keyOf
        = [](const RegisterEntry &entry) { return QStringLiteral("%1/%2").arg(entry.year).arg(entry.numberText()); };
    QHash<EntryId, QString> keys;
    for (const RegisterEntry &entry : *entries)
        keys.insert(entry.id, keyOf(entry));
    m_writer.begin("register");
    for (const RegisterEntry &entry : *entries) {
        const Result<std::optional<Report>> report = store::reportOfEntry(m_connection, entry.id);
        if (!report)
            return report.error();
        QJsonObject json{{QStringLiteral("key"), keys.value(entry.id)},
            {QStringLiteral("arrived"), dayJson(entry.arrivedOn)},
            {QStringLiteral("issuer"), entry.issuer.isValid() ? code(entry.issuer) : entry.issuerText},
            {QStringLiteral("number"), entry.documentReference()},
            {QStringLiteral("date"), dayJson(entry.documentDate)},
            {QStringLiteral("kind"), documentKindCode(entry.kind)}, {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("receiver"), entry.receiver}, {QStringLiteral("forwarded_on"), dayJson(entry.forwardedOn)},
            {QStringLiteral("urgency"), urgencyCode(entry.urgency)},
            {QStringLiteral("handle_by"), dayJson(entry.handleBy)}, {QStringLiteral("clerk_number"), entry.clerkNumber},
            {QStringLiteral("note"), entry.note}, {QStringLiteral("state"), entryStateCode(entry.state)},
            {QStringLiteral("reason"), entry.reason}, {QStringLiteral("resend_by"), dayJson(entry.resendBy)},
            {QStringLiteral("replaced_by"), keys.value(replacements->value(entry.id))}};
        const Result<QList<Attachment>> files = store::readAttachments(m_connection, entry.id);
        if (!files)
            return files.error();
        json.insert(QStringLiteral("attachments"),
            services::attachmentsJson(QList<NewAttachment>(files->begin(), files->end())));
        if (*report) {
            json.insert(QStringLiteral("report"), reportJson(**report));
            m_entryOfReport.insert((*report)->id, keys.value(entry.id));
        }
        m_writer.add(json);
    }
    return {};
}

Result<void> Dump::ownResults()
{
    const Result<QList<Period>> periods = store::readOwnPeriods(m_connection, m_plan.id);
    if (!periods)
        return periods.error();
    m_writer.begin("own_results");
    for (const Period period : *periods) {
        const Result<QList<Report>> reports = store::readOwnReports(m_connection, m_plan.id, period);
        if (!reports)
            return reports.error();
        QList<QJsonObject> records;
        for (const Report &report : *reports)
            records.append(reportJson(report));
        // Taking back and doing again changes the order of entry, which is no content.
        std::sort(records.begin(), records.end(), [](const QJsonObject &one, const QJsonObject &other) {
            return QJsonDocument(one).toJson() < QJsonDocument(other).toJson();
        });
        for (const QJsonObject &record : std::as_const(records))
            m_writer.add(record);
    }
    return {};
}

QStringList Dump::tasksInOrder() const
{
    QStringList numbers = m_tasks.values();
    std::sort(numbers.begin(), numbers.end(),
        [](const QString &one, const QString &other) { return base::naturalKey(one) < base::naturalKey(other); });
    return numbers;
}

/// What was decided about the plan itself: who does a task, and how its suspected misprints are read.
Result<void> Dump::plan()
{
    const Result<QList<Task>> tasks = store::readTasks(m_connection, m_plan.id);
    if (!tasks)
        return tasks.error();
    const auto codes = [this](const QList<UnitId> &ids) {
        QJsonArray list;
        for (const UnitId id : ids)
            list.append(code(id));
        return list;
    };
    m_writer.begin("tasks");
    for (const Task &task : *tasks) {
        m_writer.add({{QStringLiteral("task"), task.no}, {QStringLiteral("lead"), codes(task.leads)},
            {QStringLiteral("coordinate"), codes(task.coordinators)}});
    }
    const Result<QList<TextSuggestion>> suggestions = store::readSuggestions(m_connection, m_plan.id);
    if (!suggestions)
        return suggestions.error();
    m_writer.begin("misprints");
    for (const TextSuggestion &one : *suggestions) {
        if (one.decision) {
            m_writer.add({{QStringLiteral("where"), one.where}, {QStringLiteral("quote"), one.quote},
                {QStringLiteral("decision"), misprintDecisionCode(*one.decision)}});
        }
    }
    return {};
}

Result<void> Dump::taskEvents()
{
    m_writer.begin("task_events");
    const QStringList numbers = tasksInOrder();
    for (const QString &no : numbers) {
        const Result<QList<TaskEvent>> events = store::readTaskEvents(m_connection, m_tasks.key(no));
        if (!events)
            return events.error();
        for (const TaskEvent &event : *events) {
            QJsonObject json{{QStringLiteral("task"), no}, {QStringLiteral("on"), dayJson(event.holdsOn)},
                {QStringLiteral("kind"), taskEventKindCode(event.kind)}, {QStringLiteral("note"), event.note}};
            if (event.state)
                json.insert(QStringLiteral("state"), taskStateCode(*event.state));
            if (event.progress)
                json.insert(QStringLiteral("progress"), *event.progress);
            if (event.deadline) {
                json.insert(QStringLiteral("deadline_kind"), deadlineKindCode(event.deadline->kind));
                json.insert(QStringLiteral("deadline_day"), dayJson(event.deadline->lastDay));
                json.insert(QStringLiteral("deadline_words"), event.deadline->words);
            }
            m_writer.add(json);
        }
    }
    return {};
}

Result<void> Dump::difficulties()
{
    const Result<QList<Difficulty>> all = store::readDifficulties(m_connection, m_plan.id);
    if (!all)
        return all.error();
    const Result<QHash<DifficultyId, QList<DifficultyStep>>> steps
        = store::readDifficultySteps(m_connection, m_plan.id);
    if (!steps)
        return steps.error();
    QList<std::pair<QStringList, QJsonObject>> records;
    for (const Difficulty &difficulty : *all) {
        QJsonArray stages;
        const QList<DifficultyStep> taken = steps->value(difficulty.id);
        for (const DifficultyStep &step : taken) {
            stages.append(QJsonObject{{QStringLiteral("stage"), difficultyStageCode(step.stage)},
                {QStringLiteral("on"), dayJson(step.on)}, {QStringLiteral("document"), step.document},
                {QStringLiteral("note"), step.note}});
        }
        const QJsonObject json{{QStringLiteral("unit"), code(difficulty.unit)},
            {QStringLiteral("task"), m_tasks.value(difficulty.task)},
            {QStringLiteral("raised"), dayJson(difficulty.raisedOn)}, {QStringLiteral("text"), difficulty.text},
            {QStringLiteral("proposal"), difficulty.proposal},
            {QStringLiteral("report"), m_entryOfReport.value(difficulty.report)}, {QStringLiteral("stages"), stages}};
        records.append({{difficulty.raisedOn.toString(Qt::ISODate), code(difficulty.unit),
                            m_tasks.value(difficulty.task), difficulty.text},
            json});
    }
    std::stable_sort(
        records.begin(), records.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    m_writer.begin("difficulties");
    for (const auto &record : std::as_const(records))
        m_writer.add(record.second);
    return {};
}

Result<void> Dump::people()
{
    QList<QJsonObject> chases;
    m_writer.begin("contacts");
    QList<Unit> units = m_units.units();
    std::sort(units.begin(), units.end(), [](const Unit &one, const Unit &other) { return one.code < other.code; });
    for (const Unit &unit : std::as_const(units)) {
        const Result<QList<Contact>> contacts = store::readContacts(m_connection, unit.id);
        if (!contacts)
            return contacts.error();
        for (const Contact &contact : *contacts) {
            m_writer.add({{QStringLiteral("unit"), unit.code}, {QStringLiteral("person"), contact.person},
                {QStringLiteral("duty"), contact.duty}, {QStringLiteral("phone"), contact.phone},
                {QStringLiteral("zalo"), contact.zalo}, {QStringLiteral("email"), contact.email}});
        }
        const Result<QList<Chase>> log = store::readChasesOfUnit(m_connection, unit.id);
        if (!log)
            return log.error();
        for (const Chase &chase : *log) {
            chases.append({{QStringLiteral("unit"), unit.code},
                {QStringLiteral("period"), chase.period ? chase.period->code() : QString()},
                {QStringLiteral("request"), m_requestNumbers.value(chase.request)},
                {QStringLiteral("on"), dayJson(chase.chasedOn)},
                {QStringLiteral("channel"), chaseChannelCode(chase.channel)}, {QStringLiteral("answer"), chase.answer},
                {QStringLiteral("promised"), dayJson(chase.promisedOn)}});
        }
    }
    m_writer.begin("chases");
    for (const QJsonObject &chase : std::as_const(chases))
        m_writer.add(chase);
    return {};
}

} // namespace

Result<void> writeDump(const services::DataFile &file, QIODevice &device)
{
    const Result<Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QHash<TaskId, QString>> tasks = store::readTaskNumbers(file.connection(), plan->id);
    if (!tasks)
        return tasks.error();
    return Dump(file, *plan, *units, *tasks, device).write();
}

} // namespace exchange

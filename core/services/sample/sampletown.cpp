#include "core/services/sample/sampletown.h"

#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/difficultyservice.h"
#include "core/services/ownresults.h"
#include "core/services/periodservice.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/requestservice.h"
#include "core/services/sample/chance.h"
#include "core/services/sample/sampletexts.h"
#include "core/services/taskservice.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitservice.h"
#include "core/store/difficultyrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <functional>
#include <map>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// How a unit keeps its days: percent of months on time, percent of months not at all; the rest comes late.
struct Habit {
    int onTime;
    int never;
};

constexpr Habit habits[] = {{97, 0}, {92, 1}, {80, 4}, {55, 12}};

class Town {
public:
    Town(DataFile &file, base::FixedClock &clock, SampleTexts texts, quint32 seed)
        : m_file(file), m_clock(clock), m_texts(std::move(texts)), m_chance(seed)
    {
    }

    Result<void> settle(int months);
    Result<void> live(Period period, bool isLast);
    const SampleSummary &summary() const { return m_summary; }

private:
    using Deed = std::function<Result<void>()>;

    Result<void> keepUnits(QDate lastDay);
    Result<void> addContacts();
    void planReports(const PeriodDates &dates);
    void planTasks(const PeriodDates &dates, int monthNo);
    void planRequest(const PeriodDates &dates, int monthNo);
    Result<void> report(UnitId unit, const PeriodDates &dates, QDate day);
    Result<void> follow(ReportId report, QDate day);
    Result<void> ownResults(Period period);
    Result<void> carryOutUntil(QDate day);
    void on(QDate day, Deed deed) { m_agenda.emplace(day, std::move(deed)); }
    QDate workingDay(QDate day) const;
    bool isQuiet(Period period) const { return period.month <= 2 || period.month == 8 || period.month == 12; }
    QString reference(const Unit &unit, int year);

    DataFile &m_file;
    base::FixedClock &m_clock;
    SampleTexts m_texts;
    Chance m_chance;
    Plan m_plan;
    PeriodCalendar m_calendar;
    QList<Unit> m_units;
    QList<Task> m_tasks;
    QHash<UnitId, Habit> m_habits;
    QHash<std::pair<UnitId, int>, int> m_letters; ///< documents a unit has sent in a year
    QHash<TaskId, int> m_progress;
    QHash<std::pair<UnitId, TaskId>, int> m_told; ///< the progress that a unit reported last
    QHash<TaskId, QDate> m_finish; ///< when a task will be done
    std::multimap<QDate, Deed> m_agenda; ///< what is still to happen, by day
    SampleSummary m_summary;
};

QDate Town::workingDay(QDate day) const
{
    while (m_calendar.holidays.isDayOff(day))
        day = day.addDays(-1);
    return day;
}

QString Town::reference(const Unit &unit, int year)
{
    const int number = m_letters[{unit.id, year}] += m_chance.between(3, 14);
    const bool isCommittee = unit.kind == UnitKind::Ward || unit.kind == UnitKind::Commune;
    return QStringLiteral("%1/BC-%2").arg(number).arg(isCommittee ? QStringLiteral("UBND") : unit.code.toUpper());
}

Result<void> Town::settle(int months)
{
    const Result<Plan> plan = currentPlan(m_file);
    if (!plan)
        return plan.error();
    m_plan = *plan;
    const Result<PeriodCalendar> calendar = periodCalendar(m_file, plan->id);
    if (!calendar)
        return calendar.error();
    m_calendar = *calendar;
    const Result<QList<Task>> tasks = store::readTasks(m_file.connection(), plan->id);
    if (!tasks)
        return tasks.error();
    m_tasks = *tasks;
    m_clock.set(QDateTime(m_calendar.dates(m_calendar.rule.first).from, QTime(8, 0)));
    if (Result<void> kept = keepUnits(m_calendar.dates(m_calendar.rule.first.plusMonths(months - 1)).to); !kept)
        return kept;
    return addContacts();
}

/// Who reports, with units kept on whose end would fall into the town's months.
Result<void> Town::keepUnits(QDate lastDay)
{
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(m_file);
    if (!catalogue)
        return catalogue.error();
    const Result<QSet<UnitId>> reporters = reporterIds(m_file, m_plan.id);
    if (!reporters)
        return reporters.error();
    for (Unit unit : catalogue->units()) {
        if (!reporters->contains(unit.id))
            continue;
        if (unit.validTo.isValid() && unit.validTo < lastDay) {
            unit.validTo = {};
            if (Result<void> changed = changeUnit(m_file, unit, std::nullopt); !changed)
                return changed;
        }
        m_units.append(unit);
        m_habits.insert(unit.id, habits[std::array{0, 1, 1, 2, 2, 2, 3}.at(size_t(m_chance.between(0, 6)))]);
    }
    return {};
}

Result<void> Town::addContacts()
{
    for (const Unit &unit : std::as_const(m_units)) {
        Contact contact;
        contact.unit = unit.id;
        contact.person = m_texts.person(m_chance) + QStringLiteral(" (mẫu)");
        contact.duty = m_texts.duty(m_chance);
        contact.phone = QStringLiteral("0258.000%1").arg(m_chance.between(1000, 9999));
        const Result<ContactId> added = services::addContact(m_file, contact);
        if (!added)
            return added.error();
    }
    return {};
}

void Town::planReports(const PeriodDates &dates)
{
    for (const Unit &unit : std::as_const(m_units)) {
        const Habit habit = m_habits.value(unit.id);
        const int dip = isQuiet(dates.period) ? 12 : 0;
        const int luck = m_chance.between(1, 100);
        if (luck <= habit.onTime - dip) {
            const QDate day = workingDay(dates.dueEffective.addDays(-m_chance.between(0, 9)));
            on(day, [this, unit, dates, day] { return report(unit.id, dates, day); });
            continue;
        }
        if (m_chance.happens(60)) {
            Chase chase;
            chase.unit = unit.id;
            chase.period = dates.period;
            chase.chasedOn = dates.dueEffective.addDays(1);
            chase.channel = m_chance.happens(70) ? ChaseChannel::Phone : ChaseChannel::Zalo;
            chase.answer = m_texts.answer(m_chance);
            chase.promisedOn = chase.chasedOn.addDays(m_chance.between(1, 3));
            on(chase.chasedOn, [this, chase]() -> Result<void> {
                const Result<ChaseId> added = addChase(m_file, chase);
                return added ? Result<void>() : added.error();
            });
        }
        if (luck > 100 - habit.never)
            continue;
        const QDate day = dates.dueEffective.addDays(m_chance.between(1, 8));
        on(day, [this, unit, dates, day] { return report(unit.id, dates, day); });
    }
}

Result<void> Town::report(UnitId id, const PeriodDates &dates, QDate day)
{
    const auto unit = std::find_if(m_units.begin(), m_units.end(), [id](const Unit &one) { return one.id == id; });
    NewReport report;
    report.unit = id;
    report.period = dates.period;
    report.arrivedOn = day;
    report.documentDate = std::max(dates.from, day.addDays(-m_chance.between(0, 3)));
    report.documentReference = reference(*unit, report.documentDate.year());
    report.nil = m_chance.happens(2);
    if (!report.nil) {
        report.narrative = m_texts.narrative(m_chance);
        // Some thirty of the tasks: a unit leaves out one or the other that did not concern it this month.
        for (const Task &task : std::as_const(m_tasks)) {
            if (m_chance.happens(4))
                continue;
            ReportResult result;
            result.task = task.id;
            result.text = m_texts.result(task.no, m_chance);
            // No unit takes back what it said the month before.
            int &told = m_told[{unit->id, task.id}];
            told = std::max(told, std::min(95, m_progress.value(task.id) + m_chance.between(0, 20)));
            result.progress = told;
            result.state = *result.progress > 0 ? TaskState::InProgress : TaskState::NotStarted;
            report.results.append(result);
        }
        if (m_chance.happens(isQuiet(dates.period) ? 4 : 8)) {
            NewDifficulty difficulty = m_texts.difficulty(m_chance);
            difficulty.task = m_chance.oneOf(m_tasks).id;
            report.difficulties.append(difficulty);
        }
    }
    const Result<RegisteredReport> done = addReport(m_file, report);
    if (!done)
        return done.error();
    ++m_summary.reports;
    m_summary.results += int(report.results.size());
    m_summary.difficulties += int(report.difficulties.size());
    if (!report.difficulties.isEmpty())
        return follow(done->report, day);
    const EntryKey key{done->year, done->arrivalNumber, 0};
    if (m_chance.happens(1)) {
        NewReport corrected = report;
        corrected.arrivedOn = day.addDays(1);
        corrected.documentDate = day;
        corrected.documentReference = reference(*unit, day.year());
        on(corrected.arrivedOn, [this, key, corrected]() -> Result<void> {
            const Result<RegisteredReport> replaced = replaceReport(m_file, key, corrected);
            return replaced ? Result<void>() : replaced.error();
        });
    }
    return {};
}

/// What becomes of the difficulties of a report in the months after it.
Result<void> Town::follow(ReportId report, QDate day)
{
    const Result<QList<Difficulty>> told = store::readDifficultiesOfReport(m_file.connection(), report);
    if (!told)
        return told.error();
    for (const Difficulty &difficulty : *told) {
        struct Step {
            DifficultyStage stage;
            int least;
            int most;
            int percent;
        };
        const Step steps[] = {{DifficultyStage::Collected, 2, 12, 95}, {DifficultyStage::Advised, 5, 25, 90},
            {DifficultyStage::Directed, 10, 45, 85}, {DifficultyStage::Solved, 20, 90, 90}};
        QDate next = day;
        for (const Step &step : steps) {
            next = next.addDays(m_chance.between(step.least, step.most));
            if (!m_chance.happens(step.percent))
                break;
            const QString document = step.stage == DifficultyStage::Directed
                ? QStringLiteral("%1/UBND-NC").arg(m_chance.between(100, 900))
                : QStringLiteral("");
            const DifficultyMove move{difficulty.id, step.stage, next, document, QStringLiteral(""), {}};
            on(next, [this, move] { return moveDifficulty(m_file, move); });
        }
    }
    return {};
}

void Town::planTasks(const PeriodDates &dates, int monthNo)
{
    const auto act = [this](const TaskAct &wanted) {
        on(wanted.on, [this, wanted]() -> Result<void> {
            ++m_summary.taskActs;
            const Result<TaskStanding> done = applyTaskAct(m_file, wanted);
            return done ? Result<void>() : done.error();
        });
    };
    // In its first months the office gives the tasks their deadlines; one in four stays without.
    if (monthNo < 4) {
        for (qsizetype i = monthNo; i < m_tasks.size(); i += 4) {
            TaskAct wanted;
            wanted.task = m_tasks.at(i).id;
            wanted.on = dates.to.addDays(m_chance.between(1, 9));
            wanted.state = TaskState::InProgress;
            wanted.progress = m_progress[wanted.task] = m_chance.between(5, 25);
            if (!m_chance.happens(25)) {
                const QDate day = wanted.on.addDays(m_chance.between(60, 320));
                wanted.deadline = Deadline{Deadline::Kind::Date, day, {}};
                wanted.note = QStringLiteral("Thời hạn do Tổ công tác giao");
                // Most are finished near their day, some too late, a few not at all.
                if (m_chance.happens(85)) {
                    TaskAct finish;
                    finish.task = wanted.task;
                    finish.on = day.addDays(m_chance.between(-40, 15));
                    finish.state = TaskState::Done;
                    m_finish.insert(wanted.task, finish.on);
                    act(finish);
                }
            }
            act(wanted);
        }
        return;
    }
    // Later on, what is open moves a little.
    for (int i = 0; i < 8; ++i) {
        const Task &task = m_chance.oneOf(m_tasks);
        TaskAct wanted;
        wanted.task = task.id;
        wanted.on = dates.to.addDays(m_chance.between(1, 9));
        const int before = m_progress.value(task.id);
        if (before >= 90 || (m_finish.contains(task.id) && wanted.on >= m_finish.value(task.id)))
            continue;
        wanted.progress = m_progress[task.id] = std::min(95, before + m_chance.between(3, 15));
        act(wanted);
    }
}

void Town::planRequest(const PeriodDates &dates, int monthNo)
{
    if (monthNo % 5 != 3)
        return;
    Request request;
    request.number = QStringLiteral("%1/CATX-QLHC").arg(100 + monthNo);
    request.subject = QStringLiteral("Báo cáo nhanh kết quả cấp tài khoản định danh điện tử");
    request.askedOn = dates.from.addDays(5);
    request.dueAt = QDateTime(request.askedOn.addDays(4), QTime(16, 0));
    const int first = m_chance.between(0, int(m_units.size()) - 1);
    for (int i = 0; i < 10; ++i)
        request.addressees.append(m_units.at((first + i) % m_units.size()).id);
    on(request.askedOn, [this, request]() -> Result<void> {
        const Result<RequestId> added = addRequest(m_file, request);
        return added ? Result<void>() : added.error();
    });
    for (const UnitId id : std::as_const(request.addressees)) {
        if (!m_chance.happens(85))
            continue;
        const QDate day = request.askedOn.addDays(m_chance.between(1, 6));
        on(day, [this, request, id, day]() -> Result<void> {
            const auto unit
                = std::find_if(m_units.begin(), m_units.end(), [id](const Unit &one) { return one.id == id; });
            NewReport report;
            report.unit = id;
            report.request = request.number;
            report.arrivedOn = report.documentDate = day;
            report.documentReference = reference(*unit, day.year());
            report.narrative = m_texts.narrative(m_chance);
            const Result<RegisteredReport> done = addReport(m_file, report);
            m_summary.reports += done ? 1 : 0;
            return done ? Result<void>() : done.error();
        });
    }
    on(request.askedOn.addDays(8), [this, request] { return closeRequest(m_file, request.number); });
}

Result<void> Town::ownResults(Period period)
{
    NewReport own;
    own.period = period;
    for (const Task &task : std::as_const(m_tasks)) {
        if (m_chance.happens(30))
            own.results.append({task.id, m_texts.result(task.no, m_chance), std::nullopt, std::nullopt});
    }
    if (own.results.isEmpty())
        return {};
    const Result<ReportId> added = addOwnResults(m_file, own);
    if (!added)
        return added.error();
    m_summary.results += int(own.results.size());
    return {};
}

Result<void> Town::carryOutUntil(QDate day)
{
    while (!m_agenda.empty() && m_agenda.begin()->first <= day) {
        const auto next = m_agenda.begin();
        m_clock.set(QDateTime(next->first, QTime(8, 0)));
        const Deed deed = next->second;
        m_agenda.erase(next);
        if (Result<void> done = deed(); !done)
            return done;
    }
    return {};
}

Result<void> Town::live(Period period, bool isLast)
{
    // One write to the disk a month: ten years of a town in a minute.
    Result<store::Transaction> month = m_file.begin();
    if (!month)
        return month.error();
    const PeriodDates dates = m_calendar.dates(period);
    planReports(dates);
    planTasks(dates, m_summary.months);
    planRequest(dates, m_summary.months);
    const bool hasOwn = m_summary.months % 2 == 0;
    if (hasOwn)
        on(dates.to, [this, period] { return ownResults(period); });
    // Nobody sends anything more a fortnight after the due day: then the month is closed, the last one stays open.
    const QDate closing = dates.dueEffective.addDays(14);
    if (!isLast)
        on(closing, [this, period] { return closePeriod(m_file, period); });
    if (Result<void> done = carryOutUntil(isLast ? dates.dueEffective.addDays(3) : dates.to); !done)
        return done;
    ++m_summary.months;
    m_file.history().clear();
    return month->commit();
}

} // namespace

Result<SampleSummary> writeSample(const QString &path, const QString &actor, int months, quint32 seed)
{
    base::FixedClock clock(QDate(2022, 1, 1));
    const Result<std::unique_ptr<DataFile>> file = DataFile::open(path, clock, actor);
    if (!file)
        return file.error();
    const Result<bool> used = store::hasEntries((*file)->connection());
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorCode::SampleNotEmpty, {{QStringLiteral("file"), path}}};
    Result<SampleTexts> texts = SampleTexts::read();
    if (!texts)
        return texts.error();
    Town town(**file, clock, *std::move(texts), seed);
    // All or nothing: a town that breaks off is no town.
    Result<store::Transaction> whole = (*file)->begin();
    if (!whole)
        return whole.error();
    if (Result<void> settled = town.settle(months); !settled)
        return settled.error();
    const Result<Plan> plan = currentPlan(**file);
    if (!plan)
        return plan.error();
    const Result<ReportingRule> rule = reportingRule(**file, plan->id);
    if (!rule)
        return rule.error();
    for (int month = 0; month < months; ++month) {
        if (Result<void> lived = town.live(rule->first.plusMonths(month), month + 1 == months); !lived)
            return lived.error();
    }
    if (Result<void> done = whole->commit(); !done)
        return done.error();
    return town.summary();
}

} // namespace services

#include "core/services/registerimport.h"

#include "core/base/errortext.h"
#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/booknumber.h"
#include "core/services/planreader.h"
#include "core/services/registeryear.h"
#include "core/services/reportjson.h"
#include "core/services/reportwriting.h"
#include "core/services/unitservice.h"
#include "core/store/periodrepository.h"
#include "core/store/planrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// "Báo cáo kết quả … tháng 5/2022", "tháng 5 năm 2022".
std::optional<Period> periodOfSubject(const QString &subject)
{
    static const QRegularExpression month(
        QStringLiteral("\\bthang (0?[1-9]|1[0-2])\\s*(?:/|-|nam )\\s*(20[0-9]{2})\\b"));
    const QRegularExpressionMatch match = month.match(base::fold(subject));
    if (!match.hasMatch())
        return std::nullopt;
    return Period{match.captured(2).toInt(), match.captured(1).toInt()};
}

Result<void> findIssuer(const UnitCatalogue &units, RegisterRow &row)
{
    row.doubt.reset();
    if (row.document.unit.isValid() || row.document.issuerText.isEmpty())
        return {};
    const Result<Unit> unit = units.resolve(row.document.issuerText);
    if (unit)
        row.document.unit = unit->id;
    else if (unit.error().code == ErrorCode::UnitAmbiguous)
        row.doubt = unit.error();
    return {};
}

/// Why the row cannot be its unit's report of the month; nothing: it can.
Result<std::optional<Error>> faultAsReport(
    const DataFile &file, const UnitCatalogue &units, PlanId plan, const RegisterRow &row, Period period)
{
    const UnitId unit = row.document.unit;
    const Result<bool> asked = store::mustReport(file.connection(), plan, unit, period);
    if (!asked)
        return asked.error();
    const Result<PeriodDates> dates = periodDates(file, plan, period);
    if (!dates)
        return dates.error();
    const Result<std::optional<ReportLine>> earlier = store::findReport(file.connection(), plan, unit, period);
    if (!earlier)
        return earlier.error();
    const Result<std::optional<store::PeriodRow>> standing = store::findPeriodRow(file.connection(), plan, period);
    if (!standing)
        return standing.error();
    const std::pair named(QStringLiteral("period"), period.label());
    const std::pair whose(QStringLiteral("unit"), units.unit(unit).name);
    if (*standing && (*standing)->closed)
        return std::optional(Error{ErrorCode::PeriodClosed, {named}});
    if (*earlier) {
        const EntryKey entry = EntryKey::of((*earlier)->entry);
        return std::optional(Error{ErrorCode::AlreadyReported,
            {whose, named, {QStringLiteral("arrival"), entry.numberText()}, {QStringLiteral("entry"), entry.text()}}});
    }
    if (row.document.arrivedOn < dates->from) {
        return std::optional(Error{ErrorCode::PeriodNotBegun,
            {named, {QStringLiteral("arrived"), base::screenDate(row.document.arrivedOn)},
                {QStringLiteral("from"), base::screenDate(dates->from)}}});
    }
    if (!*asked || !dates->required)
        return std::optional(Error{ErrorCode::UnitNotValid, {whose, named}});
    return std::optional<Error>();
}

Result<void> findPeriod(const DataFile &file, const UnitCatalogue &units, PlanId plan,
    QSet<std::pair<UnitId, QString>> &seen, RegisterRow &row)
{
    row.period.reset();
    const std::optional<Period> period = periodOfSubject(row.document.subject);
    const bool report = row.document.kind == DocumentKind::Report
        || base::fold(row.document.subject).startsWith(QLatin1String("bao cao"));
    if (!period || !report || !row.document.unit.isValid())
        return {};
    const Result<std::optional<Error>> fault = faultAsReport(file, units, plan, row, *period);
    if (!fault)
        return fault.error();
    const std::pair key(row.document.unit, period->code());
    if (*fault || seen.contains(key))
        return {};
    seen.insert(key);
    row.period = period;
    row.document.kind = DocumentKind::Report;
    return {};
}

Result<std::optional<Error>> faultOf(const DataFile &file, const RegisterRow &row)
{
    const NewDocument &document = row.document;
    if (!document.arrivedOn.isValid())
        return std::optional(base::textMissing(QCoreApplication::translate("Error", "ngày đến")));
    if (document.issuerText.isEmpty() && !document.unit.isValid())
        return std::optional(base::textMissing(QCoreApplication::translate("Error", "tác giả của văn bản")));
    if (document.subject.isEmpty())
        return std::optional(base::textMissing(QCoreApplication::translate("Error", "tên loại và trích yếu nội dung")));
    const QDate today = file.clock().today();
    if (document.arrivedOn > today) {
        return std::optional(Error{ErrorCode::ArrivalInFuture,
            {{QStringLiteral("arrived"), base::screenDate(document.arrivedOn)},
                {QStringLiteral("today"), base::screenDate(today)}}});
    }
    const int year = document.arrivedOn.year();
    Guards guards;
    if (Result<void> judged = judgeRegisterYear(guards, file, year); !judged)
        return judged.error();
    if (const std::optional<Error> stop = guards.stop({}))
        return stop;
    const EntryKey key{year, row.number, row.supplement};
    const Result<BookNumber> number = readBookNumber(file.connection(), key);
    if (!number)
        return number.error();
    if (!number->free)
        return std::optional(numberTaken(key));
    return std::optional<Error>();
}

/// The numbers of a year that are missing between those of the rows and of the register; empty: none.
Result<QString> holesIn(const DataFile &file, int year, const QSet<int> &numbers)
{
    const int least = *std::min_element(numbers.begin(), numbers.end());
    const Result<int> last = store::lastArrivalNumber(file.connection(), year);
    if (!last)
        return last.error();
    const Result<int> next = store::nextArrivalNumber(file.connection(), year);
    if (!next)
        return next.error();
    // Without an entry the series is to go on where the settings say; with one, right behind the last.
    const int first = *last > 0 ? std::min(least, *last + 1) : least;
    const int most = std::max(*std::max_element(numbers.begin(), numbers.end()), *next - 1);
    QStringList missing;
    for (int number = first; number <= most && missing.size() < 5; ++number) {
        if (numbers.contains(number))
            continue;
        const Result<std::optional<RegisterEntry>> entry = store::findEntry(file.connection(), year, number);
        if (!entry)
            return entry.error();
        if (!*entry)
            missing.append(QString::number(number));
    }
    return missing.join(QStringLiteral(", "));
}

Result<void> judgeSeries(const DataFile &file, QList<RegisterRow> &rows)
{
    QMap<int, QSet<int>> numbers;
    QSet<QString> seen;
    for (RegisterRow &row : rows) {
        if (row.fault)
            continue;
        const int year = row.document.arrivedOn.year();
        const EntryKey key{year, row.number, row.supplement};
        if (seen.contains(key.text()))
            row.fault = numberTaken(key);
        seen.insert(key.text());
        if (row.supplement == 0)
            numbers[year].insert(row.number);
    }
    for (auto year = numbers.cbegin(); year != numbers.cend(); ++year) {
        const Result<QString> holes = holesIn(file, year.key(), year.value());
        if (!holes)
            return holes.error();
        if (holes->isEmpty())
            continue;
        // Said once, at the year's last row.
        const auto last = std::find_if(rows.rbegin(), rows.rend(),
            [&year](const RegisterRow &row) { return !row.fault && row.document.arrivedOn.year() == year.key(); });
        if (last != rows.rend()) {
            last->fault = Error{ErrorCode::ArrivalNumberHole,
                {{QStringLiteral("year"), QString::number(year.key())}, {QStringLiteral("text"), *holes}}};
        }
    }
    return {};
}

Result<EntryChange> write(store::Transaction &transaction, const DataFile &file, PlanId plan, const RegisterRow &row)
{
    NewReport report;
    static_cast<NewDocument &>(report) = cleaned(row.document);
    if (report.unit.isValid())
        report.issuerText.clear();
    RegisterEntry entry = entryFor(report);
    entry.arrivalNumber = row.number;
    entry.supplement = row.supplement;
    const QDateTime now = file.clock().now();
    const Result<EntryId> id = writeUnderNumber(transaction, entry, now);
    if (!id)
        return id.error();
    entry.id = *id;
    if (row.period) {
        ReportSurroundings around;
        around.plan.id = plan;
        report.period = *row.period;
        return writeReport(transaction, report, around, entry, report.arrivedOn, now);
    }
    EntryChange change;
    change.entry = entry.id;
    change.from = takenBack();
    change.to = {EntryState::Active, {}, {}};
    return change;
}

/// A number, and how often an import had brought it by then.
struct Brought {
    EntryKey key;
    qsizetype imports = 0;
};

/// UndoNotPossible when a later import has written over one of the numbers.
Result<void> refuseRewritten(const store::Connection &connection, const QList<Brought> &brought)
{
    for (const Brought &each : brought) {
        const Result<BookNumber> now = readBookNumber(connection, each.key);
        if (!now)
            return now.error();
        if (now->imports != each.imports)
            return Error{ErrorCode::UndoNotPossible, {}};
    }
    return {};
}

/// What others have entered or closed since the rows were judged makes faults, too.
Result<void> judgeAgain(const DataFile &file, const UnitCatalogue &units, PlanId plan, QList<RegisterRow> &rows)
{
    for (RegisterRow &row : rows) {
        if (row.fault)
            continue;
        Result<std::optional<Error>> fault = faultOf(file, row);
        if (fault && !*fault && row.period)
            fault = faultAsReport(file, units, plan, row, *row.period);
        if (!fault)
            return fault.error();
        row.fault = *fault;
    }
    return judgeSeries(file, rows);
}

Result<void> refuseFaulty(const QList<RegisterRow> &rows)
{
    const auto isFaulty = [](const RegisterRow &row) { return row.fault.has_value(); };
    const auto first = std::find_if(rows.begin(), rows.end(), isFaulty);
    if (first == rows.end())
        return {};
    return Error{ErrorCode::RegisterRowsFaulty,
        {{QStringLiteral("count"), QString::number(std::count_if(first, rows.end(), isFaulty))},
            {QStringLiteral("line"), QString::number(first->line)},
            {QStringLiteral("fault"), base::sentence(*first->fault)}}};
}

} // namespace

Result<void> judgeRegisterRows(const DataFile &file, const UnitCatalogue &units, bool reports, QList<RegisterRow> &rows)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    QSet<std::pair<UnitId, QString>> seen;
    for (RegisterRow &row : rows) {
        if (Result<void> found = findIssuer(units, row); !found)
            return found;
        row.period.reset();
        if (reports) {
            if (Result<void> found = findPeriod(file, units, plan->id, seen, row); !found)
                return found;
        }
        if (row.fault)
            continue;
        const Result<std::optional<Error>> fault = faultOf(file, row);
        if (!fault)
            return fault.error();
        row.fault = *fault;
    }
    return judgeSeries(file, rows);
}

Result<int> importRegister(DataFile &file, const QList<RegisterRow> &judged)
{
    if (judged.isEmpty())
        return Error{ErrorCode::RegisterRowsNone, {}};
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    QList<RegisterRow> rows = judged;
    if (Result<void> again = judgeAgain(file, *units, plan->id, rows); !again)
        return again.error();
    if (Result<void> whole = refuseFaulty(rows); !whole)
        return whole.error();
    QList<EntryChange> changes;
    QList<TraceLine> lines;
    QList<Brought> brought;
    for (const RegisterRow &row : std::as_const(rows)) {
        const Result<EntryChange> change = write(acting->transaction(), file, plan->id, row);
        if (!change)
            return change.error();
        changes.append(*change);
        const NewDocument document = cleaned(row.document);
        RegisterEntry entry = entryFor(document);
        QJsonObject after
            = documentJson(document.unit.isValid() ? units->unit(document.unit).name : document.issuerText, entry, {});
        if (row.period)
            after.insert(QStringLiteral("period"), row.period->code());
        const EntryKey key{entry.year, row.number, row.supplement};
        const Result<BookNumber> number = readBookNumber(file.connection(), key);
        if (!number)
            return number.error();
        brought.append({key, number->imports + 1});
        lines.append(
            {QStringLiteral("register_row_imported"), QStringLiteral("register_entry"), key.text(), {}, after, {}});
    }
    const QString title = QCoreApplication::translate("Act", "chuyển %1 dòng của sổ cũ").arg(rows.size());
    Act act = actOf(file, title, changes);
    QList<ConfirmedName> names;
    for (const RegisterRow &row : std::as_const(rows))
        names.append({row.document.unit, row.document.confirmedName});
    if (Result<void> learnt = learnNames(acting->transaction(), file, names, act); !learnt)
        return learnt.error();
    act.redo = [again = act.redo, brought](store::Transaction &transaction) -> Result<void> {
        if (Result<void> ours = refuseRewritten(transaction.connection(), brought); !ours)
            return ours;
        return again(transaction);
    };
    if (Result<void> done = acting->finishAll(lines, Subject::Reports, act); !done)
        return done.error();
    return int(rows.size());
}

} // namespace services

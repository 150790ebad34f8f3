#include "core/reporting/briefing/worstitems.h"

#include "core/base/text/wording.h"

#include <QSet>

#include <algorithm>

namespace reporting {

using namespace domain;
using Kind = WorstItem::Kind;

namespace {

constexpr int mostOfAKind = 3;

QString unitCount(int units)
{
    return QStringLiteral("%1 đơn vị").arg(base::paddedCount(units));
}

QString nameless()
{
    return QStringLiteral("chưa rõ đơn vị");
}

} // namespace

QList<WorstItem> overdueTasks(
    const QList<Task> &tasks, const QHash<TaskId, TaskStanding> &standings, const services::UnitCatalogue &units)
{
    QList<WorstItem> items;
    for (const Task &task : tasks) {
        const TaskStanding standing = standings.value(task.id);
        if (standing.timeliness.kind != Timeliness::Overdue)
            continue;
        const QStringList leads = units.shortNames(task.leads);
        const int days = standing.timeliness.days;
        items.append({Kind::TaskOverdue, QStringLiteral("Nhiệm vụ %1 quá hạn: %2").arg(task.no, task.shortTitle),
            leads.isEmpty() ? QStringLiteral("chưa có chủ trì") : leads.join(QStringLiteral(", ")),
            standing.deadline.lastDay, days, days});
    }
    return items;
}

QList<WorstItem> missingUnits(const QList<MissingStreak> &streaks, QDate asOf)
{
    QList<WorstItem> items;
    const auto alike = [&streaks](const MissingStreak &streak) {
        return int(std::count_if(streaks.cbegin(), streaks.cend(), [&streak](const MissingStreak &other) {
            return other.first == streak.first && other.last == streak.last;
        }));
    };
    QSet<QDate> told;
    for (const MissingStreak &streak : streaks) {
        const int days = int(streak.due.daysTo(asOf));
        const int units = alike(streak);
        if (units > mostOfAKind && told.contains(streak.due))
            continue;
        told.insert(streak.due);
        items.append({Kind::UnitMissing,
            QStringLiteral("Chưa gửi báo cáo %1 kỳ liên tiếp, từ tháng %2 đến tháng %3")
                .arg(base::paddedCount(streak.count), streak.first.label(), streak.last.label()),
            units > mostOfAKind ? unitCount(units) : streak.unit.name, streak.due, days, days});
    }
    return items;
}

QList<WorstItem> overdueRequests(const QList<RequestFigures> &requests, QDate asOf)
{
    QList<WorstItem> items;
    for (const RequestFigures &each : requests) {
        const QDate due = each.request.dueAt.date();
        if (each.request.state != RequestState::Open || each.counts.missing == 0 || due >= asOf)
            continue;
        const int days = int(due.daysTo(asOf));
        items.append({Kind::RequestOverdue,
            QStringLiteral("Chưa trả lời yêu cầu số %1: %2").arg(each.request.number, each.request.subject),
            unitCount(each.counts.missing), due, days, days});
    }
    return items;
}

QList<WorstItem> oldDifficulties(
    const QList<Difficulty> &open, const DifficultyLimits &limits, const services::UnitCatalogue &units, QDate asOf)
{
    QList<WorstItem> items;
    for (const Difficulty &difficulty : open) {
        const int age = difficulty.ageOn(asOf);
        if (limits.ageOf(age) == DifficultyAge::Fresh)
            continue;
        const QString unit = units.unit(difficulty.unit).name;
        items.append({Kind::DifficultyOld,
            QStringLiteral("Khó khăn %1: %2")
                .arg(base::lowerFirst(difficultyStageOnPaper(difficulty.stage)), base::withoutStop(difficulty.text)),
            unit.isEmpty() ? nameless() : unit, difficulty.raisedOn, age, age - limits.redDays});
    }
    return items;
}

QList<WorstItem> worst(QList<WorstItem> items, qsizetype count)
{
    std::stable_sort(items.begin(), items.end(),
        [](const WorstItem &one, const WorstItem &other) { return one.weight > other.weight; });
    QHash<int, int> ofKind;
    QList<WorstItem> chosen;
    QList<WorstItem> spare;
    for (const WorstItem &item : std::as_const(items)) {
        QList<WorstItem> &list = ++ofKind[int(item.kind)] <= mostOfAKind ? chosen : spare;
        list.append(item);
    }
    chosen = chosen.first(std::min(count, chosen.size()));
    chosen += spare.first(std::min(count - chosen.size(), spare.size()));
    std::stable_sort(chosen.begin(), chosen.end(),
        [](const WorstItem &one, const WorstItem &other) { return one.weight > other.weight; });
    return chosen;
}

} // namespace reporting

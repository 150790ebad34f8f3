#include "core/services/search/searchcatalogue.h"

#include "core/base/text/fold.h"
#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Result;
using base::SearchWords;
using namespace domain;

namespace {

/// Found not in what a thing is called but in whom it concerns, or in its long text.
constexpr int besides = 8;
constexpr int wrongMarks = 4;

/// The rank of a unit by how its name was matched (the hundreds of UnitMatch::score, and its 40 for the marks).
int rankOf(const UnitMatch &match)
{
    const int score = match.score < 0 ? match.score + 1000 : match.score; // collectives
    const int placing = std::clamp(5 - score / 100, 0, 3);
    return score % 100 >= 40 ? placing : placing + wrongMarks;
}

QString dutiesOf(UnitId unit, const QList<Task> &tasks)
{
    int leads = 0;
    int takesPart = 0;
    for (const Task &task : tasks) {
        leads += task.leads.contains(unit) ? 1 : 0;
        takesPart += task.coordinators.contains(unit) ? 1 : 0;
    }
    QStringList why;
    if (leads > 0)
        why.append(QCoreApplication::translate("Search", "chủ trì %1").arg(leads));
    if (takesPart > 0)
        why.append(QCoreApplication::translate("Search", "phối hợp %1").arg(takesPart));
    return why.isEmpty() ? QCoreApplication::translate("Search", "chưa có nhiệm vụ riêng")
                         : QCoreApplication::translate("Search", "%1 nhiệm vụ").arg(why.join(QStringLiteral(" · ")));
}

} // namespace

Result<SearchCatalogue> SearchCatalogue::read(const DataFile &file)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QList<Task>> tasks = tasksOf(file, plan->id);
    if (!tasks)
        return tasks.error();
    Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    return SearchCatalogue(*std::move(units), *tasks);
}

SearchCatalogue::SearchCatalogue(UnitCatalogue units, const QList<Task> &tasks) : m_units(std::move(units))
{
    for (const Unit &unit : m_units.units()) {
        m_unitKeys.insert(unit.id,
            base::fold((QStringList{unit.name, unit.shortName, unit.code} + unit.aliases).join(QLatin1Char(' '))));
        m_unitWhy.insert(unit.id, dutiesOf(unit.id, tasks));
    }
    for (const Task &task : tasks) {
        const QString leads = m_units.shortNames(task.leads).join(QStringLiteral(", "));
        m_tasks.append({task, base::fold(task.no + QLatin1Char(' ') + task.shortTitle), base::fold(task.text),
            leads.isEmpty() ? QCoreApplication::translate("Search", "chưa giao")
                            : QCoreApplication::translate("Search", "chủ trì: %1").arg(leads)});
    }
}

QList<Unit> SearchCatalogue::matches(const QString &typed, QList<int> *ranks) const
{
    const SearchWords words(typed);
    QList<Unit> units;
    QSet<UnitId> known;
    const QList<UnitMatch> matches = m_units.find(typed);
    for (const UnitMatch &match : matches) {
        units.append(m_units.unit(match.unit));
        ranks->append(rankOf(match));
        known.insert(match.unit);
    }
    for (const Unit &unit : m_units.units()) {
        if (known.contains(unit.id) || !words.areIn(m_unitKeys.value(unit.id)))
            continue;
        units.append(unit);
        ranks->append(words.isEmpty() ? 0 : qMax(2, words.rankIn(unit.name, base::fold(unit.name))));
    }
    return units;
}

SearchFound SearchCatalogue::units(const QString &typed, int limit) const
{
    QList<int> ranks;
    const QList<Unit> units = matches(typed, &ranks);
    QList<SearchHit> hits;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &unit = units.at(i);
        hits.append({SearchKind::Unit, unit.code, {}, unit.name, m_unitWhy.value(unit.id), ranks.at(i), true});
    }
    return bestOf(SearchKind::Unit, hits, limit);
}

std::optional<Unit> SearchCatalogue::unitNamed(const QString &typed) const
{
    const QList<UnitMatch> matches = m_units.find(typed);
    for (const UnitMatch &match : matches) {
        const Unit unit = m_units.unit(match.unit);
        if (unit.kind != UnitKind::Collective)
            return unit;
    }
    return std::nullopt;
}

std::optional<Unit> SearchCatalogue::unitAmong(const QList<UnitId> &ids, const SearchWords &words) const
{
    for (const UnitId id : ids) {
        if (words.areIn(m_unitKeys.value(id)))
            return m_units.unit(id);
    }
    return std::nullopt;
}

std::optional<SearchHit> SearchCatalogue::hitOf(
    const TaskText &text, const QString &typed, const SearchWords &words) const
{
    const Task &task = text.task;
    SearchHit hit{SearchKind::Task, task.no, task.no, task.shortTitle, text.leads, 0, true};
    if (task.no == typed)
        return hit;
    if (words.areIn(text.titleKey)) {
        // A number that only begins like the one typed stands behind it.
        hit.rank = qMax(1, words.rankIn(task.no + QLatin1Char(' ') + task.shortTitle, text.titleKey));
        return hit;
    }
    hit.rank = besides;
    if (unitAmong(task.leads, words))
        return hit;
    if (const std::optional<Unit> coordinator = unitAmong(task.coordinators, words)) {
        hit.why = QCoreApplication::translate("Search", "phối hợp: %1").arg(coordinator->shortName);
        return hit;
    }
    if (!words.areIn(text.textKey))
        return std::nullopt;
    hit.rank = besides + 1 + words.rankIn(task.text, text.textKey);
    return hit;
}

SearchFound SearchCatalogue::tasks(const QString &typed, int limit) const
{
    const SearchWords words(typed);
    QList<SearchHit> hits;
    for (const TaskText &text : m_tasks) {
        if (const std::optional<SearchHit> hit = hitOf(text, typed.trimmed(), words))
            hits.append(*hit);
    }
    return bestOf(SearchKind::Task, hits, limit);
}

} // namespace services

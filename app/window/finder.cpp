#include "app/window/finder.h"

#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/services/newreport.h"
#include "core/services/planreader.h"
#include "core/services/registerreader.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace app {

using widgets::FindHit;

namespace {

constexpr int mostDocuments = 20;

QStringList foldedWords(const QString &words)
{
    return base::fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool containsAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

/// The unit among `ids` that has all words in its name; an invalid one when none has.
domain::Unit unitNamed(const QList<domain::UnitId> &ids, const QStringList &words, const services::UnitCatalogue &units)
{
    for (const domain::UnitId id : ids) {
        const domain::Unit unit = units.unit(id);
        if (containsAll(base::fold(unit.name + QLatin1Char(' ') + unit.shortName), words))
            return unit;
    }
    return {};
}

FindHit taskHit(const domain::Task &task, const QString &why)
{
    return {QCoreApplication::translate("Finder", "Nhiệm vụ"), QStringLiteral("list-checks"), task.no, task.shortTitle,
        why, QStringLiteral("task"), task.no};
}

QString leadsOf(const domain::Task &task, const services::UnitCatalogue &units)
{
    const QString leads = units.shortNames(task.leads).join(QStringLiteral(", "));
    return leads.isEmpty() ? QCoreApplication::translate("Finder", "chưa giao")
                           : QCoreApplication::translate("Finder", "chủ trì: %1").arg(leads);
}

FindHit unitHit(const domain::Unit &unit, const QList<domain::Task> &tasks)
{
    int leads = 0;
    int takesPart = 0;
    for (const domain::Task &task : tasks) {
        leads += task.leads.contains(unit.id) ? 1 : 0;
        takesPart += task.coordinators.contains(unit.id) ? 1 : 0;
    }
    QStringList why;
    if (leads > 0)
        why.append(QCoreApplication::translate("Finder", "chủ trì %1").arg(leads));
    if (takesPart > 0)
        why.append(QCoreApplication::translate("Finder", "phối hợp %1").arg(takesPart));
    return {QCoreApplication::translate("Finder", "Đơn vị"), QStringLiteral("users"), {}, unit.name,
        why.isEmpty() ? QCoreApplication::translate("Finder", "chưa có nhiệm vụ riêng")
                      : QCoreApplication::translate("Finder", "%1 nhiệm vụ").arg(why.join(QStringLiteral(" · "))),
        QStringLiteral("unit.tasks"), unit.code};
}

} // namespace

Finder::Finder(const services::DataFile &file, const actions::ActionRegistry &registry, QList<pages::Page *> pages)
    : m_file(file), m_registry(registry), m_pages(std::move(pages))
{
}

QList<FindHit> Finder::find(const QString &typed) const
{
    QString rest = typed.trimmed();
    const QChar sign = rest.isEmpty() ? QChar() : rest.front();
    const bool onlyTasks = sign == QLatin1Char('#');
    const bool onlyUnits = sign == QLatin1Char('@');
    const bool onlyActions = sign == QLatin1Char('>');
    const bool all = !onlyTasks && !onlyUnits && !onlyActions;
    if (!all)
        rest = rest.mid(1).trimmed();
    const QStringList words = foldedWords(rest);

    // Before anything is typed the panel offers where one can go, not the whole file.
    if (all && words.isEmpty())
        return findPages(words) + findActions(words);
    QList<FindHit> hits;
    if (all)
        hits += findPages(words);
    if (!onlyActions)
        hits += findTasksAndUnits(rest, all || onlyTasks, all || onlyUnits);
    if (all)
        hits += findDocuments(rest);
    if (all || onlyActions)
        hits += findEntry(rest) + findActions(words);
    return hits;
}

QList<FindHit> Finder::findPages(const QStringList &words) const
{
    QList<FindHit> hits;
    for (const pages::Page *page : m_pages) {
        if (!containsAll(base::fold(page->title()), words))
            continue;
        const QAction *action = m_registry.find(QStringLiteral("page.") + page->id());
        const QString key = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        hits.append({QCoreApplication::translate("Finder", "Trang"), page->iconName(), {}, page->title(), key,
            QStringLiteral("page"), page->id()});
    }
    return hits;
}

QList<FindHit> Finder::findTasksAndUnits(const QString &typed, bool tasks, bool units) const
{
    const base::Result<domain::Plan> plan = services::currentPlan(m_file);
    if (!plan)
        return {};
    const base::Result<services::PlanContents> contents = services::readPlanContents(m_file, *plan);
    const base::Result<services::UnitCatalogue> catalogue = services::UnitCatalogue::read(m_file);
    if (!contents || !catalogue)
        return {};

    const QStringList words = foldedWords(typed);
    QList<FindHit> exact;
    QList<FindHit> byTitle;
    QList<FindHit> byUnit;
    QList<FindHit> byText;
    for (const domain::Task &task : contents->tasks) {
        const QString leads = leadsOf(task, *catalogue);
        const domain::Unit coordinator = unitNamed(task.coordinators, words, *catalogue);
        if (task.no == typed)
            exact.append(taskHit(task, leads));
        else if (containsAll(base::fold(task.no + QLatin1Char(' ') + task.shortTitle), words))
            byTitle.append(taskHit(task, leads));
        else if (unitNamed(task.leads, words, *catalogue).id.isValid())
            byUnit.append(taskHit(task, leads));
        else if (coordinator.id.isValid())
            byUnit.append(
                taskHit(task, QCoreApplication::translate("Finder", "phối hợp: %1").arg(coordinator.shortName)));
        else if (containsAll(base::fold(task.text), words))
            byText.append(taskHit(task, leads));
    }
    QList<FindHit> taskHits;
    if (tasks)
        taskHits = exact + byTitle + byUnit + byText;
    QList<FindHit> unitHits;
    if (units && !typed.isEmpty()) {
        const QList<domain::UnitMatch> matches = catalogue->find(typed);
        for (const domain::UnitMatch &match : matches)
            unitHits.append(unitHit(catalogue->unit(match.unit), contents->tasks));
    }
    // A unit is mostly meant when one is named; a task's number is meant when it is typed whole.
    return exact.isEmpty() ? unitHits + taskHits : taskHits + unitHits;
}

QList<FindHit> Finder::findDocuments(const QString &typed) const
{
    domain::RegisterQuery query;
    query.text = typed;
    query.atMost = mostDocuments;
    const base::Result<QList<domain::EntryId>> found = services::registerIds(m_file, query);
    const base::Result<QList<domain::RegisterLine>> lines
        = found ? services::registerLines(m_file, *found) : base::Result<QList<domain::RegisterLine>>(found.error());
    QList<FindHit> hits;
    if (!lines)
        return hits;
    for (const domain::RegisterLine &line : *lines) {
        const domain::RegisterEntry &entry = line.entry;
        const QString reference = entry.documentReference();
        hits.append({QCoreApplication::translate("Finder", "Văn bản"), QStringLiteral("inbox"), entry.numberText(),
            reference.isEmpty() ? line.issuerName : QStringLiteral("%1, %2").arg(reference, line.issuerName),
            QCoreApplication::translate("Finder", "đến %1").arg(base::screenDate(entry.arrivedOn)),
            QStringLiteral("entry"), services::EntryKey::of(entry).text()});
    }
    return hits;
}

QList<FindHit> Finder::findEntry(const QString &typed) const
{
    const base::Result<services::UnitCatalogue> catalogue = services::UnitCatalogue::read(m_file);
    if (!catalogue || typed.isEmpty())
        return {};
    const QList<domain::UnitMatch> matches = catalogue->find(typed);
    if (matches.isEmpty())
        return {};
    const domain::Unit unit = catalogue->unit(matches.first().unit);
    if (unit.kind == domain::UnitKind::Collective)
        return {};
    return {{QCoreApplication::translate("Finder", "Lệnh"), QStringLiteral("plus"), {},
        QCoreApplication::translate("Finder", "Nhập báo cáo của %1").arg(unit.name), {}, QStringLiteral("unit"),
        unit.code}};
}

QList<FindHit> Finder::findActions(const QStringList &words) const
{
    QList<FindHit> hits;
    for (const QAction *action : m_registry.all()) {
        const bool known = m_registry.menuOf(action) != actions::Menu::None && action->isEnabled();
        const QString name = actions::plainText(action);
        if (!known || action->objectName().startsWith(QStringLiteral("page.")) || !containsAll(base::fold(name), words))
            continue;
        const QString icon = actions::iconName(action);
        hits.append({QCoreApplication::translate("Finder", "Lệnh"),
            icon.isEmpty() ? QStringLiteral("chevron-right") : icon, {}, name,
            action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("action"), action->objectName()});
    }
    return hits;
}

} // namespace app

#include "app/window/finder.h"

#include "app/window/searchrunner.h"
#include "core/base/text/fold.h"
#include "core/base/text/searchwords.h"
#include "core/reporting/remindertext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"
#include "ui/widgets/findpanel.h"

#include <QAction>

#include <algorithm>

namespace app {

using base::SearchWords;
using domain::SearchFound;
using domain::SearchHit;
using domain::SearchKind;
using widgets::FindGroup;
using widgets::FindHit;

namespace {

constexpr int mostOfAKind = 200;
constexpr int fewestLetters = 2; ///< one letter stands in nearly every record

constexpr QLatin1String pagesId("pages");
constexpr QLatin1String papersId("papers");
constexpr QLatin1String commandsId("commands");

QString iconOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Unit:
        return QStringLiteral("users");
    case SearchKind::Task:
        return QStringLiteral("list-checks");
    case SearchKind::Document:
        return QStringLiteral("inbox");
    case SearchKind::Outgoing:
        return QStringLiteral("stamp");
    case SearchKind::Result:
        return QStringLiteral("file-text");
    case SearchKind::Difficulty:
        return QStringLiteral("triangle-alert");
    case SearchKind::Request:
        break;
    }
    return QStringLiteral("send");
}

/// The kind of thing that a page opens (pages::Page::showItem()).
QString itemKindOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Unit:
        return QStringLiteral("unit.tasks");
    case SearchKind::Task:
        return QStringLiteral("task");
    case SearchKind::Document:
        return QStringLiteral("entry");
    case SearchKind::Outgoing:
        return hit.key.startsWith(QStringLiteral("issued/")) ? QStringLiteral("issued")
                                                             : QStringLiteral("outgoing.entry");
    case SearchKind::Result: // an own one came with no entry and stands in its task's story
        return hit.key.contains(QLatin1Char('/')) ? QStringLiteral("entry") : QStringLiteral("task");
    case SearchKind::Difficulty:
        return QStringLiteral("difficulty");
    case SearchKind::Request:
        break;
    }
    return QStringLiteral("request");
}

/// By what the page opens it.
QString itemKeyOf(const SearchHit &hit)
{
    return hit.kind == SearchKind::Outgoing ? hit.key.section(QLatin1Char('/'), 1) : hit.key;
}

/// Whether even the best hit has the words only inside others or with other marks: records that have them as they were
/// typed stand before it.
bool isWeak(const SearchFound &found)
{
    constexpr int inside = 3; // as base::SearchWords::rankIn()
    constexpr int besides = 8; // as services::SearchCatalogue: in whom it concerns, and then in its long text
    const int rank = found.hits.isEmpty() ? 0 : found.hits.first().rank;
    return rank < besides ? rank >= inside : rank > besides + inside;
}

/// What a sign in front asks for; nothing: everything.
QStringList onlyGroups(const QString &typed)
{
    switch (typed.isEmpty() ? u' ' : typed.front().unicode()) {
    case u'#':
        return {domain::searchKindCode(SearchKind::Task)};
    case u'@':
        return {domain::searchKindCode(SearchKind::Unit)};
    case u'/':
        return {domain::searchKindCode(SearchKind::Document), domain::searchKindCode(SearchKind::Outgoing)};
    case u'>':
        return {commandsId, papersId};
    default:
        return {};
    }
}

} // namespace

Finder::Finder(const services::DataFile &file, const actions::ActionRegistry &registry, QList<pages::Page *> pages,
    widgets::FindPanel *panel)
    : QObject(panel), m_file(file), m_registry(registry), m_pages(std::move(pages)), m_panel(panel),
      m_runner(new SearchRunner(file.path(), this))
{
    connect(panel, &widgets::FindPanel::opened, this, &Finder::read);
    connect(panel, &widgets::FindPanel::searched, this, &Finder::find);
    connect(panel, &widgets::FindPanel::closed, m_runner, &SearchRunner::stop);
    connect(m_runner, &SearchRunner::found, this, &Finder::put);
    connect(m_runner, &SearchRunner::finished, panel, [panel] { panel->setSearching(false); });
    connect(m_runner, &SearchRunner::failed, panel, &widgets::FindPanel::setFailed);
}

void Finder::read()
{
    m_catalogue.reset();
    if (base::Result<services::SearchCatalogue> catalogue = services::SearchCatalogue::read(m_file))
        m_catalogue.emplace(*std::move(catalogue));
    m_toRemind.clear();
    if (const base::Result<QList<domain::Unit>> units = reporting::unitsToRemind(m_file, m_pages.first()->period())) {
        for (const domain::Unit &unit : *units)
            m_toRemind.insert(unit.id);
    }
}

FindGroup Finder::groupOf(const SearchFound &found)
{
    FindGroup group{domain::searchKindCode(found.kind), titleOf(found.kind), {}, found.count, found.isAll};
    for (const SearchHit &hit : found.hits)
        group.hits.append(
            {iconOf(hit.kind), hit.lead, hit.text, hit.why, {}, itemKindOf(hit), itemKeyOf(hit), hit.counts});
    return group;
}

void Finder::find(const QString &typed)
{
    const QStringList only = onlyGroups(typed.trimmed());
    const QString text = only.isEmpty() ? typed.trimmed() : typed.trimmed().mid(1).trimmed();
    const SearchWords words(text);
    const auto wanted = [&](const QString &id) { return only.isEmpty() || only.contains(id); };

    QList<SearchFound> known;
    QList<SearchKind> later;
    // Before anything is typed the panel offers where one can go, not the whole file.
    for (const SearchKind kind : domain::searchKinds) {
        const bool isSearched = wanted(domain::searchKindCode(kind)) && (!words.isEmpty() || !only.isEmpty());
        SearchFound found{kind, {}, 0, true};
        if (isSearched && kind == SearchKind::Unit && m_catalogue)
            found = m_catalogue->units(text, mostOfAKind);
        else if (isSearched && kind == SearchKind::Task && m_catalogue)
            found = m_catalogue->tasks(text, mostOfAKind);
        else if (isSearched && text.size() >= fewestLetters)
            later.append(kind);
        known.append(found);
    }
    // A unit is mostly meant when one is named; a task's number is meant when it is typed whole.
    const QList<SearchHit> &tasks = known.at(int(SearchKind::Task)).hits;
    if (!tasks.isEmpty() && tasks.first().key == text)
        known.swapItemsAt(int(SearchKind::Unit), int(SearchKind::Task));
    if (!later.isEmpty())
        std::stable_partition(known.begin(), known.end(), [](const SearchFound &found) { return !isWeak(found); });
    QList<FindGroup> groups;
    for (const SearchFound &found : std::as_const(known))
        groups.append(groupOf(found));
    // What is done by that name comes first, unless a unit or a task is called so too.
    const bool isThing = std::any_of(known.cbegin(), known.cend(), [&words](const SearchFound &found) {
        return !found.hits.isEmpty() && rankOfNames({found.hits.first().text}, words) <= NameRank::Begins;
    });
    qsizetype first = 0;
    const QList<ActGroup> named = actsNamed(text, words);
    for (const ActGroup &acts : named) {
        if (!wanted(acts.group.id))
            continue;
        const bool leads
            = !words.isEmpty() && (acts.best == NameRank::Whole || (acts.best == NameRank::Begins && !isThing));
        groups.insert(leads ? first++ : groups.size(), acts.group);
    }
    m_panel->showGroups(groups);
    m_panel->setSearching(!later.isEmpty());
    if (later.isEmpty())
        m_runner->stop();
    else
        m_runner->look(words, later, mostOfAKind);
}

void Finder::put(const SearchFound &found)
{
    m_panel->putGroup(groupOf(found));
}

QString Finder::titleOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Unit:
        return tr("Đơn vị");
    case SearchKind::Task:
        return tr("Nhiệm vụ");
    case SearchKind::Document:
        return tr("Văn bản");
    case SearchKind::Outgoing:
        return tr("Văn bản đi");
    case SearchKind::Result:
        return tr("Kết quả");
    case SearchKind::Difficulty:
        return tr("Khó khăn, vướng mắc");
    case SearchKind::Request:
        break;
    }
    return tr("Yêu cầu");
}

QList<ActGroup> Finder::actsNamed(const QString &typed, const SearchWords &words) const
{
    ActFinds pages(words);
    for (const pages::Page *page : m_pages) {
        const QAction *action = m_registry.find(QStringLiteral("page.") + page->id());
        const QString key = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        pages.add({page->title()}, {page->iconName(), {}, page->title(), {}, key, QStringLiteral("page"), page->id()});
    }
    ActFinds papers(words);
    ActFinds commands(words);
    const std::optional<domain::Unit> unit
        = m_catalogue && !words.isEmpty() ? m_catalogue->unitNamed(typed) : std::nullopt;
    if (unit)
        commands.putFirst(unitCommands(*unit));
    for (const QAction *action : m_registry.all()) {
        const QString id = action->objectName();
        const bool known = m_registry.menuOf(action) != actions::Menu::None && action->isEnabled();
        if (!known || id.startsWith(QStringLiteral("page.")))
            continue;
        const bool isPaper
            = id.startsWith(QStringLiteral("paper.open.")) || id.startsWith(QStringLiteral("book.open."));
        const QString icon = actions::iconName(action);
        const QString name = actions::plainText(action);
        (isPaper ? papers : commands)
            .add(QStringList{name} + actions::otherNames(action),
                {icon.isEmpty() ? QStringLiteral("chevron-right") : icon, {}, name, {},
                    action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("action"), id});
    }
    return {pages.group(pagesId, tr("Trang")), papers.group(papersId, tr("Báo cáo, công văn, sổ và bản in")),
        commands.group(commandsId, tr("Lệnh"))};
}

QList<FindHit> Finder::unitCommands(const domain::Unit &unit) const
{
    const auto command = [&unit](const char *icon, const QString &text, const QString &key, const char *kind) {
        return FindHit{QString::fromLatin1(icon), {}, text, {}, key, QString::fromLatin1(kind), unit.code};
    };
    QList<FindHit> hits{command("plus", tr("Nhập báo cáo của %1").arg(unit.name), QStringLiteral("Ctrl+N"), "unit")};
    if (m_toRemind.contains(unit.id))
        hits.append(command("send", tr("Soạn lời nhắc gửi %1").arg(unit.name), QStringLiteral("F8"), "unit.remind"));
    hits.append(command("table", tr("Xem ma trận tháng tại %1").arg(unit.name), {}, "unit.year"));
    return hits;
}

} // namespace app

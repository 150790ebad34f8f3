#include "ui/widgets/findrows.h"

#include "core/base/text/searchwords.h"
#include "ui/widgets/finddelegate.h"

#include <algorithm>

namespace widgets {

void FindRows::setGroups(const QList<FindGroup> &groups, const QString &typed)
{
    m_groups = groups;
    m_typed = typed;
    m_open.clear();
    m_hasFailed = false;
    rebuild();
}

void FindRows::putGroup(const FindGroup &group)
{
    const auto place = std::find_if(
        m_groups.begin(), m_groups.end(), [&group](const FindGroup &other) { return other.id == group.id; });
    if (place == m_groups.end() || (place->hits == group.hits && place->count == group.count))
        return;
    *place = group;
    rebuild();
}

void FindRows::openGroup(const QString &id)
{
    m_open = id;
    rebuild();
}

void FindRows::setSearching(bool searching)
{
    if (m_searching == searching)
        return;
    m_searching = searching;
    if (count() == 0)
        rebuild();
}

void FindRows::setFailed()
{
    m_hasFailed = true;
    if (count() == 0)
        rebuild();
}

void FindRows::addHead(const QString &title, const QString &note, int group)
{
    appendRow(FindDelegate::headItem(title, note));
    m_places.append({group, -1});
}

void FindRows::rebuild()
{
    clear();
    m_places.clear();
    const base::SearchWords words(m_typed);
    for (int g = 0; g < int(m_groups.size()); ++g) {
        const FindGroup &group = m_groups.at(g);
        if (group.hits.isEmpty())
            continue;
        const bool open = group.id == m_open;
        const int shown = open ? int(group.hits.size()) : qMin(hitsPerGroup, int(group.hits.size()));
        QString note;
        if (group.count > shown || !group.isAll) {
            const QString of = group.isAll ? QString::number(group.count) : tr("hơn %1").arg(group.count);
            note = open ? tr("%1 trong %2, hãy gõ thêm chữ").arg(QString::number(shown), of)
                        : tr("%1 trong %2, bấm Tab xem thêm").arg(QString::number(shown), of);
        }
        addHead(group.title, note, g);
        for (int h = 0; h < shown; ++h) {
            appendRow(FindDelegate::hitItem(group.title, group.hits.at(h), words));
            m_places.append({g, h});
        }
    }
    if (!m_places.isEmpty())
        return;
    const QString nothing = m_hasFailed ? tr("Chưa tìm hết vì không đọc được tệp dữ liệu. Hãy đóng rồi tìm lại.")
                                        : tr("Không tìm thấy gì. Hãy gõ ít chữ hơn.");
    addHead(m_searching ? tr("Đang tìm…") : nothing, {}, -1);
}

const FindHit *FindRows::hit(int row) const
{
    if (row < 0 || row >= m_places.size() || m_places.at(row).hit < 0)
        return nullptr;
    return &m_groups.at(m_places.at(row).group).hits.at(m_places.at(row).hit);
}

QString FindRows::groupOf(int row) const
{
    const bool known = row >= 0 && row < m_places.size() && m_places.at(row).group >= 0;
    return known ? m_groups.at(m_places.at(row).group).id : QString();
}

bool FindRows::hasMore(const QString &id) const
{
    return id != m_open && std::any_of(m_groups.cbegin(), m_groups.cend(), [&id](const FindGroup &group) {
        return group.id == id && group.hits.size() > hitsPerGroup;
    });
}

int FindRows::rowOf(const QString &group, const FindHit &wanted) const
{
    for (int row = 0; row < int(m_places.size()); ++row) {
        const FindHit *there = hit(row);
        if (there && groupOf(row) == group && *there == wanted)
            return row;
    }
    return -1;
}

int FindRows::nextHit(int row, int step) const
{
    for (row += step; row >= 0 && row < int(m_places.size()); row += step) {
        if (hit(row))
            return row;
    }
    return -1;
}

int FindRows::firstOfNextGroup(int row, int step) const
{
    QList<int> firsts;
    int here = -1;
    for (int r = 0; r < int(m_places.size()); ++r) {
        if (m_places.at(r).hit == 0)
            firsts.append(r);
        if (r == row)
            here = int(firsts.size()) - 1;
    }
    if (firsts.isEmpty())
        return -1;
    const int count = int(firsts.size());
    return firsts.at((here + step + count) % count);
}

int FindRows::count() const
{
    int count = 0;
    for (const FindGroup &group : m_groups)
        count += group.count;
    return count;
}

bool FindRows::isAll() const
{
    return std::all_of(m_groups.cbegin(), m_groups.cend(), [](const FindGroup &group) { return group.isAll; });
}

} // namespace widgets

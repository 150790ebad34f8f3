#include "core/base/text/worddiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace base {

namespace {

/// Above this many comparisons the middle counts as one change: a part of a paper never comes near it.
constexpr qsizetype mostComparisons = 4'000'000;

constexpr QLatin1String lineEnd("\n");

/// The words, and between those of two lines a line end.
QStringList words(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList list;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList inLine = line.split(blanks, Qt::SkipEmptyParts);
        if (!inLine.isEmpty() && !list.isEmpty())
            list.append(lineEnd);
        list += inLine;
    }
    return list;
}

/// For each word of `from`, the word of `to` that it is, or -1: a longest common subsequence.
std::vector<qsizetype> partners(const QStringList &from, const QStringList &to)
{
    std::vector<qsizetype> partner(size_t(from.size()), -1);
    qsizetype head = 0;
    while (head < from.size() && head < to.size() && from.at(head) == to.at(head)) {
        partner[size_t(head)] = head;
        ++head;
    }
    qsizetype tail = 0;
    while (head + tail < from.size() && head + tail < to.size()
        && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail)) {
        partner[size_t(from.size() - 1 - tail)] = to.size() - 1 - tail;
        ++tail;
    }
    const qsizetype rows = from.size() - head - tail;
    const qsizetype columns = to.size() - head - tail;
    if (rows == 0 || columns == 0 || rows * columns > mostComparisons)
        return partner;
    // length[i][j]: of the longest common subsequence of what follows row i and column j.
    const size_t width = size_t(columns + 1);
    std::vector<int> length(size_t(rows + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return length[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j)
                = from.at(head + i) == to.at(head + j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (from.at(head + i) == to.at(head + j))
            partner[size_t(head + i++)] = head + j++;
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return partner;
}

QString joined(const QStringList &list, qsizetype from, qsizetype end)
{
    QStringList part = list.mid(from, end - from);
    part.removeAll(lineEnd);
    return part.join(QLatin1Char(' '));
}

QString wordsBefore(const QStringList &list, qsizetype end, int most)
{
    qsizetype from = end;
    while (from > 0 && end - from < most && list.at(from - 1) != lineEnd)
        --from;
    const bool more = from > 0 && list.at(from - 1) != lineEnd;
    return (more ? QStringLiteral("…") : QString()) + joined(list, from, end);
}

QString wordsBehind(const QStringList &list, qsizetype from, int most)
{
    qsizetype end = from;
    while (end < list.size() && end - from < most && list.at(end) != lineEnd)
        ++end;
    const bool more = end < list.size() && list.at(end) != lineEnd;
    return joined(list, from, end) + (more ? QStringLiteral("…") : QString());
}

} // namespace

QList<WordChange> wordChanges(const QString &from, const QString &to, int wordsAround)
{
    const QStringList old = words(from);
    const QStringList now = words(to);
    const std::vector<qsizetype> partner = partners(old, now);
    QList<WordChange> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && partner[size_t(i)] == j) {
            ++i;
            ++j;
            continue;
        }
        const qsizetype beginOld = i;
        const qsizetype beginNew = j;
        while (i < old.size() && partner[size_t(i)] < 0)
            ++i;
        j = i < old.size() ? partner[size_t(i)] : now.size();
        const WordChange change{wordsBefore(now, beginNew, wordsAround), joined(old, beginOld, i),
            joined(now, beginNew, j), wordsBehind(now, j, wordsAround)};
        if (!change.removed.isEmpty() || !change.added.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace base

#include "core/services/search/recordsearch.h"

#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/domain/outgoing.h"
#include "core/services/newreport.h"
#include "core/store/connection.h"
#include "core/store/planrepository.h"
#include "core/store/registerlist.h"
#include "core/store/searchrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using base::SearchWords;
using namespace domain;

namespace {

constexpr qint64 resultsAtFirst = 512; ///< the newest answer at once; slices double from there …
constexpr qint64 resultsAtMost = 8192; ///< … to some milliseconds
constexpr qsizetype linesAtOnce = 256;
constexpr int firstHits = 3; ///< enough to be told of
constexpr int firstLimit = 20; ///< and no more at first

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

bool isStopped(const base::Progress &progress, qint64 done, qint64 whole)
{
    return progress && !progress(int(done), int(whole));
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

QString dotted(const QStringList &parts)
{
    return joined(parts, QStringLiteral(" · "));
}

QString stateWord(EntryState state)
{
    return state == EntryState::Active ? QString() : base::lowerFirst(entryStateText(state));
}

SearchHit hitOf(const RegisterLine &line, const SearchWords &words)
{
    const RegisterEntry &entry = line.entry;
    const QString arrived = base::screenDate(entry.arrivedOn);
    QString text = joined({entry.documentReference(), line.issuerName}, QStringLiteral(", "));
    if (!words.areIn(base::fold(joined({text, entry.numberText(), arrived}, QStringLiteral(" ")))))
        text = joined({text, words.excerptOf(entry.subject)}, QStringLiteral(": "));
    const QString whole
        = QStringList{line.issuerName, entry.documentReference(), entry.subject, entry.numberText(), arrived}.join(
            QLatin1Char(' '));
    const QString why = QCoreApplication::translate("Search", "số đến %1, %2").arg(entry.numberText(), arrived);
    return {SearchKind::Document, EntryKey::of(entry).text(), {}, text, dotted({why, stateWord(entry.state)}),
        words.rankIn(whole, base::fold(whole)), entry.state == EntryState::Active};
}

SearchHit hitOf(const store::FoundResult &result, int rank, const SearchWords &words)
{
    const QString of = result.period ? QCoreApplication::translate("Search", "kỳ %1").arg(result.period->label())
                                     : QCoreApplication::translate("Search", "yêu cầu %1").arg(result.requestNumber);
    const QString key = result.entry.id.isValid() ? EntryKey::of(result.entry).text() : result.taskNo;
    return {SearchKind::Result, key, result.taskNo, words.excerptOf(result.text),
        dotted({result.unitName, of, stateWord(result.state)}), rank, result.state == EntryState::Active};
}

SearchHit hitOf(const store::FoundDifficulty &difficulty, const SearchWords &words)
{
    const QString whole = QStringList{difficulty.unitText, difficulty.text, difficulty.proposal}.join(QLatin1Char(' '));
    // Words that stand in the proposal alone are shown where they stand.
    const bool inProposal = words.spansIn(difficulty.text).isEmpty() && !words.spansIn(difficulty.proposal).isEmpty();
    const QString text = inProposal
        ? QCoreApplication::translate("Search", "Đề xuất: %1").arg(words.excerptOf(difficulty.proposal))
        : words.excerptOf(difficulty.text);
    const QString raised = QCoreApplication::translate("Search", "nêu %1").arg(base::screenDate(difficulty.raisedOn));
    const QString solved
        = difficulty.solvedOn.isValid() ? QCoreApplication::translate("Search", "đã giải quyết") : QString();
    return {SearchKind::Difficulty, QString::number(difficulty.id), difficulty.taskNo, text,
        dotted({difficulty.unitName, raised, solved}), words.rankIn(whole, base::fold(whole)), true};
}

/// Nothing when it does not have all words in number and title.
std::optional<SearchHit> hitOf(const store::FoundOutgoing &document, const SearchWords &words)
{
    const QString reference = outgoingReference(document.number, document.symbol);
    const QString whole = reference + QLatin1Char(' ') + document.title;
    const QString folded = base::fold(whole);
    if (!words.areIn(folded))
        return std::nullopt;
    const QString kind = document.isIssued ? QStringLiteral("issued") : QStringLiteral("entry");
    const QString day = QCoreApplication::translate("Search", "ban hành %1").arg(base::screenDate(document.issuedOn));
    const QString ended = document.isInForce ? QString() : QCoreApplication::translate("Search", "hết hiệu lực");
    return SearchHit{SearchKind::Outgoing, QStringLiteral("%1/%2").arg(kind).arg(document.id), reference,
        words.excerptOf(document.title), dotted({day, ended}), words.rankIn(whole, folded), document.isInForce};
}

QString stateWord(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        break;
    case RequestState::Closed:
        return QCoreApplication::translate("Search", "đã kết thúc");
    case RequestState::Cancelled:
        return QCoreApplication::translate("Search", "đã hủy");
    }
    return {};
}

SearchHit hitOf(const Request &request, const SearchWords &words)
{
    const QString whole = request.number + QLatin1Char(' ') + request.subject;
    const QString due = QCoreApplication::translate("Search", "hạn %1").arg(base::screenDate(request.dueAt.date()));
    return {SearchKind::Request, request.number, request.number, words.excerptOf(request.subject),
        dotted({due, stateWord(request.state)}), words.rankIn(whole, base::fold(whole)),
        request.state != RequestState::Cancelled};
}

/// What is known of the results so far.
class ResultRanking {
public:
    ResultRanking(const store::Connection &connection, const SearchWords &words)
        : m_connection(connection), m_words(words)
    {
    }

    void add(const store::FoundText &text)
    {
        const int rank = m_words.hasMarks() ? m_words.rankIn(text.text, text.folded) : m_words.placingIn(text.folded);
        m_found.append({rank, text.id});
        m_best += rank == 0 ? 1 : 0;
    }

    int count() const { return int(m_found.size()); }
    int best() const { return m_best; }

    Result<SearchFound> found(int limit, bool isAll)
    {
        // They came newest first, and stay so among equals.
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<qint64> ids;
        for (qsizetype i = 0; i < qMin<qsizetype>(limit, m_found.size()); ++i)
            ids.append(m_found.at(i).second);
        const Result<QList<store::FoundResult>> results = store::readFoundResults(m_connection, ids);
        if (!results)
            return results.error();
        SearchFound found{SearchKind::Result, {}, isAll ? count() : qMin(limit, count()), isAll};
        for (qsizetype i = 0; i < results->size(); ++i)
            found.hits.append(hitOf(results->at(i), m_found.at(i).first, m_words));
        return found;
    }

private:
    const store::Connection &m_connection;
    const SearchWords &m_words;
    QList<std::pair<int, qint64>> m_found; ///< rank and id
    int m_best = 0; ///< how many of the first rank
};

/// All that a query found, as hits.
template <typename T>
Result<SearchFound> foundOf(SearchKind kind, const Result<QList<T>> &rows, const SearchWords &words, int limit)
{
    if (!rows)
        return rows.error();
    QList<SearchHit> hits;
    for (const T &row : *rows)
        hits.append(hitOf(row, words));
    return bestOf(kind, hits, limit);
}

} // namespace

RecordSearch::RecordSearch(const store::Connection &connection) : m_connection(connection)
{
}

RecordSearch::RecordSearch(std::unique_ptr<store::Connection> own) : m_own(std::move(own)), m_connection(*m_own)
{
}

RecordSearch::~RecordSearch() = default;
RecordSearch::RecordSearch(RecordSearch &&) noexcept = default;

Result<RecordSearch> RecordSearch::beside(const QString &path)
{
    Result<std::unique_ptr<store::Connection>> own = store::Connection::open(path, store::OpenMode::ReadOnly);
    if (!own)
        return own.error();
    return RecordSearch(*std::move(own));
}

Result<SearchFound> RecordSearch::find(
    SearchKind kind, const SearchWords &words, int limit, const base::Progress &progress, const Told &told) const
{
    if (words.isEmpty())
        return SearchFound{kind, {}, 0, true};
    if (isStopped(progress, 0, 1))
        return cancelled();
    switch (kind) {
    case SearchKind::Document:
        return documents(words, limit, progress);
    case SearchKind::Outgoing:
        return outgoing(words, limit);
    case SearchKind::Result:
        return results(words, limit, progress, told);
    case SearchKind::Difficulty:
        return difficulties(words, limit);
    case SearchKind::Request:
        return requests(words, limit);
    case SearchKind::Unit:
    case SearchKind::Task:
        break;
    }
    return SearchFound{kind, {}, 0, true};
}

Result<SearchFound> RecordSearch::documents(const SearchWords &words, int limit, const base::Progress &progress) const
{
    RegisterQuery query;
    query.text = words.folded().join(QLatin1Char(' '));
    const Result<QList<EntryId>> ids = store::readRegisterIds(m_connection, query);
    if (!ids)
        return ids.error();
    QList<SearchHit> hits;
    int best = 0; // of the first rank; more of them than are asked for need not be read
    for (qsizetype from = 0; from < ids->size() && best < limit; from += linesAtOnce) {
        if (isStopped(progress, from, ids->size()))
            return cancelled();
        const Result<QList<RegisterLine>> lines = store::readRegisterLines(m_connection, ids->mid(from, linesAtOnce));
        if (!lines)
            return lines.error();
        for (const RegisterLine &line : *lines) {
            hits.append(hitOf(line, words));
            best += hits.last().rank == 0 ? 1 : 0;
        }
    }
    SearchFound found = bestOf(SearchKind::Document, hits, limit);
    found.count = int(ids->size());
    return found;
}

Result<SearchFound> RecordSearch::results(
    const SearchWords &words, int limit, const base::Progress &progress, const Told &told) const
{
    const Result<qint64> newest = store::newestResultId(m_connection);
    if (!newest)
        return newest.error();
    ResultRanking ranking(m_connection, words);
    bool isTold = !told;
    qint64 slice = resultsAtFirst;
    for (qint64 upTo = *newest; upTo > 0; upTo -= slice, slice = qMin(2 * slice, resultsAtMost)) {
        if (isStopped(progress, *newest - upTo, *newest))
            return cancelled();
        const qint64 above = qMax<qint64>(0, upTo - slice);
        const Result<QList<store::FoundText>> texts
            = store::findResults(m_connection, words.folded(), above, upTo, words.hasMarks());
        if (!texts)
            return texts.error();
        for (const store::FoundText &text : *texts)
            ranking.add(text);
        if (ranking.best() > limit)
            return ranking.found(limit, false);
        if (isTold || above == 0 || ranking.count() < firstHits)
            continue;
        const Result<SearchFound> first = ranking.found(qMin(limit, firstLimit), false);
        if (!first)
            return first.error();
        told(*first);
        isTold = true;
    }
    return ranking.found(limit, true);
}

Result<SearchFound> RecordSearch::outgoing(const SearchWords &words, int limit) const
{
    const Result<QList<store::FoundOutgoing>> all = store::readOutgoingTitles(m_connection);
    if (!all)
        return all.error();
    QList<SearchHit> hits;
    for (const store::FoundOutgoing &document : *all) {
        if (const std::optional<SearchHit> hit = hitOf(document, words))
            hits.append(*hit);
    }
    return bestOf(SearchKind::Outgoing, hits, limit);
}

Result<SearchFound> RecordSearch::difficulties(const SearchWords &words, int limit) const
{
    const Result<QList<Plan>> plans = store::readPlans(m_connection);
    if (!plans)
        return plans.error();
    const PlanId plan = plans->isEmpty() ? PlanId() : plans->last().id;
    return foundOf(SearchKind::Difficulty, store::findDifficulties(m_connection, plan, words.folded()), words, limit);
}

Result<SearchFound> RecordSearch::requests(const SearchWords &words, int limit) const
{
    const Result<QList<Plan>> plans = store::readPlans(m_connection);
    if (!plans)
        return plans.error();
    const PlanId plan = plans->isEmpty() ? PlanId() : plans->last().id;
    return foundOf(SearchKind::Request, store::findRequests(m_connection, plan, words.folded()), words, limit);
}

} // namespace services

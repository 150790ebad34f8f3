#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/base/text/nfc.h"
#include "core/services/search/search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace cli {

using base::Result;
using domain::SearchFound;
using domain::SearchHit;
using domain::SearchKind;

namespace {

constexpr int usualLimit = 20;
constexpr int mostHits = 100000;

/// Nothing when a word is no kind's code.
std::optional<QList<SearchKind>> kindsOf(const QString &text)
{
    if (text.isNull())
        return QList<SearchKind>(domain::searchKinds.begin(), domain::searchKinds.end());
    QList<SearchKind> kinds;
    const QStringList codes = text.split(QLatin1Char(','));
    for (const QString &code : codes) {
        const std::optional<SearchKind> kind = domain::searchKindFromCode(code.trimmed());
        if (!kind)
            return std::nullopt;
        kinds.append(*kind);
    }
    return kinds;
}

QJsonObject hitJson(const SearchHit &hit)
{
    return {{QStringLiteral("kind"), domain::searchKindCode(hit.kind)}, {QStringLiteral("key"), hit.key},
        {QStringLiteral("lead"), hit.lead}, {QStringLiteral("text"), hit.text}, {QStringLiteral("why"), hit.why},
        {QStringLiteral("rank"), hit.rank}, {QStringLiteral("counts"), hit.counts}};
}

} // namespace

Exit searchCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString kindText = call.option(QStringLiteral("--kind"));
    const QString limitText = call.option(QStringLiteral("--limit"));
    const std::optional<QList<SearchKind>> kinds = kindsOf(kindText);
    if (!call.hasOnly(call.arguments.size()) || call.arguments.isEmpty() || !kinds)
        return Invocation::usage(QStringLiteral(
            "search TEXT [--json] [--kind unit,task,document,outgoing,result,difficulty,request] [--limit N]"));
    const Result<std::optional<int>> limit
        = numberOf(limitText, QCoreApplication::translate("Error", "số kết quả"), 1, mostHits);
    if (!limit)
        return Invocation::fail(limit.error());
    const QString text = base::cleanLine(call.arguments.join(QLatin1Char(' ')));
    if (text.isEmpty())
        return Invocation::fail(base::textMissing(QCoreApplication::translate("Error", "chữ cần tìm")));
    const Result<std::unique_ptr<services::DataFile>> file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<QList<SearchFound>> found = services::search(**file, text, *kinds, limit->value_or(usualLimit));
    if (!found)
        return Invocation::fail(found.error());

    QJsonObject counts;
    for (const SearchFound &kind : *found) {
        counts.insert(domain::searchKindCode(kind.kind),
            QJsonObject{{QStringLiteral("count"), kind.count}, {QStringLiteral("all"), kind.isAll}});
    }
    QJsonArray array;
    const QList<SearchHit> hits = services::inRankOrder(*found);
    for (const SearchHit &hit : hits) {
        array.append(hitJson(hit));
        if (!json) {
            Invocation::print(
                QStringList{domain::searchKindCode(hit.kind), hit.key, hit.text, hit.why}.join(QLatin1Char('\t')));
        }
    }
    if (json) {
        Invocation::print(QJsonDocument(QJsonObject{
            {QStringLiteral("text"), text}, {QStringLiteral("hits"), array}, {QStringLiteral("counts"), counts}}));
    }
    return Exit::Done;
}

} // namespace cli

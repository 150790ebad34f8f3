#include "core/services/misprintservice.h"

#include "core/services/acting.h"
#include "core/services/planreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

using Decision = std::optional<MisprintDecision>;

Result<TextSuggestion> suggestionOf(const store::Connection &connection, PlanId plan, SuggestionId id)
{
    const Result<QList<TextSuggestion>> all = store::readSuggestions(connection, plan);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const TextSuggestion &one) { return one.id == id; });
    if (found == all->end())
        return Error{ErrorCode::MisprintUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    return *found;
}

QJsonObject decisionJson(const TextSuggestion &suggestion, Decision decision)
{
    return {{QStringLiteral("quote"), suggestion.quote}, {QStringLiteral("proper"), suggestion.proper},
        {QStringLiteral("decision"),
            decision ? QJsonValue(misprintDecisionCode(*decision)) : QJsonValue(QJsonValue::Null)}};
}

Act::Step stepOf(SuggestionId id, PlanId plan, Decision from, Decision to)
{
    return [id, plan, from, to](store::Transaction &transaction) -> Result<void> {
        const Result<TextSuggestion> now = suggestionOf(transaction.connection(), plan, id);
        if (!now)
            return now.error();
        if (now->decision != from)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::setMisprintDecision(transaction, id, to);
    };
}

QString titleOf(const TextSuggestion &suggestion, Decision decision)
{
    if (!decision)
        return QCoreApplication::translate("Act", "xét lại lỗi in “%1”").arg(suggestion.quote);
    return decision == MisprintDecision::Accepted
        ? QCoreApplication::translate("Act", "nhận chữ sửa “%1”").arg(suggestion.proper)
        : QCoreApplication::translate("Act", "giữ nguyên văn “%1”").arg(suggestion.quote);
}

} // namespace

Result<void> decideMisprint(DataFile &file, SuggestionId id, Decision decision)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<TextSuggestion> before = suggestionOf(file.connection(), plan->id, id);
    if (!before)
        return before.error();
    if (before->decision == decision)
        return Error{ErrorCode::MisprintDecided, {{QStringLiteral("text"), before->quote}}};
    if (Result<void> done = store::setMisprintDecision(acting->transaction(), id, decision); !done)
        return done;
    const TraceLine line{QStringLiteral("misprint_decided"), QStringLiteral("suggestion"), before->where,
        decisionJson(*before, before->decision), decisionJson(*before, decision), {}};
    Act act;
    act.title = titleOf(*before, decision);
    act.undo = stepOf(id, plan->id, decision, before->decision);
    act.redo = stepOf(id, plan->id, before->decision, decision);
    return acting->finish(line, Subject::Plan, std::move(act));
}

} // namespace services

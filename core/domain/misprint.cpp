#include "core/domain/misprint.h"

#include <QStringList>

namespace domain {

QString misprintDecisionCode(MisprintDecision decision)
{
    return decision == MisprintDecision::Accepted ? QStringLiteral("accepted") : QStringLiteral("kept");
}

std::optional<MisprintDecision> misprintDecisionFromCode(const QString &code)
{
    for (const MisprintDecision decision : {MisprintDecision::Accepted, MisprintDecision::Kept}) {
        if (misprintDecisionCode(decision) == code)
            return decision;
    }
    return std::nullopt;
}

QStringList TextSuggestion::places() const
{
    return where.split(QStringLiteral(", "));
}

QString correctedText(QString text, const QList<TextSuggestion> &suggestions)
{
    for (const TextSuggestion &suggestion : suggestions) {
        if (suggestion.decision == MisprintDecision::Accepted)
            text.replace(suggestion.quote, suggestion.proper);
    }
    return text;
}

} // namespace domain

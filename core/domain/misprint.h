#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// What the secretary decided about a suspected misprint of the plan.
enum class MisprintDecision {
    Accepted, ///< screens show the proper form
    Kept ///< the official wording stands
};

/// The stored ASCII code ("accepted") and back.
QString misprintDecisionCode(MisprintDecision decision);
std::optional<MisprintDecision> misprintDecisionFromCode(const QString &code);

/// A suspected misprint: offered, never applied silently. The official wording itself is never changed.
struct TextSuggestion {
    QString where; ///< "1.4", or several places: "2.9, 3.1"
    QString quote;
    QString proper;
    QString note;
    QString certainty; ///< certain | probable | style
    SuggestionId id; ///< invalid until it stands in a file
    std::optional<MisprintDecision> decision; ///< nothing: not yet decided

    bool operator==(const TextSuggestion &) const = default;

    QStringList places() const;
    /// What differs only invisibly (a dash) cannot be shown to anybody.
    bool canBeShown() const { return quote.simplified() != proper.simplified(); }
};

/// The text as screens show it: with the proper form of every accepted misprint.
QString correctedText(QString text, const QList<TextSuggestion> &suggestions);

} // namespace domain

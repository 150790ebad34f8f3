#pragma once

#include "core/domain/ids.h"
#include "core/domain/period.h"

#include <QString>

#include <optional>

namespace domain {

/// Which entries of the register a list shows, and in what order.
struct RegisterQuery {
    /// By what the list is ordered; entries that are alike in it follow by their numbers.
    enum class Order { Number, ArrivedOn, Issuer, Document, DocumentDate };

    /// All of a year's series …
    std::optional<int> year;
    /// … or the documents that brought the reports of this plan for this period.
    PlanId plan;
    std::optional<Period> period;
    /// Only reports that were sent back and have not come again.
    bool onlyAwaited = false;
    /// Words in any order, in any spelling, with or without marks; each must occur in number, issuer, document,
    /// subject, or day of arrival.
    QString text;
    Order order = Order::Number;
    bool descending = true;
    std::optional<int> atMost; ///< so many and no more

    bool operator==(const RegisterQuery &) const = default;
};

} // namespace domain

#include "ui/pages/trace/tracedoor.h"

#include <array>

namespace pages {

std::optional<TraceDoor> traceDoor(const services::TraceNote &note)
{
    struct Kind {
        const char *subject;
        const char *kind;
    };
    constexpr std::array kinds{Kind{"register_entry", "entry"}, Kind{"task", "task"}, Kind{"unit", "unit.year"},
        Kind{"difficulty", "difficulty"}, Kind{"request", "request"}, Kind{"setting", "setting"},
        Kind{"paper", "paper"}, Kind{"issued_document", "issued"}};
    const QString key = note.key.section(QStringLiteral(", "), 0, 0);
    if (key.isEmpty())
        return std::nullopt;
    for (const Kind &known : kinds) {
        if (note.subject == QLatin1String(known.subject))
            return TraceDoor{QLatin1String(known.kind), key};
    }
    // Results without a document stand in the year of their unit.
    if (note.subject == QLatin1String("report"))
        return TraceDoor{QStringLiteral("unit.year"), key.section(QLatin1Char('/'), 0, 0)};
    if (note.subject == QLatin1String("period")) {
        if (const std::optional<domain::Period> period = domain::Period::fromCode(key))
            return TraceDoor{QStringLiteral("overview"), key, period};
    }
    return std::nullopt;
}

} // namespace pages

#include "core/domain/taskevent.h"

#include <array>

namespace domain {

namespace {

constexpr std::array eventKindCodes{"state", "progress", "deadline", "note"};

} // namespace

QString taskEventKindCode(TaskEvent::Kind kind)
{
    return QLatin1String(eventKindCodes.at(size_t(kind)));
}

std::optional<TaskEvent::Kind> taskEventKindFromCode(const QString &code)
{
    for (size_t i = 0; i < eventKindCodes.size(); ++i) {
        if (code == QLatin1String(eventKindCodes.at(i)))
            return TaskEvent::Kind(i);
    }
    return std::nullopt;
}

} // namespace domain

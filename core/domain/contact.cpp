#include "core/domain/contact.h"

#include <array>

namespace domain {

namespace {

constexpr std::array channelCodes{"phone", "zalo", "letter", "meeting", "other"};

} // namespace

QString chaseChannelCode(ChaseChannel channel)
{
    return QLatin1String(channelCodes.at(size_t(channel)));
}

std::optional<ChaseChannel> chaseChannelFromCode(const QString &code)
{
    for (size_t i = 0; i < channelCodes.size(); ++i) {
        if (code == QLatin1String(channelCodes.at(i)))
            return ChaseChannel(i);
    }
    return std::nullopt;
}

} // namespace domain

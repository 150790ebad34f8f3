#include "core/domain/contact.h"

#include <QStringList>

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

QString chaseChannelText(ChaseChannel channel)
{
    switch (channel) {
    case ChaseChannel::Phone:
        return QStringLiteral("điện thoại");
    case ChaseChannel::Zalo:
        return QStringLiteral("Zalo");
    case ChaseChannel::Letter:
        return QStringLiteral("văn bản");
    case ChaseChannel::Meeting:
        return QStringLiteral("trao đổi tại cuộc họp");
    case ChaseChannel::Other:
        break;
    }
    return QStringLiteral("hình thức khác");
}

QString Contact::reach() const
{
    QStringList parts;
    if (!phone.isEmpty() && phone == zalo)
        parts.append(QStringLiteral("ĐT, Zalo ") + phone);
    else if (!phone.isEmpty())
        parts.append(QStringLiteral("ĐT ") + phone);
    if (!zalo.isEmpty() && zalo != phone)
        parts.append(QStringLiteral("Zalo ") + zalo);
    if (!email.isEmpty())
        parts.append(email);
    return parts.join(QStringLiteral(", "));
}

QString Contact::line() const
{
    const QString who = duty.isEmpty() ? person : QStringLiteral("%1 (%2)").arg(person, duty);
    return who + QStringLiteral(", ") + reach();
}

} // namespace domain

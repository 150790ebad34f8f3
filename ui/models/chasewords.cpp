#include "ui/models/chasewords.h"

#include <QCoreApplication>

namespace models {

QString channelWord(domain::ChaseChannel channel)
{
    switch (channel) {
    case domain::ChaseChannel::Phone:
        return QCoreApplication::translate("ChaseWords", "điện thoại");
    case domain::ChaseChannel::Zalo:
        return QStringLiteral("Zalo");
    case domain::ChaseChannel::Letter:
        return QCoreApplication::translate("ChaseWords", "văn bản");
    case domain::ChaseChannel::Meeting:
        return QCoreApplication::translate("ChaseWords", "trao đổi tại cuộc họp");
    case domain::ChaseChannel::Other:
        break;
    }
    return QCoreApplication::translate("ChaseWords", "hình thức khác");
}

} // namespace models

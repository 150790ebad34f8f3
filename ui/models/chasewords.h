#pragma once

#include "core/domain/contact.h"

#include <QString>

namespace models {

/// How a unit was reached, in the language of the window ("điện thoại"); papers have domain::chaseChannelText().
QString channelWord(domain::ChaseChannel channel);

} // namespace models

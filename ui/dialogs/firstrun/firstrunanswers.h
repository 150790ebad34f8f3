#pragma once

#include "core/services/firstsettings.h"
#include "core/services/shippedstart.h"

#include <QDate>
#include <QString>

namespace dialogs {

/// What the first run begins with; every value is a proposal.
struct FirstRunStart {
    services::ShippedStart shipped;
    QString path; ///< of the data file
    QString backupFolder;
    QDate today;
    QString paperFamily; ///< the font of papers, for the sample of the letterhead
};

/// What the user made of it.
struct FirstRunAnswers {
    QString path;
    QString backupFolder;
    services::FirstSettings settings;
};

} // namespace dialogs

#pragma once

#include "ui/pages/settings/settingspec.h"

namespace services {
class DataFile;
}

namespace pages {

class LocalChoices;

/// An office setting as its definition says; also "register.next_number.2022".
SettingSpec officeSpec(services::DataFile &file, const QString &key);

/// What belongs to this PC.
QList<SettingSpec> localSpecs(LocalChoices &choices);

} // namespace pages

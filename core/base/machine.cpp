#include "core/base/machine.h"

#include <QSysInfo>

namespace base {

QString machineName()
{
    return QSysInfo::machineHostName();
}

} // namespace base

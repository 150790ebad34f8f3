#pragma once

#include <QMap>
#include <QString>

namespace services {

/// The shipped settings as they hold for an office that chose these of its own; what was chosen is still to be written
/// over them. Where another office chose its names, they take the place of the shipped office's in the values around
/// them ("Công an tỉnh Phú Yên (qua Phòng PC06)"), and a line that would still name the shipped office is left out:
/// better no Kính gửi than somebody else's.
QMap<QString, QString> officeStart(const QMap<QString, QString> &shipped, const QMap<QString, QString> &chosen);

} // namespace services

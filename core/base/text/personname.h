#pragma once

#include <QString>
#include <QStringView>

namespace base {

/// The sort key of a Vietnamese person's name: by tên (the last word), then họ (the first), then đệm
/// (between), each in the order of sortKey() with capitals and small letters alike. "Nguyễn Vĩnh Thạnh"
/// stands under T. Printable ASCII, comparable as bytes.
QString personNameKey(QStringView name);

} // namespace base

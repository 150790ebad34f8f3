#pragma once

#include <QString>
#include <QStringView>

namespace base {

/// The search key of a text, stored in the columns search_text: lower case, no marks, đ is d, every dash is
/// "-", quotes are straight, one blank for a run of blanks and none at the ends. Composed and decomposed
/// text, old and new tone placement (hòa, hoà) give the same key: fold(u"Phòng Tài chính – Kế hoạch") is
/// "phong tai chinh - ke hoach". Blanks around dashes stay. i and y stay apart.
///
/// One table look-up a character: a million texts of 60 characters take a fraction of a second. Characters
/// outside the basic plane (emoji) pass unchanged.
QString fold(QStringView text);

} // namespace base

#pragma once

#include <QLatin1String>

namespace widgets {

/// Gives a widget its object name where it is made.
template <typename Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace widgets

#pragma once

#include <QFont>

/// The one family of every paper: Tinos (the metrics of Times New Roman, all Vietnamese letters), from the program's
/// own resource, so that pages never differ from one PC to the next. Needs a QGuiApplication; any thread.
namespace print::documentfonts {

/// Makes the four faces known, once. False when they are not in the program: then no paper may be made.
bool load();

/// The font in units of print::geometry (UnitsPerPoint), unhinted.
QFont font(double points, bool bold = false, bool italic = false);

} // namespace print::documentfonts

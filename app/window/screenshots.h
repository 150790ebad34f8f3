#pragma once

#include <QString>

namespace theme {
class Theme;
}

namespace app {

class MainWindow;

/// Takes every page at 1366×768, 1366×697, 1093×614 and 1093×543, light and dark, as
/// `<page>-<w>x<h>-<theme>.png` into a folder that is made when it is not there. Returns false when a picture
/// could not be written (said on stderr).
bool takeScreenshots(MainWindow &window, theme::Theme &theme, const QString &folder);

} // namespace app

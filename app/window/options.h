#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// How the window was started.
struct Options {
    QString dataPath; ///< empty: the default place
    QDate today; ///< null: the real day
    QString theme; ///< "light", "dark", "high_contrast"; empty: as set, or as the system is
    QString language; ///< "vi", "en"; empty: as set
    QString screenshotFolder; ///< not empty: take the pictures and leave
};

/// What the command line asks for, or one sentence on what is wrong with it. `--help` and `--version` are
/// answered on standard output and yield nothing with an empty sentence.
std::optional<Options> parseOptions(const QStringList &arguments, QString *wrong);

} // namespace app

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/salvage/salvagereport.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace services {

/// What became of a damaged file and of the files that hang on it.
struct SalvageOutcome {
    store::SalvageReport rows;
    int contents = 0; ///< contents of attachments copied
    QStringList lostContents; ///< checksums of those that could not be copied
};

enum class AttachmentContents {
    Copied, ///< into the folder of the new file
    Left, ///< the new file will stand in the place of the damaged one, whose folder is then its own
};

/// Reads what can be read from a damaged file into a new one at `newPath`, which must not exist; the damaged file is
/// not touched. The new file's trace says so (`file_salvaged`) with the counts. Until it is whole, the new file has
/// another name. Off the GUI thread for files of some size. Errors: FileMissing, FileUnreadable, FileEmpty, FileExists,
/// FolderMissing, FolderNotWritable, SalvageOwnFile, SalvageNothing, FileNewerRefused, DiskFull, WriteFailed,
/// Cancelled.
base::Result<SalvageOutcome> salvage(const QString &path, const QString &newPath, AttachmentContents contents,
    const base::Clock &clock, const QString &actor, const base::Progress &progress = {});

/// The report as values, every row that was set aside whole (`file_salvaged` in the trace has the counts alone).
QJsonObject salvageJson(const SalvageOutcome &outcome);
/// The same for reading, line by line, in the language of the program.
QString salvageText(const SalvageOutcome &outcome);
/// What the rows of a table are for whoever enters them ("báo cáo"); a table nobody sees by its own name.
QString tableWords(const QString &table);

} // namespace services

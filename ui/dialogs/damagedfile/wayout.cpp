#include "ui/dialogs/damagedfile/wayout.h"

#include "core/services/datafile.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupdifference.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace dialogs {

using base::Result;
using services::SalvageOutcome;

namespace {

struct WayOutWords {
    Q_DECLARE_TR_FUNCTIONS(dialogs::DamagedFile)
};

/// The newest good backup in any of the folders, of the data file with the id; without one, of any with the name.
std::optional<services::ShelvedBackup> newestBackup(
    const QStringList &folders, const QString &fileId, const QString &name)
{
    std::optional<services::ShelvedBackup> newest;
    // Each folder counts for itself; between two of one file the one that knows more is the newer, whatever its clock.
    const auto knows
        = [&fileId](const services::ShelvedBackup &backup) { return fileId.isEmpty() ? 0 : backup.manifest.trace.id; };
    for (const QString &folder : folders) {
        const std::optional<services::ShelvedBackup> found = services::BackupShelf(folder).newestGood(fileId, name);
        if (!found)
            continue;
        if (!newest || knows(*found) > knows(*newest)
            || (knows(*found) == knows(*newest) && found->at() > newest->at()))
            newest = found;
    }
    return newest;
}

/// Whose backups lie beside the file.
QString idBeside(const QString &path)
{
    const auto beside = services::BackupShelf(services::BackupShelf::folderBeside(path)).newestGood();
    return beside ? beside->manifest.fileId : QString();
}

QString idOf(const services::DataFile &file)
{
    const Result<services::ChangeState> state = services::changeState(file);
    return state ? state->fileId : QString();
}

void findBackup(WaysOut &ways, const WayOutSearch &search, const base::Clock &clock)
{
    std::unique_ptr<services::DataFile> salvaged;
    if (ways.salvaged) {
        if (auto opened = services::DataFile::open(search.target, clock, search.actor))
            salvaged = *std::move(opened);
    }
    // Every office calls its file alike, and offices share a stick: the file itself says whose backups count, else what
    // lies beside it. Only where neither does, its name.
    const QStringList ids{salvaged ? idOf(*salvaged) : QString(), idBeside(search.path)};
    for (const QString &id : ids) {
        if (!ways.backup && !id.isEmpty())
            ways.backup = newestBackup(search.backupFolders, id, {});
    }
    const bool isByName = ids.join(QString()).isEmpty();
    if (isByName)
        ways.backup = newestBackup(search.backupFolders, {}, QFileInfo(search.path).fileName());
    if (!ways.backup) {
        ways.backupWords = WayOutWords::tr("Không thấy bản sao lưu nào của tệp này đã qua kiểm tra.");
        return;
    }
    QStringList words{WayOutWords::tr("Bản lúc %1, đã kiểm tra.")
                          .arg(QLocale().toString(ways.backup->at(), QStringLiteral("HH:mm 'ngày' d/M/yyyy")))};
    if (isByName)
        words.append(WayOutWords::tr("Chỉ tìm được theo tên tệp; có thể là của đơn vị khác."));
    // What the backup lacks is told by the trace of what could be read.
    if (salvaged) {
        if (const auto difference = services::differenceFromNow(*salvaged, *ways.backup))
            words.append(services::differenceWords(*difference, clock.today()));
    }
    ways.backupWords = words.join(QLatin1Char(' '));
}

} // namespace

void findWaysOut(WaysOut &ways, const WayOutSearch &search, const base::Clock &clock, const base::Progress &progress)
{
    Result<SalvageOutcome> made = services::salvage(
        search.path, search.target, services::AttachmentContents::Left, clock, search.actor, progress);
    if (made)
        ways.salvaged = *std::move(made);
    else
        ways.salvageFault = made.error();
    if (!ways.isGivenUp)
        findBackup(ways, search, clock);
}

QString salvageWords(const SalvageOutcome &outcome)
{
    const store::SalvageReport &rows = outcome.rows;
    const auto written = [&rows](const char *table) {
        const auto found = std::find_if(rows.tables.begin(), rows.tables.end(),
            [table](const store::SalvagedTable &one) { return one.name == QLatin1String(table); });
        return QLocale().toString(found == rows.tables.end() ? 0 : found->written);
    };
    QStringList words{WayOutWords::tr("Đọc lại được %1 dòng, trong đó %2 văn bản đến, %3 báo cáo.")
                          .arg(QLocale().toString(rows.written()), written("register_entry"), written("report"))};
    if (rows.faults.isEmpty() && rows.setAside.isEmpty() && rows.doubtful.isEmpty())
        words.append(WayOutWords::tr("Không thấy dòng nào mất."));
    if (!rows.faults.isEmpty())
        words.append(WayOutWords::tr("%n trang hỏng, dòng trên đó có thể mất.", nullptr, int(rows.faults.size())));
    if (!rows.setAside.isEmpty())
        words.append(WayOutWords::tr("%n dòng để riêng trong biên bản.", nullptr, int(rows.setAside.size())));
    if (!rows.doubtful.isEmpty())
        words.append(WayOutWords::tr("%n dòng cần đối chiếu với giấy tờ.", nullptr, int(rows.doubtful.size())));
    return words.join(QLatin1Char(' '));
}

} // namespace dialogs

#include "ui/dialogs/damagedfile/wayout.h"

#include "core/services/datafile.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupdifference.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>

namespace dialogs {

using base::Result;
using services::SalvageOutcome;

namespace {

struct WayOutWords {
    Q_DECLARE_TR_FUNCTIONS(dialogs::DamagedFile)
};

constexpr std::chrono::seconds patience(3);

/// All copies of a file have its id: how surely a backup is of this one.
enum class Nearness {
    None, ///< of another name and another course of things: a copy for practice, a day that a restore gave up
    Named, ///< of the same name
    Read, ///< nothing that could be read speaks against it
    Both,
};

struct Candidate {
    services::ShelvedBackup backup;
    Nearness nearness = Nearness::None;
};

Nearness nearnessOf(const services::ShelvedBackup &backup, const QString &name, const services::DataFile *salvaged)
{
    const auto isRead = salvaged ? services::isOfSameCourse(*salvaged, backup) : Result<bool>(false);
    const bool isNamed = backup.manifest.dataName == name;
    if (isRead && *isRead)
        return isNamed ? Nearness::Both : Nearness::Read;
    return isNamed ? Nearness::Named : Nearness::None;
}

/// Within one course of things the one that knows more is the newer, whatever its clock.
bool isBetter(const Candidate &one, const Candidate &other)
{
    if (one.nearness != other.nearness)
        return one.nearness > other.nearness;
    const auto knows = [](const Candidate &candidate) {
        return candidate.nearness >= Nearness::Read ? candidate.backup.manifest.trace.id : 0;
    };
    return knows(one) != knows(other) ? knows(one) > knows(other) : one.backup.at() > other.backup.at();
}

using Shelved = QList<services::ShelvedBackup>;

/// The best of the good backups of the data file with the id; without one, of any with the name.
std::optional<Candidate> bestBackup(
    const QList<Shelved> &shelves, const QString &fileId, const QString &name, const services::DataFile *salvaged)
{
    std::optional<Candidate> best;
    for (Shelved shelf : shelves) {
        shelf.removeIf([&](const services::ShelvedBackup &backup) {
            return !backup.isGood()
                || (fileId.isEmpty() ? backup.manifest.dataName != name : backup.manifest.fileId != fileId);
        });
        // The newest first, of one file in the order of making.
        if (!fileId.isEmpty()) {
            std::stable_sort(shelf.begin(), shelf.end(),
                [](const auto &one, const auto &other) { return one.manifest.number > other.manifest.number; });
        }
        std::optional<Candidate> here;
        for (auto backup = shelf.cbegin(); backup != shelf.cend() && (!here || here->nearness != Nearness::Both);
             ++backup) {
            const Candidate candidate{*backup, nearnessOf(*backup, name, salvaged)};
            if (!here || candidate.nearness > here->nearness)
                here = candidate;
        }
        if (here && (!best || isBetter(*here, *best)))
            best = here;
    }
    return best;
}

/// Whose backups lie beside the file.
QString idBeside(const Shelved &beside)
{
    const auto good = std::find_if(beside.begin(), beside.end(), [](const auto &backup) { return backup.isGood(); });
    return good != beside.end() ? good->manifest.fileId : QString();
}

QString idOf(const services::DataFile &file)
{
    const Result<services::ChangeState> state = services::changeState(file);
    return state ? state->fileId : QString();
}

/// What is known of a backup, but for what it would lose.
QStringList backupWords(const Candidate &best, const QString &name)
{
    const services::BackupManifest &manifest = best.backup.manifest;
    QStringList words{WayOutWords::tr("Bản lúc %1, đã kiểm tra.")
                          .arg(QLocale().toString(best.backup.at(), QStringLiteral("HH:mm 'ngày' d/M/yyyy")))};
    if (best.nearness < Nearness::Read || manifest.dataName != name) {
        words.append(WayOutWords::tr("Đây là bản của tệp tên “%1” trên máy “%2”; hãy chắc chắn đó đúng là tệp này.")
                         .arg(manifest.dataName, manifest.machine));
    }
    if (!manifest.missing.isEmpty()) {
        words.append(
            WayOutWords::tr("Bản này thiếu nội dung của %n tệp kèm: %1.", nullptr, int(manifest.missing.size()))
                .arg(services::missingWords(manifest.missing)));
    }
    if (!manifest.faults.isEmpty()) {
        words.append(
            WayOutWords::tr("Lúc sao lưu, tệp dữ liệu đã có chỗ hỏng: %1.").arg(services::faultWords(manifest.faults)));
    }
    return words;
}

void findBackup(WaysOut &ways, const WayOutSearch &search, const base::Clock &clock)
{
    std::unique_ptr<services::DataFile> salvaged;
    if (ways.salvaged) {
        if (auto opened = services::DataFile::open(search.target, clock, search.actor))
            salvaged = *std::move(opened);
    }
    QList<Shelved> shelves;
    QStringList silent;
    const auto end = std::chrono::steady_clock::now() + patience;
    for (const BackupLook &look : search.looks) {
        constexpr std::chrono::milliseconds moment(50);
        while (look.found.wait_for(moment) != std::future_status::ready && std::chrono::steady_clock::now() < end
            && !ways.isGivenUp) { }
        const bool isThere = look.found.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        shelves.append(isThere ? look.found.get() : Shelved());
        if (!isThere)
            silent.append(WayOutWords::tr("“%1” không trả lời nên chưa tìm được ở đó.")
                              .arg(QDir::toNativeSeparators(look.folder)));
    }
    // Every office calls its file alike, and offices share a stick: the file itself says whose backups count, else what
    // lies beside it. Only where neither does, its name.
    const QString name = QFileInfo(search.path).fileName();
    QStringList ids{salvaged ? idOf(*salvaged) : QString(), shelves.isEmpty() ? QString() : idBeside(shelves.first())};
    ids.removeAll(QString());
    const bool isByName = ids.isEmpty();
    if (isByName)
        ids.append(QString());
    std::optional<Candidate> best;
    for (auto id = ids.cbegin(); id != ids.cend() && !best; ++id)
        best = bestBackup(shelves, *id, name, salvaged.get());
    if (!best) {
        silent.prepend(WayOutWords::tr("Không thấy bản sao lưu nào của tệp này đã qua kiểm tra."));
        ways.backupWords = silent.join(QLatin1Char(' '));
        return;
    }
    ways.backup = best->backup;
    QStringList words = backupWords(*best, name);
    if (isByName)
        words.append(WayOutWords::tr("Chỉ tìm được theo tên tệp; có thể là của đơn vị khác."));
    // What the backup lacks is told by the trace of what could be read.
    if (salvaged) {
        if (const auto difference = services::differenceFromNow(*salvaged, best->backup))
            words.append(services::differenceWords(*difference, clock.today()));
    }
    ways.backupWords = (words + silent).join(QLatin1Char(' '));
}

} // namespace

BackupLook lookForBackups(const QString &folder)
{
    std::promise<Shelved> promise;
    BackupLook look{folder, promise.get_future().share()};
    std::thread([promise = std::move(promise), folder]() mutable {
        promise.set_value(services::BackupShelf(folder).list());
    }).detach();
    return look;
}

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

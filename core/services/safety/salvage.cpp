#include "core/services/safety/salvage.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/wholefile.h"
#include "core/services/acting.h"
#include "core/services/attachmentstore.h"
#include "core/services/datafile.h"
#include "core/services/safety/salvagecounts.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/salvage/salvage.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace services {

using base::Error;
using base::ErrorCode;
using base::fileError;
using base::Result;

namespace {

void removeAll(const QString &path)
{
    store::removeWithSideFiles(path);
    QFile::remove(store::Seal::pathOf(path));
}

Result<void> mayMake(const QString &path, const QString &newPath)
{
    const QFileInfo info(newPath);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return fileError(ErrorCode::SalvageOwnFile, newPath);
    return store::checkPlaceForNew(newPath);
}

/// What was salvaged stands in the trace of the new file, after everything the old one's trace still says.
Result<void> traceSalvage(
    const QString &part, const SalvageOutcome &outcome, const base::Clock &clock, const QString &actor)
{
    Result<std::unique_ptr<DataFile>> file = DataFile::open(part, clock, actor);
    if (!file)
        return file.error();
    Result<Acting> acting = Acting::begin(**file);
    if (!acting)
        return acting.error();
    if (Result<void> done
        = acting->finish({QStringLiteral("file_salvaged"), QStringLiteral("file"),
                             QFileInfo(outcome.rows.source).fileName(), {}, salvageCounts(outcome), {}},
            Subject::Settings);
        !done)
        return done;
    return store::becomeOneFile((*file)->connection());
}

/// Where a change was broken off, pages of before and after it stand side by side, and the journal beside them says how
/// to go back. SQLite does it, on a copy; where it cannot, what lies there is read. Gives the file that is to be read.
Result<QString> withoutBrokenChange(const QString &path, const QString &part)
{
    if (QFileInfo(store::journalPath(path)).size() == 0)
        return path;
    const QString copy = part + QStringLiteral(".goc");
    store::removeWithSideFiles(copy);
    for (const auto &[from, to] :
        {std::pair(path, copy), std::pair(store::journalPath(path), store::journalPath(copy))}) {
        if (QFile file(from); !file.copy(to)) {
            store::removeWithSideFiles(copy);
            return fileError(ErrorCode::WriteFailed, to, file.errorString());
        }
    }
    if (const auto opened = store::Connection::open(copy, store::OpenMode::ReadWrite))
        static_cast<void>((*opened)->integer(QStringLiteral("PRAGMA schema_version"))); // the first look takes it back
    return copy;
}

Result<void> fill(const QString &part, SalvageOutcome &outcome, const QString &path, const base::Clock &clock,
    const QString &actor, const base::Progress &progress)
{
    const Result<QString> source = withoutBrokenChange(path, part);
    if (!source)
        return source.error();
    Result<store::SalvageReport> rows = store::salvageRows(*source, part, clock.now(), progress);
    if (*source != path)
        store::removeWithSideFiles(*source);
    if (!rows) {
        Error error = rows.error();
        if (error.context.value(QStringLiteral("file")) == QDir::toNativeSeparators(*source))
            error.context[QStringLiteral("file")] = QDir::toNativeSeparators(path);
        return error;
    }
    outcome.rows = *std::move(rows);
    outcome.rows.source = path;
    return traceSalvage(part, outcome, clock, actor);
}

} // namespace

Result<SalvageOutcome> salvage(const QString &path, const QString &newPath, AttachmentContents contents,
    const base::Clock &clock, const QString &actor, const base::Progress &progress)
{
    if (Result<void> allowed = mayMake(path, newPath); !allowed)
        return allowed.error();
    // A name of its own: everybody who opens the file has it salvaged.
    const QString part = base::ownPartOf(newPath);
    SalvageOutcome outcome;
    Result<void> filled = fill(part, outcome, path, clock, actor, progress);
    if (filled && contents == AttachmentContents::Copied) {
        const Result<ContentsCopied> copied = AttachmentStore(newPath).putAllOf(AttachmentStore(path), progress);
        if (copied) {
            outcome.contents = copied->copied;
            outcome.lostContents = copied->lost;
        } else {
            filled = copied.error();
        }
    }
    if (!filled) {
        removeAll(part);
        return base::saidOf(filled.error(), part, newPath);
    }
    // Refuses to overwrite, also when somebody made the file meanwhile.
    QFile made(part);
    if (!base::renameForGood(made, newPath)) {
        const QString why = made.errorString();
        removeAll(part);
        return fileError(QFileInfo::exists(newPath) ? ErrorCode::FileExists : ErrorCode::WriteFailed, newPath, why);
    }
    QFile::rename(store::Seal::pathOf(part), store::Seal::pathOf(newPath));
    outcome.rows.target = newPath;
    return outcome;
}

} // namespace services

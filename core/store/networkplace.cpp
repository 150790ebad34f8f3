#include "core/store/networkplace.h"

#include "core/base/operatingsystem.h"
#include "core/base/realpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace store {

namespace {

/// File systems whose memory and locks are not shared by all who have them mounted, as a write-ahead log needs it
/// (sqlite.org/wal.html: all processes on the same host). Where something is to be mounted on demand ("autofs") and is
/// not there yet, it is nearly always a share.
const char *const networkKinds[] = {"nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph",
    "glusterfs", "lustre", "gpfs", "gfs", "gfs2", "ocfs2", "beegfs", "orangefs", "pvfs2", "coda", "davfs", "9p",
    "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "autofs"};

/// Of the many file systems that programs make up (FUSE), those that are known to lie on a disk of this machine. What a
/// new one does with shared memory nobody knows; taken for a share, it is slower and safe.
const char *const localPrograms[]
    = {"fuse.exfat", "fuse.ntfs", "fuse.ntfs-3g", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.fuse-overlayfs"};

template <size_t size> bool isOneOf(const char *const (&kinds)[size], const QString &kind)
{
    return std::any_of(std::begin(kinds), std::end(kinds),
        [&](const char *known) { return kind.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; });
}

bool isNetworkKind(const QString &kind)
{
    const bool isOfProgram = kind == QLatin1String("fuse") || kind.startsWith(QLatin1String("fuse."));
    return isOfProgram ? !isOneOf(localPrograms, kind) : isOneOf(networkKinds, kind);
}

QString folderOf(const QString &path)
{
    return QFileInfo(base::realPath(path)).absolutePath();
}

QString kindOf(const QString &folder)
{
    const QString told = qEnvironmentVariable("DONDOC_FILE_SYSTEM");
    return told.isEmpty() ? base::fileSystemType(folder) : told;
}

} // namespace

QString networkKind(const QString &path)
{
    const QString folder = folderOf(path);
    const QString told = qEnvironmentVariable("DONDOC_FILE_SYSTEM");
    if (told.isEmpty() && QDir::fromNativeSeparators(folder).startsWith(QLatin1String("//")))
        return QStringLiteral("UNC"); // Windows: a computer's name instead of a drive
    if (told.isEmpty() && base::isRemoteDrive(folder))
        return QStringLiteral("SMB"); // Windows calls it by the server's own file system: "NTFS"
    const QString kind = kindOf(folder);
    return isNetworkKind(kind) ? kind : QString();
}

bool countsNamesRight(const QString &path)
{
    const QString kind = kindOf(folderOf(path));
    return networkKind(path).isEmpty() && !kind.contains(QLatin1String("ntfs"), Qt::CaseInsensitive)
        && kind != QLatin1String("fuseblk");
}

} // namespace store

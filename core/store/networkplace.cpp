#include "core/store/networkplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

namespace store {

namespace {

/// File systems whose memory and locks are not shared by all who have them mounted, as a write-ahead log needs it
/// (sqlite.org/wal.html: all processes on the same host).
const char *const networkKinds[] = {"nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph",
    "glusterfs", "lustre", "davfs", "9p", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.smbnetfs",
    "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.vmhgfs-fuse"};

bool isNetworkKind(const QString &kind)
{
    return std::any_of(std::begin(networkKinds), std::end(networkKinds),
        [&](const char *known) { return kind.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; });
}

} // namespace

QString networkKind(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString told = qEnvironmentVariable("DONDOC_FILE_SYSTEM");
    if (told.isEmpty() && QDir::fromNativeSeparators(folder).startsWith(QLatin1String("//")))
        return QStringLiteral("UNC"); // Windows: a computer's name instead of a drive
    const QString kind = told.isEmpty() ? QString::fromLocal8Bit(QStorageInfo(folder).fileSystemType()) : told;
    return isNetworkKind(kind) ? kind : QString();
}

} // namespace store

#pragma once

#include <QByteArray>
#include <QString>

namespace base {

// What Qt does not tell of the system below about accounts, processes and files.

/// The account this program runs under, as the system knows it, whatever the environment says.
QString accountName();

/// Whether a process of this number runs on this machine, of whatever account.
bool isProcessAlive(qint64 process);

/// When the process was started, in a unit of the system's own: another value tells another process that was given the
/// same number. 0: it is not known.
qint64 processStart(qint64 process);

/// Whether the drive of the path is one of another computer that was given a letter (Windows); elsewhere the file
/// system's name says so.
bool isRemoteDrive(const QString &path);

/// Whether the system refuses to make a file in the folder. The rights of a server are known by trying alone. A full
/// disk is no refusal.
bool refusesNewFiles(const QString &folder);

/// Which file stands at the path: another value when another file stands there, the same under each of its names.
/// Empty: there is none, or nobody may know.
QByteArray fileIdentity(const QString &path);

/// How many names in folders the file has (hard links). 0: there is none, or nobody may know.
qint64 nameCount(const QString &path);

/// The name the system gives to the kind of file system that the folder lies on ("ext4", "nfs4").
QString fileSystemType(const QString &folder);

/// The kind of the device "major:minor" in a list as in /proc/self/mountinfo (proc(5)), where a folder may stand more
/// than once: what is mounted on demand lies over what waits for it. Empty: it is not there.
QString fileSystemIn(const QByteArray &mounts, const QByteArray &device);

/// From now on whatever this program makes (data, its side files, attachments, settings) is for its own account alone.
/// Called once, at the very start. On Windows the profile's own rights say so already.
void keepFilesPrivate();

} // namespace base

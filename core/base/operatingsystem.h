#pragma once

#include <QByteArray>
#include <QString>

namespace base {

// What Qt does not tell of the system below about accounts, processes and files.

/// The account this program runs under, as the system knows it, whatever the environment says.
QString accountName();

/// Whether a process of this number runs on this machine, of whatever account.
bool isProcessAlive(qint64 process);

/// Which file stands at the path: another value when another file stands there. Empty: there is none. Where an open
/// file cannot be replaced (Windows) every file has the same value.
QByteArray fileIdentity(const QString &path);

/// From now on whatever this program makes (data, its side files, attachments, settings) is for its own account alone.
/// Called once, at the very start. On Windows the profile's own rights say so already.
void keepFilesPrivate();

} // namespace base

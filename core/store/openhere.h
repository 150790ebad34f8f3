#pragma once

#include <QString>

namespace store {

// The data files that connections of this process have open, of whatever thread. Nobody may read one of them but
// through a connection: with any descriptor of a file that is closed the system takes all locks of the process on it
// away (POSIX), SQLite goes on without them, and others write over it. A file is known by what the system says which
// one it is, taken once when it is opened, or by its path; the register never looks at a disk itself, so a place that
// does not answer keeps only those who go there.

/// Whether this process has a connection to the file, under whatever name, that takes locks on it.
bool isOpenHere(const QString &path);

/// That a connection has the file open, or is about to: as long as it lives.
class OpenHere {
public:
    /// Waits until nobody looks at the bytes of the file.
    explicit OpenHere(const QString &path);
    ~OpenHere();
    OpenHere(const OpenHere &) = delete;
    OpenHere &operator=(const OpenHere &) = delete;

    /// The file was not there before, and is now.
    void wasMade();

private:
    QString m_path;
};

/// A look at the bytes of a data file past SQLite. As long as it lives no connection of this process is made to the
/// file; so it is over before whoever looks opens one.
class RawLook {
public:
    explicit RawLook(const QString &path);
    ~RawLook();
    RawLook(const RawLook &) = delete;
    RawLook &operator=(const RawLook &) = delete;

    /// Not where the file is open here: then it is not to be touched.
    bool isAllowed() const { return m_isAllowed; }

private:
    bool m_isAllowed = false;
};

} // namespace store

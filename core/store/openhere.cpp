#include "core/store/openhere.h"

#include "core/base/operatingsystem.h"
#include "core/base/realpath.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <algorithm>

namespace store {

namespace {

struct Known {
    QString path;
    QByteArray identity;

    /// The path counts as well: on a share the numbers of files may change, and a new file has none yet.
    bool isSame(const Known &other) const
    {
        return path == other.path || (!identity.isEmpty() && identity == other.identity);
    }
};

/// Looks at the disk: never under the register's lock.
Known knownOf(const QString &path)
{
    return {base::realPath(path), base::fileIdentity(path)};
}

template <typename Owner> using Owners = QHash<const Owner *, Known>;

template <typename Owner> bool contains(const Owners<Owner> &owners, const Known &asked)
{
    return std::any_of(owners.cbegin(), owners.cend(), [&asked](const Known &known) { return known.isSame(asked); });
}

struct Register {
    QMutex mutex;
    QWaitCondition lookEnded;
    Owners<OpenHere> open;
    Owners<RawLook> looks;
};

Register &theRegister()
{
    static Register files;
    return files;
}

} // namespace

bool isOpenHere(const QString &path)
{
    const Known asked = knownOf(path);
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    return contains(files.open, asked);
}

OpenHere::OpenHere(const QString &path) : m_path(path)
{
    const Known self = knownOf(path);
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    while (contains(files.looks, self))
        files.lookEnded.wait(&files.mutex);
    files.open.insert(this, self);
}

OpenHere::~OpenHere()
{
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    files.open.remove(this);
}

void OpenHere::wasMade()
{
    const Known self = knownOf(m_path);
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    files.open.insert(this, self);
}

RawLook::RawLook(const QString &path)
{
    const Known self = knownOf(path);
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    m_isAllowed = !contains(files.open, self);
    if (m_isAllowed)
        files.looks.insert(this, self);
}

RawLook::~RawLook()
{
    Register &files = theRegister();
    const QMutexLocker lock(&files.mutex);
    files.looks.remove(this);
    files.lookEnded.wakeAll();
}

} // namespace store

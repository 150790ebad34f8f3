#include "crash/faultyio.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

namespace {

/// All of it behind one lock: the calls of a test are few. Calls before main() come before anything is watched.
struct State {
    std::mutex lock;
    std::string folder; ///< with its slash; empty: nothing is watched
    long count = 0;
    long failAt = 0; ///< 0: nothing is armed
    faultyio::Fault fault = faultyio::Fault::IoError;
    std::string failed;
    int log = -1;
    std::map<std::pair<dev_t, ino_t>, std::uint32_t> nodes;
    std::uint32_t lastNode = 0;
};

State &state()
{
    static auto *made = new State; // outlives whoever still writes at the end
    return *made;
}

bool isWatching = false; // read without the lock: what is not watched costs nothing

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

std::string linked(const char *link)
{
    char path[4096];
    const long length = syscall(SYS_readlink, link, path, sizeof path);
    return length > 0 ? std::string(path, size_t(length)) : std::string();
}

std::string pathOf(int file)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return linked(link);
}

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    return (folder == AT_FDCWD ? linked("/proc/self/cwd") : pathOf(folder)) + '/' + path;
}

bool isMeant(const std::string &path)
{
    const State &own = state();
    const bool isBelow = path.compare(0, own.folder.size(), own.folder) == 0 || path + '/' == own.folder;
    const bool isIndex = path.size() > 4 && path.compare(path.size() - 4, 4, "-shm") == 0;
    return isBelow && !isIndex;
}

enum class Need { Room, None };

/// Counts a call. 0: it goes on; else the error it fails with, or -1 for a write that falls short.
int judge(const char *call, const std::string &path, Need need)
{
    State &own = state();
    ++own.count;
    if (own.failAt == 0 || own.count < own.failAt)
        return 0;
    const bool isFirst = own.count == own.failAt;
    int error = 0;
    switch (own.fault) {
    case faultyio::Fault::IoError:
        error = isFirst ? EIO : 0;
        break;
    case faultyio::Fault::NoSpace:
        error = isFirst ? ENOSPC : 0;
        break;
    case faultyio::Fault::Short:
        error = isFirst ? (std::strstr(call, "write") ? -1 : EIO) : 0;
        break;
    case faultyio::Fault::FullDisk:
        error = need == Need::Room ? ENOSPC : 0;
        break;
    case faultyio::Fault::DeadDisk:
        error = EIO;
        break;
    }
    if (error != 0 && own.failed.empty())
        own.failed = std::string(call) + ' ' + path.substr(std::min(path.size(), own.folder.size()));
    return error;
}

// The record: a letter, three numbers, two texts with their lengths (recordedcalls.h reads it).
void put(char kind, std::uint32_t node, std::uint64_t number, const std::string &text, const void *bytes, size_t size)
{
    State &own = state();
    if (own.log < 0)
        return;
    std::string line(1, kind);
    const auto raw = [&line](auto value) { line.append(reinterpret_cast<const char *>(&value), sizeof value); };
    raw(node);
    raw(number);
    raw(std::uint64_t(text.size()));
    raw(std::uint64_t(size));
    line += text;
    if (size > 0)
        line.append(static_cast<const char *>(bytes), size);
    for (size_t at = 0; at < line.size();) {
        const long written = syscall(SYS_write, own.log, line.data() + at, line.size() - at);
        if (written <= 0)
            std::abort();
        at += size_t(written);
    }
}

std::string below(const std::string &path)
{
    return path.substr(std::min(path.size(), state().folder.size()));
}

/// The number of what the descriptor or path stands for; one that is not known yet was there before the record.
std::uint32_t nodeOf(const struct stat &info, const std::string &path)
{
    State &own = state();
    auto [known, isNew] = own.nodes.try_emplace({info.st_dev, info.st_ino}, 0);
    if (isNew) {
        known->second = ++own.lastNode;
        put('E', known->second, 0, below(path), nullptr, 0);
    }
    return known->second;
}

std::uint32_t nodeOf(int file, const std::string &path)
{
    struct stat info;
    return fstat(file, &info) == 0 ? nodeOf(info, path) : 0;
}

std::uint32_t nodeOf(const std::string &path)
{
    struct stat info;
    return stat(path.c_str(), &info) == 0 ? nodeOf(info, path) : 0;
}

/// A watched call of this moment, or nothing.
class Watched {
public:
    explicit Watched(int file) : Watched(isWatching ? pathOf(file) : std::string()) { }
    explicit Watched(std::string file) : m_path(std::move(file))
    {
        if (!isWatching)
            return;
        m_lock = std::unique_lock(state().lock);
        m_isMeant = isMeant(m_path);
        if (!m_isMeant)
            m_lock.unlock();
    }
    explicit operator bool() const { return m_isMeant; }
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::unique_lock<std::mutex> m_lock;
    bool m_isMeant = false;
};

template <typename Write>
ssize_t writing(const char *call, int file, const void *bytes, size_t size, off64_t at, Write real)
{
    const Watched watched(file);
    if (!watched)
        return real(size);
    const int error = judge(call, watched.path(), Need::Room);
    if (error > 0) {
        errno = error;
        return -1;
    }
    if (at < 0)
        at = lseek64(file, 0, SEEK_CUR);
    const ssize_t written = real(error < 0 ? size / 2 : size);
    if (written > 0 && state().log >= 0)
        put('W', nodeOf(file, watched.path()), std::uint64_t(at), {}, bytes, size_t(written));
    return written;
}

template <typename Call> int syncing(const char *call, int file, Call real)
{
    const Watched watched(file);
    if (!watched)
        return real();
    if (const int error = judge(call, watched.path(), Need::Room); error != 0) {
        errno = error < 0 ? EIO : error;
        return -1;
    }
    const int done = real();
    if (done == 0 && state().log >= 0) {
        struct stat info;
        if (fstat(file, &info) == 0 && S_ISDIR(info.st_mode))
            put('D', 0, 0, watched.path().size() < state().folder.size() ? std::string() : below(watched.path()),
                nullptr, 0);
        else
            put('S', nodeOf(file, watched.path()), 0, {}, nullptr, 0);
    }
    return done;
}

template <typename Call> int cutting(int file, off64_t size, Call real)
{
    const Watched watched(file);
    if (!watched)
        return real();
    if (const int error = judge("ftruncate", watched.path(), size > 0 ? Need::Room : Need::None); error != 0) {
        errno = error < 0 ? EIO : error;
        return -1;
    }
    const int done = real();
    if (done == 0 && state().log >= 0)
        put('T', nodeOf(file, watched.path()), std::uint64_t(size), {}, nullptr, 0);
    return done;
}

template <typename Call> int opening(const std::string &path, int flags, Call real)
{
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    if (!isWatching || (!(flags & O_CREAT) && !(flags & O_TRUNC) && !isUnnamed))
        return real();
    const Watched watched(path);
    if (!watched)
        return real();
    struct stat info;
    const bool isNew = isUnnamed || stat(path.c_str(), &info) != 0;
    if (!isNew && !(flags & O_TRUNC))
        return real();
    if (const int error = judge(isNew ? "create" : "truncate", path, isNew ? Need::Room : Need::None); error != 0) {
        errno = error < 0 ? EIO : error;
        return -1;
    }
    const int file = real();
    if (file >= 0 && state().log >= 0 && fstat(file, &info) == 0) {
        State &own = state();
        if (isNew) {
            own.nodes[{info.st_dev, info.st_ino}] = ++own.lastNode;
            put('C', own.lastNode, 0, isUnnamed ? std::string() : below(path), nullptr, 0);
        } else {
            put('T', nodeOf(info, path), 0, {}, nullptr, 0);
        }
    }
    return file;
}

template <typename Call> int moving(const std::string &from, const std::string &to, bool keepsOld, Call real)
{
    const Watched watched(to);
    if (!watched)
        return real();
    if (const int error = judge(keepsOld ? "link" : "rename", to, Need::Room); error != 0) {
        errno = error < 0 ? EIO : error;
        return -1;
    }
    const std::uint32_t node = state().log >= 0 ? nodeOf(from) : 0;
    if (state().log >= 0)
        nodeOf(to); // what it takes the place of
    const int done = real();
    if (done == 0 && state().log >= 0) {
        const std::string old = keepsOld ? std::string() : below(from);
        put(keepsOld ? 'L' : 'R', node, 0, below(to), old.data(), old.size());
    }
    return done;
}

template <typename Call> int naming(const char *call, char kind, const std::string &path, Call real)
{
    const Watched watched(path);
    if (!watched)
        return real();
    if (const int error = judge(call, path, kind == 'M' ? Need::Room : Need::None); error != 0) {
        errno = error < 0 ? EIO : error;
        return -1;
    }
    if (state().log >= 0 && kind == 'U')
        nodeOf(path);
    const int done = real();
    if (done == 0)
        put(kind, 0, 0, below(path), nullptr, 0);
    return done;
}

mode_t modeIn(int flags, va_list list)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? mode_t(va_arg(list, unsigned)) : 0;
}

} // namespace

namespace faultyio {

const char *nameOf(Fault fault)
{
    constexpr const char *names[faultCount] = {"EIO", "ENOSPC", "short", "full disk", "dead disk"};
    return names[int(fault)];
}

void watch(const std::string &folder)
{
    State &own = state();
    const std::lock_guard guard(own.lock);
    char real[4096];
    own.folder = realpath(folder.c_str(), real) ? std::string(real) + '/' : folder + '/';
    own.count = 0;
    own.failAt = 0;
    own.failed.clear();
    own.nodes.clear();
    own.lastNode = 0;
    if (own.log >= 0)
        syscall(SYS_close, own.log);
    own.log = -1;
    isWatching = true;
}

long counted()
{
    const std::lock_guard guard(state().lock);
    return state().count;
}

void arm(long nth, Fault fault)
{
    State &own = state();
    const std::lock_guard guard(own.lock);
    own.count = 0;
    own.failAt = nth;
    own.fault = fault;
    own.failed.clear();
}

std::string disarm()
{
    State &own = state();
    const std::lock_guard guard(own.lock);
    own.failAt = 0;
    return std::exchange(own.failed, {});
}

void record(const std::string &log)
{
    const std::lock_guard guard(state().lock);
    state().log = int(syscall(SYS_openat, AT_FDCWD, log.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600));
}

void mark(const std::string &word)
{
    const std::lock_guard guard(state().lock);
    put('K', 0, 0, word, nullptr, 0);
}

} // namespace faultyio

// Here are the doors themselves. Their names and the types of their parameters are those of libc.
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return writing("write", file, bytes, size, -1, [&](size_t part) { return real(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return writing("pwrite", file, bytes, size, at, [&](size_t part) { return real(file, bytes, part, at); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return writing("pwrite", file, bytes, size, at, [&](size_t part) { return real(file, bytes, part, at); });
}

int fsync(int file)
{
    static auto *const real = next<int(int)>("fsync");
    return syncing("fsync", file, [&] { return real(file); });
}

int fdatasync(int file)
{
    static auto *const real = next<int(int)>("fdatasync");
    return syncing("fdatasync", file, [&] { return real(file); });
}

int ftruncate(int file, off_t size) noexcept
{
    static auto *const real = next<int(int, off_t)>("ftruncate");
    return cutting(file, size, [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    return cutting(file, size, [&] { return real(file, size); });
}

int open(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open");
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeIn(flags, list);
    va_end(list);
    return opening(
        isWatching ? absolute(AT_FDCWD, path) : std::string(), flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open64");
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeIn(flags, list);
    va_end(list);
    return opening(
        isWatching ? absolute(AT_FDCWD, path) : std::string(), flags, [&] { return real(path, flags, mode); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    return moving(from, to, false, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return moving(absolute(fromFolder, from), absolute(toFolder, to), false,
        [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("link");
    return moving(from, to, true, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, int)>("linkat");
    return moving(absolute(fromFolder, from), absolute(toFolder, to), true,
        [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    return naming("unlink", 'U', path, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return naming("mkdir", 'M', path, [&] { return real(path, mode); });
}

} // extern "C"

#pragma once

#include <string>

/// The file calls of this very program, below SQLite and Qt: counted, made to fail, written down. Linked into a test
/// program it stands before libc for every library that is loaded (dondoc_faultyio in tests/CMakeLists.txt). Linux
/// only. Only calls that change files below the watched folder are meant, without those on "-shm" files, whose content
/// is no more than an index that SQLite makes anew.
namespace faultyio {

enum class Fault {
    IoError, ///< the call fails with EIO, once
    NoSpace, ///< it fails with ENOSPC, once
    Short, ///< a write writes the first half, once; other calls fail with EIO
    FullDisk, ///< from then on whatever needs room fails with ENOSPC
    DeadDisk, ///< from then on everything fails with EIO
};
inline constexpr int faultCount = 5;
const char *nameOf(Fault fault);

/// Begins with a folder; its name ends what was recorded or armed before.
void watch(const std::string &folder);
/// The calls counted since watch() or arm().
long counted();
/// The `nth` call from now on fails, counted from 1.
void arm(long nth, Fault fault);
/// Nothing fails any more. Gives what has failed first, for messages ("pwrite thử.dondoc-wal"); empty: nothing did.
std::string disarm();

/// Writes down every call in that file (which lies outside the folder) until the next watch(). See recordedcalls.h.
void record(const std::string &log);
/// Puts a word between the calls.
void mark(const std::string &word);

} // namespace faultyio

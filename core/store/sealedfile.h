#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/passphrase.h"

#include <QString>

class QIODevice;

namespace store {

// A file that opens with a passphrase only (libsodium). All numbers are little-endian.
//
//     at  0   8  "DONDOCGK"
//     at  8   2  version of this layout: 1
//     at 10   2  way of locking: 1 = Argon2id 1.3, then XChaCha20-Poly1305 (crypto_secretstream)
//     at 12   4  Argon2id: passes
//     at 16   8  Argon2id: memory in bytes
//     at 24   4  plain bytes in a chunk
//     at 28   4  0
//     at 32  16  salt
//     at 48  16  check of the key: a wrong passphrase is told from a damaged file
//     at 64  24  header of the stream
//     at 88      chunks: each its plain bytes and 17 more; all are full but the last one, which alone carries
//                TAG_FINAL. Each is authenticated together with the 88 bytes above.
//
// So a changed bit anywhere, a missing end, chunks in another order or bytes after the end are all found out. The
// passphrase is taken in NFC, whatever keyboard wrote it. What the header asks for is capped when it is read.

enum class SealCost {
    Interactive, ///< 64 MB, a tenth of a second
    Moderate, ///< 256 MB, about a second
};

inline constexpr int leastPassphrase = 8; ///< characters

/// Whether the file begins like a sealed one.
bool isSealed(const QString &path);

/// Reads `plain` to its end and writes it sealed. Errors: PassphraseShort, MemoryShort, WriteFailed, FileUnreadable,
/// Cancelled. `file` names it in sentences.
base::Result<void> seal(QIODevice &plain, QIODevice &sealed, const Passphrase &passphrase, const QString &file,
    SealCost cost = SealCost::Moderate, const base::Progress &progress = {});

/// The other way round. What was written to `plain` counts only when this succeeds.
/// Errors: PassphraseMissing, PassphraseWrong, PackageNotOurs, PackageNewer, PackageDamaged, MemoryShort, WriteFailed,
/// Cancelled.
base::Result<void> unseal(QIODevice &sealed, QIODevice &plain, const Passphrase &passphrase, const QString &file,
    const base::Progress &progress = {});

} // namespace store

#include "core/store/sealedfile.h"

#include "core/base/fileerror.h"
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct SealWords {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

constexpr QLatin1String sealMagic("DONDOCGK");
constexpr quint16 sealVersion = 1;
constexpr quint16 sealWay = 1;
constexpr quint32 chunkSize = 1 << 20;
constexpr char keyContext[] = "dondocgk"; // eight letters, as crypto_kdf wants them

// What a header may ask for: a stranger's file must not take the PC's memory or its day.
constexpr quint32 mostPasses = 16;
constexpr quint64 mostMemory = quint64(1) << 30;
constexpr quint32 largestChunk = 1 << 24;

constexpr int sealHeaderSize = 88;
constexpr int checkSize = 16;

struct SealHeader {
    quint32 passes = 0;
    quint64 memory = 0;
    quint32 chunk = chunkSize;
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, checkSize> check{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream{};
};

template <typename Number> void put(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), qsizetype(little.size()));
}

template <size_t size> void put(QByteArray &bytes, const std::array<unsigned char, size> &raw)
{
    for (const unsigned char byte : raw)
        bytes.append(char(byte));
}

QByteArray packed(const SealHeader &header)
{
    QByteArray bytes;
    bytes.append(sealMagic.data(), sealMagic.size());
    put(bytes, sealVersion);
    put(bytes, sealWay);
    put(bytes, header.passes);
    put(bytes, header.memory);
    put(bytes, header.chunk);
    put(bytes, quint32(0));
    put(bytes, header.salt);
    put(bytes, header.check);
    put(bytes, header.stream);
    return bytes;
}

Result<SealHeader> unpacked(const QByteArray &bytes, const QString &file)
{
    if (!bytes.startsWith(QByteArrayView(sealMagic.data(), sealMagic.size())))
        return base::fileError(ErrorCode::PackageNotOurs, file);
    if (bytes.size() < sealHeaderSize)
        return base::fileError(ErrorCode::PackageDamaged, file, SealWords::tr("phần đầu bị cắt cụt"));
    const auto version = qFromLittleEndian<quint16>(bytes.constData() + 8);
    if (version > sealVersion) {
        Error newer = base::fileError(ErrorCode::PackageNewer, file);
        newer.context.insert(QStringLiteral("version"), QString::number(version));
        return newer;
    }
    SealHeader header;
    header.passes = qFromLittleEndian<quint32>(bytes.constData() + 12);
    header.memory = qFromLittleEndian<quint64>(bytes.constData() + 16);
    header.chunk = qFromLittleEndian<quint32>(bytes.constData() + 24);
    if (version != sealVersion || qFromLittleEndian<quint16>(bytes.constData() + 10) != sealWay
        || qFromLittleEndian<quint32>(bytes.constData() + 28) != 0 || header.passes < crypto_pwhash_OPSLIMIT_MIN
        || header.passes > mostPasses || header.memory < crypto_pwhash_MEMLIMIT_MIN || header.memory > mostMemory
        || header.chunk == 0 || header.chunk > largestChunk)
        return base::fileError(ErrorCode::PackageDamaged, file, SealWords::tr("phần đầu ghi những số không thể có"));
    std::memcpy(header.salt.data(), bytes.constData() + 32, header.salt.size());
    std::memcpy(header.check.data(), bytes.constData() + 48, header.check.size());
    std::memcpy(header.stream.data(), bytes.constData() + 64, header.stream.size());
    return header;
}

/// What a passphrase gives with a header; wiped when it goes.
class SealKey {
public:
    SealKey() = default;
    ~SealKey()
    {
        sodium_memzero(m_stream.data(), m_stream.size());
        sodium_memzero(m_check.data(), m_check.size());
    }
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;

    /// Fails when there is no memory for it.
    bool derive(const SealHeader &header, const Passphrase &passphrase)
    {
        const Passphrase composed(passphrase.text().normalized(QString::NormalizationForm_C));
        QByteArray words = composed.text().toUtf8();
        std::array<unsigned char, crypto_kdf_KEYBYTES> master{};
        const bool isDerived = sodium_init() >= 0
            && crypto_pwhash(master.data(), master.size(), words.constData(),
                   static_cast<unsigned long long>(words.size()), header.salt.data(), header.passes,
                   size_t(header.memory), crypto_pwhash_ALG_ARGON2ID13)
                == 0;
        sodium_memzero(words.data(), size_t(words.size()));
        if (isDerived) {
            crypto_kdf_derive_from_key(m_stream.data(), m_stream.size(), 1, keyContext, master.data());
            crypto_kdf_derive_from_key(m_check.data(), m_check.size(), 2, keyContext, master.data());
        }
        sodium_memzero(master.data(), master.size());
        return isDerived;
    }

    const unsigned char *stream() const { return m_stream.data(); }
    const std::array<unsigned char, checkSize> &check() const { return m_check; }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_stream{};
    std::array<unsigned char, checkSize> m_check{};
};

/// What the chunks are locked with; wiped when it goes.
struct SealStream {
    SealStream() = default;
    ~SealStream() { sodium_memzero(&state, sizeof state); }
    SealStream(const SealStream &) = delete;
    SealStream &operator=(const SealStream &) = delete;

    crypto_secretstream_xchacha20poly1305_state state{};
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// So many bytes, fewer only at the end; nothing when reading fails.
std::optional<QByteArray> readChunk(QIODevice &device, qint64 size)
{
    QByteArray chunk;
    while (chunk.size() < size) {
        QByteArray part = device.read(size - chunk.size());
        if (part.isEmpty())
            break;
        chunk += part;
    }
    if (chunk.size() < size && !device.atEnd())
        return std::nullopt;
    return chunk;
}

bool goesOn(const base::Progress &progress, const QIODevice &device)
{
    return !progress || progress(int(device.pos() / 1024), int(std::max(device.size(), device.pos()) / 1024));
}

} // namespace

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && file.read(sealMagic.size()) == QByteArrayView(sealMagic.data(), sealMagic.size());
}

Result<void> seal(QIODevice &plain, QIODevice &sealed, const Passphrase &passphrase, const QString &file, SealCost cost,
    const base::Progress &progress)
{
    if (passphrase.size() < leastPassphrase) {
        return Error{ErrorCode::PassphraseShort, {{QStringLiteral("least"), QString::number(leastPassphrase)}}};
    }
    SealHeader header;
    const bool isModerate = cost == SealCost::Moderate;
    header.passes = isModerate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    header.memory = isModerate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    if (sodium_init() < 0)
        return base::fileError(ErrorCode::MemoryShort, file);
    randombytes_buf(header.salt.data(), header.salt.size());
    SealKey key;
    if (!key.derive(header, passphrase))
        return base::fileError(ErrorCode::MemoryShort, file);
    header.check = key.check();
    SealStream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, header.stream.data(), key.stream());
    const QByteArray head = packed(header);
    if (sealed.write(head) != head.size())
        return base::writeFailed(file, sealed.errorString());
    QByteArray locked(qsizetype(chunkSize) + crypto_secretstream_xchacha20poly1305_ABYTES, Qt::Uninitialized);
    for (bool isLast = false; !isLast;) {
        if (!goesOn(progress, plain))
            return Error{ErrorCode::Cancelled, {}};
        const std::optional<QByteArray> chunk = readChunk(plain, chunkSize);
        if (!chunk)
            return base::fileError(ErrorCode::FileUnreadable, file, plain.errorString());
        isLast = plain.atEnd();
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, raw(locked), &size, raw(*chunk),
            static_cast<unsigned long long>(chunk->size()), raw(head), static_cast<unsigned long long>(head.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (sealed.write(locked.constData(), qint64(size)) != qint64(size))
            return base::writeFailed(file, sealed.errorString());
    }
    return {};
}

Result<void> unseal(QIODevice &sealed, QIODevice &plain, const Passphrase &passphrase, const QString &file,
    const base::Progress &progress)
{
    const QByteArray head = sealed.read(sealHeaderSize);
    const Result<SealHeader> header = unpacked(head, file);
    if (!header)
        return header.error();
    if (passphrase.isEmpty())
        return base::fileError(ErrorCode::PassphraseMissing, file);
    SealKey key;
    if (!key.derive(*header, passphrase))
        return base::fileError(ErrorCode::MemoryShort, file);
    if (sodium_memcmp(key.check().data(), header->check.data(), checkSize) != 0)
        return base::fileError(ErrorCode::PassphraseWrong, file);
    SealStream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, header->stream.data(), key.stream()) != 0)
        return base::fileError(ErrorCode::PackageDamaged, file, SealWords::tr("phần đầu không đúng"));
    QByteArray open(qsizetype(header->chunk), Qt::Uninitialized);
    for (bool isLast = false; !isLast;) {
        if (!goesOn(progress, sealed))
            return Error{ErrorCode::Cancelled, {}};
        const std::optional<QByteArray> chunk
            = readChunk(sealed, qint64(header->chunk) + crypto_secretstream_xchacha20poly1305_ABYTES);
        if (!chunk)
            return base::fileError(ErrorCode::PackageDamaged, file, sealed.errorString());
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (chunk->size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
            return base::fileError(ErrorCode::PackageDamaged, file, SealWords::tr("gói bị cắt cụt"));
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, raw(open), &size, &tag, raw(*chunk),
                static_cast<unsigned long long>(chunk->size()), raw(head), static_cast<unsigned long long>(head.size()))
            != 0)
            return base::fileError(ErrorCode::PackageDamaged, file, SealWords::tr("nội dung đã bị thay đổi"));
        isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast != sealed.atEnd())
            return base::fileError(ErrorCode::PackageDamaged, file,
                isLast ? SealWords::tr("sau phần cuối còn thừa nội dung") : SealWords::tr("gói bị cắt cụt"));
        if (plain.write(open.constData(), qint64(size)) != qint64(size))
            return base::writeFailed(file, plain.errorString());
    }
    return {};
}

} // namespace store

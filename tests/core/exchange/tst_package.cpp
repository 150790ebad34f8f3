#include "core/exchange/package/packagefile.h"
#include "core/exchange/package/packagelist.h"
#include "core/exchange/package/ziparchive.h"
#include "core/services/attachmentstore.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/filedump.h"
#include "support/tracegap.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <chrono>
#include <filesystem>

using base::ErrorCode;
using exchange::PackageKind;

/// Packages: whole on the other side, closed to strangers, and a changed one is never half unpacked.
class TestPackage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<support::DataFileFixture>();
        const auto put = services::AttachmentStore(m_office->path()).put("%PDF một", utf8("một.pdf"));
        services::NewReport report = m_office->report(utf8("ninh sơn"), {2022, 5}, QDate(2022, 5, 9));
        report.attachments = {*put};
        VERIFY_OK(services::addReport(*m_office->file, report));
        m_dump = support::dumpOf(*m_office->file);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_target = m_dir->filePath(utf8("mới.dondoc"));
    }

    void itMovesEverything_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("open") << QString();
        QTest::newRow("locked") << utf8("bốn từ ghép lại");
    }

    void itMovesEverything()
    {
        QFETCH(QString, passphrase);
        const QString path = package(passphrase);
        QCOMPARE(exchange::packageKind(path), passphrase.isEmpty() ? PackageKind::Open : PackageKind::Locked);
        const auto faults = exchange::verifyPackage(path, passphrase);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
        const auto unpacked = exchange::unpackPackage(path, passphrase, m_target);
        VERIFY_OK(unpacked);
        QCOMPARE(unpacked->attachments, 1);
        QVERIFY(unpacked->missing.isEmpty());
        auto opened = services::DataFile::open(m_target, m_office->clock, utf8("thử"));
        VERIFY_OK(opened);
        QCOMPARE(support::dumpOf(**opened), m_dump);
        opened->reset();
        VERIFY_ERROR(exchange::unpackPackage(path, passphrase, m_target), ErrorCode::FileExists);
        // Nothing else is left anywhere; the seal is that of the file that was open and is closed.
        const QStringList left = QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        QCOMPARE(left,
            QStringList({utf8("gói.dondoc-goi"), utf8("mới.dondoc"), utf8("mới.dondoc.dau"), utf8("mới.dondoc.tep")}));
    }

    /// The gap in a salvaged file's trace stays for ever: it is packed, named, and unpacked.
    void aFileWithAGapInItsTraceIsMoved()
    {
        support::DataFileFixture office;
        const QString salvaged = m_dir->filePath(utf8("đã cứu.dondoc"));
        support::salvageWithAGap(office, salvaged);
        const QString path = m_dir->filePath(utf8("gói.dondoc-goi"));
        VERIFY_OK(exchange::writePackage({salvaged, path, {}}, office.clock));
        const auto faults = exchange::verifyPackage(path, {});
        VERIFY_OK(faults);
        QCOMPARE(faults->size(), 1);
        QCOMPARE(faults->first().code, utf8("trace_chain"));
        QVERIFY(faults->first().isNote);
        VERIFY_OK(exchange::unpackPackage(path, {}, m_target));
        VERIFY_OK(services::DataFile::open(m_target, office.clock, utf8("thử")));
    }

    void anotherArchiveIsNotReplaced()
    {
        const QString path = m_dir->filePath(utf8("ảnh.zip"));
        VERIFY_OK(exchange::writeZip(path, {{utf8("ảnh.txt"), "của tôi"}}, {}));
        const QByteArray before = support::readAll(path);
        VERIFY_ERROR(exchange::writePackage({m_office->path(), path, {}}, m_office->clock), ErrorCode::WriteFailed);
        QCOMPARE(support::readAll(path), before);
        const QString own = package({});
        QVERIFY(QFile::resize(own, QFileInfo(own).size() / 2)); // damaged, and ours
        VERIFY_OK(exchange::writePackage({m_office->path(), own, {}}, m_office->clock));
        VERIFY_OK(exchange::verifyPackage(own, {}));
    }

    /// A stick gives back what was deleted on it: nothing is unlocked beside a locked package, not for a moment.
    void nothingIsUnlockedBesideALockedPackage()
    {
        const QString path = m_dir->filePath(utf8("gói.dondoc-goi"));
        const QString passphrase = utf8("bốn từ ghép lại");
        int looked = 0;
        int others = 0;
        const base::Progress look = [&](int, int) {
            ++looked;
            const QDir stick(m_dir->path());
            others += int(stick.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden).size());
            others += int(stick.entryList(QDir::Files | QDir::Hidden).size()) > 1 ? 1 : 0;
            return true;
        };
        VERIFY_OK(exchange::writePackage(
            {m_office->path(), path, {}, passphrase, store::SealCost::Interactive}, m_office->clock, look));
        VERIFY_OK(exchange::verifyPackage(path, passphrase, look));
        QVERIFY(looked > 0);
        QCOMPARE(others, 0);
    }

    void whatAKilledProgramLeftUnlockedGoesAtTheNextRun()
    {
        const QString left = m_office->path() + utf8(".aB3dE6.part");
        const QString working = m_office->path() + utf8(".aB3dE7.part");
        const QString theirs = m_office->path() + utf8(".bản nháp.part");
        const auto longAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(48);
        for (const QString &path : {left, working, theirs}) {
            QVERIFY(QDir().mkpath(path));
            if (path != working)
                std::filesystem::last_write_time(QFile(path).filesystemFileName(), longAgo);
        }
        QVERIFY(QFile::exists(package({})));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QDir().rmdir(working) && QDir().rmdir(theirs)); // they stayed
    }

    /// Until the new one was read back the last good one lies there, whenever the work is told to stop.
    void thePackageThatWasThereStaysUntilTheNewOneIsProven()
    {
        const QString path = package({});
        const exchange::PackageRequest request{m_office->path(), path, utf8("người khác")};
        int calls = 0;
        VERIFY_OK(exchange::writePackage(request, m_office->clock, [&calls](int, int) { return ++calls > 0; }));
        QVERIFY(calls > 3);
        const QByteArray before = support::readAll(path);
        for (const int last : {1, calls / 2, calls - 1, calls}) {
            int asked = 0;
            VERIFY_ERROR(exchange::writePackage(request, m_office->clock, [&](int, int) { return ++asked < last; }),
                ErrorCode::Cancelled);
            QCOMPARE(support::readAll(path), before);
            QVERIFY(isUntouched());
        }
    }

    void aPackageReplacesNothingButAPackage()
    {
        const QString text = m_dir->filePath(utf8("báo cáo.txt"));
        {
            QFile file(text);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Danh sách") > 0);
        }
        const QString link = m_dir->filePath(utf8("lối tắt.dondoc-goi"));
        const QString data = m_office->path();
        QVERIFY(QFile::link(data, link));
        const QString content = services::AttachmentStore(data).folder() + utf8("/mới.dondoc-goi");
        for (const QString &target : {text, link, data, QString(data + utf8("-wal")), QString(data + utf8("-journal")),
                 QString(data + utf8(".dau")), content}) {
            const bool wasThere = QFile::exists(target);
            VERIFY_ERROR(exchange::writePackage({data, target, {}}, m_office->clock), ErrorCode::WriteFailed);
            QCOMPARE(QFile::exists(target), wasThere);
        }
        QCOMPARE(support::readAll(text), QByteArray("Danh sách"));
        QCOMPARE(support::dumpOf(*m_office->file), m_dump);
    }

    void aPassphraseIsTheSameHoweverItIsTyped()
    {
        const QString composed = utf8("mật khẩu dài").normalized(QString::NormalizationForm_C);
        const QString path = package(composed);
        VERIFY_OK(exchange::verifyPackage(path, composed.normalized(QString::NormalizationForm_D)));
        VERIFY_ERROR(exchange::verifyPackage(path, utf8("mat khau dai")), ErrorCode::PassphraseWrong);
        VERIFY_ERROR(exchange::verifyPackage(path, {}), ErrorCode::PassphraseMissing);
        VERIFY_ERROR(exchange::unpackPackage(path, utf8("mat khau dai"), m_target), ErrorCode::PassphraseWrong);
        QVERIFY(isUntouched());
        exchange::PackageRequest weak{m_office->path(), m_dir->filePath(utf8("b.dondoc-goi")), {}, utf8("ngắn")};
        VERIFY_ERROR(exchange::writePackage(weak, m_office->clock), ErrorCode::PassphraseShort);
        weak.passphrase = QString(); // asked for and empty is not "unlocked"
        VERIFY_ERROR(exchange::writePackage(weak, m_office->clock), ErrorCode::PassphraseShort);
        QVERIFY(!QFile::exists(weak.target));
    }

    void whatWasChangedIsRefused_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("what");
        for (const char *passphrase : {"", "bốn từ ghép lại"}) {
            for (const char *what : {"bits", "cut off", "longer", "empty", "text"})
                QTest::addRow("%s %s", *passphrase ? "locked" : "open", what) << utf8(passphrase) << utf8(what);
        }
    }

    void whatWasChangedIsRefused()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, what);
        const QByteArray whole = support::readAll(package(passphrase));
        QList<QByteArray> changed;
        if (what == utf8("bits")) {
            QRandomGenerator random(8);
            for (int i = 0; i < 8; ++i) {
                QByteArray bytes = whole;
                // The first ones in the head, the others anywhere.
                const int at = i < 5 ? i * 18 : random.bounded(int(bytes.size()));
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
                changed.append(bytes);
            }
        } else if (what == utf8("cut off")) {
            for (const qsizetype size : {qsizetype(4), qsizetype(60), whole.size() / 2, whole.size() - 1})
                changed.append(whole.first(size));
        } else if (what == utf8("longer")) {
            changed.append(whole + QByteArray(40, 'x'));
        } else {
            changed.append(what == utf8("empty") ? QByteArray() : QByteArray("Danh sách đơn vị"));
        }
        for (const QByteArray &bytes : std::as_const(changed)) {
            const QString path = write(bytes);
            const auto unpacked = exchange::unpackPackage(path, passphrase, m_target);
            if (unpacked) {
                // Only a bit that says nothing (a moment, a comment of ZIP) may pass, and then everything is right.
                QVERIFY2(passphrase.isEmpty(), "a locked package has no such bits");
                auto opened = services::DataFile::open(m_target, m_office->clock, utf8("thử"));
                VERIFY_OK(opened);
                QCOMPARE(support::dumpOf(**opened), m_dump);
                opened->reset();
                QVERIFY(QDir(m_dir->path()).removeRecursively() && QDir().mkpath(m_dir->path()));
                continue;
            }
            const ErrorCode code = unpacked.error().code;
            QVERIFY2(code == ErrorCode::PackageDamaged || code == ErrorCode::PackageNotOurs
                    || code == ErrorCode::PassphraseWrong || code == ErrorCode::PackageNewer,
                qPrintable(base::codeName(code)));
            QVERIFY(base::sentence(unpacked.error()).endsWith(QLatin1Char('.')));
            QVERIFY(isUntouched());
        }
        if (!changed.isEmpty() && what != utf8("bits"))
            QVERIFY(!exchange::verifyPackage(write(changed.first()), passphrase));
    }

    /// Chunks are sealed in their order: two of them exchanged, one left out, one twice.
    void chunksInAnotherOrderAreRefused()
    {
        constexpr qsizetype head = 88;
        constexpr qsizetype chunk = (1 << 20) + 17;
        QByteArray plain(3 << 20, 'a');
        plain[0] = 'b';
        QBuffer in(&plain);
        in.open(QIODevice::ReadOnly);
        QByteArray sealed;
        QBuffer out(&sealed);
        out.open(QIODevice::WriteOnly);
        VERIFY_OK(store::seal(in, out, utf8("mật khẩu dài"), {}, store::SealCost::Interactive));
        QCOMPARE(sealed.size(), head + 3 * chunk);
        const QByteArray first = sealed.mid(head, chunk);
        const QByteArray second = sealed.mid(head + chunk, chunk);
        const QByteArray third = sealed.mid(head + 2 * chunk);
        const QByteArray begin = sealed.first(head);
        QCOMPARE(*unsealed(sealed), plain);
        for (const QByteArray &bytes : {begin + second + first + third, begin + first + third, begin + first + second,
                 begin + first + first + second + third, begin + first + third + second, sealed + third})
            VERIFY_ERROR(unsealed(bytes), ErrorCode::PackageDamaged);
    }

    /// A header may not take the PC's memory: 64 GB of it, a billion passes.
    void aHostileHeaderIsRefusedAtOnce()
    {
        const QByteArray whole = support::readAll(package(utf8("mật khẩu dài")));
        for (const auto &[at, bytes] :
            {std::pair(12, QByteArray::fromHex("ffffff7f")), std::pair(16, QByteArray::fromHex("0000000010000000")),
                std::pair(24, QByteArray::fromHex("ffffff7f"))}) {
            QByteArray hostile = whole;
            hostile.replace(at, bytes.size(), bytes);
            VERIFY_ERROR(exchange::verifyPackage(write(hostile), utf8("mật khẩu dài")), ErrorCode::PackageDamaged);
        }
        QByteArray newer = whole;
        newer[8] = 2;
        VERIFY_ERROR(exchange::verifyPackage(write(newer), utf8("mật khẩu dài")), ErrorCode::PackageNewer);
    }

    /// An archive that somebody else made: names that lead elsewhere, more or less than the list, sizes that lie.
    void aForeignArchiveIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no list", "a path", "an absolute path", "an entry more", "an entry less", "a size",
                 "a checksum", "a content under another name", "no data file", "not a database"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aForeignArchiveIsRefused()
    {
        QFETCH(QString, what);
        const auto made = exchange::ZipArchive::open(package({}), {});
        VERIFY_OK(made);
        const QByteArray data = *made->bytes(exchange::packageDataName, 1 << 24);
        QFile::remove(m_dir->filePath(utf8("gói.dondoc-goi")));
        const QByteArray content = "%PDF một";
        exchange::PackageList list;
        list.at = m_office->clock.now();
        list.entries = {{exchange::packageDataName, data.size(), sha256(data)},
            {exchange::packageContentName(sha256(content)), content.size(), sha256(content)}};
        QList<exchange::ZipPart> parts{{exchange::packageListName}, {exchange::packageDataName, data},
            {exchange::packageContentName(sha256(content)), content}};
        const auto rename = [&](const QString &name) { parts[2].name = list.entries[1].name = name; };
        if (what == utf8("a path"))
            rename(utf8("tep/../../../../tmp/dondoc-xau"));
        else if (what == utf8("an absolute path"))
            rename(utf8("/tmp/dondoc-xau"));
        else if (what == utf8("a content under another name"))
            rename(exchange::packageContentName(sha256("khác")));
        else if (what == utf8("an entry more"))
            list.entries.removeLast();
        else if (what == utf8("an entry less"))
            parts.removeLast();
        else if (what == utf8("a size"))
            list.entries[1].size = 2;
        else if (what == utf8("a checksum"))
            list.entries[0].sha256 = sha256("khác");
        else if (what == utf8("no data file"))
            list.entries.removeFirst();
        else if (what == utf8("not a database")) {
            parts[1].bytes = "Danh sách";
            list.entries[0] = {exchange::packageDataName, parts[1].bytes.size(), sha256(parts[1].bytes)};
        }
        parts[0].bytes = exchange::writePackageList(list);
        if (what == utf8("no list"))
            parts.removeFirst();
        const QString path = m_dir->filePath(utf8("lạ.dondoc-goi"));
        VERIFY_OK(exchange::writeZip(path, parts));
        const auto unpacked = exchange::unpackPackage(path, {}, m_target);
        QVERIFY(!unpacked);
        QVERIFY(!exchange::verifyPackage(path, {}));
        QVERIFY(isUntouched());
        QVERIFY(!QFileInfo::exists(utf8("/tmp/dondoc-xau")));
    }

private:
    static QString utf8(const char *text) { return QString::fromUtf8(text); }

    QString package(const QString &passphrase)
    {
        const QString path = m_dir->filePath(utf8("gói.dondoc-goi"));
        exchange::PackageRequest request{m_office->path(), path, utf8("thư ký"), {}, store::SealCost::Interactive};
        if (!passphrase.isEmpty())
            request.passphrase = passphrase;
        const auto made = exchange::writePackage(request, m_office->clock);
        if (!made)
            qWarning("%s", qPrintable(base::sentence(made.error())));
        return path;
    }
    QString write(const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(utf8("gói.dondoc-goi"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    static base::Result<QByteArray> unsealed(QByteArray bytes)
    {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        QByteArray plain;
        QBuffer out(&plain);
        out.open(QIODevice::WriteOnly);
        if (const auto done = store::unseal(in, out, utf8("mật khẩu dài"), {}); !done)
            return done.error();
        return plain;
    }
    static QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// Nothing but the package itself lies there.
    bool isUntouched() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() <= 1;
    }
    std::unique_ptr<support::DataFileFixture> m_office;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_target;
    QByteArray m_dump;
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"

#include "core/exchange/dump.h"
#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "core/services/documentservice.h"
#include "core/services/filecheck.h"
#include "core/services/formdraft.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"

#include <QBuffer>
#include <QCryptographicHash>

using base::ErrorCode;
using domain::Attachment;
using domain::NewAttachment;
using services::AttachmentStore;
using services::EntryKey;

/// Attachments from the store of contents to the register: nothing lost, nothing let out, nothing opened unseen.
class TestAttachments : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<support::DataFileFixture>();
        m_sources = std::make_unique<QTemporaryDir>();
    }

    void sameContentIsStoredOnce()
    {
        const auto one = contents().put(source("một.pdf", "%PDF một"));
        VERIFY_OK(one);
        const auto other = contents().put(source("hai.pdf", "%PDF một"));
        VERIFY_OK(other);
        QCOMPARE(
            one->sha256, QString::fromLatin1(QCryptographicHash::hash("%PDF một", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(other->sha256, one->sha256);
        QCOMPARE(other->fileName, QStringLiteral("hai.pdf"));
        QCOMPARE(contents().contents(), QStringList{one->sha256});
        QVERIFY(contents().leftovers().isEmpty());
        QVERIFY(contents().folder().endsWith(QStringLiteral("thử.dondoc.tep")));
        VERIFY_OK(contents().verify(*one));
    }

    /// Reading the open data file by another handle would drop its locks.
    void itsOwnFilesAreNoAttachments()
    {
        const auto put = contents().put(source("một.pdf", "%PDF một"));
        VERIFY_OK(put);
        const QString stored = *contents().pathOf(*put);
        for (const QString &own : {m_office->path(), m_office->path() + QStringLiteral("-wal"), stored}) {
            if (!QFileInfo::exists(own))
                continue;
            const auto refused = contents().put(own);
            QVERIFY2(!refused, qPrintable(own));
            QCOMPARE(refused.error().code, ErrorCode::AttachmentOwnFile);
        }
    }

    void filesOfAClosedYearStay()
    {
        const auto put = contents().put(source("một.pdf", "%PDF một"));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        m_office->clock.set(QDateTime(QDate(2023, 2, 10), QTime(8, 0)));
        const auto refused = services::addAttachments(*m_office->file, {2022, 1, 0}, {*put});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RegisterYearClosed);
    }

    void aNameWithLooseMarksIsComposed()
    {
        const auto put = contents().put(source("Ba\u0301o ca\u0301o.pdf", "x"));
        VERIFY_OK(put);
        QCOMPARE(put->fileName, QStringLiteral("Báo cáo.pdf"));
    }

    void whatCannotBeTaken()
    {
        VERIFY_ERROR(
            contents().put(m_sources->filePath(QStringLiteral("không có.pdf"))), ErrorCode::AttachmentSourceMissing);
        VERIFY_ERROR(contents().put(m_sources->path()), ErrorCode::AttachmentNotFile);
        VERIFY_ERROR(contents().put(QStringLiteral("/dev/zero")), ErrorCode::AttachmentNotFile);
        VERIFY_ERROR(contents().put(source("rỗng.pdf", "")), ErrorCode::AttachmentEmpty);
        const AttachmentStore narrow(m_office->path(), 10);
        VERIFY_OK(narrow.put(source("mười.pdf", "0123456789")));
        VERIFY_ERROR(narrow.put(source("mười một.pdf", "0123456789a")), ErrorCode::AttachmentTooLarge);
        // Larger than any cap, and not read for it.
        QFile sparse(m_sources->filePath(QStringLiteral("lớn.bin")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(AttachmentStore::largestFile + 1));
        const auto refused = contents().put(sparse.fileName());
        VERIFY_ERROR(refused, ErrorCode::AttachmentTooLarge);
        QVERIFY(base::sentence(refused.error()).contains(QStringLiteral("2 GB")));
        QCOMPARE(contents().contents().size(), 1);
        QVERIFY(contents().leftovers().isEmpty());
    }

    void aFileThatChangesWhileItIsReadIsRefused()
    {
        const QString path = source("đang ghi.pdf", QByteArray(5 << 20, 'a'));
        bool cut = false;
        const auto shrunk = contents().put(path, [&](int done, int) {
            if (done > 0 && !cut)
                cut = QFile::resize(path, 3 << 20);
            return true;
        });
        QVERIFY(cut);
        VERIFY_ERROR(shrunk, ErrorCode::AttachmentSourceChanged);
        bool grown = false;
        const auto longer = contents().put(path, [&](int done, int) {
            if (done > 0 && !grown)
                grown = QFile::resize(path, 4 << 20);
            return true;
        });
        VERIFY_ERROR(longer, ErrorCode::AttachmentSourceChanged);
        QVERIFY(contents().contents().isEmpty());
        QVERIFY(contents().leftovers().isEmpty());
    }

    void putIsWatchedAndStopped()
    {
        const QString path = source("lớn.pdf", QByteArray(4 << 20, 'a'));
        int last = -1;
        int calls = 0;
        const auto put = contents().put(path, [&](int done, int whole) {
            last = done;
            ++calls;
            return whole == 4096;
        });
        VERIFY_OK(put);
        QCOMPARE(last, 4096);
        QVERIFY(calls >= 5);
        const auto stopped
            = contents().put(source("hai.pdf", QByteArray(4 << 20, 'b')), [](int done, int) { return done < 2048; });
        VERIFY_ERROR(stopped, ErrorCode::Cancelled);
        QCOMPARE(contents().contents().size(), 1);
        QVERIFY(contents().leftovers().isEmpty());
    }

    void aDamagedContentIsSeenAndMended()
    {
        const auto put = contents().put(source("a.pdf", "0123456789"));
        VERIFY_OK(put);
        overwrite(*put, "012345678X");
        VERIFY_ERROR(contents().verify(*put), ErrorCode::AttachmentChanged);
        const QString target = m_sources->filePath(QStringLiteral("bản sao.pdf"));
        VERIFY_ERROR(contents().copyOut(*put, target), ErrorCode::AttachmentChanged);
        QVERIFY(!QFile::exists(target));
        overwrite(*put, "short");
        VERIFY_ERROR(contents().find(*put), ErrorCode::AttachmentChanged);
        VERIFY_OK(contents().put(source("a.pdf", "0123456789")));
        VERIFY_OK(contents().verify(*put));
        VERIFY_OK(contents().copyOut(*put, target));
        QCOMPARE(support::readAll(target), QByteArray("0123456789"));
        QVERIFY(QFile::remove(placeOf(*put)));
        VERIFY_ERROR(contents().verify(*put), ErrorCode::AttachmentMissing);
    }

    void noRowLeadsOutside()
    {
        QFile secret(m_sources->filePath(QStringLiteral("ngoài")));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("x") == 1);
        secret.close();
        const QString good = QString(64, QLatin1Char('a'));
        for (const QString &sha : {QStringLiteral("../../ngoài"), secret.fileName(), QString(),
                 QStringLiteral("../") + QString(61, QLatin1Char('a')), good.toUpper(), good + QLatin1Char('\n')})
            VERIFY_ERROR(contents().find({QStringLiteral("a.pdf"), 1, sha}), ErrorCode::AttachmentRowInvalid);
        for (const char *name : {"../../x", "/etc/passwd", "..", "", "a\\b"})
            VERIFY_ERROR(contents().find({QString::fromUtf8(name), 1, good}), ErrorCode::AttachmentRowInvalid);
        VERIFY_ERROR(contents().find({QStringLiteral("a.pdf"), 1, good}), ErrorCode::AttachmentMissing);
    }

    void whatIsOpenedIsACopyAndNoProgram()
    {
        const auto put = contents().put(source("Báo cáo.pdf", "%PDF"));
        VERIFY_OK(put);
        const auto copy = contents().copyToOpen(*put, m_sources->path());
        VERIFY_OK(copy);
        QCOMPARE(QFileInfo(*copy).fileName(), QStringLiteral("Báo cáo.pdf"));
        QVERIFY(copy->startsWith(m_sources->path()));
        QVERIFY(!(QFile::permissions(*copy) & (QFileDevice::WriteOwner | QFileDevice::ExeOwner)));
        for (const char *name : {"a.exe", "a.desktop", "a.js", "a.lnk"}) {
            NewAttachment program = *put;
            program.fileName = QString::fromUtf8(name);
            VERIFY_ERROR(contents().copyToOpen(program, m_sources->path()), ErrorCode::AttachmentKindRefused);
        }
        const auto disguised = contents().put(source("ảnh.jpg", "MZ\x90 program"));
        VERIFY_OK(disguised);
        VERIFY_ERROR(contents().copyToOpen(*disguised, m_sources->path()), ErrorCode::AttachmentKindRefused);
    }

    void filesComeWithTheirReportAndGoWithIt()
    {
        const NewAttachment file = *contents().put(source("BC 15.pdf", "%PDF"));
        services::NewReport report
            = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9), QStringLiteral("15/BC-UBND"));
        report.attachments = {file, *contents().put(source("phụ lục.xlsx", "PK"))};
        const auto done = services::addReport(*m_office->file, report);
        VERIFY_OK(done);
        QCOMPARE(
            filesOf(done->arrivalNumber), (QStringList{QStringLiteral("BC 15.pdf"), QStringLiteral("phụ lục.xlsx")}));
        const QByteArray with = dump();
        QVERIFY(with.contains(file.sha256.toLatin1()));
        QVERIFY(trace().contains(file.sha256) && trace().contains(QStringLiteral("BC 15.pdf")));
        VERIFY_OK(services::undo(*m_office->file));
        QCOMPARE(filesOf(done->arrivalNumber), QStringList());
        QVERIFY(!dump().contains(file.sha256.toLatin1()));
        VERIFY_OK(services::redo(*m_office->file));
        QCOMPARE(dump(), with);
        // A cancelled entry keeps its papers.
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, done->arrivalNumber, 0}, QStringLiteral("nhầm")));
        QCOMPARE(filesOf(done->arrivalNumber).size(), 2);
    }

    void aRowWithoutContentIsNotWritten()
    {
        NewAttachment file = *contents().put(source("a.pdf", "%PDF"));
        QVERIFY(QFile::remove(placeOf(file)));
        services::NewDocument document;
        document.issuerText = QStringLiteral("UBND tỉnh Khánh Hòa");
        document.subject = QStringLiteral("Chỉ thị");
        document.arrivedOn = QDate(2022, 5, 9);
        document.attachments = {file};
        const QByteArray before = dump();
        VERIFY_ERROR(services::registerDocument(*m_office->file, document), ErrorCode::AttachmentMissing);
        QCOMPARE(dump(), before);
        file.sha256 = QStringLiteral("../../../../etc/passwd");
        document.attachments = {file};
        VERIFY_ERROR(services::registerDocument(*m_office->file, document), ErrorCode::AttachmentRowInvalid);
        document.attachments = {*contents().put(source("a.pdf", "%PDF"))};
        VERIFY_OK(services::registerDocument(*m_office->file, document));
        QCOMPARE(filesOf(1), QStringList{QStringLiteral("a.pdf")});
    }

    void filesAreAddedAndTakenAwayByActs()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        const EntryKey key{2022, 1, 0};
        const NewAttachment file = *contents().put(source("a.pdf", "%PDF"));
        VERIFY_OK(services::addAttachments(*m_office->file, key, {file}));
        const Attachment added = attachments(1).first();
        QCOMPARE(added.seq, 1);
        QCOMPARE(added.sha256, file.sha256);
        QCOMPARE(m_office->file->history().undoTitle(), QStringLiteral("thêm tệp kèm vào số đến 1"));
        VERIFY_ERROR(
            services::withdrawAttachment(*m_office->file, added.id, QStringLiteral("  ")), ErrorCode::ReasonMissing);
        VERIFY_OK(services::withdrawAttachment(*m_office->file, added.id, QStringLiteral("nhầm tệp")));
        QVERIFY(attachments(1).isEmpty());
        VERIFY_ERROR(services::withdrawAttachment(*m_office->file, added.id, QStringLiteral("nữa")),
            ErrorCode::AttachmentUnknown);
        QVERIFY(m_office->file->history().undoTitle().contains(QStringLiteral("a.pdf")));
        VERIFY_OK(services::undo(*m_office->file));
        QCOMPARE(filesOf(1), QStringList{QStringLiteral("a.pdf")});
        VERIFY_OK(services::undo(*m_office->file));
        QVERIFY(attachments(1).isEmpty());
        VERIFY_OK(services::redo(*m_office->file));
        QCOMPARE(filesOf(1), QStringList{QStringLiteral("a.pdf")});
        // Its number is not given again.
        VERIFY_OK(services::addAttachments(*m_office->file, key, {file}));
        QCOMPARE(attachments(1).last().seq, 2);
        VERIFY_OK(services::cancelEntry(*m_office->file, key, QStringLiteral("nhầm")));
        VERIFY_ERROR(services::addAttachments(*m_office->file, key, {file}), ErrorCode::EntryNotActive);
        VERIFY_ERROR(services::addAttachments(*m_office->file, {2022, 9, 0}, {file}), ErrorCode::EntryUnknown);
    }

    void checkFindsWhatVanishedChangedOrBelongsToNobody()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        QList<NewAttachment> files;
        for (const char *name : {"còn.pdf", "mất.pdf", "đổi.pdf"})
            files.append(*contents().put(source(name, name)));
        VERIFY_OK(services::addAttachments(*m_office->file, {2022, 1, 0}, files));
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());

        const NewAttachment orphan = *contents().put(source("mồ côi.pdf", "mồ côi"));
        const NewAttachment drafted = *contents().put(source("nháp.pdf", "nháp"));
        VERIFY_OK(services::saveFormDraft(
            *m_office->file, QStringLiteral("incoming.entry"), {}, {{QStringLiteral("attachments"), drafted.sha256}}));
        QFile half(contents().folder() + QStringLiteral("/x.part.AbCdEf"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(!services::isDamaged(*faults));
        QCOMPARE(*faults,
            (QList<services::FileFault>{{QStringLiteral("attachment_orphan"), orphan.sha256, true},
                {QStringLiteral("attachment_leftover"), QStringLiteral("x.part.AbCdEf"), true}}));

        QVERIFY(QFile::remove(placeOf(files.at(1))));
        overwrite(files.at(2), QByteArray(support::readAll(placeOf(files.at(2))).size(), 'x'));
        {
            store::Statement tamper(m_office->file->connection(),
                QStringLiteral("UPDATE attachment SET file_name = '../../x' WHERE seq = 1"));
            VERIFY_OK(tamper.run());
        }
        faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(services::isDamaged(*faults));
        QStringList codes;
        for (const services::FileFault &fault : *faults)
            codes.append(fault.code);
        QCOMPARE(codes.mid(0, 3),
            (QStringList{QStringLiteral("attachment_invalid"), QStringLiteral("attachment_missing"),
                QStringLiteral("attachment_changed")}));
        QVERIFY(faults->at(1).where.contains(QStringLiteral("2022/1 #2 mất.pdf")));
        VERIFY_ERROR(services::checkFile(*m_office->file, [](int, int) { return false; }), ErrorCode::Cancelled);
    }

    /// A thousand files of a size; 1 MB each with DONDOC_SLOW set (by hand), else 4 KB.
    void aThousandFiles()
    {
        const qsizetype size = qEnvironmentVariableIsSet("DONDOC_SLOW") ? 1 << 20 : 4096;
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        QList<NewAttachment> files;
        for (int i = 0; i < 1000; ++i) {
            QByteArray content(size, char('a' + i % 26));
            content.replace(0, 8, QByteArray::number(10000000 + i));
            const auto put = contents().put(content, QStringLiteral("tệp %1.bin").arg(i));
            VERIFY_OK(put);
            files.append(*put);
        }
        VERIFY_OK(services::addAttachments(*m_office->file, {2022, 1, 0}, files));
        QCOMPARE(attachments(1).size(), 1000);
        QCOMPARE(contents().contents().size(), 1000);
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());
    }

    /// The largest file there may be, by hand only: DONDOC_SLOW set, 4 GB of room.
    void theLargestFile()
    {
        if (!qEnvironmentVariableIsSet("DONDOC_SLOW"))
            QSKIP("by hand: DONDOC_SLOW=1");
        QFile sparse(m_sources->filePath(QStringLiteral("2 GB.bin")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(AttachmentStore::largestFile));
        const auto put
            = contents().put(sparse.fileName(), [](int done, int whole) { return done >= 0 && done <= whole; });
        VERIFY_OK(put);
        QCOMPARE(put->size, AttachmentStore::largestFile);
        VERIFY_OK(contents().verify(*put));
    }

private:
    AttachmentStore contents() const { return AttachmentStore(m_office->path()); }

    QString source(const char *name, const QByteArray &content) const
    {
        QFile file(m_sources->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no source");
        return file.fileName();
    }

    QString placeOf(const NewAttachment &file) const
    {
        return QStringLiteral("%1/%2/%3").arg(contents().folder(), file.sha256.left(2), file.sha256);
    }

    void overwrite(const NewAttachment &file, const QByteArray &content) const
    {
        QFile stored(placeOf(file));
        stored.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!stored.open(QIODevice::WriteOnly) || stored.write(content) != content.size())
            qFatal("not overwritten");
    }

    QList<Attachment> attachments(int number) const
    {
        const auto entry = services::findEntry(*m_office->file, EntryKey{2022, number, 0});
        const auto files = services::attachmentsOf(*m_office->file, entry->id);
        return files ? *files : QList<Attachment>();
    }

    QStringList filesOf(int number) const
    {
        QStringList names;
        for (const Attachment &attachment : attachments(number))
            names.append(attachment.fileName);
        return names;
    }

    QByteArray dump() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return exchange::writeDump(*m_office->file, buffer) ? buffer.data() : QByteArray();
    }

    /// What the newest line of the trace says after the act.
    QString trace() const
    {
        store::Statement row(
            m_office->file->connection(), QStringLiteral("SELECT after FROM trace ORDER BY id DESC LIMIT 1"));
        return row.next() ? row.text(0) : QString();
    }

    std::unique_ptr<support::DataFileFixture> m_office;
    std::unique_ptr<QTemporaryDir> m_sources;
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"

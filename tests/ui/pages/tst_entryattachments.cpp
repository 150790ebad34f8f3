#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "core/services/filecheck.h"
#include "support/answers.h"
#include "support/entrybench.h"
#include "ui/widgets/filechip.h"
#include "ui/widgets/filechips.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

using support::EntryBench;
using widgets::FileChip;

/// Files in the entry form: by key, by drop, by paste; kept in the draft; saved with the document.
class TestEntryAttachments : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<support::DataFileFixture>();
        m_sources = std::make_unique<QTemporaryDir>();
        m_answers = std::make_unique<support::Answers>();
        m_bench = std::make_unique<EntryBench>(*m_data->file);
    }

    void cleanup()
    {
        m_bench.reset();
        m_answers.reset();
    }

    void chosenByKeyAndSavedWithTheReport()
    {
        m_answers->files = {source("BC 87 Ninh Sơn.pdf", "%PDF"), source("phụ lục.xlsx", "PK")};
        enterUnit();
        EntryBench::key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        waitFor(2);
        QCOMPARE(names(), (QStringList{QStringLiteral("BC 87 Ninh Sơn.pdf"), QStringLiteral("phụ lục.xlsx")}));
        EntryBench::save();
        QCOMPARE(saved(1), (QStringList{QStringLiteral("BC 87 Ninh Sơn.pdf"), QStringLiteral("phụ lục.xlsx")}));
        QVERIFY(names().isEmpty());
        QVERIFY(services::checkFile(*m_data->file)->isEmpty());
    }

    void droppedOnAnyFieldOfTheForm()
    {
        enterUnit();
        auto *field = m_bench->child<QLineEdit>("subjectEdit");
        QVERIFY(field);
        const QString before = field->text();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(source("thả.pdf", "%PDF"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        QVERIFY(drop.isAccepted());
        waitFor(1);
        QCOMPARE(field->text(), before);
        // Words that are dropped are the field's.
        QMimeData words;
        words.setText(QStringLiteral("chữ"));
        QDragEnterEvent again(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &again);
        QDropEvent other(QPointF(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &other);
        QVERIFY(field->text().contains(QStringLiteral("chữ")));
        QCOMPARE(names().size(), 1);
    }

    void picturesAndFilesArePasted()
    {
        enterUnit();
        auto *field = m_bench->child<QLineEdit>("subjectEdit");
        field->setFocus();
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::white);
        for (int i = 0; i < 2; ++i) {
            picture.setPixel(i, 0, 0);
            auto *data = new QMimeData;
            data->setImageData(picture);
            QApplication::clipboard()->setMimeData(data);
            EntryBench::key(Qt::Key_V, Qt::ControlModifier);
            waitFor(i + 1);
        }
        QCOMPARE(names(),
            (QStringList{QStringLiteral("Ảnh chụp 2022-05-12 %1.png").arg(now()),
                QStringLiteral("Ảnh chụp 2022-05-12 %1 (2).png").arg(now())}));
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(source("chép.pdf", "%PDF"))});
        files->setText(QStringLiteral("file:///chép.pdf"));
        QApplication::clipboard()->setMimeData(files);
        EntryBench::key(Qt::Key_V, Qt::ControlModifier);
        waitFor(3);
        // Cells of a spreadsheet come as words and as a picture of them: the words are meant.
        auto *cells = new QMimeData;
        cells->setImageData(picture);
        cells->setText(QStringLiteral("46 hồ sơ"));
        QApplication::clipboard()->setMimeData(cells);
        field->selectAll();
        EntryBench::key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("46 hồ sơ"));
        QTest::qWait(20);
        QCOMPARE(names().size(), 3);
    }

    void takenAwayByKeyAndOpenedByKey()
    {
        enterUnit();
        add({source("a.pdf", "%PDF a"), source("b.pdf", "%PDF b"), source("c.exe", "MZ")});
        chip(1)->setFocus();
        EntryBench::key(Qt::Key_Return);
        QCOMPARE(m_answers->asked.size(), 1);
        QVERIFY(m_answers->opened.isEmpty());
        m_answers->yes = true;
        EntryBench::key(Qt::Key_Return);
        QTRY_COMPARE(m_answers->opened.size(), 1);
        QCOMPARE(QFileInfo(m_answers->opened.first()).fileName(), QStringLiteral("a.pdf"));
        QVERIFY(!m_answers->opened.first().startsWith(services::AttachmentStore(m_data->path()).folder()));
        chip(3)->setFocus();
        EntryBench::key(Qt::Key_Return);
        QCOMPARE(m_answers->asked.size(), 2);
        QVERIFY(message()->sentence().contains(QStringLiteral("tệp chương trình")));
        chip(2)->setFocus();
        EntryBench::key(Qt::Key_Delete);
        QCOMPARE(names(), (QStringList{QStringLiteral("a.pdf"), QStringLiteral("c.exe")}));
        QCOMPARE(m_bench->focus(), QStringLiteral("fileChip2"));
        EntryBench::key(Qt::Key_Delete);
        EntryBench::key(Qt::Key_Delete);
        QVERIFY(names().isEmpty());
        QCOMPARE(m_bench->focus(), QStringLiteral("attachButton"));
    }

    void whatCannotBeTakenIsASentence()
    {
        enterUnit();
        m_answers->files = {m_sources->filePath(QStringLiteral("không có.pdf"))};
        m_bench->press("attachButton");
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->sentence().contains(QStringLiteral("không tìm thấy tệp này")));
        QVERIFY(names().isEmpty());
        add({source("được.pdf", "%PDF")});
        QVERIFY(!message()->isVisible());
        // A content that vanished meanwhile: the document is not saved without it.
        QDir(services::AttachmentStore(m_data->path()).folder()).removeRecursively();
        EntryBench::save();
        QVERIFY(m_bench->message()->sentence().contains(QStringLiteral("không còn ở chỗ lưu")));
        QCOMPARE(names().size(), 1);
    }

    void theDraftRemembersFiles()
    {
        enterUnit();
        add({source("nháp.pdf", "%PDF nháp")});
        QTest::qWait(1000);
        // The program is gone, and with it the form; the file on disk is not asked to close in order.
        m_bench = std::make_unique<EntryBench>(*m_data->file);
        auto *offer = m_bench->child<widgets::MessageBar>("entryOffer");
        QVERIFY(offer->isVisible());
        offer->findChild<QPushButton *>(QStringLiteral("messageButton1"))->click();
        QCOMPARE(names(), QStringList{QStringLiteral("nháp.pdf")});
        QVERIFY(services::checkFile(*m_data->file)->isEmpty());
        EntryBench::save();
        QCOMPARE(saved(1), QStringList{QStringLiteral("nháp.pdf")});
    }

    void theWindowGoesOnWhileALargeFileIsPutAndSavingWaits()
    {
        enterUnit();
        QFile large(m_sources->filePath(QStringLiteral("lớn.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(160) << 20));
        large.close();
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
        timer.start(1);
        m_answers->files = {large.fileName()};
        m_bench->press("attachButton");
        QVERIFY(chip(1) && chip(1)->isWaiting());
        EntryBench::save();
        QVERIFY(m_bench->message()->sentence().contains(QStringLiteral("lưu ngay khi chép xong")));
        QVERIFY(saved(1).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(saved(1), QStringList{QStringLiteral("lớn.bin")}, 60000);
        QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
        QVERIFY(names().isEmpty());
    }

    void theWaitingSaveComesWhileTheNextIsTypedInTheLine()
    {
        enterUnit();
        putLarge();
        EntryBench::save();
        QVERIFY(!m_bench->child("unitEdit")->isEnabled());
        m_bench->page->activate();
        EntryBench::type(QStringLiteral("ninh ha 40/BC 11/5"));
        // Nothing takes the place of what waits for its files, neither the line's document nor a draft.
        EntryBench::tab();
        QCOMPARE(m_bench->focus(), QStringLiteral("quickField"));
        QVERIFY(m_bench->message()->sentence().contains(QStringLiteral("lưu ngay khi chép xong")));
        m_bench->form->beginReplacement({2022, 1, 0});
        QVERIFY(saved(1).isEmpty() && chip(1) && chip(1)->isWaiting());
        QTRY_COMPARE_WITH_TIMEOUT(saved(1), QStringList{QStringLiteral("lớn.bin")}, 60000);
        QCOMPARE(m_bench->saved(1).entry.documentReference(), QStringLiteral("87/BC-UBND"));
        QCOMPARE(m_bench->focus(), QStringLiteral("quickField"));
        QCOMPARE(m_bench->text("quickField"), QStringLiteral("ninh ha 40/BC 11/5"));
        QVERIFY(m_bench->child("unitEdit")->isEnabled() && m_bench->text("documentEdit").isEmpty());
    }

    void theWindowThatClosesAsksAboutFilesOnTheirWay()
    {
        enterUnit();
        putLarge();
        EntryBench::save();
        QVERIFY(!m_bench->page->close());
        QCOMPARE(m_answers->asked.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(saved(1), QStringList{QStringLiteral("lớn.bin")}, 60000);
        QVERIFY(m_bench->page->close());
        QCOMPARE(m_answers->asked.size(), 1);
    }

    void theWaitingSaveIsGivenUpWhenTheFileDoesNotCome()
    {
        enterUnit();
        putLarge();
        EntryBench::save();
        QTRY_VERIFY(m_bench->child<>("attachmentWork")->isVisible());
        stopWork();
        QTRY_VERIFY(m_bench->message()->sentence().contains(QStringLiteral("chưa được lưu")));
        QVERIFY(saved(1).isEmpty());
        QVERIFY(m_bench->child("unitEdit")->isEnabled());
        QCOMPARE(m_bench->text("documentEdit"), QStringLiteral("87/BC-UBND"));
        EntryBench::save();
        QCOMPARE(m_bench->saved(1).entry.documentReference(), QStringLiteral("87/BC-UBND"));
    }

    void stoppedPuttingLeavesTheForm()
    {
        enterUnit();
        QFile large(m_sources->filePath(QStringLiteral("lớn.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1) << 30));
        large.close();
        m_answers->files = {large.fileName(), source("sau.pdf", "%PDF")};
        m_bench->press("attachButton");
        QTRY_VERIFY(m_bench->child<>("attachmentWork")->isVisible());
        stopWork();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(names().isEmpty() && !chip(1));
        QVERIFY(services::AttachmentStore(m_data->path()).contents().isEmpty());
        QVERIFY(services::AttachmentStore(m_data->path()).leftovers().isEmpty());
    }

    void givenUpWhileItIsPutNothingComesToTheNext()
    {
        enterUnit();
        QFile large(m_sources->filePath(QStringLiteral("lớn.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(64) << 20));
        large.close();
        m_answers->files = {large.fileName()};
        m_bench->press("attachButton");
        m_answers->yes = true;
        m_bench->press("dropButton");
        add({source("của bản sau.pdf", "%PDF")});
        QCOMPARE(names(), QStringList{QStringLiteral("của bản sau.pdf")});
    }

    void everythingShowsAtAllSizes()
    {
        support::PageBench bench;
        auto *page = bench.add<pages::IncomingPage>();
        support::PageBench::show(*page);
        m_answers->files = {
            source("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022 của xã.pdf", "%PDF 1"), source("b.pdf", "2")};
        bench.action("report.attach")->trigger();
        QTRY_VERIFY(page->findChild<FileChip *>(QStringLiteral("fileChip2")));
        QTRY_VERIFY(!page->findChild<FileChip *>(QStringLiteral("fileChip2"))->isWaiting());
        const QStringList faults = bench.faultsAtAllSizes(*page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(bench.registry.conflicts().isEmpty());
    }

private:
    QString source(const char *name, const QByteArray &content) const
    {
        QFile file(m_sources->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no source");
        return file.fileName();
    }

    /// Begins to put a file that takes its time.
    /// "Thôi" on the bar of the files; the page has others.
    void stopWork() const
    {
        m_bench->child<>("attachmentWork")->findChild<QPushButton *>(QStringLiteral("workStop"))->click();
    }

    void putLarge() const
    {
        QFile large(m_sources->filePath(QStringLiteral("lớn.bin")));
        if (!large.open(QIODevice::WriteOnly) || !large.resize(qint64(256) << 20))
            qFatal("no source");
        large.close();
        m_answers->files = {large.fileName()};
        m_bench->press("attachButton");
    }

    void enterUnit() const
    {
        const auto unit = m_data->unit(QStringLiteral("ninh sơn"));
        m_bench->form->setUnit(unit.id);
        m_bench->child<QLineEdit>("documentEdit")->setFocus();
        EntryBench::enter(QStringLiteral("87/BC-UBND"));
    }

    void add(const QStringList &paths) const
    {
        m_answers->files = paths;
        m_bench->press("attachButton");
        waitFor(paths.size());
    }

    widgets::FileChips *chips() const { return m_bench->child<widgets::FileChips>("attachmentChips"); }
    FileChip *chip(int number) const
    {
        return chips()->inOrder().size() >= number ? qobject_cast<FileChip *>(chips()->inOrder().at(number - 1))
                                                   : nullptr;
    }
    widgets::MessageBar *message() const { return m_bench->child<widgets::MessageBar>("attachmentMessage"); }
    void waitFor(qsizetype count) const { QTRY_COMPARE_WITH_TIMEOUT(chips()->files().size(), count, 20000); }
    QString now() const { return m_data->clock.now().toString(QStringLiteral("HH.mm")); }

    QStringList names() const
    {
        QStringList all;
        for (const domain::NewAttachment &file : chips()->files())
            all.append(file.fileName);
        return all;
    }

    QStringList saved(int number) const
    {
        QStringList all;
        const auto entry = services::findEntry(*m_data->file, services::EntryKey{2022, number, 0});
        if (!entry)
            return all;
        const auto files = services::attachmentsOf(*m_data->file, entry->id);
        for (const domain::Attachment &file : *files)
            all.append(file.fileName);
        return all;
    }

    std::unique_ptr<support::DataFileFixture> m_data;
    std::unique_ptr<QTemporaryDir> m_sources;
    std::unique_ptr<support::Answers> m_answers;
    std::unique_ptr<EntryBench> m_bench;
};

QTEST_MAIN(TestEntryAttachments)
#include "tst_entryattachments.moc"

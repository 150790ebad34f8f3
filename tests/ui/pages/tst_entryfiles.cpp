#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "support/answers.h"
#include "support/entrybench.h"
#include "ui/pages/incoming/registerpane.h"
#include "ui/preview/filepreview.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/filechips.h"
#include "ui/widgets/segment.h"

#include <QPainter>
#include <QPdfWriter>

using support::EntryBench;
using widgets::FileChips;

/// Files of entries in the register, and the page of a scan beside the form.
class TestEntryFiles : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<support::DataFileFixture>();
        m_sources = std::make_unique<QTemporaryDir>();
        m_answers = std::make_unique<support::Answers>();
        QVERIFY(m_data->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        m_bench = std::make_unique<EntryBench>(*m_data->file);
    }

    void cleanup()
    {
        m_bench.reset();
        m_answers.reset();
    }

    void addedOpenedAndTakenAwayInTheRegister()
    {
        showEntry();
        m_answers->files = {scan()};
        m_bench->press("entryFilesAdd");
        QTRY_COMPARE(saved().size(), 1);
        // The key means the entry whose detail has the focus, not the form.
        m_answers->files = {other()};
        m_bench->child<>("entryDetail")->setFocus();
        EntryBench::key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(saved().size(), 2);
        QTRY_COMPARE(shown()->files().size(), 2);
        shown()->inOrder().first()->setFocus();
        m_answers->yes = true;
        EntryBench::key(Qt::Key_Return);
        QTRY_COMPARE(m_answers->opened.size(), 1);
        QCOMPARE(m_answers->asked.size(), 1);
        // Taking away asks why, and is undone.
        shown()->inOrder().first()->setFocus();
        EntryBench::key(Qt::Key_Delete);
        QTRY_COMPARE(m_bench->focus(), QStringLiteral("withdrawFileWhy"));
        EntryBench::key(Qt::Key_Return);
        QCOMPARE(saved().size(), 2);
        EntryBench::type(QStringLiteral("nhầm"));
        EntryBench::key(Qt::Key_Return);
        QCOMPARE(saved(), QStringList{QStringLiteral("phụ lục.xlsx")});
        QCOMPARE(shown()->files().size(), 1);
        QVERIFY(m_bench->child<>("entryDetail")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(services::undo(*m_data->file));
        QCOMPARE(shown()->files().size(), 2);
    }

    void aCopyIsSaved()
    {
        services::AttachmentStore contents(m_data->path());
        QVERIFY(services::addAttachments(*m_data->file, {2022, 1, 0}, {*contents.put(scan())}));
        showEntry();
        m_answers->file = m_sources->filePath(QStringLiteral("bản sao.pdf"));
        emit shown()->asked(widgets::FileAct::SaveCopy, 0);
        QTRY_VERIFY(QFile::exists(m_answers->file));
        QVERIFY(m_answers->proposed.endsWith(QStringLiteral("bản quét.pdf")));
    }

    void aScanIsSeenInThePlaceOfTheRegister()
    {
        services::AttachmentStore contents(m_data->path());
        QVERIFY(services::addAttachments(*m_data->file, {2022, 1, 0}, {*contents.put(scan())}));
        showEntry();
        shown()->inOrder().first()->setFocus();
        EntryBench::key(Qt::Key_Space);
        QTRY_VERIFY(preview()->view()->isSettled());
        QVERIFY(!m_bench->child<>("registerPanel")->isVisible());
        QCOMPARE(m_bench->focus(), QStringLiteral("fileView"));
        QCOMPARE(preview()->view()->pageCount(), 2);
        EntryBench::key(Qt::Key_Escape);
        QVERIFY(!preview()->isVisible());
        QVERIFY(m_bench->child<>("entryDetail")->isVisible());
        QVERIFY(m_bench->child<>("entryDetail")->isAncestorOf(QApplication::focusWidget()));
    }

    void oneTypesWhileTheScanIsSeen()
    {
        enterWithScan();
        EntryBench::key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(preview()->view()->isSettled());
        QVERIFY(!m_bench->child<>("registerPanel")->isVisible());
        QVERIFY(m_bench->form->isVisible());
        QCOMPARE(m_bench->focus(), QStringLiteral("documentEdit"));
        EntryBench::type(QStringLiteral("87/BC-UBND"));
        QCOMPARE(m_bench->text("documentEdit"), QStringLiteral("87/BC-UBND"));
        QVERIFY(m_bench->page->focusNextPane(false)); // F6, which the window hears
        QCOMPARE(m_bench->focus(), QStringLiteral("fileView"));
        EntryBench::key(Qt::Key_Escape);
        QVERIFY(m_bench->child<>("registerPanel")->isVisible());
        QCOMPARE(m_bench->focus(), QStringLiteral("documentEdit"));
        // The same key shows it and gives the register back; saving gives it back too.
        EntryBench::key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(preview()->isVisible());
        EntryBench::key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!preview()->isVisible());
        // What is taken away is shown no longer.
        auto *chips = m_bench->child<FileChips>("attachmentChips");
        chips->inOrder().first()->setFocus();
        EntryBench::key(Qt::Key_Space);
        QVERIFY(preview()->isVisible());
        EntryBench::key(Qt::Key_Delete);
        QVERIFY(!preview()->isVisible());
        m_bench->press("attachButton");
        QTRY_COMPARE(chips->files().size(), 1);
        EntryBench::key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        EntryBench::save();
        QVERIFY(!preview()->isVisible());
        QCOMPARE(saved(2), QStringList{QStringLiteral("bản quét.pdf")});
    }

    void whenNarrowTheScanTakesThePageAndGivesItBack()
    {
        support::PageBench::show(*m_bench->page, QSize(1093, 543));
        enterWithScan();
        EntryBench::key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(preview()->view()->isSettled());
        QVERIFY(!m_bench->form->isVisible());
        QCOMPARE(m_bench->focus(), QStringLiteral("fileView"));
        EntryBench::key(Qt::Key_Escape);
        QVERIFY(m_bench->form->isVisible());
        QCOMPARE(m_bench->focus(), QStringLiteral("documentEdit"));
    }

    void aChangedFileIsNeitherShownNorOpened()
    {
        services::AttachmentStore contents(m_data->path());
        const domain::NewAttachment file = *contents.put(scan());
        QVERIFY(services::addAttachments(*m_data->file, {2022, 1, 0}, {file}));
        QFile stored(*contents.pathOf(file));
        stored.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(stored.open(QIODevice::ReadWrite) && stored.write("X") == 1);
        stored.close();
        showEntry();
        shown()->inOrder().first()->setFocus();
        m_answers->yes = true;
        EntryBench::key(Qt::Key_Return);
        auto *message = m_bench->child<widgets::MessageBar>("incomingMessage");
        QVERIFY(message);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("đã bị thay đổi")), qPrintable(message->sentence()));
        QVERIFY(m_answers->opened.isEmpty());
        shown()->inOrder().first()->setFocus();
        EntryBench::key(Qt::Key_Space);
        auto *said = preview()->findChild<widgets::MessageBar *>(QStringLiteral("fileMessage"));
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->sentence().contains(QStringLiteral("đã bị thay đổi")));
        QVERIFY(!preview()->view()->isSettled());
    }

    void everythingShowsAtAllSizes()
    {
        support::PageBench bench;
        QVERIFY(bench.data.add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        services::AttachmentStore contents(bench.data.path());
        QVERIFY(
            services::addAttachments(*bench.data.file, {2022, 1, 0}, {*contents.put(scan()), *contents.put(other())}));
        auto *page = bench.add<pages::IncomingPage>();
        support::PageBench::show(*page);
        QVERIFY(page->showItem(QStringLiteral("entry"), QStringLiteral("2022/1")));
        QStringList faults = bench.faultsAtAllSizes(*page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        emit page->findChild<FileChips *>(QStringLiteral("entryFiles"))->asked(widgets::FileAct::Preview, 0);
        QTRY_VERIFY(page->findChild<preview::FilePreview *>()->view()->isSettled());
        faults = bench.faultsAtAllSizes(*page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    QString scan() const
    {
        const QString path = m_sources->filePath(QStringLiteral("bản quét.pdf"));
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.fillRect(QRect(1000, 1000, 4000, 2000), Qt::black);
        writer.newPage();
        return path;
    }

    QString other() const
    {
        QFile file(m_sources->filePath(QStringLiteral("phụ lục.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write("PK") != 2)
            qFatal("no file");
        return file.fileName();
    }

    void showEntry() const
    {
        QVERIFY(m_bench->page->showItem(QStringLiteral("entry"), QStringLiteral("2022/1")));
        QVERIFY(m_bench->child<>("entryDetail")->isVisible());
    }

    void enterWithScan() const
    {
        const QString path = scan();
        m_bench->form->setUnit(m_data->unit(QStringLiteral("ninh tây")).id);
        m_answers->files = {path};
        m_bench->press("attachButton");
        QTRY_COMPARE(m_bench->child<FileChips>("attachmentChips")->files().size(), 1);
        m_bench->child<QLineEdit>("documentEdit")->setFocus();
    }

    FileChips *shown() const { return m_bench->child<FileChips>("entryFiles"); }
    preview::FilePreview *preview() const { return m_bench->page->findChild<preview::FilePreview *>(); }

    QStringList saved(int number = 1) const
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

QTEST_MAIN(TestEntryFiles)
#include "tst_entryfiles.moc"

#include "core/base/errortext.h"
#include "ui/preview/filepreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QScrollBar>
#include <QSemaphore>
#include <QtTest>

using base::ErrorCode;
using base::Result;

/// Looking at files of strangers: pages by key, and whatever is wrong with a file is a sentence that blocks nothing.
class TestFilePreview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_preview = std::make_unique<preview::FilePreview>(m_theme);
        m_preview->resize(520, 600);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
        m_preview->setFocus();
    }

    void pagesByKey()
    {
        open(pdf(3));
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->pageCount(), 3);
        QCOMPARE(view()->currentPage(), 0);
        QCOMPARE(m_preview->title(), QStringLiteral("bản quét.pdf"));
        QVERIFY(!message()->isVisible());
        // The first page as wide as the view; its ink is there.
        QVERIFY(inkIn(view()->grab().toImage()) > 100);
        QVERIFY(view()->verticalScrollBar()->maximum() > 0);
        for (int i = 0; i < 20 && view()->currentPage() == 0; ++i)
            QTest::keyClick(view(), Qt::Key_PageDown);
        QCOMPARE(view()->currentPage(), 1);
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QTest::keyClick(view(), Qt::Key_PageUp);
        QCOMPARE(view()->currentPage(), 0);
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
        QTest::keyClick(view(), Qt::Key_End);
        QCOMPARE(view()->currentPage(), 2);
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view()->currentPage(), 0);
        QTRY_VERIFY(view()->isSettled());
        const int before = view()->verticalScrollBar()->maximum();
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(view()->isSettled());
        QVERIFY(view()->verticalScrollBar()->maximum() > before);
        QVERIFY(view()->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
        const QSignalSpy closed(m_preview.get(), &preview::FilePreview::closeRequested);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void picturesAreShown()
    {
        QImage photo(3000, 2000, QImage::Format_RGB32);
        photo.fill(Qt::darkBlue);
        const QString path = m_dir->filePath(QStringLiteral("không đuôi"));
        QVERIFY(photo.save(path, "JPG"));
        open(path);
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->pageCount(), 1);
        QVERIFY(inkIn(view()->grab().toImage()) > 10000);
        QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
    }

    void whatCannotBeShownIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        m_dir = std::make_unique<QTemporaryDir>();
        const auto row = [](const char *name, const QString &path, const char *why) {
            QTest::newRow(name) << path << QString::fromUtf8(why);
        };
        row("vanished", QStringLiteral("/không/có"), "");
        row("broken", write("%PDF-1.7\nhalf of it"), "hỏng");
        QFile whole(pdf(3));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray content = whole.readAll();
        QFile::remove(whole.fileName());
        QTest::newRow("locked") << locked(content) << QStringLiteral("mật khẩu");
        row("absurd sheet", write(absurdSheet()), "khổ giấy lạ");
        row("no page", write(noPages()), "");
        row("a document of another kind", write("PK\x03\x04 word"), "chỉ xem trước được tệp PDF và ảnh");
        row("a picture that names other files",
            write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"), "chỉ xem trước");
        row("a bomb", write(bomb(50000)), "quá lớn");
        row("an absurd picture", write(bomb(2000000)), "hỏng");
        row("half a picture", write(bomb(100)), "hỏng");
        m_kept = std::move(m_dir); // init() makes another
    }

    void whatCannotBeShownIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        QVERIFY(!path.isEmpty());
        open(path);
        QTRY_VERIFY_WITH_TIMEOUT(message()->isVisible(), 20000);
        QVERIFY2(message()->sentence().contains(why), qPrintable(message()->sentence()));
        QVERIFY(message()->sentence().startsWith(QStringLiteral("Không xem trước được tệp “bản quét.pdf” vì ")));
        // What else can be done with it stays.
        const QSignalSpy copy(m_preview.get(), &preview::FilePreview::copyRequested);
        m_preview->findChild<QAbstractButton *>(QStringLiteral("fileCopy"))->click();
        QCOMPARE(copy.size(), 1);
    }

    void aContentThatIsNotWhatItWasIsSaid()
    {
        m_preview->open(
            {QStringLiteral("a.pdf"), [](const base::Progress &) -> Result<QString> {
                 return base::Error{ErrorCode::AttachmentChanged, {{QStringLiteral("file"), QStringLiteral("a.pdf")}}};
             }});
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->sentence().contains(QStringLiteral("đã bị thay đổi")));
        open(pdf(1));
        QVERIFY(!message()->isVisible());
        QTRY_VERIFY(view()->isSettled());
    }

    void aFileThatNeverComesHoldsUpNothing()
    {
        QSemaphore gate;
        bool wasStopped = false;
        m_preview->open({QStringLiteral("treo.pdf"), [&](const base::Progress &progress) -> Result<QString> {
                             gate.acquire();
                             wasStopped = !progress(0, 1);
                             return base::Error{ErrorCode::Cancelled, {}};
                         }});
        open(pdf(2));
        QTRY_VERIFY(view()->isSettled());
        QCOMPARE(view()->pageCount(), 2);
        gate.release();
        QTRY_VERIFY(wasStopped);
        QCOMPARE(view()->pageCount(), 2);
        // One that is left while it is drawn says nothing to the next.
        for (int i = 0; i < 20; ++i)
            open(pdf(1));
        m_preview->clear();
        QTest::qWait(30);
        QCOMPARE(view()->pageCount(), 0);
        m_preview.reset();
    }

private:
    preview::FileView *view() const { return m_preview->view(); }
    widgets::MessageBar *message() const
    {
        return m_preview->findChild<widgets::MessageBar *>(QStringLiteral("fileMessage"));
    }

    void open(const QString &path) const
    {
        m_preview->open(
            {QStringLiteral("bản quét.pdf"), [path](const base::Progress &) { return Result<QString>(path); }});
    }

    QString write(const QByteArray &content) const
    {
        QTemporaryFile file(m_dir->filePath(QStringLiteral("tệp-XXXXXX")));
        file.setAutoRemove(false);
        if (!file.open() || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    QString pdf(int pages) const
    {
        const QString path = write({});
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.fillRect(QRect(1000, 1000, 4000, 2000), Qt::black);
        }
        return path;
    }

    /// The PDF with a password; qpdf is among the tools of the tests.
    QString locked(const QByteArray &content) const
    {
        const QString in = write(content);
        const QString out = in + QStringLiteral(".khoá");
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"),
            {QStringLiteral("--encrypt"), QStringLiteral("mật"), QStringLiteral("chủ"), QStringLiteral("256"),
                QStringLiteral("--"), in, out});
        return qpdf.waitForFinished() && qpdf.exitCode() == 0 ? out : QString();
    }

    static QByteArray pdfOf(const QByteArray &pages)
    {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + pages + "trailer<</Root 1 0 R>>\n%%EOF\n";
    }
    static QByteArray absurdSheet()
    {
        return pdfOf("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 0.001 90000000]>>endobj\n");
    }
    static QByteArray noPages() { return pdfOf("2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"); }

    /// The head of a PNG of so many points each way, and nothing behind it.
    static QByteArray bomb(quint32 side)
    {
        QImage small(1, 1, QImage::Format_RGB32);
        small.fill(Qt::black);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        small.save(&buffer, "PNG");
        // Width and height of the chunk IHDR, and its checksum anew.
        for (int i = 0; i < 8; ++i)
            png[16 + i] = char(side >> (8 * (3 - i % 4)));
        quint32 sum = 0xffffffffU;
        for (int i = 12; i < 29; ++i) {
            sum ^= quint8(png.at(i));
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320U : 0);
        }
        sum = ~sum;
        for (int i = 0; i < 4; ++i)
            png[29 + i] = char(sum >> (8 * (3 - i)));
        return png;
    }

    static int inkIn(const QImage &image)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
        return dark;
    }

    theme::Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_kept;
    std::unique_ptr<preview::FilePreview> m_preview;
};

QTEST_MAIN(TestFilePreview)
#include "tst_filepreview.moc"

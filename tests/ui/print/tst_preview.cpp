#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paperrenderer.h"
#include "ui/print/previewwidget.h"

#include "support/resultcheck.h"

#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace document;
using namespace print;

namespace {

Document paper(int rows)
{
    Table table;
    table.columns = {TableColumn::fixed(14, Alignment::Centre), TableColumn::shared(1)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị")})};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(tableRow({QString::number(i), QStringLiteral("UBND xã Ninh Thượng")}));
    Document document;
    document.title = QStringLiteral("Báo cáo tháng 5");
    document.blocks = {Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
        Title{QStringLiteral("Báo cáo"), {QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")}, {}},
        Paragraph{{Run{QStringLiteral("Công an thị xã đã hướng dẫn, "), true},
            Run{QStringLiteral("đôn đốc các cơ quan, đơn vị, UBND các xã, phường triển khai nhiệm vụ theo Kế hoạch; "
                               "rà soát, làm sạch dữ liệu dân cư."),
                false, true}}},
        table,
        Chart{ChartKind::StackedColumns, QStringLiteral("Biểu đồ"), QStringLiteral("đơn vị"),
            {QStringLiteral("Tháng 5")},
            {{QStringLiteral("Đúng hạn"), {41}}, {QStringLiteral("Gửi chậm"), {3}}, {QStringLiteral("Chưa gửi"), {4}}}},
        PageOrientation{Orientation::Landscape}, AnnexStart{QStringLiteral("I"), QStringLiteral("Tiến độ"), {}}, table};
    return document;
}

/// How dark each square of some pixels is, 0 to 255.
QList<double> darkness(const QImage &page, int square)
{
    QList<double> squares;
    for (int top = 0; top + square <= page.height(); top += square) {
        for (int left = 0; left + square <= page.width(); left += square) {
            int sum = 0;
            for (int y = top; y < top + square; ++y) {
                for (int x = left; x < left + square; ++x)
                    sum += 255 - qGray(page.pixel(x, y));
            }
            squares.append(double(sum) / (square * square));
        }
    }
    return squares;
}

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private slots:
    void previewAndPdfShowTheSamePicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        PaperRenderer renderer;
        const auto written = renderer.writePdf(paper(60), file);
        VERIFY_OK(written);
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), file,
                folder.filePath(QStringLiteral("p"))});
        QVERIFY(process.waitForFinished(60000));
        const auto pages = layOut(paper(60));
        QCOMPARE(int(pages.size()), *written);
        for (int i = 0; i < pages.size(); ++i) {
            const QImage printed(folder.filePath(QStringLiteral("p-%1.png").arg(i + 1)));
            QVERIFY(!printed.isNull());
            const QImage shown = pageImage(pages.at(i), 100 / 25.4);
            QVERIFY(qAbs(printed.width() - shown.width()) <= 1 && qAbs(printed.height() - shown.height()) <= 1);
            const QRect common = printed.rect() & shown.rect();
            const auto one = darkness(printed.copy(common), 12);
            const auto other = darkness(shown.copy(common), 12);
            double most = 0, ink = 0;
            for (int square = 0; square < one.size(); ++square) {
                most = qMax(most, qAbs(one.at(square) - other.at(square)));
                ink = qMax(ink, one.at(square));
            }
            QVERIFY(ink > 40); // there is something to compare
            QVERIFY2(most < 36, qPrintable(QString::number(most))); // 12 pixels are 3 mm; strokes differ by smoothing
        }
    }

    void sheetsFillTheWidthUntilTheUserZooms()
    {
        PreviewWidget preview;
        preview.setCanvas(QColor(207, 204, 196));
        preview.resize(700, 600);
        preview.show();
        preview.setDocument(paper(100));
        QCOMPARE(preview.pageCount(), int(layOut(paper(100)).size()));
        QVERIFY(preview.fitsWidth());
        const auto spare = [&] { return preview.viewport()->width() - preview.sheetRect(0).width(); };
        QVERIFY(spare() >= 30 && spare() <= 34);
        preview.resize(500, 600);
        QVERIFY(spare() >= 30 && spare() <= 34);
        QCOMPARE(preview.verticalScrollBar()->value(), 0); // it begins at the beginning
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0); // the lying sheets fit as well
        QVERIFY(qAbs(preview.sheetRect(preview.pageCount() - 1).width() - preview.sheetRect(0).width()) <= 1);

        const QImage seen = preview.grab().toImage();
        QCOMPARE(seen.pixelColor(3, 3), QColor(207, 204, 196));
        QCOMPARE(seen.pixelColor(preview.sheetRect(0).topLeft() + QPoint(5, 5)), QColor(Qt::white));

        const QSignalSpy zoomed(&preview, &PreviewWidget::zoomChanged);
        const double fitted = preview.zoom();
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview.zoom() > fitted && !preview.fitsWidth());
        QCOMPARE(zoomed.size(), 1);
        preview.resize(480, 600);
        QVERIFY(preview.zoom() > fitted); // a resized window leaves the user's zoom alone
        for (int i = 0; i < 30; ++i)
            preview.zoomIn();
        QCOMPARE(preview.zoom(), 4.0);
        preview.grab();
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(preview.fitsWidth());
        QVERIFY(spare() >= 30 && spare() <= 34);
    }

    void pagesAreReachedByKeysAndKeptWhileEditing()
    {
        PreviewWidget preview;
        preview.resize(700, 600);
        preview.show();
        preview.setDocument(paper(100));
        const QSignalSpy turned(&preview, &PreviewWidget::pageChanged);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        QVERIFY(turned.size() >= 2);
        preview.showPage(2);
        QCOMPARE(preview.currentPage(), 2);
        const int place = preview.verticalScrollBar()->value();
        preview.setDocument(paper(101));
        QCOMPARE(preview.verticalScrollBar()->value(), place);
        preview.setDocument(Document());
        QCOMPARE(preview.pageCount(), 1);
        preview.grab();
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"

#include "ui/print/documentlayout.h"
#include "ui/print/pagepainter.h"
#include "ui/print/printing.h"

#include "support/resultcheck.h"

#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace document;

namespace {

/// A page upright, a page lying.
Document paper()
{
    Document document;
    document.title = QStringLiteral("Báo cáo tháng 5");
    document.blocks = {Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
        Paragraph{{Run{QStringLiteral("Công an thị xã đã đôn đốc các đơn vị.")}}},
        PageOrientation{Orientation::Landscape}, AnnexStart{QStringLiteral("I"), QStringLiteral("Tiến độ"), {}},
        AnnexStart{QStringLiteral("II"), QStringLiteral("Tình hình"), {}}};
    return document;
}

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT

private slots:
    void sheetsAreUprightAndCarryWhatThePreviewShows()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("in.pdf")));
        const auto printed = print::printDocument(paper(), printer);
        VERIFY_OK(printed);
        QCOMPARE(*printed, 3);
        const auto pages = print::layOut(paper());
        for (int i = 0; i < 3; ++i) {
            const QImage sheet = picture(QStringLiteral("in.pdf"), i + 1);
            QVERIFY(sheet.height() > sheet.width());
            QImage shown = print::pageImage(pages.at(i), 100 / 25.4);
            if (shown.width() > shown.height())
                shown = shown.transformed(QTransform().rotate(-90));
            QVERIFY2(difference(sheet, shown) < 12, qPrintable(QString::number(difference(sheet, shown))));
        }
    }

    void onlyTheChosenPagesArePrinted()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("hai.pdf")));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 2);
        const auto printed = print::printDocument(paper(), printer);
        VERIFY_OK(printed);
        QCOMPARE(*printed, 1);
        QImage shown = print::pageImage(print::layOut(paper()).at(1), 100 / 25.4);
        shown = shown.transformed(QTransform().rotate(-90));
        QVERIFY(difference(picture(QStringLiteral("hai.pdf"), 1), shown) < 12);
    }

    void aPrinterThatTakesNothingIsNamed()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("không có/in.pdf")));
        const auto printed = print::printDocument(paper(), printer);
        VERIFY_ERROR(printed, base::ErrorCode::PrintFailed);
        QVERIFY(base::sentence(printed.error()).contains(QStringLiteral("máy in")));
    }

private:
    QImage picture(const QString &file, int page)
    {
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
                QStringLiteral("-f"), QString::number(page), m_folder.filePath(file),
                m_folder.filePath(QStringLiteral("trang"))});
        if (!process.waitForFinished(60000))
            qFatal("pdftoppm is needed");
        return QImage(m_folder.filePath(QStringLiteral("trang.png")));
    }

    /// The greatest difference of darkness between squares of 6 mm, 0 to 255.
    static double difference(const QImage &one, const QImage &other)
    {
        constexpr int square = 24;
        double most = 0;
        for (int top = 0; top + square <= qMin(one.height(), other.height()); top += square) {
            for (int left = 0; left + square <= qMin(one.width(), other.width()); left += square) {
                int sum = 0;
                for (int y = top; y < top + square; ++y) {
                    for (int x = left; x < left + square; ++x)
                        sum += qGray(one.pixel(x, y)) - qGray(other.pixel(x, y));
                }
                most = qMax(most, qAbs(double(sum)) / (square * square));
            }
        }
        return most;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"

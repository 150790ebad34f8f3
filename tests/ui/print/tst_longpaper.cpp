#include "support/pdfprobe.h"
#include "support/resultcheck.h"
#include "ui/print/documentlayout.h"
#include "ui/print/paperrenderer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace document;
using namespace print;

namespace {

Document longTable(int rows)
{
    Table table;
    table.columns = {TableColumn::fixed(16, Alignment::Centre), TableColumn::shared(1)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị")})};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(tableRow({QStringLiteral("R%1").arg(i), QStringLiteral("UBND xã Ninh Thượng")}));
    Document paper;
    paper.blocks = {table};
    return paper;
}

/// The most texts that were alive at the same time while the paper was laid out.
int mostTextsAlive(int rows)
{
    QHash<const QTextLayout *, std::weak_ptr<const QTextLayout>> seen;
    int most = 0;
    layOut(longTable(rows), [&](const LaidOutPage &page) {
        for (const PageItem &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item))
                seen.insert(text->layout.get(), text->layout);
        }
        seen.removeIf([](const auto &text) { return text.value().expired(); });
        most = qMax(most, int(seen.size()));
        return true;
    });
    return most;
}

} // namespace

/// Papers of any length in the memory of a few pages.
class TestLongPaper : public QObject {
    Q_OBJECT

private slots:
    void pagesAreHandedOnAndForgotten()
    {
        const int few = mostTextsAlive(1000); // pages in the making, and the words that a table keeps for its rows
        QVERIFY(few > 50);
        QVERIFY(few < 400);
        QCOMPARE(mostTextsAlive(4000), few);
    }

    void everyRowIsPrintedOnceAndInOrder()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("dài.pdf"));
        PaperRenderer renderer;
        const auto pages = renderer.writePdf(longTable(2000), file);
        VERIFY_OK(pages);
        QVERIFY(*pages > 40);
        int next = 1;
        for (const support::PdfWord &word : support::pdfWords(file)) {
            if (word.text.startsWith(QLatin1Char('R')))
                QCOMPARE(word.text, QStringLiteral("R%1").arg(next++));
        }
        QCOMPARE(next, 2001);
    }

    void stopsInTheMiddleOfATableAndLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cũ.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("cũ");
        old.close();
        PaperRenderer renderer;
        int told = 0;
        const auto written = renderer.writePdf(longTable(2000), path, [&](int done, int whole) {
            if (done < 0 || done > whole)
                qFatal("%d of %d", done, whole);
            return ++told < 3;
        });
        VERIFY_ERROR(written, base::ErrorCode::Cancelled);
        QCOMPARE(told, 3);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("cũ"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(TestLongPaper)
#include "tst_longpaper.moc"

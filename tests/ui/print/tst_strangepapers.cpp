#include "support/pdfprobe.h"
#include "support/resultcheck.h"
#include "support/strangepapers.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/paperrenderer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace document;
using namespace print;
using namespace strange;

namespace {

QString letters(const QString &text)
{
    QString kept;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        if (!letter.isSpace())
            kept += letter;
    }
    return kept;
}

/// All that is painted, without blanks, in the order of painting, without page numbers.
QString painted(const QList<LaidOutPage> &pages)
{
    QString all;
    for (const LaidOutPage &page : pages) {
        for (const PageItem &item : page.items) {
            const auto *text = std::get_if<TextItem>(&item);
            if (text && text->rect().bottom() > PageSetup{}.top)
                all += text->text();
        }
    }
    return letters(all);
}

} // namespace

/// Whatever is written into a paper, nothing is lost and nothing leaves the page.
class TestStrangePapers : public QObject {
    Q_OBJECT

private slots:
    void everythingStaysOnThePage_data()
    {
        QTest::addColumn<Document>("paper");
        QTest::addColumn<QString>("text"); ///< that must be there, once
        const QList<StrangePaper> papers = strangePapers();
        for (const StrangePaper &strange : papers)
            QTest::newRow(strange.name) << strange.paper << strange.text;
    }

    void everythingStaysOnThePage()
    {
        QFETCH(Document, paper);
        QFETCH(QString, text);
        const QList<LaidOutPage> pages = layOut(paper);
        const QString all = painted(pages);
        QCOMPARE(all.count(letters(text)), 1);
        QCOMPARE(all, all.normalized(QString::NormalizationForm_C));
        for (const LaidOutPage &page : pages) {
            const QRectF body = page.body.adjusted(-0.3, -0.3, 0.3, 0.3);
            for (const PageItem &item : page.items) {
                if (const auto *words = std::get_if<TextItem>(&item)) {
                    const QRectF box = words->rect();
                    if (box.bottom() < PageSetup{}.top)
                        continue; // the page number
                    QVERIFY2(body.contains(box.center()) && box.left() > body.left() && box.right() < body.right()
                            && box.top() > body.top() && box.bottom() < body.bottom(),
                        qPrintable(words->text().left(60)));
                } else if (const auto *rule = std::get_if<RuleItem>(&item)) {
                    QVERIFY(body.contains(rule->line.p1()) && body.contains(rule->line.p2()));
                }
            }
        }
    }

    void aSignatureIsNeverParted()
    {
        QStringList recipients;
        for (int i = 1; i <= 30; ++i)
            recipients.append(QStringLiteral("Nơi %1").arg(i));
        for (int lines = 1; lines < 40; lines += 3) {
            Document paper;
            for (int i = 0; i < lines; ++i)
                paper.blocks.append(plain(QStringLiteral("Dòng.")));
            paper.blocks.append(signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), recipients));
            int pagesOfSigner = 0;
            for (const LaidOutPage &page : layOut(paper)) {
                const QString all = painted({page});
                const bool hasTitle = all.contains(letters(QStringLiteral("Nơi nhận:")));
                QCOMPARE(all.contains(letters(QStringLiteral("Nguyễn Văn A"))), hasTitle);
                QCOMPARE(all.contains(letters(QStringLiteral("- Nơi 30."))), hasTitle);
                pagesOfSigner += hasTitle;
                if (hasTitle) // with at least a line of the text before it
                    QVERIFY(all.contains(letters(QStringLiteral("Dòng."))));
            }
            QCOMPARE(pagesOfSigner, 1);
        }
    }

    void metadataMayHoldAnything()
    {
        const QTemporaryDir folder;
        Document paper;
        paper.title = QStringLiteral("Báo cáo <A & B> “x” \"y\" 'z'");
        paper.author = QStringLiteral("Hội A & B <C>");
        paper.subject = QStringLiteral("Kế hoạch ]]> số 1");
        paper.blocks = {plain(QStringLiteral("Một."))};
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        PaperRenderer renderer;
        VERIFY_OK(renderer.writePdf(paper, file));
        QVERIFY(support::toolOutput(QStringLiteral("pdfinfo"), {file}).contains(paper.title));
        const QString packet = support::toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file});
        QVERIFY(packet.contains(QStringLiteral("Hội A &amp; B &lt;C&gt;")));
        QVERIFY(packet.contains(QStringLiteral("Kế hoạch ]]&gt; số 1")));
    }
};

QTEST_MAIN(TestStrangePapers)
#include "tst_strangepapers.moc"

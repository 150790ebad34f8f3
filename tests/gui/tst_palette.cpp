#include "app/window/searchrunner.h"
#include "core/reporting/remindertext.h"
#include "core/services/outgoingservice.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "support/wholewindow.h"
#include "ui/widgets/findpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using domain::SearchFound;
using domain::SearchKind;

namespace {

/// Ctrl+K in the real window over a town of six months.
struct Palette {
    Palette() { bench.show({1366, 697}); }

    void type(const QString &text) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), text);
    }
    void waitUntilAllIsFound() const { QTRY_VERIFY(!count()->text().contains(QStringLiteral("đang tìm"))); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QLabel *count() const { return bench.window->findChild<QLabel *>(QStringLiteral("findCount")); }
    QListView *list() const { return bench.window->findChild<QListView *>(QStringLiteral("findList")); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    /// Goes to the first hit below this head.
    void goTo(const QString &head) const
    {
        const int row = int(rows().indexOf(head));
        QVERIFY2(row >= 0, qPrintable(rows().join(QLatin1Char('\n'))));
        for (int i = 0; i < 100 && list()->currentIndex().row() != row + 1; ++i)
            key(Qt::Key_Tab);
        QCOMPARE(list()->currentIndex().row(), row + 1);
    }
    QString page() const { return bench.window->currentPage()->id(); }

    support::WholeWindow bench;
};

QString anyText(const services::DataFile &file, const char *sql)
{
    store::Statement row(file.connection(), QString::fromLatin1(sql));
    return row.next() ? row.text(0) : QString();
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void aResultOpensItsEntry()
    {
        const Palette palette;
        palette.type(QStringLiteral("đúng hạn trực tuyến"));
        palette.waitUntilAllIsFound();
        palette.goTo(QStringLiteral("Kết quả"));
        Palette::key(Qt::Key_Return);
        QCOMPARE(palette.page(), QStringLiteral("incoming"));
        QVERIFY(palette.bench.window->findChild<QWidget *>(QStringLiteral("entryDetail"))->isVisible());
    }

    void aDifficultyOpensOnItsPage()
    {
        const Palette palette;
        const QString text = anyText(*palette.bench.data.file, "SELECT text FROM difficulty ORDER BY id DESC LIMIT 1");
        palette.type(text.left(30));
        palette.waitUntilAllIsFound();
        palette.goTo(QStringLiteral("Khó khăn, vướng mắc"));
        Palette::key(Qt::Key_Return);
        QCOMPARE(palette.page(), QStringLiteral("difficulties"));
    }

    void aRequestOpensInItsPane()
    {
        const Palette palette;
        const QString number = anyText(*palette.bench.data.file, "SELECT number FROM request ORDER BY id DESC LIMIT 1");
        QVERIFY(!number.isEmpty());
        palette.type(number);
        palette.waitUntilAllIsFound();
        palette.goTo(QStringLiteral("Yêu cầu"));
        Palette::key(Qt::Key_Return);
        QCOMPARE(palette.page(), QStringLiteral("incoming"));
        QTRY_VERIFY(palette.bench.window->findChild<QWidget *>(QStringLiteral("requestDetail"))->isVisible());
    }

    void aUnitThatIsNamedOffersItsActs()
    {
        const Palette palette;
        const auto missing = reporting::unitsToRemind(*palette.bench.data.file, palette.bench.window->period());
        QVERIFY(missing && !missing->isEmpty());
        const QString name = missing->first().name;
        palette.type(QStringLiteral("> ") + name);
        QCOMPARE(palette.rows(),
            (QStringList{QStringLiteral("Lệnh"), QStringLiteral("Nhập báo cáo của ") + name,
                QStringLiteral("Soạn lời nhắc gửi ") + name, QStringLiteral("Xem ma trận tháng tại ") + name}));
        Palette::key(Qt::Key_Down);
        Palette::key(Qt::Key_Return);
        QCOMPARE(palette.page(), QStringLiteral("matrix"));
        const auto *words
            = palette.bench.window->currentPage()->findChild<QPlainTextEdit *>(QStringLiteral("reminderText"));
        QVERIFY(words->isVisible());
        QVERIFY2(words->toPlainText().contains(name), qPrintable(words->toPlainText()));

        // One that has reported needs no reminder.
        palette.type(QStringLiteral("> ninh son"));
        QVERIFY(!palette.rows().contains(QStringLiteral("Soạn lời nhắc gửi UBND xã Ninh Sơn")));
    }

    void papersAreFoundByWhatTheyAreCalled()
    {
        const Palette palette;
        const auto first = [&palette](const char *typed) {
            palette.type(QString::fromUtf8(typed));
            const QString found = palette.rows().value(1);
            Palette::key(Qt::Key_Escape);
            return found;
        };
        QCOMPARE(first("bao cao quy"), QStringLiteral("Báo cáo quý"));
        QCOMPARE(first("6 tháng"), QStringLiteral("Báo cáo 6 tháng"));
        QCOMPARE(first("đột xuất"), QStringLiteral("Báo cáo đột xuất"));
        QCOMPARE(first("cong van don doc"), QStringLiteral("Công văn đôn đốc"));
        QCOMPARE(first("sổ đăng ký văn bản đến"), QStringLiteral("Sổ đăng ký văn bản đến…"));
        QCOMPARE(first("so theo doi"), QStringLiteral("Sổ theo dõi giải quyết văn bản đến…"));
        QCOMPARE(first("sổ văn bản đi"), QStringLiteral("Sổ đăng ký văn bản đi…"));
        QCOMPARE(first("tóm tắt giao ban"), QStringLiteral("Trang giao ban tuần…"));
        QCOMPARE(first("bàn giao"), QStringLiteral("Biên bản bàn giao…"));
        // A command by its whole name, a page by its beginning; a unit stands before a command of such a name.
        QCOMPARE(first("chot ky"), QStringLiteral("Chốt kỳ…"));
        QCOMPARE(first("văn bản ban"), QStringLiteral("Văn bản ban hành"));
        palette.type(QStringLiteral("phong"));
        QCOMPARE(palette.rows().first(), QStringLiteral("Đơn vị"));
    }

    void aDocumentThatWentOutOpensInItsRegister()
    {
        const Palette palette;
        domain::OutgoingEntry entry;
        entry.number = 37;
        entry.symbol = QStringLiteral("KH-CATX");
        entry.issuedOn = QDate(2022, 9, 5);
        entry.subject = QStringLiteral("Kế hoạch tổng rà soát cư trú");
        VERIFY_OK(services::addOutgoing(*palette.bench.data.file, entry));
        palette.type(QStringLiteral("37/kh ra soat"));
        palette.waitUntilAllIsFound();
        palette.goTo(QStringLiteral("Văn bản đi"));
        Palette::key(Qt::Key_Return);
        QCOMPARE(palette.page(), QStringLiteral("outgoing"));
        const auto *list
            = palette.bench.window->currentPage()->findChild<QAbstractItemView *>(QStringLiteral("outgoingList"));
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("37/KH-CATX"));
    }

    void signsAskForOneSort()
    {
        const Palette palette;
        palette.type(QStringLiteral("/ninh son"));
        palette.waitUntilAllIsFound();
        QCOMPARE(palette.rows().first(), QStringLiteral("Văn bản"));
        QCOMPARE(palette.rows().size(), 4);
        Palette::key(Qt::Key_Escape);
        palette.type(QStringLiteral("#"));
        QCOMPARE(palette.rows().first(), QStringLiteral("Nhiệm vụ"));
        Palette::key(Qt::Key_Escape);
        palette.type(QStringLiteral("@"));
        QCOMPARE(palette.rows().first(), QStringLiteral("Đơn vị"));
    }

    void aPageWithoutAFilterLooksEverywhere()
    {
        const Palette palette;
        for (const char *page : {"overview", "monthly"}) {
            palette.bench.window->showPage(QString::fromLatin1(page));
            QApplication::processEvents();
            Palette::key(Qt::Key_F, Qt::ControlModifier);
            QVERIFY2(palette.bench.window->findChild<QWidget *>(QStringLiteral("findPanel"))->isVisible(), page);
            Palette::key(Qt::Key_Escape);
        }
    }

    /// The thread of the window reads the file once as the panel opens and not at a key.
    void aKeyReadsNothingInTheWindow()
    {
        const Palette palette;
        palette.type(QString());
        const store::Connection &connection = palette.bench.data.file->connection();
        const int before = connection.statementCount();
        support::typeText(QApplication::focusWidget(), QStringLiteral("bc-ubnd ninh sơn"));
        palette.waitUntilAllIsFound();
        QVERIFY(palette.rows().contains(QStringLiteral("Văn bản")));
        QCOMPARE(connection.statementCount(), before);
    }

    void anOvertakenTextShowsNothing()
    {
        support::WholeWindow bench;
        app::SearchRunner runner(bench.data.path());
        QSignalSpy found(&runner, &app::SearchRunner::found);
        QSignalSpy finished(&runner, &app::SearchRunner::finished);
        const QList<SearchKind> kinds{SearchKind::Document, SearchKind::Result};
        runner.look(base::SearchWords(u"hồ sơ"), kinds, 200);
        runner.look(base::SearchWords(u"dữ liệu"), kinds, 200);
        // Nothing was told on the way, for nothing waits for the thread.
        QCOMPARE(found.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        // Also not of one that was begun already, and whose hits are on their way.
        runner.look(base::SearchWords(u"hồ sơ"), kinds, 200);
        QThread::msleep(20);
        runner.look(base::SearchWords(u"zzqq"), kinds, 200);
        QTRY_COMPARE(finished.size(), 2);
        for (const QList<QVariant> &told : std::as_const(found)) {
            const auto hits = told.first().value<SearchFound>().hits;
            for (const domain::SearchHit &hit : hits)
                QVERIFY2(base::SearchWords(u"du lieu").spansIn(hit.text).size() > 0, qPrintable(hit.text));
        }
        // One that is stopped never ends.
        runner.look(base::SearchWords(u"hồ sơ"), kinds, 200);
        runner.stop();
        QTest::qWait(100);
        QCOMPARE(finished.size(), 2);
    }

    void aFileThatCannotBeReadFindsNothing()
    {
        app::SearchRunner runner(QStringLiteral("không có/tệp.dondoc"));
        QSignalSpy found(&runner, &app::SearchRunner::found);
        QSignalSpy finished(&runner, &app::SearchRunner::finished);
        QSignalSpy failed(&runner, &app::SearchRunner::failed);
        runner.look(base::SearchWords(u"hồ sơ"), {SearchKind::Result}, 200);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 1); // which is not the same as that there is nothing
        QCOMPARE(found.size(), 0);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

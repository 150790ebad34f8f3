#include "ui/print/documentfonts.h"
#include "ui/print/paperrenderer.h"

#include "support/pdfprobe.h"
#include "support/resultcheck.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace document;
using support::pdfText;
using support::PdfWord;
using support::pdfWords;
using support::toolOutput;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return expression.isValid() && expression.match(text).hasMatch();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Paragraph plain(const QString &text)
{
    return {{Run{text}}};
}

Table unitTable(int rows)
{
    Table table;
    table.columns = {TableColumn::fixed(14, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(40)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Tình hình gửi")})};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            tableRow({QString::number(i), QStringLiteral("UBND xã Ninh Thượng"), QStringLiteral("Chậm 02 ngày")}));
    return table;
}

Document report(int rows)
{
    Document paper;
    paper.title = QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022");
    paper.blocks = {
        Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
        NumberAndDate{
            QStringLiteral("7"), QStringLiteral("BC-CATX(QLHC)"), QStringLiteral("Ninh Hòa"), QDate(2022, 5, 12)},
        Title{QStringLiteral("Báo cáo"), {QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")},
            QStringLiteral("(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)")},
        Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)"), QStringLiteral("UBND thị xã Ninh Hòa")}},
        plain(QStringLiteral(
            "Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa về triển khai "
            "thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ "
            "chuyển đổi số quốc gia, Công an thị xã báo cáo kết quả như sau:")),
        Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Công tác chỉ đạo, triển khai")},
        unitTable(rows),
        SignatureBlock{QStringLiteral("KT. Trưởng Công an thị xã"), QStringLiteral("Phó Trưởng Công an thị xã"),
            QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A"),
            {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, QLHC")}},
        PageOrientation{Orientation::Landscape},
        AnnexStart{QStringLiteral("I"), QStringLiteral("Tiến độ nhiệm vụ"), {}},
        unitTable(40),
    };
    return paper;
}

#ifdef Q_OS_UNIX
/// No file of this process may grow beyond a limit while one of these lives: a disk that gives up in the middle.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t limit)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = limit;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// Root ignores permissions: while one of these lives the process is the user nobody.
class Nobody {
public:
    Nobody() { m_done = geteuid() != 0 || setresuid(65534, 65534, 0) == 0; }
    ~Nobody()
    {
        if (getuid() == 65534)
            m_done = setresuid(0, 0, 0) == 0;
    }
    Q_DISABLE_COPY_MOVE(Nobody)
    bool done() const { return m_done; }

private:
    bool m_done;
};
#endif

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(support::hasPoppler(), "poppler-utils is needed");
        QVERIFY(print::documentfonts::load());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void paperIsA4WithTheDecreesMargins()
    {
        const QString file = write(report(300));
        const QString info = toolOutput(QStringLiteral("pdfinfo"),
            {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("99"), file});
        QVERIFY(info.contains(QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022")));
        QVERIFY(matches(info, QStringLiteral("Creator: +Đôn Đốc")));
        QVERIFY(matches(info, QStringLiteral("Page +1 size: +595(\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A4\\)")));
        const auto found = pdfWords(file);
        const int last = found.constLast().page;
        QVERIFY(matches(info, QStringLiteral("Page +%1 size: +84[12](\\.\\d+)? x 595(\\.\\d+)? pts").arg(last)));
        QVERIFY(contents(file).contains("pdfaid"));

        double left = 999, right = 0, top = 999, bottom = 0;
        for (const PdfWord &word : found) {
            if (word.page > last - 2 || word.box.bottom() < 19)
                continue;
            left = qMin(left, word.box.left());
            right = qMax(right, word.box.right());
            top = qMin(top, word.box.top());
            bottom = qMax(bottom, word.box.bottom());
        }
        QVERIFY2(qAbs(left - 30) < 0.3, qPrintable(QString::number(left)));
        QVERIFY2(qAbs(right - 195) < 0.3, qPrintable(QString::number(right)));
        QVERIFY2(qAbs(top - 20) < 0.3, qPrintable(QString::number(top)));
        QVERIFY2(bottom <= 277.1 && bottom > 265, qPrintable(QString::number(bottom)));
    }

    void fontsAreEmbedded()
    {
        const QString fonts = toolOutput(QStringLiteral("pdffonts"), {write(report(10))});
        const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith(QStringLiteral("Tinos")), qPrintable(line));
            QVERIFY2(matches(line, QStringLiteral("Identity-H +yes +(yes|no) +yes")), qPrintable(line));
        }
    }

    void textComesOutAsItWasWritten()
    {
        Document paper = report(10);
        paper.blocks.insert(6,
            plain(QStringLiteral("Toà án nhân dân, Uỷ ban MTTQ; ẮẰẲẴẶ ắằẳẵặ ẾỀỂỄỆ ếềểễệ ỐỒỔỖỘ ớờởỡợ ứừửữự ỳỷỹỵ đĐ")
                      .normalized(QString::NormalizationForm_D)));
        const QString text = pdfText(write(paper));
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        qsizetype at = 0;
        for (const QString &part :
            {QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA"), QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA"), QStringLiteral("Độc lập - Tự do - Hạnh phúc"),
                QStringLiteral("Số: 07/BC-CATX(QLHC)"), QStringLiteral("Ninh Hòa, ngày 12 tháng 5 năm 2022"),
                QStringLiteral("BÁO CÁO"), QStringLiteral("(Số liệu từ ngày 11/4/2022"), QStringLiteral("Kính gửi:"),
                QStringLiteral("- Công an tỉnh Khánh Hòa (qua Phòng PC06);"), QStringLiteral("- UBND thị xã Ninh Hòa."),
                QStringLiteral("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
                QStringLiteral("Toà án nhân dân, Uỷ ban MTTQ; ẮẰẲẴẶ ắằẳẵặ ẾỀỂỄỆ ếềểễệ ỐỒỔỖỘ"),
                QStringLiteral("Nơi nhận:"), QStringLiteral("KT. TRƯỞNG CÔNG AN THỊ XÃ"),
                QStringLiteral("Trung tá Nguyễn Văn A"), QStringLiteral("TIẾN ĐỘ NHIỆM VỤ")}) {
            const auto found = text.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part));
            at = found;
        }
    }

    void letterheadIsWhereItBelongs()
    {
        const QString file = write(report(10));
        const auto found = pdfWords(file);
        const auto line = [&](const QString &first, const QString &last, const auto &inside) {
            QRectF box;
            for (const PdfWord &word : found) {
                if (word.page != 1 || !inside(word.box) || (box.isNull() && word.text != first))
                    continue;
                box |= word.box;
                if (word.text == last)
                    break;
            }
            return box;
        };
        const auto onRight = [](const QRectF &box) { return box.left() > 95 && box.top() < 35; };
        const auto onLeft = [](const QRectF &box) { return box.right() < 95.1 && box.top() < 35; };
        const QRectF name = line(QStringLiteral("CỘNG"), QStringLiteral("NAM"), onRight);
        const QRectF motto = line(QStringLiteral("Độc"), QStringLiteral("phúc"), onRight);
        QVERIFY(qAbs(name.center().x() - 145) < 0.3);
        QVERIFY(qAbs(motto.center().x() - 145) < 0.3);
        QVERIFY(qAbs(name.width() - 95.7) < 1); // 13 pt; 12 pt would be 88.3
        QVERIFY(qAbs(motto.width() - 60.5) < 1); // 14 pt; 13 pt would be 56.1

        const QImage page = support::pdfPicture(file, 1);
        const double mottoRule = support::ruleIn(page, {96, motto.bottom(), 100, 2}).width();
        QVERIFY2(qAbs(mottoRule - motto.width()) < 0.3,
            qPrintable(QStringLiteral("%1 %2").arg(mottoRule).arg(motto.width())));
        const auto agencyLine = [&](const QRectF &box) { return onLeft(box) && box.top() > 23; };
        const QRectF agency = line(QStringLiteral("CÔNG"), QStringLiteral("HÒA"), agencyLine);
        QVERIFY(agency.width() > 60);
        const double agencyRule = support::ruleIn(page, {30, agency.bottom(), 65, 2}).width();
        QVERIFY2(agencyRule > agency.width() / 3 && agencyRule < agency.width() / 2,
            qPrintable(QString::number(agencyRule)));
    }

    void longTableRepeatsItsHeader()
    {
        const QString file = write(report(300));
        const QString text
            = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
        const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 8);
        QCOMPARE(text.count(QStringLiteral("UBND xã Ninh Thượng")), 340);
        for (int i = 0; i < pages.size(); ++i) {
            if (pages.at(i).contains(QStringLiteral("Ninh Thượng")))
                QCOMPARE(pages.at(i).count(QStringLiteral("Tình hình gửi")), 1);
            // pdftotext -raw follows the order of painting: the number is first on its page.
            if (i == 0 || pages.at(i).startsWith(QStringLiteral("Phụ lục I")))
                continue;
            QVERIFY(pages.at(i).startsWith(QString::number(i + 1)) || pages.at(i).contains(QStringLiteral("Chậm")));
        }
        QVERIFY(pages.at(1).startsWith(QStringLiteral("2\n")));
    }

    void printsFromAnyThread()
    {
        const QString path = m_folder->filePath(QStringLiteral("luồng khác.pdf"));
        int pages = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            print::PaperRenderer renderer;
            const auto written = renderer.writePdf(report(30), path);
            pages = written ? *written : -1;
        }));
        thread->start();
        QVERIFY(thread->wait(60000));
        QVERIFY(pages >= 3);
        QCOMPARE(pdfText(path), pdfText(write(report(30))));
    }

    void folderMissing()
    {
        print::PaperRenderer renderer;
        const QString path = m_folder->filePath(QStringLiteral("không có/báo cáo.pdf"));
        const auto written = renderer.writePdf(report(1), path);
        VERIFY_ERROR(written, base::ErrorCode::FolderMissing);
        QVERIFY(base::sentence(written.error()).contains(QStringLiteral("báo cáo.pdf")));
        QVERIFY(!QFile::exists(path));
    }

    void targetIsAFolder()
    {
        print::PaperRenderer renderer;
        VERIFY_ERROR(renderer.writePdf(report(1), m_folder->path()), base::ErrorCode::WriteFailed);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

#ifdef Q_OS_UNIX
    void folderWithoutPermission()
    {
        const QString path = m_folder->filePath(QStringLiteral("báo cáo.pdf"));
        QVERIFY(QFile::setPermissions(m_folder->path(),
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::ExeOther));
        print::PaperRenderer renderer;
        {
            const Nobody nobody;
            QVERIFY(nobody.done());
            VERIFY_ERROR(renderer.writePdf(report(1), path), base::ErrorCode::FolderNotWritable);
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void readOnlyTargetStays()
    {
        const QString path = write(report(1));
        const QByteArray before = contents(path);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        print::PaperRenderer renderer;
        {
            const Nobody nobody;
            QVERIFY(nobody.done());
            VERIFY_ERROR(renderer.writePdf(report(2), path), base::ErrorCode::WriteFailed);
        }
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void failingWriteLeavesTheOldFile()
    {
        const QString path = write(report(1));
        const QByteArray before = contents(path);
        QVERIFY(before.startsWith("%PDF"));
        print::PaperRenderer renderer;
        {
            const SmallFiles small(16 * 1024);
            const auto written = renderer.writePdf(report(300), path);
            QVERIFY(!written);
            QVERIFY(written.error().code == base::ErrorCode::WriteFailed
                || written.error().code == base::ErrorCode::DiskFull);
            QVERIFY(!written.error().context.value(QStringLiteral("why")).isEmpty());
        }
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        // And the same place takes the paper once there is room.
        VERIFY_OK(renderer.writePdf(report(300), path));
        QVERIFY(contents(path) != before);
    }
#endif

private:
    QString write(const Document &paper)
    {
        const QString path = m_folder->filePath(QStringLiteral("báo cáo tháng 5.pdf"));
        print::PaperRenderer renderer;
        const auto written = renderer.writePdf(paper, path);
        if (!written)
            qFatal("%s", qPrintable(base::sentence(written.error())));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"

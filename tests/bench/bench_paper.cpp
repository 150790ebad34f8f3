#include "ui/print/documentlayout.h"
#include "ui/print/paperrenderer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamWriter>
#include <QtTest>

#include <algorithm>

#include <sys/resource.h>

// Long papers: our CPU against LibreOffice's for an equal table, against our own for one ten times as long, and the
// memory of both. Prints ratios beside their limits and asserts nothing. Run by hand from an optimised build:
// cmake --preset bench && cmake --build --preset bench --target bench-bench_paper. LibreOffice Writer (soffice) is
// only the baseline; without it that part says so.

using namespace document;

namespace {

QStringList cells(int row)
{
    QString words = QStringLiteral("Đã rà soát, làm sạch dữ liệu dân cư");
    if (row % 7 == 0) // about nine lines
        words = (words + QStringLiteral("; hướng dẫn người dân nộp hồ sơ trực tuyến, kích hoạt tài khoản định danh. "))
                    .repeated(3);
    return {QString::number(row), QStringLiteral("UBND xã Ninh Thượng"), QStringLiteral("15/BC-UBND"),
        QStringLiteral("09/5/2022"), words, QStringLiteral("Đúng hạn")};
}

const QStringList header{QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Số báo cáo"),
    QStringLiteral("Ngày đến"), QStringLiteral("Kết quả"), QStringLiteral("Tình trạng")};
const QList<double> widths{12, 35, 25, 22, 46, 25}; // mm, 165 in all

Document tableOf(int rows)
{
    Table table;
    for (const double width : widths)
        table.columns.append(TableColumn::fixed(width));
    table.headerRows = {tableRow(header)};
    for (int row = 1; row <= rows; ++row)
        table.rows.append(tableRow(cells(row)));
    Document paper;
    paper.blocks = {table};
    return paper;
}

/// The same table as a flat OpenDocument text.
void writeFlatText(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QXmlStreamWriter xml(&file);
    const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    const auto attribute
        = [&](const char *name, const QString &value) { xml.writeAttribute(QLatin1String(name), value); };
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document"));
    for (const char *prefix : {"office", "style", "text", "table"})
        attribute(qPrintable(QStringLiteral("xmlns:") + QLatin1String(prefix)),
            ns + QLatin1String(prefix) + QStringLiteral(":1.0"));
    attribute("xmlns:fo", ns + QStringLiteral("xsl-fo-compatible:1.0"));
    attribute("office:version", QStringLiteral("1.2"));
    attribute("office:mimetype", QStringLiteral("application/vnd.oasis.opendocument.text"));
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    for (int column = 0; column < widths.size(); ++column) {
        xml.writeStartElement(QStringLiteral("style:style"));
        attribute("style:name", QStringLiteral("c%1").arg(column));
        attribute("style:family", QStringLiteral("table-column"));
        xml.writeEmptyElement(QStringLiteral("style:table-column-properties"));
        attribute("style:column-width", QStringLiteral("%1mm").arg(widths.at(column)));
        xml.writeEndElement();
    }
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute("style:name", QStringLiteral("cell"));
    attribute("style:family", QStringLiteral("table-cell"));
    xml.writeEmptyElement(QStringLiteral("style:table-cell-properties"));
    attribute("fo:border", QStringLiteral("0.5pt solid #000000"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute("style:name", QStringLiteral("words"));
    attribute("style:family", QStringLiteral("paragraph"));
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    attribute("fo:font-family", QStringLiteral("Tinos"));
    attribute("fo:font-size", QStringLiteral("12pt"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    const auto writeRow = [&](const QStringList &texts) {
        xml.writeStartElement(QStringLiteral("table:table-row"));
        for (const QString &text : texts) {
            xml.writeStartElement(QStringLiteral("table:table-cell"));
            attribute("table:style-name", QStringLiteral("cell"));
            attribute("office:value-type", QStringLiteral("string"));
            xml.writeStartElement(QStringLiteral("text:p"));
            attribute("text:style-name", QStringLiteral("words"));
            xml.writeCharacters(text);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    if (rows > 0) {
        xml.writeStartElement(QStringLiteral("table:table"));
        for (int column = 0; column < widths.size(); ++column) {
            xml.writeEmptyElement(QStringLiteral("table:table-column"));
            attribute("table:style-name", QStringLiteral("c%1").arg(column));
        }
        xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        writeRow(header);
        xml.writeEndElement();
        for (int row = 1; row <= rows; ++row)
            writeRow(cells(row));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

/// Seconds of CPU, of this process or of its finished children.
double cpu(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What the kernel notes as the most memory since the mark was taken back, in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile mark(QStringLiteral("/proc/self/clear_refs"));
    if (mark.open(QIODevice::WriteOnly))
        mark.write("5");
}

} // namespace

class BenchPaper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ours(10); } // fonts are read once, not per paper

    void againstLibreOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("soffice is not installed: there is no baseline to compare with");
        const QList<double> own{ours(1000), ours(1000), ours(1000)};
        const double start = theirs(0);
        const double whole = theirs(1000);
        print("1,000 rows, LibreOffice, with its start", whole, {});
        print("LibreOffice's start and an empty text alone", start, {});
        print("1,000 rows, ours", median(own), {});
        print("ratio, with its start", whole / median(own), QStringLiteral("at least 20"));
        print("ratio, without its start", (whole - start) / median(own), {});
    }

    void tenTimesAsLong()
    {
        QList<double> ratios;
        for (int i = 0; i < 3; ++i) {
            const double one = median({ours(1000), ours(1000), ours(1000)});
            ratios.append(ours(10000) / one);
        }
        print("10,000 rows against 1,000", median(ratios), QStringLiteral("at most 11"));
    }

    void tenTimesAsLongInWord()
    {
        QList<double> ratios;
        for (int i = 0; i < 3; ++i) {
            const double one = median({inWord(1000), inWord(1000), inWord(1000)});
            ratios.append(inWord(10000) / one);
        }
        print("10,000 rows against 1,000 as a Word file", median(ratios), QStringLiteral("at most 11"));
        print("1,000 rows as a Word file against PDF", inWord(1000) / ours(1000), {});
    }

    void memory()
    {
        for (const int rows : {1000, 10000}) {
            const Document paper = tableOf(rows);
            forgetPeak();
            const double before = peakMemory();
            print::PaperRenderer renderer;
            const auto pages = renderer.writePdf(paper, m_folder.filePath(QStringLiteral("m.pdf")));
            print(qPrintable(QStringLiteral("MiB that %1 rows (%2 pages) need beyond the document itself")
                                 .arg(rows)
                                 .arg(pages ? *pages : -1)),
                peakMemory() - before, {});
        }
    }

private:
    double ours(int rows)
    {
        const Document paper = tableOf(rows);
        const double before = cpu(RUSAGE_SELF);
        print::PaperRenderer renderer;
        if (!renderer.writePdf(paper, m_folder.filePath(QStringLiteral("a.pdf"))))
            qFatal("no paper");
        return cpu(RUSAGE_SELF) - before;
    }

    double inWord(int rows)
    {
        const Document paper = tableOf(rows);
        const double before = cpu(RUSAGE_SELF);
        print::PaperRenderer renderer;
        if (!renderer.writeDocx(paper, m_folder.filePath(QStringLiteral("a.docx"))))
            qFatal("no paper");
        return cpu(RUSAGE_SELF) - before;
    }

    double theirs(int rows)
    {
        const QString source = m_folder.filePath(QStringLiteral("b%1.fodt").arg(rows));
        writeFlatText(source, rows);
        const double before = cpu(RUSAGE_CHILDREN);
        QProcess office;
        office.start(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                QStringLiteral("--outdir"), m_folder.path(), source});
        if (!office.waitForFinished(300000) || !QFile::exists(m_folder.filePath(QStringLiteral("b%1.pdf").arg(rows))))
            qFatal("LibreOffice made nothing: %s", office.readAllStandardError().constData());
        return cpu(RUSAGE_CHILDREN) - before;
    }

    static void print(const char *what, double value, const QString &limit)
    {
        qInfo("%-60s %8.2f  %s", what, value, qPrintable(limit));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(BenchPaper)
#include "bench_paper.moc"

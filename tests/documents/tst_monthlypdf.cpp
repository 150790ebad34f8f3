#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/paper.h"
#include "core/services/sample/sampletown.h"
#include "support/datafilefixture.h"
#include "support/pdfprobe.h"
#include "ui/print/paperrenderer.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace support;

/// The whole monthly paper of a sample month, as a file that others read.
class TestMonthlyPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString data = m_folder.filePath(QStringLiteral("a.dondoc"));
        // October: its dates are the longest there are.
        const base::FixedClock clock(QDate(2022, 10, 11));
        VERIFY_OK(services::DataFile::create(data, clock, QStringLiteral("thử")));
        VERIFY_OK(services::writeSample(data, QStringLiteral("thử"), 6, 6));
        const auto file = services::DataFile::open(data, clock, QStringLiteral("thử"));
        VERIFY_OK(file);
        const auto plan = services::currentPlan(**file);
        const auto paper = reporting::readMonthlyPaper(**file, *plan, {2022, 10});
        VERIFY_OK(paper);
        m_document = paper->document();
        m_pdf = m_folder.filePath(QStringLiteral("báo cáo.pdf"));
        print::PaperRenderer renderer;
        VERIFY_OK(renderer.writePdf(m_document, m_pdf));
    }

    void theFileIsSound()
    {
        const QString said = toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_pdf});
        QVERIFY2(said.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("WARNING")), qPrintable(said));
    }

    void everyFontIsEmbedded()
    {
        const QStringList fonts
            = toolOutput(QStringLiteral("pdffonts"), {m_pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 3);
        static const QRegularExpression embedded(QStringLiteral("^Tinos\\S* .*Identity-H +yes +(yes|no) +yes"));
        for (const QString &font : fonts.mid(2))
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
    }

    void metadataAreVietnameseAndAgree()
    {
        const QString info = toolOutput(QStringLiteral("pdfinfo"), {m_pdf});
        const QString title = QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 10 năm 2022");
        QVERIFY2(info.contains(title), qPrintable(info));
        QHash<QString, QString> packet;
        QXmlStreamReader xml(toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_pdf}));
        QString element;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.prefix() != QLatin1String("rdf"))
                element = xml.qualifiedName().toString();
            if (xml.isCharacters() && !xml.isWhitespace())
                packet[element] = xml.text().toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(packet.value(QStringLiteral("dc:title")), title);
        QCOMPARE(packet.value(QStringLiteral("dc:creator")), QStringLiteral("Công an thị xã Ninh Hòa"));
        QCOMPARE(packet.value(QStringLiteral("dc:description")), QStringLiteral("Kế hoạch số 1228/KH-UBND"));
        QCOMPARE(packet.value(QStringLiteral("dc:language")), QStringLiteral("vi-VN"));
        QCOMPARE(packet.value(QStringLiteral("pdfaid:part")), QStringLiteral("1"));
        QCOMPARE(packet.value(QStringLiteral("pdfaid:conformance")), QStringLiteral("B"));
        QVERIFY(info.contains(packet.value(QStringLiteral("xmp:CreatorTool"))));
        QVERIFY(info.contains(packet.value(QStringLiteral("pdf:Producer"))));
    }

    /// What the blocks say stands in the file word by word, in their order, composed.
    void theTextReadsAsTheBlocksDo()
    {
        const QString raw
            = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_pdf, QStringLiteral("-")});
        QCOMPARE(raw, raw.normalized(QString::NormalizationForm_C));
        // The body: from the basis to the closing words; tables are read cell by cell.
        const QString said = body(document::toText(m_document));
        QVERIFY(said.size() > 5000);
        static const QRegularExpression pageNumber(QStringLiteral("(^|\n)\\d{1,2}\n"));
        QString read = raw;
        read.replace(QLatin1Char('\f'), QLatin1Char('\n')).replace(pageNumber, QStringLiteral("\n"));
        read = body(read);
        if (read != said) {
            qsizetype at = 0;
            while (at < qMin(read.size(), said.size()) && read.at(at) == said.at(at))
                ++at;
            QFAIL(qPrintable(QStringLiteral("“%1” is read as “%2”").arg(said.mid(at - 20, 60), read.mid(at - 20, 60))));
        }
    }

    void noCellBreaksADate()
    {
        const QString raw
            = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_pdf, QStringLiteral("-")});
        static const QRegularExpression whole(QStringLiteral("\\b\\d{2}/10/2022\\b"));
        static const QRegularExpression broken(QStringLiteral("\\b\\d{1,2}/\\d{1,2}/\\d{0,3}\\s"));
        QVERIFY(raw.count(whole) > 20);
        const QRegularExpressionMatch found = broken.match(raw);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    }

private:
    static QString body(const QString &text)
    {
        const QString whole = text.simplified();
        const QString end = QStringLiteral("trân trọng báo cáo./.");
        const auto from = whole.indexOf(QStringLiteral("Thực hiện Kế hoạch số 1228"));
        const auto to = whole.indexOf(end);
        // Where a line ends within a word that has a hyphen or a slash no blank was written.
        return whole.mid(from, to + end.size() - from).remove(QLatin1Char(' '));
    }

    QTemporaryDir m_folder;
    document::Document m_document;
    QString m_pdf;
};

QTEST_MAIN(TestMonthlyPdf)
#include "tst_monthlypdf.moc"

#include "core/base/text/filename.h"
#include "core/reporting/papercatalogue.h"
#include "core/services/contactservice.h"
#include "core/services/requestservice.h"
#include "core/services/taskservice.h"
#include "core/services/unitservice.h"
#include "core/store/connection.h"
#include "support/answers.h"
#include "support/docxprobe.h"
#include "support/wholewindow.h"
#include "ui/pages/paperexport.h"
#include "ui/print/paperrenderer.h"
#include "ui/widgets/workbar.h"

#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <QToolTip>
#include <QtTest>

#include <cstdio>

namespace {

/// What strangers may write: HTML that hides and colours, SQL, codes of formats, marks of menus, a formula, marks of
/// direction, NUL, half a pair.
QString hostile(const char *name)
{
    return QString::fromUtf8(name) + QStringLiteral(" <b>đậm</b><img src=x> %1 %s %n '; DROP TABLE unit; -- &X =1+1 ")
        + QChar(0x202E) + QStringLiteral("ngược") + QChar(0) + QChar(0xD83D) + QStringLiteral(" hết");
}

/// As it is kept: without what no text has.
QString kept(const char *name)
{
    return QString::fromUtf8(name)
        + QStringLiteral(" <b>đậm</b><img src=x> %1 %s %n '; DROP TABLE unit; -- &X =1+1 ngược");
}

} // namespace

/// Names and texts of strangers in the whole window and on paper: each is shown as the text it is.
class TestHostile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        said() = {};
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            said().append(text);
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
        });
        m_bench = std::make_unique<support::WholeWindow>();
        services::DataFile &file = *m_bench->data.file;
        domain::Unit unit = m_bench->data.unit(QStringLiteral("ninh son"));
        unit.name = hostile("UBND xã Ninh Sơn");
        unit.note = hostile("Ghi chú");
        VERIFY_OK(services::changeUnit(file, unit, std::nullopt));
        domain::Contact contact;
        contact.unit = unit.id;
        contact.person = hostile("Nguyễn Văn A");
        contact.duty = hostile("Công chức");
        contact.phone = QStringLiteral("0905");
        VERIFY_OK(services::addContact(file, contact));
        services::NewReport report
            = m_bench->data.report(QStringLiteral("ninh hiep"), {2022, 10}, QDate(2022, 10, 10), {});
        const auto task = services::findTask(file, QStringLiteral("1.1"));
        report.subject = hostile("Báo cáo");
        report.narrative = hostile("Nội dung");
        report.additional = true; // besides that of the sample
        report.reason = QStringLiteral("thử");
        domain::ReportResult result;
        result.task = task->id;
        result.text = hostile("Kết quả");
        report.results = {result};
        report.difficulties = {{task->id, hostile("Khó khăn"), hostile("Đề nghị")}};
        const auto added = services::addReport(file, report);
        VERIFY_OK(added);
        m_entry = QStringLiteral("2022/%1").arg(added->arrivalNumber);
        domain::Request request;
        request.number = QStringLiteral("<b>9</b>&/CV");
        request.subject = hostile("Yêu cầu");
        request.askedOn = QDate(2022, 10, 10);
        request.dueAt = QDateTime(QDate(2022, 10, 12), QTime(16, 0));
        request.addressees = {unit.id};
        VERIFY_OK(services::addRequest(file, request));
        services::TaskAct act;
        act.task = task->id;
        act.note = hostile("Ghi nhận");
        act.state = domain::TaskState::Paused;
        act.reason = QStringLiteral("thử");
        VERIFY_OK(services::applyTaskAct(file, act));
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        qInstallMessageHandler(nullptr);
    }

    void whatIsKeptIsTheText()
    {
        const auto units = services::UnitCatalogue::read(*m_bench->data.file);
        bool found = false;
        for (const domain::Unit &one : units->units())
            found = found || one.name.startsWith(kept("UBND xã Ninh Sơn"));
        QVERIFY(found);
        const auto count = m_bench->data.file->connection().integer(QStringLiteral("SELECT count(*) FROM unit"));
        QVERIFY(count && *count > 40);
    }

    /// On every page, light: no label takes what it shows for HTML, unless it says so and escapes it.
    void labelsShowText()
    {
        m_bench->show();
        QStringList wrong;
        int labels = 0;
        const QList<pages::Page *> pages = m_bench->window->findChildren<pages::Page *>();
        QVERIFY(pages.size() >= 10);
        for (pages::Page *page : pages) {
            m_bench->open(page);
            showThings(page);
            QTest::qWait(100); // lists and previews settle
            const QList<QLabel *> all = m_bench->window->findChildren<QLabel *>();
            for (const QLabel *label : all) {
                if (!label->isVisible())
                    continue;
                ++labels;
                const bool escapes = label->textFormat() == Qt::RichText
                    && !label->text().contains(QStringLiteral("<img"))
                    && label->objectName() == QLatin1String("newDataChanges");
                if (label->textFormat() != Qt::PlainText && !escapes)
                    wrong.append(page->id() + QLatin1Char(' ') + support::widgetPath(label));
            }
            const QStringList faults = support::layoutFaults(page);
            QVERIFY2(faults.isEmpty(), qPrintable(page->id() + QLatin1Char(' ') + faults.value(0)));
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(labels > 50);
    }

    /// What is proposed as the name of a file is one, whatever the thing is called.
    void proposedNamesAreNames()
    {
        support::Answers answers;
        widgets::WorkBar bar(m_bench->theme);
        pages::PaperExport out(m_bench->renderer, &bar, m_bench->window.get());
        for (const QString &name : {kept("UBND"), QString(1000000, QLatin1Char('x')),
                 QStringLiteral("../../../etc/passwd"), QStringLiteral("con"), QStringLiteral("a\\b:c|d")}) {
            out.save(document::Document(), pages::PaperExport::Format::Pdf, name, QStringLiteral("bảng"));
            const QFileInfo proposed(answers.proposed);
            QVERIFY2(base::isPlainFileName(proposed.fileName()), qPrintable(proposed.fileName()));
            QVERIFY(proposed.fileName().toUtf8().size() < 250);
            QCOMPARE(base::safeFileName(proposed.fileName()), proposed.fileName());
            QVERIFY(proposed.fileName().endsWith(QStringLiteral(".pdf")));
        }
    }

    void tipsShowText()
    {
        m_bench->show();
        auto label = std::make_unique<QLabel>(m_bench->window.get());
        label->setGeometry(100, 100, 50, 20);
        label->show();
        for (const QString &text : {kept("UBND"), QString(1000000, QLatin1Char('x')), QStringLiteral("<s>a</s>")}) {
            QToolTip::showText(label->mapToGlobal(QPoint(5, 5)), text, label.get());
            QTRY_VERIFY(tip());
            QCOMPARE(tip()->textFormat(), Qt::RichText);
            QVERIFY(!tip()->text().contains(QStringLiteral("<s>")) && !tip()->text().contains(QStringLiteral("<b>")));
            QVERIFY(tip()->text().contains(text.left(10).toHtmlEscaped()));
            QVERIFY(tip()->text().size() < 2000);
            QToolTip::hideText();
            QTRY_VERIFY(!tip());
        }
    }

    void papersShowText()
    {
        QTemporaryDir folder;
        print::PaperRenderer renderer;
        const auto plan = services::currentPlan(*m_bench->data.file);
        int named = 0;
        for (const reporting::PrintablePaper &paper : reporting::printablePapers()) {
            reporting::PaperChoice choice;
            choice.task = QStringLiteral("1.1");
            choice.everything = true;
            const auto made = reporting::printablePaper(*m_bench->data.file, *plan, paper.code, choice);
            VERIFY_OK(made);
            const QString pdf = folder.filePath(paper.code + QStringLiteral(".pdf"));
            const QString docx = folder.filePath(paper.code + QStringLiteral(".docx"));
            VERIFY_OK(renderer.writePdf(*made, pdf));
            VERIFY_OK(renderer.writeDocx(*made, docx));
            const support::Package package = support::readPackage(docx);
            for (auto part = package.parts.begin(); part != package.parts.end(); ++part) {
                if (!part.key().endsWith(QStringLiteral(".xml")))
                    continue;
                QXmlStreamReader xml(*part);
                QString text;
                while (!xml.atEnd()) {
                    if (xml.readNext() == QXmlStreamReader::Characters)
                        text += xml.text();
                }
                QVERIFY2(!xml.hasError(), qPrintable(paper.code + part.key() + xml.errorString()));
                if (text.contains(QStringLiteral("<b>đậm</b><img src=x> %1 %s")))
                    ++named;
            }
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
            QVERIFY(reader.waitForFinished());
            QVERIFY(!reader.readAllStandardOutput().isEmpty());
        }
        QVERIFY(named >= 3);
    }

    void boxesShowText()
    {
        m_bench->show();
        QString format;
        QTimer::singleShot(50, this, [&format] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            const auto labels = box ? box->findChildren<QLabel *>() : QList<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->text().contains(QStringLiteral("<b>")))
                    format += label->textFormat() == Qt::PlainText ? QStringLiteral("plain") : QStringLiteral("rich");
            }
            if (box)
                box->reject();
        });
        dialogs::messageSeam().inform(m_bench->window.get(), kept("Đôn Đốc"), kept("UBND xã Ninh Sơn"));
        QCOMPARE(format, QStringLiteral("plain"));
    }

    /// Last: of all that was done above, and of acts that fail, nothing that stands in a document was logged.
    void logsHoldNoContent()
    {
        const services::DataFile &file = *m_bench->data.file;
        const QString secret = QStringLiteral("Trích yếu kín");
        const auto failed
            = file.connection().run(QStringLiteral("INSERT INTO unit (code, name) VALUES ('%1', '%1')").arg(secret));
        QVERIFY(!failed);
        qWarning() << "as a rollback that failed would" << failed.error().context;
        QVERIFY(said().last().contains(QStringLiteral("as a rollback")));
        for (const QString &text : std::as_const(said())) {
            for (const QString &content : {secret, QStringLiteral("Ninh Sơn"), QStringLiteral("đậm"),
                     QStringLiteral("DROP TABLE"), QStringLiteral("Kết quả"), QStringLiteral("Nguyễn Văn A")})
                QVERIFY2(!text.contains(content), qPrintable(text.left(400)));
        }
    }

private:
    static QStringList &said()
    {
        static QStringList lines;
        return lines;
    }

    static QLabel *tip()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (one->inherits("QTipLabel") && one->isVisible())
                return qobject_cast<QLabel *>(one);
        }
        return nullptr;
    }

    /// The things with those names, where the page shows them.
    void showThings(pages::Page *page) const
    {
        for (const auto &[kind, key] :
            {std::pair(QStringLiteral("entry"), m_entry), std::pair(QStringLiteral("task"), QStringLiteral("1.1")),
                std::pair(QStringLiteral("request"), QStringLiteral("<b>9</b>&/CV")),
                std::pair(QStringLiteral("trace"), QStringLiteral("register_entry/") + m_entry)}) {
            if (page->showItem(kind, key))
                QTest::qWait(200);
        }
    }

    std::unique_ptr<support::WholeWindow> m_bench;
    QString m_entry;
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"

#include "core/reporting/document/documentjson.h"
#include "core/reporting/paper/paper.h"
#include "core/reporting/papercatalogue.h"
#include "core/services/documentservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/outgoingservice.h"
#include "core/services/paperservice.h"
#include "core/services/sample/sampletown.h"
#include "support/datafilefixture.h"

#include <QJsonDocument>
#include <QTranslator>
#include <QtTest>

using namespace domain;

namespace {

/// A language in which every word is the same foreign one.
class Foreign : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override { return word(); }

    static QString word() { return QStringLiteral("foreign %1"); }
};

struct Named {
    QString name;
    QByteArray content;
};

QByteArray bytesOf(const document::Document &paper)
{
    return QJsonDocument(document::toJson(paper)).toJson(QJsonDocument::Compact);
}

} // namespace

/// A paper is Vietnamese in every language of the window: what is signed and kept must not depend on who reads the
/// screen.
class TestPaperLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<support::DataFileFixture>(QDate(2023, 6, 11));
        m_town->file.reset();
        VERIFY_OK(services::writeSample(m_town->path(), QStringLiteral("thử"), 14, 6));
        m_town->reopen();
        m_plan = *services::currentPlan(*m_town->file);
        addWhatTheTownHasNot();
    }

    void everyPaperIsVietnameseInEveryLanguage()
    {
        const QList<Named> vietnamese = everyPaper();
        Foreign foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        QCOMPARE(taskStateText(TaskState::Done), Foreign::word()); // so it is asked
        const QList<Named> translated = everyPaper();
        QVERIFY(QCoreApplication::removeTranslator(&foreign));
        QVERIFY(vietnamese.size() > 50);
        QCOMPARE(translated.size(), vietnamese.size());
        QStringList different;
        for (qsizetype i = 0; i < vietnamese.size(); ++i) {
            if (translated.at(i).content == vietnamese.at(i).content)
                continue;
            const QByteArray &text = translated.at(i).content;
            const qsizetype at = text.indexOf("foreign");
            different.append(vietnamese.at(i).name + QStringLiteral(": ")
                + QString::fromUtf8(text.mid(qMax(at - 60, qsizetype(0)), 120)));
        }
        QCOMPARE(different.join(QLatin1Char('\n')), QString());
    }

private:
    /// An urgent document, one sent out, and a paper begun that the handover names.
    void addWhatTheTownHasNot()
    {
        const services::DataFile &file = *m_town->file;
        services::NewDocument urgent;
        urgent.issuerText = QStringLiteral("UBND tỉnh Khánh Hòa");
        urgent.kind = DocumentKind::Directive;
        urgent.arrivedOn = QDate(2023, 6, 9);
        urgent.subject = QStringLiteral("Tăng cường thực hiện Đề án 06");
        urgent.urgency = Urgency::Express;
        VERIFY_OK(services::registerDocument(*m_town->file, urgent));
        OutgoingEntry sent;
        sent.number = 911;
        sent.symbol = QStringLiteral("KH-CATX");
        sent.kind = DocumentKind::Plan;
        sent.issuedOn = QDate(2023, 6, 1);
        sent.subject = QStringLiteral("Triển khai đợt cao điểm");
        VERIFY_OK(services::addOutgoing(*m_town->file, sent));
        PaperDraft draft = *services::paperDraft(file, {m_plan.id, PaperKind::Quarterly, {2023, 1}, {}});
        draft.cutOff = QDate(2023, 4, 12);
        VERIFY_OK(services::saveDraft(*m_town->file, draft));
    }

    QList<Named> everyPaper() const
    {
        QList<Named> all;
        const services::DataFile &file = *m_town->file;
        QList<PaperKey> keys{{m_plan.id, PaperKind::Monthly, {2022, 5}, {}},
            {m_plan.id, PaperKind::Monthly, {2023, 6}, {}}, {m_plan.id, PaperKind::Quarterly, {2023, 4}, {}},
            {m_plan.id, PaperKind::HalfYearly, {2022, 7}, {}}, {m_plan.id, PaperKind::Yearly, {2022, 1}, {}},
            {m_plan.id, PaperKind::Reminder, {2023, 5}, {}}, {m_plan.id, PaperKind::Reminder, {2023, 6}, {}}};
        const auto requests = services::requests(file, m_plan.id);
        for (const Request &request : *requests)
            keys.append({m_plan.id, PaperKind::AdHoc, Period::of(request.askedOn), request.id});
        for (const PaperKey &key : std::as_const(keys)) {
            const auto paper = reporting::readPaper(file, m_plan, key);
            if (!paper)
                qFatal("%s", qPrintable(base::sentence(paper.error())));
            for (const services::PaperForm &form : paper->forms) {
                const QString name = services::paperNameOnPaper(key) + QLatin1Char(' ') + form.code;
                all.append({name, bytesOf(paper->document(paper->face(form.code)))});
                for (const reporting::PaperCopy &copy : paper->copies(paper->face(form.code)))
                    all.append({name + QLatin1Char(' ') + copy.fileName, bytesOf(copy.document)});
            }
        }
        const auto tasks = services::tasksOf(file, m_plan.id);
        for (const reporting::PrintablePaper &printable : reporting::printablePapers()) {
            for (const Task &task : *tasks) {
                reporting::PaperChoice choice;
                choice.task = task.no;
                const auto paper = reporting::printablePaper(file, m_plan, printable.code, choice);
                if (!paper)
                    qFatal("%s", qPrintable(base::sentence(paper.error())));
                all.append({printable.code + QLatin1Char(' ') + task.no, bytesOf(*paper)});
                if (!printable.takes(reporting::PaperOption::Task))
                    break; // the same for every task
            }
        }
        return all;
    }

    std::unique_ptr<support::DataFileFixture> m_town;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(TestPaperLanguage)
#include "tst_paperlanguage.moc"

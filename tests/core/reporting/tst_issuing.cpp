#include "core/reporting/paper/issuing.h"

#include "core/reporting/document/documentjson.h"
#include "core/reporting/document/documenttext.h"
#include "core/services/acthistory.h"
#include "core/services/filecheck.h"
#include "core/services/issuedreader.h"
#include "core/services/officesettings.h"
#include "core/services/outgoingregister.h"
#include "core/services/outgoingservice.h"
#include "core/services/paperservice.h"
#include "core/services/taskservice.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <memory>

using namespace domain;
using base::ErrorCode;

namespace {

/// Counts, and gives bytes that differ each time, as a real PDF's do. What else happens while it works is `meanwhile`.
class FakeRenderer : public reporting::DocumentRenderer {
public:
    int rendered = 0;
    bool fails = false;
    std::function<void()> meanwhile;

private:
    base::Result<int> render(const document::Document &, const QString &, const base::Progress &) override { return 1; }
    base::Result<void> renderDocx(const document::Document &, const QString &, const base::Progress &) override
    {
        return {};
    }
    base::Result<reporting::PdfFile> renderPdf(const document::Document &paper, const base::Progress &) override
    {
        ++rendered;
        if (meanwhile)
            meanwhile();
        if (fails)
            return base::Error{ErrorCode::Cancelled, {}};
        return reporting::PdfFile{"%PDF " + QByteArray::number(rendered) + document::toText(paper).toUtf8(), 7};
    }
};

} // namespace

class TestIssuing : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::DataFileFixture> m_office;
    FakeRenderer m_renderer;

    services::DataFile &file() const { return *m_office->file; }
    Plan plan() const { return *services::currentPlan(file()); }

    reporting::Paper may(std::optional<QDate> cutOff = std::nullopt) const
    {
        return *reporting::readMonthlyPaper(file(), plan(), {2022, 5}, cutOff);
    }

    static reporting::IssueTerms terms(int number, QDate date)
    {
        reporting::IssueTerms terms;
        terms.number = number;
        terms.date = date;
        return terms;
    }

    base::Result<IssuedDocument> issue(int number, QDate date = QDate(2022, 5, 12), IssuedId replaces = {})
    {
        reporting::IssueTerms wanted = terms(number, date);
        wanted.replaces = replaces;
        wanted.replaceReason = replaces.isValid() ? QStringLiteral("sai số liệu") : QString();
        return reporting::issue(file(), may(), wanted, m_renderer);
    }

    QString textOf(IssuedId id) const { return services::issuedContent(file(), id)->text; }

private slots:
    void init()
    {
        m_office = std::make_unique<support::DataFileFixture>();
        m_renderer = FakeRenderer();
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_OK(m_office->add(QStringLiteral("tckh"), QDate(2022, 5, 11)));
    }

    void whatIsIssuedIsWhatWasComposed()
    {
        const auto issued = issue(5);
        VERIFY_OK(issued);
        QCOMPARE(issued->reference(), QStringLiteral("05/BC-CATX(QLHC)"));
        QCOMPARE(issued->title, QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022"));
        QCOMPARE(issued->pages, 7);
        QCOMPARE(issued->cutOff, QDate(2022, 5, 12));
        QVERIFY(!issued->addressees.isEmpty());
        QVERIFY(issued->recipients.contains(QStringLiteral("Như trên")));
        const QString text = textOf(issued->id);
        QVERIFY(text.contains(QStringLiteral("Số: 05/BC-CATX(QLHC)\nNinh Hòa, ngày 12 tháng 5 năm 2022\n")));
        QVERIFY(text.contains(QStringLiteral("01/48 đơn vị")));
        // The annexes name the number too.
        QVERIFY(text.contains(QStringLiteral("số 05/BC-CATX(QLHC) ngày 12")));
        const auto kept = reporting::issuedDocument(file(), issued->id);
        VERIFY_OK(kept);
        QCOMPARE(document::toText(*kept), text);
        const QJsonObject figures
            = QJsonDocument::fromJson(services::issuedContent(file(), issued->id)->figures.toUtf8()).object();
        QCOMPARE(figures.value(QStringLiteral("units_on_time")).toInt(), 1);
        QVERIFY(reporting::verifyDocuments(file())->isEmpty());
    }

    /// Điều 18.3: the new one says which it takes the place of, as the first words of its body, in the office's words.
    void aReplacementSaysSo()
    {
        const auto first = issue(5);
        VERIFY_OK(first);
        const auto second = issue(7, QDate(2022, 5, 12), first->id);
        VERIFY_OK(second);
        const QString sentence
            = QStringLiteral("\nBáo cáo này thay thế Báo cáo số 05/BC-CATX(QLHC) ngày 12/5/2022 của Công an thị xã.\n");
        const QString text = textOf(second->id);
        QCOMPARE(text.count(sentence), 1);
        QVERIFY(text.indexOf(sentence) > text.indexOf(QStringLiteral("Kính gửi")));
        QVERIFY(text.indexOf(sentence) < text.indexOf(QStringLiteral("Thực hiện Kế hoạch")));
        QVERIFY(!textOf(first->id).contains(QStringLiteral("thay thế Báo cáo")));

        VERIFY_OK(services::setSetting(file(), QStringLiteral("phrase.issued.replaces"),
            QStringLiteral("Thay {kind} số {number} ({date}, {office}).")));
        const auto third = issue(8, QDate(2022, 5, 12), second->id);
        VERIFY_OK(third);
        QVERIFY(textOf(third->id).contains(
            QStringLiteral("\nThay Báo cáo số 07/BC-CATX(QLHC) (12/5/2022, Công an thị xã).\n")));
        VERIFY_ERROR(issue(9, QDate(2022, 5, 12), IssuedId{99}), ErrorCode::IssuedUnknown);
    }

    void aLetterToEachHasANumberOfItsOwn()
    {
        const auto paper = reporting::readPaper(file(), plan(), {plan().id, PaperKind::Reminder, {2022, 5}, {}});
        VERIFY_OK(paper);
        const auto issued = reporting::issueLetters(file(), *paper, terms(8, QDate(2022, 5, 12)), m_renderer);
        VERIFY_OK(issued);
        QCOMPARE(issued->size(), 46); // of 48 units two have sent their reports
        QCOMPARE(m_renderer.rendered, 46);
        QStringList units;
        QSet<QString> sums;
        for (qsizetype i = 0; i < issued->size(); ++i) {
            const IssuedDocument &letter = issued->at(i);
            QCOMPARE(letter.number, 8 + int(i));
            QCOMPARE(letter.addressees.size(), 1);
            const QString text = textOf(letter.id);
            QVERIFY(text.contains(QStringLiteral("Số: %1/CATX-QLHC").arg(letter.number, 2, 10, QLatin1Char('0'))));
            QVERIFY(text.contains(letter.addressees.first()));
            units.append(letter.addressees.first());
            sums.insert(letter.pdfSha256);
        }
        QCOMPARE(sums.size(), 46);
        QCOMPARE(units.removeDuplicates(), 0);
        const auto lines = services::readOutgoing(file(), QDate(2022, 5, 12), QDate(2022, 5, 12));
        QCOMPARE(lines->size(), 46);
        QCOMPARE(lines->last().reference, QStringLiteral("53/CATX-QLHC"));
        QCOMPARE(lines->last().recipients, units.last());
        QCOMPARE(*services::proposedNumber(file(), QStringLiteral("CATX-QLHC"), 2022), 54);
        QVERIFY(reporting::verifyDocuments(file())->isEmpty());
        VERIFY_ERROR(services::undo(file()), ErrorCode::IssuedNotUndone);
    }

    void ofLettersToEachAllAreIssuedOrNone()
    {
        OutgoingEntry taken;
        taken.number = 20;
        taken.symbol = QStringLiteral("CATX-QLHC");
        taken.issuedOn = QDate(2022, 5, 3);
        taken.subject = QStringLiteral("Cao điểm");
        const auto paper = reporting::readPaper(file(), plan(), {plan().id, PaperKind::Reminder, {2022, 5}, {}});
        // Taken while the letters are being made.
        m_renderer.meanwhile = [this, &taken] {
            m_renderer.meanwhile = {};
            VERIFY_OK(services::addOutgoing(file(), taken));
        };
        VERIFY_ERROR(reporting::issueLetters(file(), *paper, terms(8, QDate(2022, 5, 12)), m_renderer),
            ErrorCode::OutgoingNumberTaken);
        QVERIFY(services::readIssued(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->isEmpty());
        m_renderer.rendered = 0; // and known before: nothing is made
        VERIFY_ERROR(reporting::issueLetters(file(), *paper, terms(8, QDate(2022, 5, 12)), m_renderer),
            ErrorCode::OutgoingNumberTaken);
        QCOMPARE(m_renderer.rendered, 0);
        VERIFY_ERROR(reporting::issueLetters(file(), may(), terms(8, QDate(2022, 5, 12)), m_renderer),
            ErrorCode::NobodyToRemind);
    }

    void theHeadWhoSignsIsNoRecipient()
    {
        reporting::PaperFace face = may().face();
        const QString chief = QStringLiteral("Đ/c Trưởng CATX (để báo cáo)");
        QCOMPARE(face.form.toChief, QStringList(chief)); // marked with * in the settings
        QVERIFY(face.signer.authority.isEmpty());
        QVERIFY(!reporting::signatureOf(face).recipients.contains(chief));
        face.signer.authority = QStringLiteral("KT. Trưởng Công an thị xã");
        QVERIFY(reporting::signatureOf(face).recipients.contains(chief));
        face.signer.authority.clear();
        face.form.toChief.clear(); // what is not marked stays, however it is worded
        QVERIFY(reporting::signatureOf(face).recipients.contains(chief));
    }

    void aRefusalComesBeforeThePaperIsRendered()
    {
        VERIFY_OK(issue(5));
        QCOMPARE(m_renderer.rendered, 1);
        VERIFY_ERROR(issue(6), ErrorCode::IssuedInForce);
        QCOMPARE(m_renderer.rendered, 1);
    }

    /// Rendering takes its time: another program may write meanwhile, and what it wrote is judged again.
    void thePaperIsRenderedOutsideTheTransaction()
    {
        m_renderer.meanwhile = [this] {
            m_renderer.meanwhile = {};
            VERIFY_OK(m_office->add(QStringLiteral("toa an"), QDate(2022, 5, 12)));
            VERIFY_OK(issue(5));
        };
        VERIFY_ERROR(issue(5), ErrorCode::OutgoingNumberTaken);
        QCOMPARE(services::readIssued(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->size(), 1);
    }

    void whatCannotBeRenderedIsNotIssued()
    {
        m_renderer.fails = true;
        VERIFY_ERROR(issue(5), ErrorCode::Cancelled);
        QVERIFY(services::readIssued(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->isEmpty());
    }

    /// The same month prepared twice gives the same text; a month of 2022 prepared in 2023 says the same figures.
    void aMonthSaysTheSameYearsLater()
    {
        const auto early = reporting::paperToIssue(file(), may(QDate(2022, 5, 12)), terms(5, QDate(2022, 5, 12)));
        const auto again = reporting::paperToIssue(file(), may(QDate(2022, 5, 12)), terms(5, QDate(2022, 5, 12)));
        QVERIFY(early->document == again->document);
        QCOMPARE(document::toText(early->document), document::toText(again->document));

        // A year of work later: reports that came since, late ones for May among them, and acts on tasks.
        m_office->clock.set(QDateTime(QDate(2023, 6, 20), QTime(8, 0)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2023, 6, 1)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2023, 6, 9), {}, {2023, 6}));
        services::TaskAct done;
        done.task = services::findTask(file(), QStringLiteral("1.1"))->id;
        done.state = TaskState::Done;
        VERIFY_OK(services::applyTaskAct(file(), done));
        const auto late = reporting::paperToIssue(file(), may(QDate(2022, 5, 12)), terms(5, QDate(2022, 5, 12)));
        QCOMPARE(document::toText(late->document), document::toText(early->document));
        QCOMPARE(late->figures, early->figures);
        const auto issued = reporting::issue(file(), may(QDate(2022, 5, 12)), terms(5, QDate(2022, 5, 12)), m_renderer);
        VERIFY_OK(issued);
        QCOMPARE(textOf(issued->id), document::toText(early->document));
        // With today's cut-off it says something else: the cut-off is what makes it the same.
        QVERIFY(document::toText(may(QDate(2023, 6, 20)).document())
            != document::toText(may(QDate(2022, 5, 12)).document()));
    }

    /// Data, settings, sentences and the draft go on; what was issued stays.
    void whatWasIssuedDoesNotFollow()
    {
        const auto issued = issue(5);
        VERIFY_OK(issued);
        const IssuedContent before = *services::issuedContent(file(), issued->id);
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 12)));
        VERIFY_OK(
            services::setSetting(file(), QStringLiteral("letterhead.agency"), QStringLiteral("Công an huyện Khác")));
        VERIFY_OK(services::setSetting(
            file(), QStringLiteral("phrase.monthly.heading_direction"), QStringLiteral("Chỉ đạo")));
        VERIFY_OK(services::setSetting(file(), QStringLiteral("page.left"), QStringLiteral("35")));
        PaperDraft draft = may().draft;
        draft.sections.append(
            {QStringLiteral("direction"), {}, QStringLiteral("Lời của đội trưởng."), QStringLiteral("x"), false});
        VERIFY_OK(services::saveDraft(file(), draft));
        QVERIFY(document::toText(may().document()) != before.text);
        m_office->reopen();
        QVERIFY(*services::issuedContent(file(), issued->id) == before);
        QCOMPARE(document::toText(*reporting::issuedDocument(file(), issued->id)), before.text);
        QCOMPARE(reporting::issuedDocument(file(), issued->id)->setup.left, 30.0);
        QVERIFY(reporting::verifyDocuments(file())->isEmpty());
    }

    /// The leader's words are issued, not the data's.
    void theDraftIsWhatIsIssued()
    {
        PaperDraft draft = may().draft;
        draft.sections.append(
            {QStringLiteral("direction"), {}, QStringLiteral("Lời của đội trưởng."), QStringLiteral("x"), false});
        VERIFY_OK(services::saveDraft(file(), draft));
        const auto issued = issue(5);
        VERIFY_OK(issued);
        QVERIFY(textOf(issued->id).contains(QStringLiteral("\nLời của đội trưởng.\n")));
    }

    /// Sums are right, and still: values that cannot be read are damage, another text of them than the issued one is a
    /// note of what the program does differently now.
    void whatCannotBeReadAgainIsFound()
    {
        const reporting::PaperToIssue paper = *reporting::paperToIssue(file(), may(), terms(5, QDate(2022, 5, 12)));
        services::NewIssue whole = *reporting::rendered(paper, m_renderer);
        whole.content.text += QStringLiteral("thêm\n");
        const auto issued = services::issueDocument(file(), whole);
        VERIFY_OK(issued);
        whole.issuedOn = QDate(2022, 5, 12);
        whole.number = 6;
        whole.form = QStringLiteral("ubnd");
        whole.content.document.replace(QStringLiteral("\"title\""), QStringLiteral("\"film\""));
        const auto unreadable = services::issueDocument(file(), whole);
        VERIFY_OK(unreadable);
        QVERIFY(services::checkFile(file())->isEmpty());
        const QList<services::FileFault> expected{{QStringLiteral("document_text"), issued->code(), true},
            {QStringLiteral("document_unreadable"), unreadable->code()}};
        QVERIFY(*reporting::verifyDocuments(file()) == expected);
        VERIFY_ERROR(reporting::issuedDocument(file(), unreadable->id), ErrorCode::JsonInvalid);
        VERIFY_ERROR(reporting::verifyDocuments(file(), [](int, int) { return false; }), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"

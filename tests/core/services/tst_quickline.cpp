#include "core/domain/documentsymbol.h"
#include "core/domain/quickline/quickwords.h"
#include "core/reporting/pile.h"
#include "core/services/acthistory.h"
#include "core/services/enteredreport.h"
#include "core/services/quickline/quickline.h"
#include "core/services/requestservice.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using domain::DocumentKind;
using services::QuickChoices;
using services::QuickContext;
using services::QuickPart;
using services::QuickReading;
using support::DataFileFixture;

/// One line, typed as people type: understood rightly or asked, never wrong in silence.
class TestQuickLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<DataFileFixture>(QDate(2022, 5, 10));
        domain::Request request;
        request.number = QStringLiteral("3/YC-QLHC");
        request.subject = QStringLiteral("Báo cáo số liệu cấp CCCD");
        request.askedOn = QDate(2022, 5, 4);
        request.dueAt = QDateTime(QDate(2022, 5, 12), QTime(17, 0));
        for (const char *unit : {"ninh hà", "ninh đa"})
            request.addressees.append(m_office->unit(QString::fromUtf8(unit)).id);
        VERIFY_OK(services::addRequest(*m_office->file, request));
        request.number = QStringLiteral("7/YC-QLHC");
        request.subject = QStringLiteral("Báo cáo tài khoản định danh");
        request.addressees = {m_office->unit(QStringLiteral("ninh đa")).id};
        VERIFY_OK(services::addRequest(*m_office->file, request));
    }

    /// The table: a line · what it means (unit code, document, day, kind, for what) · which parts are asked. What is
    /// asked is "?" in the meaning. As of 10/5/2022, the register is empty.
    void everyLineIsRightOrAsked_data()
    {
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *line, const char *meaning, const char *asked = "") {
            QTest::newRow(line) << QString::fromUtf8(meaning) << QString::fromUtf8(asked);
        };
        const char *thuy = "22567 15/BC-UBND 2022-05-08 report 2022-05";
        // Spellings and orders of one report.
        row("ninh thuy 15/bc 8/5", thuy);
        row("Ninh Thủy 15/BC-UBND 08/05/2022", thuy);
        row("NINH THUỶ 15/BC-UBND 8/5/22", thuy);
        row("Ninh Thủy 15/bc 8.5", thuy);
        row("ninh thuy 15/bc 8-5-2022", thuy);
        row("ninh thuy 15/bc 2022-05-08", thuy);
        row("ninh thuy 15/bc 080522", thuy);
        row("ninh thuy 15/bc 08052022", thuy);
        row("8/5 15/bc ninh thuy", thuy);
        row("15/bc 8/5 ninh thuy", thuy);
        row("bc ninh thuy 15 8/5", thuy);
        row("ninh thuy bc 15 8/5", thuy);
        row("ninh thuy 15 8/5", thuy);
        row("ninh thuy 15 bc 8/5", thuy);
        row("ninh thuy 15bc 8/5", thuy);
        row("ninh thuy 15-bc 8/5", thuy);
        row("ninh thuy 15.bc 8/5", thuy);
        row("ninh thuy 15 / bc – ubnd 8 / 5", thuy);
        row("phường ninh thủy, số 15/bc, ngày 8/5", thuy);
        row("p. ninh thuy so: 15/bc ngay: 8/5", thuy);
        row("UBND phường Ninh Thủy 15/bc 8 tháng 5", thuy);
        row("Báo cáo tháng 5 của UBND phường Ninh Thủy số 15/BC-UBND ngày 08 tháng 5 năm 2022", thuy);
        row("thuy 15/bc 8/5", thuy);
        row("22567 15/bc 8/5", thuy);
        row("ninh thuy 15/bc 8/5 t5", thuy);
        row("ninh thuy 15/bc 8/5 kỳ 5/2022", thuy);
        row("ninh thuy 15\\bc 8/5", thuy);
        row("ninh thuy 15/bcubnd 8/5", thuy);
        row("ninh thuy 15/BC -UBND 8/5", thuy);
        row("n.thuy 15/bc 8/5", thuy);
        row("ninh thuy #15 | 8/5", thuy);
        row("Ninh Thủy – 15/BC–UBND – 08/05/2022", thuy);
        row("nin hthuy 15/bc 8/5", thuy);
        // Missing blanks, and what an input method left.
        row("ninhthuy 15/bc 8/5", thuy);
        row("ninhthuy15/bc8/5", thuy);
        row("ninh thuy15/bc 8/5", thuy);
        row("ninh thuy 15/bc8/5", thuy);
        row("ninh thuyr 15/bc 8/5", thuy);
        row("ninh thury 15/bc 8/5", thuy);
        row("Ninh Thu3y 15/bc 8/5", thuy);
        row("ninh thuy3 15/bc 8/5", thuy);
        row("ninh hieepj 5/bc 8/5", "22528 5/BC-UBND 2022-05-08 report 2022-05");
        row("ninh dda 5/bc 8/5", "22570 5/BC-UBND 2022-05-08 report 2022-05");
        row("ninh d9a 5/bc 8/5", "22570 5/BC-UBND 2022-05-08 report 2022-05");
        row("ninh thuwowngj 5/bc 8/5", "22537 5/BC-UBND 2022-05-08 report 2022-05");
        row("baso casos ninh ich 05/bc 8/5", "22603 05/BC-UBND 2022-05-08 report 2022-05");
        // Other units, their own symbols.
        row("tckh 211/bc 8/5", "tckh 211/BC-TCKH 2022-05-08 report 2022-05");
        row("tai chinh ke hoach 211 8/5", "tckh 211/BC-TCKH 2022-05-08 report 2022-05");
        row("gd&đt 611/bc 8/5", "gddt 611/BC-GDĐT 2022-05-08 report 2022-05");
        row("gddt 611/bc-gddt 8/5", "gddt 611/BC-GDĐT 2022-05-08 report 2022-05");
        row("toa an 27/bc-ta 8/5", "tand 27/BC-TA 2022-05-08 report 2022-05");
        row("thi doan 15-bc/đtn 8/5", "thidoan 15-BC/ĐTN 2022-05-08 report 2022-05");
        row("vp ubnd 12/bc 8/5", "vp 12/BC-VP 2022-05-08 report 2022-05");
        row("ca ninh thuy 4/bc 8/5", "ca22567 4/BC-CAP 2022-05-08 report 2022-05");
        // Other kinds.
        row("cv tckh 211 9/5", "tckh 211/CV-TCKH 2022-05-09 letter -");
        row("công văn số 211 của phòng tài chính kế hoạch ngày 9/5", "tckh 211/CV-TCKH 2022-05-09 letter -");
        row("cv ninh van 30/ubnd-vx 9/5; xin lùi hạn nộp", "22606 30/UBND-VX 2022-05-09 letter -");
        row("kh ninh da 5/kh 3/5", "22570 5/KH-UBND 2022-05-03 plan -");
        row("kế hoạch ninh đa số 5 ngày 3/5", "22570 5/KH-UBND 2022-05-03 plan -");
        row("ke hoach tai chinh ke hoach 12 3/5", "tckh 12/KH-TCKH 2022-05-03 plan -");
        row("ninh da 5/kh 3/5", "22570 5/KH-UBND 2022-05-03 plan -");
        // Ad-hoc requests.
        row("đx 3 ninh ha 40/bc 8/5", "22594 40/BC-UBND 2022-05-08 report 3/YC-QLHC");
        row("ddx 3 ninh ha 40/bc 8/5", "22594 40/BC-UBND 2022-05-08 report 3/YC-QLHC");
        row("đột xuất số 3/yc-qlhc ninh ha 40/bc 8/5", "22594 40/BC-UBND 2022-05-08 report 3/YC-QLHC");
        row("đx ninh ha 40/bc 8/5", "22594 40/BC-UBND 2022-05-08 report 3/YC-QLHC");
        // What is not sure.
        row("đx ninh da 40/bc 8/5", "22570 40/BC-UBND 2022-05-08 report ?", "for");
        row("đx 9 ninh ha 40/bc 8/5", "22594 40/BC-UBND 2022-05-08 report ?", "for");
        row("ninh d 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("ninh 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("nih thuy 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("phu 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("xyz 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("kh 5/kh 3/5", "? 5/KH 2022-05-03 plan -", "unit");
        row("cv ubnd tỉnh 45/ubnd-nc 3/5", "? 45/UBND-NC 2022-05-03 letter -", "unit");
        row("noi vu 15/bc 8/5", "nv ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy 8/5", "22567 ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy3 8/5", "22567 ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy 15/bc/ubnd 8/5", "22567 ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy 15/bc", "22567 15/BC-UBND ? report 2022-05", "date");
        row("ninh thuy 15/bc 31/4", "22567 15/BC-UBND ? report 2022-05", "date words");
        row("ninh thuy 15/bc 8/13", "22567 15/BC-UBND ? report 2022-05", "date words");
        row("ninh thuy 15/ubnd 8/5", "22567 15/UBND 2022-05-08 ? 2022-05", "kind");
        row("cv tckh 211/bc 8/5", "tckh 211/BC 2022-05-08 ? -", "kind");
        row("ninh thuy 15/bc 8/3", "22567 15/BC-UBND 2022-03-08 report ?", "for");
        row("ninh thuy 15/bc 28/12", "22567 15/BC-UBND 2021-12-28 report ?", "for");
        row("ninh thuy 15/bc 8/5 9/5", "22567 15/BC-UBND 2022-05-08 report 2022-05", "arrived");
        row("ninh thuy 15/bc 8/5 t6", "22567 15/BC-UBND 2022-05-08 report ?", "for");
        row("nthuy 15/bc 8/5", "? 15/BC 2022-05-08 report 2022-05", "unit");
        row("ninh thuy 15/bc-ub 8/5", "22567 ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy 15/b 8/5", "22567 ? 2022-05-08 ? 2022-05", "number kind");
        row("ninh thuy 15/bc 8/5 t5 2022", thuy);
        row("ninh thuy 2022 8/5", "22567 ? 2022-05-08 report 2022-05", "number");
        row("ninh thuy 0/bc 8/5", "22567 ? 2022-05-08 report 2022-05", "number words");
        row("ninh thuy 15/bc 8/5 quý 2", "22567 15/BC-UBND 2022-05-08 report 2022-05", "words");
        row("ninh thuy ninh da 15/bc 8/5", "22567 15/BC-UBND 2022-05-08 report 2022-05", "words");
        row("ninh thuy 15 16 8/5", "22567 15/BC-UBND 2022-05-08 report 2022-05", "words");
        row("ninh thuy gap 15/bc 8/5", "22567 15/BC-UBND 2022-05-08 report 2022-05", "words");
        row("ninh thuy 15 tháng 5", "22567 ? ? report 2022-05", "number date words");
        row("", "? ? ? report 2022-05", "unit number date");
    }

    void everyLineIsRightOrAsked()
    {
        QFETCH(QString, meaning);
        QFETCH(QString, asked);
        const auto reading = read(QString::fromUtf8(QTest::currentDataTag()));
        VERIFY_OK(reading);
        QStringList parts;
        for (const services::QuickAsk &ask : reading->asks) {
            parts.append(services::quickPartCode(ask.part));
            QVERIFY2(!ask.question.isEmpty(), qPrintable(parts.last()));
        }
        QCOMPARE(parts.join(QLatin1Char(' ')), asked);
        QCOMPARE(meaningOf(*reading), meaning);
    }

    /// What is asked is not saved, and says so; chosen, it is.
    void whatIsAskedHoldsTheLine()
    {
        const QString line = QStringLiteral("ninh d 15/bc 8/5");
        const auto doubtful = read(line);
        VERIFY_OK(doubtful);
        QCOMPARE(doubtful->asks.size(), 1);
        QStringList options;
        for (const services::QuickOption &option : doubtful->asks.first().options)
            options.append(option.value);
        QCOMPARE(options, QString::fromLatin1("22561 22570 22564").split(QLatin1Char(' ')));
        const auto refused = services::saveQuickLine(*m_office->file, *doubtful);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::QuickUnclear);

        QuickContext context;
        context.choices = QuickChoices{{QuickPart::Unit, QStringLiteral("22564")}};
        const auto chosen = read(line, context);
        QVERIFY(chosen->isSure());
        QCOMPARE(meaningOf(*chosen), QStringLiteral("22564 15/BC-UBND 2022-05-08 report 2022-05"));
    }

    void everyOptionAnswersItsQuestion()
    {
        for (const char *line : {"ninh d 15/bc 8/5", "noi vu 15/bc 8/5", "ninh thuy 8/5", "ninh thuy 15/bc",
                 "ninh thuy 15/ubnd 8/5", "cv tckh 211/bc 8/5", "ninh thuy 15/bc 8/3", "ninh thuy 15/bc 8/5 9/5",
                 "ninh thuy gap 15/bc 8/5", "đx ninh da 40/bc 8/5", "cv ubnd tỉnh 45/ubnd-nc 3/5"}) {
            const auto reading = read(QString::fromUtf8(line));
            QCOMPARE(reading->asks.size(), 1);
            const services::QuickAsk ask = reading->asks.first();
            QVERIFY2(!ask.options.isEmpty(), line);
            for (const services::QuickOption &option : ask.options) {
                QuickContext context;
                context.choices.insert(ask.part, option.value);
                const auto answered = read(QString::fromUtf8(line), context);
                QVERIFY2(!answered->ask(ask.part), qPrintable(QString::fromUtf8(line) + option.value));
            }
        }
    }

    void aPileNamesTheNextUnit()
    {
        DataFileFixture office(QDate(2022, 5, 10));
        const auto units = services::UnitCatalogue::read(*office.file);
        const auto next = [&office](domain::UnitId after) {
            const auto unit = reporting::nextOfPile(*office.file, {2022, 5}, after);
            return unit ? *unit : domain::UnitId();
        };
        const domain::UnitId hiep = office.unit(QStringLiteral("ninh hiệp")).id;
        const domain::UnitId hai = office.unit(QStringLiteral("ninh hải")).id;
        QCOMPARE(next({}), hiep);
        QuickContext context;
        context.proposedUnit = hiep;
        const auto reading = services::readQuickLine(*office.file, *units, QStringLiteral("16 8/5"), context);
        VERIFY_OK(reading);
        QVERIFY(reading->isSure() && reading->unitProposed);
        const auto saved = services::saveQuickLine(*office.file, *reading);
        VERIFY_OK(saved);
        QCOMPARE(saved->key.number, 1);
        QCOMPARE(next(hiep), hai);
        // Whoever has reported is passed over, and past the end the pile begins again.
        VERIFY_OK(office.add(QStringLiteral("ninh hải"), QDate(2022, 5, 9)));
        QCOMPARE(next(hiep), office.unit(QStringLiteral("ninh diêm")).id);
        QCOMPARE(next(office.unit(QStringLiteral("bhxh")).id), office.unit(QStringLiteral("ninh diêm")).id);
        // A unit that is typed beats the proposed one.
        const auto other = services::readQuickLine(*office.file, *units, QStringLiteral("ninh vân 3 8/5"), context);
        QCOMPARE(other->report.unit, office.unit(QStringLiteral("ninh vân")).id);
        QVERIFY(!other->unitProposed);
    }

    void savedAsTheFormWould()
    {
        DataFileFixture office(QDate(2022, 5, 12));
        const auto units = services::UnitCatalogue::read(*office.file);
        const auto save = [&](const char *line, const QString &why = {}) {
            QuickContext context;
            context.reason = why;
            const auto reading = services::readQuickLine(*office.file, *units, QString::fromUtf8(line), context);
            return services::saveQuickLine(*office.file, *reading);
        };
        const auto late = save("ninh thuy 15/bc 11/5 kps đến 12/5 khẩn");
        VERIFY_OK(late);
        QCOMPARE(late->standing->daysLate, 3);
        const auto entered = services::enteredReport(*office.file, late->key);
        VERIFY_OK(entered);
        QVERIFY(entered->report.nil);
        QCOMPARE(entered->report.period, (domain::Period{2022, 5})); // sent late, before its next month had begun
        QCOMPARE(entered->entry.urgency, domain::Urgency::Urgent);
        QCOMPARE(entered->entry.kind, DocumentKind::Report);
        const auto letter = save("cv tckh 211 9/5 v/v nối mạng");
        VERIFY_OK(letter);
        QCOMPARE(letter->key.number, 2);
        const auto entry = services::findEntry(*office.file, letter->key.text());
        QCOMPARE(entry->kind, DocumentKind::Letter);
        QCOMPARE(entry->subject, QStringLiteral("Công văn về việc nối mạng"));
        // The guards of the form hold here too.
        const auto again = save("ninh thuy 15/bc 11/5 t5");
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyReported);
        const auto ahead = save("ninh da 15/bc 20/5 t5");
        QVERIFY(!ahead);
        QCOMPARE(ahead.error().code, ErrorCode::DocumentAfterArrival);
        VERIFY_OK(save("ninh da 15/bc 20/5 t5", QStringLiteral("Văn bản ghi nhầm ngày")));
        VERIFY_OK(services::undo(*office.file));
        QCOMPARE(services::findEntry(*office.file, QStringLiteral("3"))->state, domain::EntryState::Cancelled);
    }

    /// What the unit wrote last is what it writes.
    void theUnitsOwnSymbolIsLearnt()
    {
        DataFileFixture office(QDate(2022, 5, 12));
        const auto units = services::UnitCatalogue::read(*office.file);
        const QString line = QStringLiteral("noi vu 16/bc 11/5 t5");
        QVERIFY(services::readQuickLine(*office.file, *units, line)->ask(QuickPart::Number));
        VERIFY_OK(office.add(QStringLiteral("nội vụ"), QDate(2022, 5, 9), QStringLiteral("12/BC-PNV")));
        QCOMPARE(services::readQuickLine(*office.file, *units, line)->symbol, QStringLiteral("BC-PNV"));
    }

    void readingWritesNothingAndReadsByIndex()
    {
        const store::Connection &connection = m_office->file->connection();
        const auto units = services::UnitCatalogue::read(*m_office->file);
        const auto changes = connection.integer(QStringLiteral("SELECT total_changes()"));
        const_cast<store::Connection &>(connection).keepStatements(true);
        VERIFY_OK(services::readQuickLine(*m_office->file, *units, QStringLiteral("ninh thuy 15/bc 8/5")));
        const QStringList statements = connection.keptStatements();
        const_cast<store::Connection &>(connection).keepStatements(false);
        QVERIFY(!statements.isEmpty());
        QCOMPARE(*connection.integer(QStringLiteral("SELECT total_changes()")), *changes);
    }

    void symbolsAreWrittenAsTheDecreeHasThem()
    {
        const auto proper = [](const char *typed) { return domain::properSymbol(QString::fromUtf8(typed)); };
        QCOMPARE(proper("bc–ubnd"), QStringLiteral("BC-UBND"));
        QCOMPARE(proper("bc - ubnd"), QStringLiteral("BC-UBND"));
        QCOMPARE(proper("2021/qđ-ttg"), QStringLiteral("2021/QĐ-TTg"));
        QCOMPARE(proper("ttr-ubnd"), QStringLiteral("TTr-UBND"));
        QCOMPARE(proper("TT-BKHĐT"), QStringLiteral("TT-BKHĐT"));
        QCOMPARE(proper("bc-gdđt"), QStringLiteral("BC-GDĐT"));
    }

private:
    base::Result<QuickReading> read(const QString &line, const QuickContext &context = {}) const
    {
        const auto units = services::UnitCatalogue::read(*m_office->file);
        return services::readQuickLine(*m_office->file, *units, line, context);
    }

    /// "22567 15/BC-UBND 2022-05-08 report 2022-05"; "?" for what is asked, "-" for what such a document has not.
    QString meaningOf(const QuickReading &reading) const
    {
        const services::NewReport &report = reading.report;
        const auto units = services::UnitCatalogue::read(*m_office->file);
        const auto part = [&reading](QuickPart asked, const QString &text) {
            return reading.ask(asked) ? QStringLiteral("?") : text;
        };
        const QString period = report.period == domain::Period{} ? QString() : report.period.code();
        const QString purpose = report.request.isEmpty() ? period : report.request;
        return QStringList{part(QuickPart::Unit, units->unit(report.unit).code),
            part(QuickPart::Number, report.documentReference),
            part(QuickPart::Date, report.documentDate.toString(Qt::ISODate)),
            part(QuickPart::Kind, domain::documentKindCode(report.kind)),
            reading.isReport ? part(QuickPart::For, purpose) : QStringLiteral("-")}
            .join(QLatin1Char(' '));
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_GUILESS_MAIN(TestQuickLine)

#include "tst_quickline.moc"

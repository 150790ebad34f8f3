#include "core/reporting/phrasebook.h"
#include "core/reporting/reminderletter/remindersource.h"
#include "core/reporting/remindertext.h"
#include "support/datafilefixture.h"

#include <QtTest>

class TestReminderText : public QObject {
    Q_OBJECT

private slots:
    void thePhrasesAreSound() { VERIFY_OK(reporting::readPhrases({}, {QStringLiteral("reminder")})); }

    void theOfficesOwnWordsAreSent()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        VERIFY_OK(
            services::setSetting(*data.file, QStringLiteral("phrase.reminder.closing"), QStringLiteral("Trân trọng.")));
        VERIFY_ERROR(services::setSetting(*data.file, QStringLiteral("phrase.reminder.nil"),
                         QStringLiteral("Không phát sinh thì báo {phone}.")),
            base::ErrorCode::PhraseInvalid);
        const auto text = reporting::reminderText(*data.file, {data.unit(QStringLiteral("Ninh Vân"))}, {2022, 10});
        VERIFY_OK(text);
        QVERIFY2(text->endsWith(QStringLiteral("\nTrân trọng.")), qPrintable(*text));
    }

    void oneUnitAfterTheDueDay()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        const auto text = reporting::reminderText(*data.file, {data.unit(QStringLiteral("Ninh Vân"))}, {2022, 10});
        VERIFY_OK(text);
        QCOMPARE(*text,
            QStringLiteral(
                "Kính gửi: UBND xã Ninh Vân.\n"
                "Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa, hạn gửi báo cáo kết quả"
                " thực hiện tháng 10/2022 là hết Chủ nhật, ngày 09/10/2022. Đến ngày 11/10/2022, Công an thị xã chưa "
                "nhận"
                " được báo cáo. Đề nghị quý cơ quan, đơn vị gửi ngay báo cáo để kịp tổng hợp.\n"
                "Nếu trong kỳ không phát sinh, đề nghị vẫn gửi báo cáo “không phát sinh”. Trường hợp đã gửi, xin báo"
                " giúp số và ngày của văn bản.\n"
                "Cần trao đổi, xin liên hệ Đội CSQLHC về TTXH, điện thoại 0258.3631099.\n"
                "Trân trọng cảm ơn!"));
    }

    void beforeTheDueDayItAsksForAReportInTime()
    {
        const support::DataFileFixture data(QDate(2022, 10, 9));
        const auto text = reporting::reminderText(*data.file, {data.unit(QStringLiteral("Ninh Vân"))}, {2022, 10});
        VERIFY_OK(text);
        QVERIFY(text->contains(QStringLiteral("gửi báo cáo về Công an thị xã đúng hạn.")));
        QVERIFY(!text->contains(QStringLiteral("chưa nhận được")));
    }

    void aFewUnitsAreNamedInTheGreeting()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        const auto text = reporting::reminderText(*data.file,
            {data.unit(QStringLiteral("Ninh Vân")), data.unit(QStringLiteral("Ninh Tây")),
                data.unit(QStringLiteral("Phòng Y tế")), data.unit(QStringLiteral("Ninh Sim"))},
            {2022, 10});
        VERIFY_OK(text);
        QVERIFY(text->startsWith(
            QStringLiteral("Kính gửi: UBND xã Ninh Vân; UBND xã Ninh Tây; Phòng Y tế; UBND xã Ninh Sim.\n")));
        QVERIFY(!text->contains(QStringLiteral("Danh sách")));
    }

    void allUnitsStandInANumberedList()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        const auto units = reporting::unitsToRemind(*data.file, {2022, 10});
        VERIFY_OK(units);
        QCOMPARE(units->size(), 48);
        const auto text = reporting::reminderText(*data.file, *units, {2022, 10});
        VERIFY_OK(text);
        QVERIFY(text->startsWith(QStringLiteral("Kính gửi: 48 cơ quan, đơn vị có tên dưới đây.\n")));
        QVERIFY(text->contains(QStringLiteral("\nDanh sách 48 cơ quan, đơn vị:\n1. UBND phường Ninh Hiệp\n")));
        QVERIFY(text->contains(QStringLiteral("\n27. UBND xã Ninh Vân\n")));
        QCOMPARE(text->count(QStringLiteral("\n48. ")), 1);
        QVERIFY(!text->contains(QLatin1Char('{')));
    }

    void remindsThoseWhoMissItOrHaveYetToSend()
    {
        support::DataFileFixture data(QDate(2022, 10, 8));
        VERIFY_OK(data.add(QStringLiteral("Ninh Vân"), QDate(2022, 10, 8), {}, {2022, 10}));
        auto units = reporting::unitsToRemind(*data.file, {2022, 10});
        VERIFY_OK(units);
        QCOMPARE(units->size(), 47); // before the due day: all that have not sent
        data.clock.set(QDateTime(QDate(2022, 10, 10), QTime(8, 0)));
        units = reporting::unitsToRemind(*data.file, {2022, 10});
        VERIFY_OK(units);
        QCOMPARE(units->size(), 47);
        units = reporting::unitsToRemind(*data.file, {2022, 11});
        VERIFY_OK(units);
        QCOMPARE(units->size(), 48);
    }
};

QTEST_GUILESS_MAIN(TestReminderText)
#include "tst_remindertext.moc"

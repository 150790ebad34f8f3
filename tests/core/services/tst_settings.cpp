#include "core/reporting/document/document.h"
#include "core/reporting/paper/paper.h"
#include "core/services/acthistory.h"
#include "core/services/holidayservice.h"
#include "core/services/officesettings.h"
#include "core/services/shippedstart.h"
#include "core/settings/settingtable.h"
#include "core/settings/settingwords.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using base::Holiday;
using base::HolidayKind;
using support::DataFileFixture;

namespace {

QString settingOf(const services::DataFile &file, const char *key)
{
    const auto value = services::getSetting(file, QString::fromLatin1(key));
    return value ? *value : QStringLiteral("?");
}

document::SignatureBlock signatureOf(const services::DataFile &file)
{
    const auto plan = services::currentPlan(file);
    const auto paper = reporting::readMonthlyPaper(file, *plan, {2022, 5});
    if (!paper)
        return {};
    const document::Document made = paper->document();
    for (const document::Block &block : made.blocks) {
        if (const auto *signature = std::get_if<document::SignatureBlock>(&block))
            return *signature;
    }
    return {};
}

QString titleOf(const services::DataFile &file)
{
    const auto plan = services::currentPlan(file);
    const auto paper = reporting::readMonthlyPaper(file, *plan, {2022, 5});
    return paper ? paper->document().title : base::sentence(paper.error());
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void everySettingHasWords()
    {
        for (const settings::SettingDefinition &setting : settings::officeSettings()) {
            QVERIFY2(settings::settingLabel(setting.key) != setting.key, qPrintable(setting.key));
            QVERIFY2(settings::settingHelp(setting.key).endsWith(QLatin1Char('.')), qPrintable(setting.key));
            for (const QString &choice : setting.choices)
                QVERIFY2(settings::choiceWords(setting.key, choice) != choice, qPrintable(setting.key));
        }
    }

    void theFirstSignerSigns()
    {
        DataFileFixture data;
        QCOMPARE(signatureOf(*data.file).position, QStringLiteral("Trưởng Công an thị xã"));
        QCOMPARE(signatureOf(*data.file).authority, QString());
        const QString signers = settings::signersText(
            {{QStringLiteral("KT. Trưởng Công an thị xã"), QStringLiteral("Phó Trưởng Công an thị xã"),
                 QStringLiteral("Trung tá"), QStringLiteral("Lê Văn Mẫu")},
                {{}, QStringLiteral("Trưởng Công an thị xã"), {}, {}}});
        VERIFY_OK(services::setSetting(*data.file, QStringLiteral("signers"), signers));
        QCOMPARE(signatureOf(*data.file).authority, QStringLiteral("KT. Trưởng Công an thị xã"));
        QCOMPARE(signatureOf(*data.file).rank, QStringLiteral("Trung tá"));
        QCOMPARE(signatureOf(*data.file).name, QStringLiteral("Lê Văn Mẫu"));
        VERIFY_ERROR(services::setSetting(*data.file, QStringLiteral("signers"), QStringLiteral("Trung tá|Mẫu")),
            ErrorCode::ValueInvalid);
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(signatureOf(*data.file).position, QStringLiteral("Trưởng Công an thị xã"));
    }

    void anOlderFileKeepsItsSigner()
    {
        QTemporaryDir dir;
        const auto made = store::Connection::create(dir.filePath(QStringLiteral("a.dondoc")));
        VERIFY_OK(made);
        const QDateTime now(QDate(2022, 5, 12), QTime(8, 0));
        const QList<store::Migration> all = store::builtinMigrations();
        const auto signers = std::find_if(all.begin(), all.end(),
            [](const store::Migration &step) { return step.sql.contains(QStringLiteral("'signers'")); });
        const QList<store::Migration> older = all.mid(0, signers - all.begin());
        QVERIFY(!store::migrate(**made, older, now).error);
        const auto write = [&](const char *key, const QString &value) {
            store::Statement insert(**made, QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"));
            VERIFY_OK(insert.bind(QString::fromLatin1(key)).bind(value).run());
        };
        write("signer.authority", QStringLiteral("KT. Trưởng"));
        write("signer.position", QStringLiteral("Phó Trưởng"));
        write("signer.name", QStringLiteral("Lê Văn Mẫu"));
        QVERIFY(!store::migrate(**made, all, now).error);
        store::Statement rows(**made, QStringLiteral("SELECT key, value FROM setting"));
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), QStringLiteral("signers"));
        QCOMPARE(rows.text(1), QStringLiteral("KT. Trưởng|Phó Trưởng||Lê Văn Mẫu"));
        QVERIFY(!rows.next());
    }

    void aSentenceIsTheOfficesOwn()
    {
        DataFileFixture data;
        const QString key = QStringLiteral("phrase.monthly.title");
        const QString shipped = settingOf(*data.file, "phrase.monthly.title");
        QVERIFY(shipped.contains(QStringLiteral("{plan_short}")));
        QVERIFY(titleOf(*data.file).contains(QStringLiteral("tháng 5 năm 2022")));
        VERIFY_OK(services::setSetting(*data.file, key, QStringLiteral("Công tác tháng {month}/{year}")));
        QCOMPARE(titleOf(*data.file), QStringLiteral("Báo cáo công tác tháng 5/2022"));

        const auto wrong = services::setSetting(*data.file, key, QStringLiteral("Tháng {count}"));
        VERIFY_ERROR(wrong, ErrorCode::PhraseInvalid);
        const QString sentence = base::sentence(wrong.error());
        QVERIFY2(sentence.contains(QStringLiteral("Trích yếu của báo cáo")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("{plan_short}, {month}, {year}")), qPrintable(sentence));
        QCOMPARE(titleOf(*data.file), QStringLiteral("Báo cáo công tác tháng 5/2022"));

        QCOMPARE(data.file->history().undoTitle(), QStringLiteral("đổi thiết lập “Trích yếu của báo cáo”"));
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(settingOf(*data.file, "phrase.monthly.title"), shipped);
        VERIFY_OK(services::redo(*data.file));
        // Nothing, or the shipped words, means: as shipped.
        VERIFY_OK(services::setSetting(*data.file, key, {}));
        QCOMPARE(settingOf(*data.file, "phrase.monthly.title"), shipped);
        QCOMPARE(services::OfficeSettings::read(*data.file)->value(key), QString());
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(titleOf(*data.file), QStringLiteral("Báo cáo công tác tháng 5/2022"));
    }

    void theSeriesStartsWhereThePaperBookStands()
    {
        DataFileFixture data;
        const QString key = QStringLiteral("register.next_number.2022");
        VERIFY_OK(services::setSetting(*data.file, key, QStringLiteral("137")));
        QCOMPARE(data.file->history().undoTitle(), QStringLiteral("đổi thiết lập “Số đến tiếp theo của năm 2022”"));
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(settingOf(*data.file, "register.next_number.2022"), QStringLiteral("1"));
        VERIFY_OK(services::redo(*data.file));
        const auto added = data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 5, 8));
        VERIFY_OK(added);
        QCOMPARE(settingOf(*data.file, "register.next_number.2022"), QStringLiteral("138"));
        VERIFY_ERROR(services::setSetting(*data.file, key, QStringLiteral("200")), ErrorCode::SeriesBelowLast);
    }

    void holidaysMoveTheDueDay()
    {
        DataFileFixture data;
        const auto plan = services::currentPlan(*data.file);
        const auto shifted = [&] { return services::periodDates(*data.file, plan->id, {2022, 11})->dueShifted; };
        QCOMPARE(shifted(), QDate(2022, 11, 9));
        const Holiday off{QDate(2022, 11, 9), HolidayKind::Off, QStringLiteral("  Nghỉ bão "), true};
        QList<services::Subject> told;
        connect(&data.file->changes(), &services::ChangeNotifier::changed, this,
            [&](services::Subject subject) { told.append(subject); });
        VERIFY_OK(services::addHoliday(*data.file, off));
        QCOMPARE(told, QList<services::Subject>{services::Subject::Holidays});
        QCOMPARE(shifted(), QDate(2022, 11, 10));
        QCOMPARE(services::holidays(*data.file)->on(off.day)->name, QStringLiteral("Nghỉ bão"));
        VERIFY_ERROR(services::addHoliday(*data.file, off), ErrorCode::HolidayExists);

        Holiday later = off;
        later.day = QDate(2022, 11, 10);
        VERIFY_OK(services::changeHoliday(*data.file, off.day, later));
        QCOMPARE(shifted(), QDate(2022, 11, 9));
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(shifted(), QDate(2022, 11, 10));
        VERIFY_OK(services::redo(*data.file));
        VERIFY_OK(services::removeHoliday(*data.file, later.day));
        QVERIFY(!services::holidays(*data.file)->on(later.day));
        QCOMPARE(data.file->history().undoTitle(), QStringLiteral("bỏ ngày 10/11/2022 khỏi bảng ngày nghỉ"));
        VERIFY_OK(services::undo(*data.file));
        QCOMPARE(services::holidays(*data.file)->on(later.day)->name, QStringLiteral("Nghỉ bão"));

        VERIFY_ERROR(services::removeHoliday(*data.file, QDate(2022, 11, 11)), ErrorCode::HolidayUnknown);
        VERIFY_ERROR(services::addHoliday(*data.file, {QDate(), HolidayKind::Off, QStringLiteral("a"), true}),
            ErrorCode::TextMissing);
        VERIFY_ERROR(services::addHoliday(*data.file, {QDate(2022, 11, 11), HolidayKind::Off, {}, true}),
            ErrorCode::TextMissing);
        VERIFY_ERROR(services::addHoliday(
                         *data.file, {QDate(2022, 11, 11), HolidayKind::Working, QStringLiteral("Làm bù"), true}),
            ErrorCode::HolidayNotWeekend);
    }

    void undoOfAHolidayIsRefusedWhenItWasChangedSince()
    {
        DataFileFixture data;
        const Holiday off{QDate(2022, 11, 9), HolidayKind::Off, QStringLiteral("Nghỉ bão"), true};
        VERIFY_OK(services::addHoliday(*data.file, off));
        auto other = services::DataFile::open(data.path(), data.clock, QStringLiteral("người khác"));
        VERIFY_OK(other);
        Holiday renamed = off;
        renamed.name = QStringLiteral("Nghỉ lũ");
        VERIFY_OK(services::changeHoliday(**other, off.day, renamed));
        VERIFY_ERROR(services::undo(*data.file), ErrorCode::UndoNotPossible);
        QCOMPARE(services::holidays(*data.file)->on(off.day)->name, QStringLiteral("Nghỉ lũ"));
    }

    void aNewFileIsMadeWithWhatTheOfficeSays()
    {
        QTemporaryDir dir;
        const base::FixedClock clock(QDate(2023, 2, 3));
        const QString path = dir.filePath(QStringLiteral("mới.dondoc"));
        services::FirstSettings first;
        first.office = {{QStringLiteral("letterhead.agency"), QStringLiteral(" Công an huyện Vạn Ninh ")},
            {QStringLiteral("due.last_on_time_day"), QStringLiteral("10")},
            {QStringLiteral("due.shift"), QStringLiteral("next_working_day")},
            {QStringLiteral("period.first"), QStringLiteral("2023-01")}};
        first.nextNumber = 42;
        first.reporters = QStringList{QStringLiteral("22528"), QStringLiteral("tckh")};
        {
            services::FirstSettings wrong = first;
            wrong.office.insert(QStringLiteral("due.shift"), QStringLiteral("maybe"));
            VERIFY_ERROR(
                services::DataFile::create(path, clock, QStringLiteral("thử"), wrong), ErrorCode::ValueInvalid);
            QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
        }
        const auto made = services::DataFile::create(path, clock, QStringLiteral("thử"), first);
        VERIFY_OK(made);
        const services::DataFile &file = **made;
        QCOMPARE(settingOf(file, "letterhead.agency"), QStringLiteral("Công an huyện Vạn Ninh"));
        QCOMPARE(settingOf(file, "letterhead.parent"), QStringLiteral("Công an tỉnh Khánh Hòa"));
        QCOMPARE(settingOf(file, "register.next_number.2023"), QStringLiteral("42"));
        QCOMPARE(settingOf(file, "register.next_number.2022"), QStringLiteral("1"));
        const auto plan = services::currentPlan(file);
        // The plan follows the office where it says what is shipped.
        const auto rule = services::reportingRule(file, plan->id);
        QCOMPARE(rule->lastOnTimeDay, 10);
        QCOMPARE(rule->shift, domain::DueShift::NextWorkingDay);
        QCOMPARE(rule->first, (domain::Period{2023, 1}));
        QCOMPARE(services::reporterIds(file, plan->id)->size(), 2);
        store::Statement lines(file.connection(), QStringLiteral("SELECT after FROM trace"));
        QVERIFY(lines.next());
        QVERIFY(lines.text(0).contains(QStringLiteral("\"next_number\":42")));
        QVERIFY(lines.text(0).contains(QStringLiteral("Công an huyện Vạn Ninh")));
        QVERIFY(!lines.next());
    }

    void whatIsShippedIsKnownBeforeThereIsAFile()
    {
        const auto start = services::readShippedStart();
        VERIFY_OK(start);
        QCOMPARE(start->plan.number, QStringLiteral("1228/KH-UBND"));
        QCOMPARE(start->tasks, 32);
        QCOMPARE(start->groups, 6);
        QCOMPARE(
            std::count_if(start->units.begin(), start->units.end(), [](const auto &unit) { return unit.reports; }), 48);
        QCOMPARE(start->office.value(QStringLiteral("letterhead.place")), QStringLiteral("Ninh Hòa"));
        QCOMPARE(services::shippedSetting(QStringLiteral("soon_days")), QStringLiteral("3"));
        QVERIFY(services::shippedSetting(QStringLiteral("phrase.monthly.title")).contains(QStringLiteral("{year}")));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

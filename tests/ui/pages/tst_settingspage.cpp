#include "core/services/acthistory.h"
#include "core/services/holidayservice.h"
#include "core/services/officesettings.h"
#include "core/settings/settingtable.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/localchoices.h"
#include "ui/pages/settings/settingsections.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

class FakeChoices : public pages::LocalChoices {
public:
    QString theme() const override { return m_theme; }
    void setTheme(const QString &theme) override { set(m_theme, theme); }
    int textPercent() const override { return m_percent; }
    void setTextPercent(int percent) override { set(m_percent, percent); }
    QString language() const override { return m_language; }
    void setLanguage(const QString &language) override { set(m_language, language); }
    QString backupFolder() const override { return m_folder; }
    void setBackupFolder(const QString &folder) override { set(m_folder, folder); }
    QDateTime elsewhereAt(const QString &) const override { return {}; }
    bool wasElsewhere() const override { return false; }
    void setElsewhereAt(const QString &, const QDateTime &) override { }
    QString startPage() const override { return m_start; }
    void setStartPage(const QString &id) override { set(m_start, id); }
    QList<std::pair<QString, QString>> pages() const override
    {
        return {{QStringLiteral("overview"), QStringLiteral("Tổng quan")}};
    }
    QJsonObject listLook(const QString &) const override { return {}; }
    void setListLook(const QString &, const QJsonObject &) override { }

private:
    template <typename T> void set(T &value, const T &wanted)
    {
        value = wanted;
        emit changed();
    }

    QString m_theme;
    int m_percent = 100;
    QString m_language = QStringLiteral("vi");
    QString m_folder = QDir::tempPath();
    QString m_start;
};

/// The page with everything in it, played by keys.
struct SettingsBench : support::PageBench {
    SettingsBench() : PageBench(QDate(2022, 10, 10))
    {
        auto made = std::make_unique<pages::SettingsPage>(
            pages::PageContext{*data.file, renderer, theme, registry, &choices});
        page = made.get();
        page->setPeriod({2022, 10});
        pages.push_back(std::move(made));
        QObject::connect(page, &pages::Page::done, page, [this](const QString &sentence) { said = sentence; });
        show(*page);
    }

    /// Goes to a section and into its first field or table.
    void enter(const char *section)
    {
        QVERIFY(page->showItem(QStringLiteral("setting"), QLatin1String(section)));
        child<widgets::ListTable>("settingsList")->setFocus();
        key(Qt::Key_Return);
    }

    template <typename T> T *child(const char *name) const { return PageBench::child<T>(page, name); }
    QString stored(const char *key) const { return *services::getSetting(*data.file, QLatin1String(key)); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// What the field says why it refused; empty when it did not.
    QString refusal(const char *field) const
    {
        const auto *bar = child<widgets::MessageBar>((QByteArray("refusal_") + field).constData());
        return bar->isVisibleTo(page) ? bar->sentence() : QString();
    }

    void retype(const QString &text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), text);
    }

    FakeChoices choices;
    pages::SettingsPage *page = nullptr;
    QString said;
};

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void everySettingStandsInOneSection()
    {
        QStringList placed;
        for (const pages::SettingSection &section : pages::settingSections(QDate(2022, 10, 10)))
            placed += section.keys;
        QCOMPARE(QSet<QString>(placed.begin(), placed.end()).size(), placed.size());
        for (const settings::SettingDefinition &setting : settings::officeSettings())
            QVERIFY2(placed.contains(setting.key), qPrintable(setting.key));
    }

    void aPageOutsideTheDecreeIsSaidAndKept()
    {
        SettingsBench bench;
        bench.enter("page.top");
        bench.retype(QStringLiteral("18"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.stored("page.top"), QStringLiteral("18"));
        QCOMPARE(bench.refusal("page_top"),
            QStringLiteral("Lề trên 18 mm: Nghị định 30/2020/NĐ-CP quy định từ 20 đến 25 mm."));
        bench.enter("page.top");
        bench.retype(QStringLiteral("25"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.stored("page.top"), QStringLiteral("25"));
        QCOMPARE(bench.refusal("page_top"), QString());
    }

    void aFieldIsSavedWhenItIsLeft()
    {
        SettingsBench bench;
        QCOMPARE(bench.focused(), QStringLiteral("settingsList"));
        bench.enter("letterhead.parent");
        QCOMPARE(bench.focused(), QStringLiteral("edit_letterhead_parent"));
        bench.retype(QStringLiteral("Công an tỉnh Phú Yên"));
        QCOMPARE(bench.stored("letterhead.parent"), QStringLiteral("Công an tỉnh Khánh Hòa"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.stored("letterhead.parent"), QStringLiteral("Công an tỉnh Phú Yên"));
        QCOMPARE(bench.said, QStringLiteral("Đã lưu thiết lập “Cơ quan chủ quản”"));
        QCOMPARE(bench.data.file->history().undoTitle(), QStringLiteral("đổi thiết lập “Cơ quan chủ quản”"));

        // Undo, wherever it comes from, is shown.
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.child<QLineEdit>("edit_letterhead_parent")->text(), QStringLiteral("Công an tỉnh Khánh Hòa"));
    }

    void escapeTakesBackWhatWasTyped()
    {
        SettingsBench bench;
        bench.enter("letterhead.parent");
        bench.retype(QStringLiteral("abc"));
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.child<QLineEdit>("edit_letterhead_parent")->text(), QStringLiteral("Công an tỉnh Khánh Hòa"));
        bench.key(Qt::Key_Tab);
        QVERIFY(!bench.data.file->history().canUndo());
    }

    void whatCannotBeIsRefusedBesideTheField()
    {
        SettingsBench bench;
        bench.enter("soon_days");
        QCOMPARE(bench.focused(), QStringLiteral("edit_soon_days"));
        bench.retype(QStringLiteral("99"));
        bench.key(Qt::Key_Tab);
        const QString why = bench.refusal("soon_days");
        QVERIFY2(why.contains(QStringLiteral("“Nhắc trước hạn (ngày)”")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("từ 0 đến 60")), qPrintable(why));
        QCOMPARE(bench.stored("soon_days"), QStringLiteral("3"));
        QCOMPARE(bench.child<QLineEdit>("edit_soon_days")->text(), QStringLiteral("99"));
        // Something else changes: what was typed stays.
        VERIFY_OK(services::setSetting(*bench.data.file, QStringLiteral("team.name"), QStringLiteral("Đội")));
        QCOMPARE(bench.child<QLineEdit>("edit_soon_days")->text(), QStringLiteral("99"));
        bench.child<QLineEdit>("edit_soon_days")->setFocus();
        bench.retype(QStringLiteral("5"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.refusal("soon_days"), QString());
        QCOMPARE(bench.stored("soon_days"), QStringLiteral("5"));
        // Back to what is shipped, by keys.
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.focused(), QStringLiteral("standard_soon_days"));
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.stored("soon_days"), QStringLiteral("3"));
        QVERIFY(!bench.child<QPushButton>("standard_soon_days")->isVisibleTo(bench.page));
    }

    void aMonthIsWrittenAsPeopleWriteIt()
    {
        SettingsBench bench;
        bench.enter("period.first");
        auto *field = bench.child<QLineEdit>("edit_period_first");
        QCOMPARE(field->text(), QStringLiteral("5/2022"));
        field->setFocus();
        bench.retype(QStringLiteral("07/2022"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.stored("period.first"), QStringLiteral("2022-07"));
        QCOMPARE(field->text(), QStringLiteral("7/2022"));
        bench.retype(QStringLiteral("13/2022"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.refusal("period_first").isEmpty());
        QCOMPARE(bench.stored("period.first"), QStringLiteral("2022-07"));
    }

    void theDueRuleIsChosenAndItsDatesFollow()
    {
        SettingsBench bench;
        bench.enter("due.shift");
        QCOMPARE(bench.focused(), QStringLiteral("edit_due_last_on_time_day"));
        const auto *note = bench.child<QLabel>("settingNote");
        QVERIFY2(note->text().contains(QStringLiteral("hết ngày 09/10/2022")), qPrintable(note->text()));
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.stored("due.last_on_time_day"), QStringLiteral("10"));
        QVERIFY2(note->text().contains(QStringLiteral("hết ngày 10/10/2022")), qPrintable(note->text()));
    }

    void findsAnySettingWithoutMarks()
    {
        SettingsBench bench;
        QTest::keyClick(bench.page, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(bench.focused(), QStringLiteral("settingsFilter"));
        support::typeText(QApplication::focusWidget(), QStringLiteral("dien thoai"));
        QVERIFY(bench.child<QLineEdit>("edit_contact_phone")->isVisibleTo(bench.page));
        QVERIFY(!bench.child<QLineEdit>("edit_letterhead_parent")->isVisibleTo(bench.page));
        // The sentences that name it, too.
        QVERIFY(bench.child<QWidget>("edit_phrase_reminder_contact")->isVisibleTo(bench.page));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.focused(), QStringLiteral("edit_contact_phone"));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        bench.retype(QStringLiteral("ngay nghi"));
        QVERIFY(bench.child<QWidget>("edit_due_shift")->isVisibleTo(bench.page));
        QVERIFY(bench.child<widgets::ListTable>("settingsList")->model()->rowCount() >= 2); // the table of days too
        bench.retype(QStringLiteral("khong co gi nhu the zzqq"));
        QVERIFY(bench.child<QWidget>("settingsEmpty")->isVisibleTo(bench.page));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.child<QWidget>("settingsEmpty")->isVisibleTo(bench.page));
    }

    void aSentenceIsCheckedAndComesBack()
    {
        SettingsBench bench;
        bench.enter("phrase.monthly.closing");
        auto *closing = bench.child<QPlainTextEdit>("edit_phrase_monthly_closing");
        const QString shipped = closing->toPlainText();
        QVERIFY(shipped.contains(QStringLiteral("{plan_short}")));
        closing->setFocus();
        bench.retype(QStringLiteral("Trên đây là báo cáo của {agency}."));
        bench.key(Qt::Key_Tab);
        const QString why = bench.refusal("phrase_monthly_closing");
        QVERIFY2(why.contains(QStringLiteral("{agency}")) && why.contains(QStringLiteral("{office}")), qPrintable(why));
        QCOMPARE(bench.stored("phrase.monthly.closing"), shipped);
        closing->setFocus();
        bench.retype(QStringLiteral("Trên đây là báo cáo của {office}."));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.stored("phrase.monthly.closing"), QStringLiteral("Trên đây là báo cáo của {office}."));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.focused(), QStringLiteral("standard_phrase_monthly_closing"));
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.stored("phrase.monthly.closing"), shipped);
        QCOMPARE(closing->toPlainText(), shipped);
    }

    void aLongSentencePushesItsHelpDown()
    {
        SettingsBench bench;
        bench.enter("phrase.monthly.basis");
        const auto apart = [&] {
            const auto *box = bench.child<QWidget>("edit_phrase_monthly_basis");
            const auto *help = bench.child<QWidget>("help_phrase_monthly_basis");
            return help->mapTo(bench.page, QPoint()).y() >= box->mapTo(bench.page, QPoint(0, box->height())).y();
        };
        QTRY_VERIFY(apart());
        support::PageBench::show(*bench.page, {1093, 543});
        QTRY_VERIFY(apart());
        bench.child<QPlainTextEdit>("edit_phrase_monthly_basis")->setFocus();
        bench.retype(QStringLiteral("a b c ").repeated(60));
        QTRY_VERIFY(apart());
        bench.key(Qt::Key_Escape);
    }

    void theSeriesMayOnlyBeRaised()
    {
        SettingsBench bench;
        bench.enter("series");
        QCOMPARE(bench.focused(), QStringLiteral("edit_register_next_number_2022"));
        bench.retype(QStringLiteral("137"));
        bench.key(Qt::Key_Return);
        VERIFY_OK(bench.data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 10, 8), {}, {2022, 10}));
        QCOMPARE(bench.child<QLineEdit>("edit_register_next_number_2022")->text(), QStringLiteral("138"));
        bench.retype(QStringLiteral("5"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.refusal("register_next_number_2022").contains(QStringLiteral("137")));
    }

    void daysOffAreKeptByKeys()
    {
        SettingsBench bench;
        bench.enter("holidays");
        QCOMPARE(bench.focused(), QStringLiteral("holidaysTable"));
        const qsizetype before = services::holidays(*bench.data.file)->all().size();
        bench.key(Qt::Key_Insert);
        QCOMPARE(bench.focused(), QStringLiteral("holidayDay"));
        support::typeText(QApplication::focusWidget(), QStringLiteral("9/11/2022"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<widgets::MessageBar>("holidaysBarMessage")->isVisibleTo(bench.page)); // no name yet
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.focused(), QStringLiteral("holidayName"));
        support::typeText(QApplication::focusWidget(), QStringLiteral("Nghỉ bão"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.child<widgets::ActBar>("holidaysBar")->isOpen());
        QCOMPARE(services::holidays(*bench.data.file)->on({2022, 11, 9})->name, QStringLiteral("Nghỉ bão"));
        QCOMPARE(bench.focused(), QStringLiteral("holidaysTable"));
        const auto *table = bench.child<widgets::ListTable>("holidaysTable");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("09/11/2022"));

        bench.key(Qt::Key_Return);
        QCOMPARE(bench.focused(), QStringLiteral("holidayDay"));
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Down); // làm bù: refused on a Wednesday
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<widgets::ActBar>("holidaysBar")->isOpen());
        bench.key(Qt::Key_Escape);

        bench.key(Qt::Key_Delete);
        QCOMPARE(services::holidays(*bench.data.file)->all().size(), before);
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(table->model()->rowCount(), int(before) + 1);
    }

    void signersAreKeptByKeys()
    {
        SettingsBench bench;
        bench.enter("signers");
        QCOMPARE(bench.focused(), QStringLiteral("signersTable"));
        bench.key(Qt::Key_Insert);
        QCOMPARE(bench.focused(), QStringLiteral("signerAuthority"));
        support::typeText(QApplication::focusWidget(), QStringLiteral("KT. Trưởng Công an thị xã"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<widgets::ActBar>("signersBar")->isOpen()); // without a position nobody signs
        bench.key(Qt::Key_Tab);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Phó Trưởng Công an thị xã"));
        bench.key(Qt::Key_Tab);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Trung tá"));
        bench.key(Qt::Key_Tab);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Lê Văn Mẫu"));
        bench.key(Qt::Key_Return);
        const auto signers = [&] { return services::OfficeSettings::read(*bench.data.file)->signers(); };
        QCOMPARE(signers().last().name, QStringLiteral("Lê Văn Mẫu"));
        QCOMPARE(signers().first().position, QStringLiteral("Trưởng Công an thị xã"));
        bench.child<QPushButton>("signersFirst")->setFocus();
        bench.key(Qt::Key_Space);
        QCOMPARE(signers().first().name, QStringLiteral("Lê Văn Mẫu"));
        bench.child<widgets::ListTable>("signersTable")->setFocus();
        bench.key(Qt::Key_Delete);
        QCOMPARE(signers().first().position, QStringLiteral("Trưởng Công an thị xã"));
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(signers().first().name, QStringLiteral("Lê Văn Mẫu"));
        // The forms choose among them by name.
        bench.enter("form_ubnd");
        const auto *chosen = bench.child<QComboBox>("edit_form_ubnd_signer");
        QCOMPARE(chosen->count(), int(signers().size()));
        QVERIFY(chosen->itemText(0).endsWith(QStringLiteral("Trung tá Lê Văn Mẫu")));
    }

    void thisPcIsAskedThroughThePort()
    {
        SettingsBench bench;
        support::Answers answers;
        bench.enter("local");
        QCOMPARE(bench.focused(), QStringLiteral("edit_local_theme"));
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.choices.theme(), QStringLiteral("light"));
        // Chosen elsewhere (the menu): shown here.
        bench.choices.setTheme(QStringLiteral("dark"));
        QCOMPARE(bench.child<QComboBox>("edit_local_theme")->currentData().toString(), QStringLiteral("dark"));
        bench.child<QLineEdit>("edit_local_backup")->setFocus();
        bench.retype(QStringLiteral("khong/co"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.refusal("local_backup").isEmpty());
        const QTemporaryDir folder;
        answers.file = folder.path();
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.focused(), QStringLiteral("choose_local_backup"));
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.choices.backupFolder(), folder.path());
        QCOMPARE(bench.refusal("local_backup"), QString());
    }

    void inputMethodsPassUnharmed()
    {
        SettingsBench bench;
        bench.enter("letterhead.parent");
        auto *field = bench.child<QLineEdit>("edit_letterhead_parent");
        field->clear();
        support::composeText(field, QStringLiteral("Vie"), QStringLiteral("Việ"));
        support::typeText(field, QStringLiteral("t"));
        QCOMPARE(field->text(), QStringLiteral("Việt"));
    }

    void f6WalksThePanes()
    {
        SettingsBench bench;
        bench.enter("office");
        bench.child<widgets::ListTable>("settingsList")->setFocus();
        QVERIFY(bench.page->focusNextPane(false));
        QCOMPARE(bench.focused(), QStringLiteral("edit_letterhead_parent"));
        QVERIFY(bench.page->focusNextPane(true));
        QCOMPARE(bench.focused(), QStringLiteral("settingsList"));
    }

    void everySectionFitsAndIsNamed_data()
    {
        QTest::addColumn<QString>("section");
        for (const pages::SettingSection &section : pages::settingSections(QDate(2022, 10, 10)))
            QTest::newRow(qPrintable(section.id)) << section.id;
    }

    void everySectionFitsAndIsNamed()
    {
        QFETCH(QString, section);
        SettingsBench bench;
        QVERIFY(bench.page->showItem(QStringLiteral("setting"), section));
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
        if (section == QStringLiteral("holidays") || section == QStringLiteral("signers")) {
            bench.enter(qPrintable(section));
            bench.key(Qt::Key_Insert);
        }
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"

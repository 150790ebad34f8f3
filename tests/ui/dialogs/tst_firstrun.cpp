#include "core/base/errortext.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/shippedstart.h"
#include "core/services/unitcatalogue.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/layoutcheck.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace {

/// The first run over a real folder, played by keys.
struct Run {
    Run()
    {
        theme.apply();
        const auto shipped = services::readShippedStart();
        const dialogs::FirstRunStart start{*shipped, folder.filePath(QStringLiteral("mới.dondoc")),
            folder.filePath(QStringLiteral("sao lưu")), clock.today(), QStringLiteral("Tinos")};
        dialog = std::make_unique<dialogs::FirstRun>(
            theme, start, [this](const dialogs::FirstRunAnswers &given) -> base::Result<void> {
                answers = given;
                auto made = services::DataFile::create(given.path, clock, QStringLiteral("thử"), given.settings);
                if (!made)
                    return made.error();
                file = *std::move(made);
                return {};
            });
        support::showAt(dialog.get(), {960, 520});
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("no window");
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : dialog.get(), Qt::Key(key), modifiers);
    }
    void retype(const QString &text) const
    {
        key(Qt::Key_A, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), text);
    }
    void focus(const char *name) const { child<QWidget>(name)->setFocus(); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    template <typename T> T *child(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
    QString message() const
    {
        const auto *bar = child<widgets::MessageBar>("firstRunMessage");
        return bar->isVisible() ? bar->sentence() : QString();
    }
    QString setting(const char *key) const { return *services::getSetting(*file, QLatin1String(key)); }

    support::Answers boxes;
    QTemporaryDir folder;
    base::FixedClock clock{QDate(2022, 10, 10)};
    theme::Theme theme;
    std::unique_ptr<services::DataFile> file;
    dialogs::FirstRunAnswers answers;
    std::unique_ptr<dialogs::FirstRun> dialog;
};

} // namespace

class TestFirstRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void enterAloneMakesAFileAsShipped()
    {
        const Run run;
        for (int step = 0; step < 4; ++step) {
            QCOMPARE(run.dialog->currentStep(), step);
            run.key(Qt::Key_Return);
        }
        // The sentence must have been read.
        QVERIFY(!run.file);
        QVERIFY(run.message().contains(QStringLiteral("Đã rõ")));
        QCOMPARE(run.focused(), QStringLiteral("firstRunPromise"));
        run.key(Qt::Key_Space);
        run.key(Qt::Key_Return);
        QVERIFY(run.file);
        QVERIFY(run.dialog->isHidden());
        QCOMPARE(run.dialog->result(), int(QDialog::Accepted));
        QCOMPARE(run.setting("letterhead.agency"), QStringLiteral("Công an thị xã Ninh Hòa"));
        QCOMPARE(run.setting("register.next_number.2022"), QStringLiteral("1"));
        const auto plan = services::currentPlan(*run.file);
        QCOMPARE(plan->number, QStringLiteral("1228/KH-UBND"));
        QCOMPARE(services::reporterIds(*run.file, plan->id)->size(), 48);
    }

    void everythingCanBeSaidByKeys()
    {
        const Run run;
        QCOMPARE(run.focused(), QStringLiteral("first_letterhead_parent"));
        run.key(Qt::Key_Tab);
        QCOMPARE(run.focused(), QStringLiteral("first_letterhead_agency"));
        run.retype(QStringLiteral("Công an huyện Vạn Ninh"));
        QVERIFY(
            run.child<QWidget>("letterSample")->accessibleName().contains(QStringLiteral("Công an huyện Vạn Ninh")));
        run.key(Qt::Key_Return);
        QCOMPARE(run.focused(), QStringLiteral("first_period_first"));
        run.retype(QStringLiteral("9/2022"));
        run.key(Qt::Key_Tab);
        run.key(Qt::Key_Down); // the 10th
        QVERIFY(run.child<QLabel>("firstDates")->text().contains(QStringLiteral("hết ngày 10/10/2022")));
        run.key(Qt::Key_Tab);
        run.key(Qt::Key_Down); // shifts
        run.key(Qt::Key_Return);
        QCOMPARE(run.focused(), QStringLiteral("firstUnits"));
        run.key(Qt::Key_F, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("ninh son"));
        run.key(Qt::Key_Down);
        run.key(Qt::Key_Space);
        QVERIFY(run.child<QLabel>("firstUnitCount")->text().contains(QStringLiteral("47 đơn vị")));
        run.key(Qt::Key_Return);
        QCOMPARE(run.focused(), QStringLiteral("first_last_number"));
        run.retype(QStringLiteral("136"));
        // Back and forth loses nothing.
        run.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(run.dialog->currentStep(), 2);
        run.key(Qt::Key_Return);
        QCOMPARE(run.child<QLineEdit>("first_last_number")->text(), QStringLiteral("136"));
        run.child<QCheckBox>("firstRunPromise")->setChecked(true);
        run.key(Qt::Key_Return);

        QVERIFY2(run.file != nullptr, qPrintable(run.message()));
        QCOMPARE(run.setting("letterhead.agency"), QStringLiteral("Công an huyện Vạn Ninh"));
        QCOMPARE(run.setting("register.next_number.2022"), QStringLiteral("137"));
        const auto plan = services::currentPlan(*run.file);
        const auto rule = services::reportingRule(*run.file, plan->id);
        QCOMPARE(rule->first, (domain::Period{2022, 9}));
        QCOMPARE(rule->lastOnTimeDay, 10);
        QCOMPARE(rule->shift, domain::DueShift::NextWorkingDay);
        const auto reporters = services::reporterIds(*run.file, plan->id);
        QCOMPARE(reporters->size(), 47);
        const auto units = services::UnitCatalogue::read(*run.file);
        QVERIFY(!reporters->contains(units->resolve(QStringLiteral("UBND xã Ninh Sơn"))->id));
        QVERIFY(run.answers.backupFolder.endsWith(QStringLiteral("sao lưu")));
    }

    void allValuesAtOnce()
    {
        const Run run;
        run.child<QCheckBox>("firstRunPromise")->setChecked(true);
        run.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(run.file);
    }

    void whatCannotBeStaysAndIsNamed()
    {
        const Run run;
        run.child<QCheckBox>("firstRunPromise")->setChecked(true);
        run.focus("first_letterhead_agency");
        run.retype(QStringLiteral(" "));
        run.key(Qt::Key_Return);
        QCOMPARE(run.dialog->currentStep(), 0);
        QVERIFY2(run.message().contains(QStringLiteral("cơ quan ban hành")), qPrintable(run.message()));
        QCOMPARE(run.focused(), QStringLiteral("first_letterhead_agency"));
        run.retype(QStringLiteral("Công an huyện"));
        run.key(Qt::Key_Return);
        run.retype(QStringLiteral("13/2022"));
        run.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(run.message().contains(QStringLiteral("13/2022")), qPrintable(run.message()));
        run.retype(QStringLiteral("5/2022"));
        run.key(Qt::Key_Return);
        run.key(Qt::Key_Return);
        run.retype(QStringLiteral("-3"));
        run.key(Qt::Key_Return);
        QVERIFY2(run.message().contains(QStringLiteral("“-3”")), qPrintable(run.message()));
        run.retype(QStringLiteral("0"));

        // A file of that name is there already: told, nothing lost, nothing left behind.
        QFile taken(run.folder.filePath(QStringLiteral("mới.dondoc")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.close();
        run.key(Qt::Key_Return);
        QVERIFY(!run.file);
        QVERIFY2(run.message().contains(QStringLiteral("đã có tệp")), qPrintable(run.message()));
        QCOMPARE(QDir(run.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("mới.dondoc")});
        QVERIFY(taken.remove());
        run.key(Qt::Key_Return);
        QVERIFY(run.file);
        QCOMPARE(run.setting("letterhead.agency"), QStringLiteral("Công an huyện"));
    }

    void placesAreChosenThroughTheSeam()
    {
        Run run;
        for (int step = 0; step < 3; ++step)
            run.key(Qt::Key_Return);
        run.boxes.file = run.folder.filePath(QStringLiteral("khác.dondoc"));
        run.focus("first_path_choose");
        run.key(Qt::Key_Space);
        QCOMPARE(run.child<QLineEdit>("first_path")->text(), QDir::toNativeSeparators(run.boxes.file));
        run.child<QCheckBox>("firstRunPromise")->setChecked(true);
        run.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QFile::exists(run.folder.filePath(QStringLiteral("khác.dondoc"))));
    }

    void escapeAsksFirst()
    {
        Run run;
        run.key(Qt::Key_Escape);
        QCOMPARE(run.boxes.asked.size(), 1);
        QVERIFY(run.dialog->isVisible());
        run.boxes.yes = true;
        run.key(Qt::Key_Escape);
        QVERIFY(run.dialog->isHidden());
        QVERIFY(!run.file);
        QCOMPARE(QDir(run.folder.path()).entryList(QDir::Files), QStringList());
    }

    void fitsAndIsNamed()
    {
        Run run;
        for (const char *family : {"DejaVu Sans", "Noto Sans"}) {
            for (const int percent : {130, 100}) {
                run.theme.setFamily(QLatin1String(family));
                run.theme.setTextPercent(percent);
                run.theme.apply();
                while (run.dialog->currentStep() > 0)
                    run.key(Qt::Key_Left, Qt::AltModifier);
                for (int step = 0; step < 4; ++step) {
                    QCOMPARE(run.dialog->currentStep(), step);
                    QCOMPARE(support::widgetsWithoutName(run.dialog.get()), QStringList());
                    QCOMPARE(support::widgetsWithoutObjectName(run.dialog.get()).join(QLatin1Char(' ')), QString());
                    for (const QSize size : {QSize(960, 520), QSize(1093, 543)}) {
                        support::showAt(run.dialog.get(), size);
                        const QStringList faults = support::layoutFaults(run.dialog.get());
                        QVERIFY2(faults.isEmpty(),
                            qPrintable(
                                QStringLiteral("%1 %2 % step %3: ").arg(QLatin1String(family)).arg(percent).arg(step)
                                + faults.join(QStringLiteral("\n  "))));
                        QVERIFY(run.dialog->width() <= 1093 && run.dialog->height() <= 543);
                    }
                    if (step < 3)
                        run.key(Qt::Key_Return);
                }
            }
        }
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"

#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "support/answers.h"
#include "support/datafilefixture.h"
#include "support/layoutcheck.h"
#include "support/norenderer.h"
#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QtTest>

/// What a user chooses in the menu Xem holds at once and at the next start.
class TestLook : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<theme::Theme>();
        m_theme->setMode(QStringLiteral("light"));
        m_theme->apply();
        m_settings = std::make_unique<app::LocalSettings>(m_folder->filePath(QStringLiteral("dondoc.ini")));
        m_data = std::make_unique<support::DataFileFixture>();
        m_registry = std::make_unique<actions::ActionRegistry>(*m_theme);
        m_window = std::make_unique<app::MainWindow>(
            pages::PageContext{*m_data->file, m_renderer, *m_theme, *m_registry}, *m_settings);
        support::showAt(m_window.get(), {1366, 697});
    }

    void cleanup()
    {
        m_theme->setTextPercent(100);
        m_theme->apply();
        m_window.reset();
        m_registry.reset();
        m_theme.reset();
    }

    void darkAtOnceAndAtTheNextStart()
    {
        choose("look.dark");
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme::darkRoles().window);
        m_settings.reset();
        QCOMPARE(app::LocalSettings(iniPath()).theme(), QStringLiteral("dark"));
    }

    void onlyOneLookIsTicked()
    {
        choose("look.dark");
        choose("look.light");
        QVERIFY(!m_registry->find(QStringLiteral("look.dark"))->isChecked());
        QVERIFY(m_registry->find(QStringLiteral("look.light"))->isChecked());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme::lightRoles().window);
    }

    void textGrowsInTheOpenWindow()
    {
        const int before = m_window->fontMetrics().height();
        choose("text.130");
        support::showAt(m_window.get(), {1366, 697});
        QVERIFY(m_window->fontMetrics().height() > before);
        QCOMPARE(m_settings->textPercent(), 130);
        const QStringList faults = support::layoutFaults(m_window.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void noMenuUsesALetterTwice()
    {
        QHash<actions::Menu, QStringList> letters;
        for (const QAction *action : m_registry->all()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty() || m_registry->menuOf(action) == actions::Menu::None)
                continue;
            QStringList &used = letters[m_registry->menuOf(action)];
            QVERIFY2(!used.contains(letter.toString()), qPrintable(action->text()));
            used.append(letter.toString());
        }
    }

    void theLanguageIsSaidToComeLater()
    {
        const support::Answers answers;
        choose("language.vi");
        QVERIFY(answers.informed.isEmpty());
        choose("language.en");
        QCOMPARE(answers.informed.size(), 1);
        QCOMPARE(m_settings->language(), QStringLiteral("en"));
    }

    void theProgramSaysWhatItIs()
    {
        const support::Answers answers;
        choose("help.about");
        QVERIFY(answers.informed.value(0).contains(QStringLiteral(DONDOC_VERSION)));
        QVERIFY(answers.informed.value(0).contains(QStringLiteral("GPL-3.0")));
    }

private:
    QString iniPath() const { return m_folder->filePath(QStringLiteral("dondoc.ini")); }

    void choose(const char *id) const { m_registry->find(QString::fromLatin1(id))->trigger(); }

    support::NoRenderer m_renderer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<app::LocalSettings> m_settings;
    std::unique_ptr<support::DataFileFixture> m_data;
    std::unique_ptr<actions::ActionRegistry> m_registry;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"

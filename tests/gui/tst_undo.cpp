#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "core/services/periodservice.h"
#include "support/datafilefixture.h"
#include "support/norenderer.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QtTest>

/// Hoàn tác and Làm lại in the real window.
class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<support::DataFileFixture>(QDate(2022, 5, 12));
        m_theme.apply();
        m_registry = std::make_unique<actions::ActionRegistry>(m_theme);
        m_window = std::make_unique<app::MainWindow>(
            pages::PageContext{*m_data->file, m_renderer, m_theme, *m_registry}, m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_registry.reset();
        m_data.reset();
    }

    void anActIsTakenBackAndDoneAgainByItsName()
    {
        QVERIFY(!action("edit.undo")->isEnabled());
        VERIFY_OK(m_data->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        QCOMPARE(actions::plainText(action("edit.undo")),
            QStringLiteral("Hoàn tác: ") + m_data->file->history().undoTitle());
        QVERIFY(actions::plainText(action("edit.undo")).contains(QStringLiteral("UBND xã Ninh Sơn")));

        const QString title = m_data->file->history().undoTitle();
        key(Qt::Key_Z);
        QCOMPARE(status(), QStringLiteral("Đã hoàn tác: ") + title);
        QVERIFY(!action("edit.undo")->isEnabled());
        QCOMPARE(actions::plainText(action("edit.redo")), QStringLiteral("Làm lại: ") + title);
        key(Qt::Key_Y);
        QCOMPARE(status(), QStringLiteral("Đã làm lại: ") + title);
        QVERIFY(action("edit.undo")->isEnabled());
        QVERIFY(!action("edit.redo")->isEnabled());
    }

    void aFieldTakesBackWhatWasTypedThere()
    {
        VERIFY_OK(m_data->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        m_window->showPage(QStringLiteral("tasks"));
        auto *field = m_window->currentPage()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setFocus();
        support::typeText(field, QStringLiteral("định danh"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->text() != QStringLiteral("định danh"));
        QVERIFY(action("edit.undo")->isEnabled()); // the report is still there
    }

    void whatCannotBeTakenBackIsSaid()
    {
        VERIFY_OK(m_data->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        // From another PC the month is closed meanwhile.
        auto other = services::DataFile::open(m_data->path(), m_data->clock, QStringLiteral("khác"));
        VERIFY_OK(other);
        VERIFY_OK(services::closePeriod(**other, {2022, 5}));
        key(Qt::Key_Z);
        const auto *message = m_window->findChild<widgets::MessageBar *>(QStringLiteral("windowMessage"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("5/2022")), qPrintable(message->sentence()));
        QVERIFY(action("edit.undo")->isEnabled());
    }

private:
    QAction *action(const char *id) const { return m_registry->find(QString::fromLatin1(id)); }
    QString status() const { return m_window->findChild<app::StatusLine *>()->shownSummary(); }

    void key(int key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), Qt::ControlModifier);
    }

    std::unique_ptr<support::DataFileFixture> m_data;
    support::NoRenderer m_renderer;
    theme::Theme m_theme;
    QTemporaryDir m_folder;
    app::LocalSettings m_settings{m_folder.filePath(QStringLiteral("dondoc.ini"))};
    std::unique_ptr<actions::ActionRegistry> m_registry;
    std::unique_ptr<app::MainWindow> m_window;
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"

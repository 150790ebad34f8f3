#include "core/services/shippedstart.h"
#include "support/accessibility.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "support/wholewindow.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/segment.h"

#include <QComboBox>

namespace {

void sendKey(QWidget *widget, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

/// Does `next` stand before `widget` for someone who reads line by line? Judged where the two part ways: panels side
/// by side are read one after the other.
bool standsBefore(const QWidget *next, const QWidget *widget)
{
    const QWidget *one = widget;
    const QWidget *other = next;
    QList<const QWidget *> chain;
    for (const QWidget *each = widget; each; each = each->parentWidget())
        chain.append(each);
    while (other->parentWidget() && !chain.contains(other->parentWidget()))
        other = other->parentWidget();
    const QWidget *common = other->parentWidget();
    while (one->parentWidget() && one->parentWidget() != common)
        one = one->parentWidget();
    if (!common || one == other)
        return false;
    const QRect a = one->geometry();
    const QRect b = other->geometry();
    if (b.bottom() < a.top())
        return true;
    const bool sameLine = b.top() <= a.bottom() && a.top() <= b.bottom();
    return sameLine && b.right() < a.left();
}

bool isTabStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && !widget->focusProxy() && !widget->objectName().startsWith(QStringLiteral("qt_"));
}

/// What is wrong with the walk by Tab through a page of the window: traps, widgets left out, and steps back.
QStringList faultsOfTab(QWidget *window, QWidget *page)
{
    QStringList faults;
    QList<QWidget *> stops;
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isTabStop(widget))
            stops.append(widget);
    }
    if (stops.isEmpty())
        return {page->objectName() + QStringLiteral(": nothing takes the focus")};
    QWidget *first = QApplication::focusWidget();
    QList<QWidget *> walked;
    do {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || walked.contains(focus)) {
            faults.append(QStringLiteral("%1: trap at %2")
                              .arg(page->objectName(), focus ? support::widgetPath(focus) : QStringLiteral("nothing")));
            return faults;
        }
        walked.append(focus);
        sendKey(focus, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && walked.size() < 300);
    Q_UNUSED(window)
    for (QWidget *stop : std::as_const(stops)) {
        const bool radio = stop->inherits("QAbstractButton") && stop->property("autoExclusive").toBool();
        if (!walked.contains(stop) && isTabStop(stop) && !radio)
            faults.append(page->objectName() + QStringLiteral(": Tab never comes to ") + support::widgetPath(stop));
    }
    // In a dialog the walk goes on at the top after its last button.
    bool mayBeginAgain = page->isWindow();
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const QWidget *one = walked.at(i - 1);
        const QWidget *next = walked.at(i);
        if (page->isAncestorOf(one) && page->isAncestorOf(next) && standsBefore(next, one)) {
            if (std::exchange(mayBeginAgain, false))
                continue;
            faults.append(QStringLiteral("%1: from %2 back to %3")
                              .arg(page->objectName(), support::widgetPath(one), support::widgetPath(next)));
        }
    }
    return faults;
}

} // namespace

/// Walking without a mouse or eyes over every page of the window.
class TestKeyboard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<support::WholeWindow>();
        m_bench->show();
    }

    void everythingHasAName_data() { everyPage(); }
    void everythingHasAName()
    {
        const pages::Page *page = current();
        QCOMPARE(support::widgetsWithoutName(m_bench->window.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutObjectName(m_bench->window.get()).join(QLatin1Char('\n')), QString());
        const QList<widgets::ActBar *> bars = page->findChildren<widgets::ActBar *>();
        for (widgets::ActBar *bar : bars) {
            bar->open(QStringLiteral("Thử"));
            bar->askReason(QStringLiteral("Thử"));
            QCOMPARE(support::widgetsWithoutName(bar).join(QLatin1Char('\n')), QString());
            bar->close();
        }
    }

    void tabReadsThePage_data() { everyPage(); }
    void tabReadsThePage()
    {
        pages::Page *page = current();
        QStringList faults;
        for (const QSize size : {QSize(1093, 543), QSize(1366, 697)}) {
            support::showAt(m_bench->window.get(), size);
            page->activate();
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
            faults += faultsOfTab(m_bench->window.get(), page);
            const QList<widgets::Segment *> segments = page->findChildren<widgets::Segment *>();
            for (widgets::Segment *segment : segments) {
                // The other face, and back to the one before.
                const int before = segment->current();
                segment->setCurrent(before == 0 ? 1 : 0);
                QApplication::processEvents();
                if (segment->isVisible() && page->isAncestorOf(QApplication::focusWidget()))
                    faults += faultsOfTab(m_bench->window.get(), page);
                segment->setCurrent(before);
                QApplication::processEvents();
            }
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    }

    void tabReadsEveryStrip_data() { everyPage(); }
    void tabReadsEveryStrip()
    {
        pages::Page *page = current();
        const QList<widgets::ActBar *> bars = page->findChildren<widgets::ActBar *>();
        QStringList faults;
        for (widgets::ActBar *bar : bars) {
            bar->open(QStringLiteral("Thử"));
            QApplication::processEvents();
            if (bar->isVisible()) // not one of a face of the page that is not in front
                faults += faultsOfTab(m_bench->window.get(), page);
            bar->close();
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    }

    /// Who changed it and when is one key away from every thing that can be changed.
    void everyThingLeadsToItsStory()
    {
        support::showAt(m_bench->window.get(), QSize(1366, 697));
        const auto storyOf = [this](const char *id, const QString &subject) {
            pages::Page *page = this->page(QLatin1String(id));
            m_bench->open(page);
            QTest::qWait(50);
            page->activate();
            QVERIFY2(page->story().startsWith(subject + QLatin1Char('/')), qPrintable(page->story()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_bench->window->currentPage()->id(), QStringLiteral("trace"));
            QVERIFY(page->story().endsWith(QLatin1Char('/')) || child("traceObject")->isVisible());
        };
        storyOf("incoming", QStringLiteral("register_entry"));
        storyOf("tasks", QStringLiteral("task"));
        storyOf("matrix", QStringLiteral("unit"));
        storyOf("difficulties", QStringLiteral("difficulty"));
        storyOf("monthly", QStringLiteral("paper"));
        storyOf("settings", QStringLiteral("setting"));
        QCOMPARE(qobject_cast<QComboBox *>(child("traceSubject"))->currentData().toString(), QStringLiteral("setting"));

        // The catalogue of the units has a button besides.
        pages::Page *units = page(QStringLiteral("matrix"));
        m_bench->open(units);
        units->findChild<widgets::Segment *>(QStringLiteral("matrixFaces"))->setCurrent(1);
        QTest::qWait(50);
        QVERIFY(units->story().startsWith(QStringLiteral("unit/")));
    }

    void everyActionHasItsOwnKey() { QCOMPARE(m_bench->registry.conflicts().join(QLatin1Char('\n')), QString()); }

    void tabReadsTheFirstRun()
    {
        theme::Theme theme;
        theme.apply();
        const auto shipped = services::readShippedStart();
        VERIFY_OK(shipped);
        const dialogs::FirstRunStart start{
            *shipped, QStringLiteral("mới.dondoc"), QString(), QDate(2022, 5, 12), QStringLiteral("Tinos")};
        dialogs::FirstRun dialog(theme, start, [](const dialogs::FirstRunAnswers &) { return base::Result<void>(); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QStringList faults;
        for (int step = 0; step < 5; ++step) {
            QVERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
            faults += faultsOfTab(&dialog, &dialog);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QApplication::processEvents();
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
        dialog.hide();
    }

private:
    void everyPage() const
    {
        QTest::addColumn<QString>("id");
        for (const pages::Page *page : m_bench->window->pages())
            QTest::newRow(qPrintable(page->id())) << page->id();
    }

    pages::Page *current() const
    {
        QFETCH(QString, id);
        return m_bench->open(page(id));
    }

    pages::Page *page(const QString &id) const
    {
        for (pages::Page *page : m_bench->window->pages()) {
            if (page->id() == id)
                return page;
        }
        return nullptr;
    }

    QWidget *child(const char *name) const { return m_bench->window->findChild<QWidget *>(QLatin1String(name)); }

    std::unique_ptr<support::WholeWindow> m_bench;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

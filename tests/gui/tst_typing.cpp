#include "support/accessibility.h"
#include "support/typing.h"
#include "support/wholewindow.h"
#include "ui/widgets/actbar.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

/// A line or a text that is written into, whichever it is.
class Field {
public:
    explicit Field(QWidget *widget)
        : m_widget(widget), m_line(qobject_cast<QLineEdit *>(widget)), m_text(qobject_cast<QPlainTextEdit *>(widget))
    {
    }

    QWidget *widget() const { return m_widget; }
    QString text() const { return m_line ? m_line->text() : m_text->toPlainText(); }
    void clear() const
    {
        if (m_line)
            m_line->clear();
        else
            m_text->clear();
    }
    bool isWritable() const
    {
        // The line of a spin box takes numbers alone, and belongs to Qt.
        if (!m_widget->isEnabled() || qobject_cast<QAbstractSpinBox *>(m_widget->parentWidget()))
            return false;
        return m_line ? !m_line->isReadOnly() : m_text && !m_text->isReadOnly();
    }

private:
    QWidget *m_widget;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
};

QList<Field> visibleFields(const QWidget *root)
{
    QList<Field> fields;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool writes = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (writes && widget->isVisible() && Field(widget).isWritable())
            fields.append(Field(widget));
    }
    return fields;
}

/// What is seen of the window, apart from the field itself: a pre-edit must not change it.
QStringList seen(const QWidget *window, const QWidget *field)
{
    QStringList all;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget == field || !widget->isVisible())
            continue;
        QString line = QString::fromLatin1(widget->metaObject()->className()) + widget->objectName();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            line += label->text();
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            line += QString::number(view->model()->rowCount());
        all.append(line);
    }
    return all;
}

void sendKey(QWidget *widget, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

/// What goes wrong when "Ninh Thủy" is written into the field as input methods and as UniKey write it.
QStringList faultsOfTyping(const QWidget *window, const Field &field)
{
    const QString wanted = QStringLiteral("Ninh Thủy");
    const QString place = support::widgetPath(field.widget());
    QStringList faults;
    field.clear();
    field.widget()->setFocus(Qt::OtherFocusReason);
    QApplication::processEvents();

    const QStringList before = seen(window, field.widget());
    QInputMethodEvent composing(QStringLiteral("Ninh Thuyr"), {});
    QApplication::sendEvent(field.widget(), &composing);
    QApplication::processEvents();
    if (!field.text().isEmpty())
        faults.append(place + QStringLiteral(": pre-edit already counts as text"));
    if (seen(window, field.widget()) != before)
        faults.append(place + QStringLiteral(": something acts on what is still being composed"));
    QInputMethodEvent committing;
    committing.setCommitString(wanted);
    QApplication::sendEvent(field.widget(), &committing);
    QApplication::processEvents();
    if (field.text() != wanted)
        faults.append(QStringLiteral("%1: composed “%2”").arg(place, field.text()));

    field.clear();
    QApplication::processEvents();
    support::typeText(field.widget(), QStringLiteral("Ninh Thuy"));
    sendKey(field.widget(), Qt::Key_Backspace);
    sendKey(field.widget(), Qt::Key_Backspace);
    support::typeText(field.widget(), QStringLiteral("ủy"));
    QApplication::processEvents();
    if (field.text() != wanted)
        faults.append(QStringLiteral("%1: retyped “%2”").arg(place, field.text()));
    field.clear();
    QApplication::processEvents();
    return faults;
}

QStringList faultsOfFields(const QWidget *window, const QWidget *root)
{
    QStringList faults;
    const QList<Field> fields = visibleFields(root);
    for (const Field &field : fields) {
        if (field.widget()->isVisible())
            faults += faultsOfTyping(window, field);
    }
    return faults;
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
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const QWidget *one = walked.at(i - 1);
        const QWidget *next = walked.at(i);
        if (page->isAncestorOf(one) && page->isAncestorOf(next) && standsBefore(next, one)) {
            faults.append(QStringLiteral("%1: from %2 back to %3")
                              .arg(page->objectName(), support::widgetPath(one), support::widgetPath(next)));
        }
    }
    return faults;
}

} // namespace

/// Typing Vietnamese, and walking without a mouse or eyes, over every page of the window.
class TestTyping : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<support::WholeWindow>();
        m_bench->show();
    }

    void everyFieldTakesVietnamese_data() { everyPage(); }
    void everyFieldTakesVietnamese()
    {
        const pages::Page *page = current();
        QStringList faults = faultsOfFields(m_bench->window.get(), page);
        const QList<widgets::ActBar *> bars = page->findChildren<widgets::ActBar *>();
        for (widgets::ActBar *bar : bars) {
            bar->open(QStringLiteral("Thử"));
            bar->askReason(QStringLiteral("Thử"));
            QApplication::processEvents();
            faults += faultsOfFields(m_bench->window.get(), bar);
            bar->close();
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    }

    void theFindPanelTakesVietnamese()
    {
        QTest::keyClick(m_bench->window.get(), Qt::Key_K, Qt::ControlModifier);
        QApplication::processEvents();
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(focus));
        // Its hits change with what is committed, never with what is composed.
        QCOMPARE(faultsOfTyping(m_bench->window.get(), Field(focus)).join(QLatin1Char('\n')), QString());
        sendKey(focus, Qt::Key_Escape);
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
        page->activate();
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(faultsOfTab(m_bench->window.get(), page).join(QLatin1Char('\n')), QString());
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

    void everyActionHasItsOwnKey() { QCOMPARE(m_bench->registry.conflicts().join(QLatin1Char('\n')), QString()); }

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
        for (pages::Page *page : m_bench->window->pages()) {
            if (page->id() == id)
                return m_bench->open(page);
        }
        return nullptr;
    }

    std::unique_ptr<support::WholeWindow> m_bench;
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"

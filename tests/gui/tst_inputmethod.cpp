#include "core/services/shippedstart.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "support/wholewindow.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segment.h"

#include <QAbstractButton>
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
        else if (const auto *elided = qobject_cast<widgets::ElidedLabel *>(widget))
            line += elided->text();
        else if (const auto *bar = qobject_cast<widgets::MessageBar *>(widget))
            line += bar->sentence();
        else if (const auto *chips = qobject_cast<widgets::ChipRow *>(widget); chips && !chips->chips().isEmpty())
            line += chips->chips().first().words() + QString::number(chips->chips().size());
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

QString wantedText()
{
    return QStringLiteral("Ninh Thủy đã số hóa");
}

/// UniKey lets the letters through, then takes some back and writes the right ones.
void typeAsUniKey(QWidget *widget)
{
    struct Step {
        const char *letters;
        int back;
        const char *again;
    };
    for (const Step &step :
        {Step{"Ninh Thuy", 2, "ủy"}, Step{" da", 2, "đã"}, Step{" so", 1, "ố"}, Step{" hoa", 2, "óa"}}) {
        support::typeText(widget, QString::fromUtf8(step.letters));
        for (int i = 0; i < step.back; ++i)
            sendKey(widget, Qt::Key_Backspace);
        support::typeText(widget, QString::fromUtf8(step.again));
    }
}

/// What goes wrong when that is written into the field as input methods and as UniKey write it.
QStringList faultsOfTyping(const QWidget *window, const Field &field)
{
    const QString wanted = wantedText();
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
    typeAsUniKey(field.widget());
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

} // namespace

/// Vietnamese by an input method (pre-edit, then commit) and by UniKey (backspaces and letters again) comes out
/// unharmed in every field of the program, and nothing is judged, filtered or completed while a syllable is composed.
class TestInputMethod : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<support::WholeWindow>();
        m_bench->show();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const pages::Page *page : m_bench->window->pages())
            QTest::newRow(qPrintable(page->id())) << page->id();
    }
    void everyPage()
    {
        QFETCH(QString, id);
        m_bench->window->showPage(id);
        QApplication::processEvents();
        const pages::Page *page = m_bench->window->currentPage();
        QCOMPARE(page->id(), id);
        QStringList faults = faultsOfFields(m_bench->window.get(), page);
        const QList<widgets::Segment *> segments = page->findChildren<widgets::Segment *>();
        for (widgets::Segment *segment : segments) {
            const int before = segment->current();
            const qsizetype count = segment->findChildren<QAbstractButton *>().size();
            for (int face = 0; face < count; ++face) {
                segment->setCurrent(face);
                QApplication::processEvents();
                faults += faultsOfFields(m_bench->window.get(), page);
            }
            segment->setCurrent(before);
            QApplication::processEvents();
        }
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

    void theFindPanel()
    {
        QTest::keyClick(m_bench->window.get(), Qt::Key_K, Qt::ControlModifier);
        QApplication::processEvents();
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(focus));
        // Its hits change with what is committed, never with what is composed.
        QCOMPARE(faultsOfTyping(m_bench->window.get(), Field(focus)).join(QLatin1Char('\n')), QString());
        sendKey(focus, Qt::Key_Escape);
    }

    void theCellsOfTheResults()
    {
        m_bench->window->showPage(QStringLiteral("incoming"));
        auto *table = m_bench->window->findChild<QAbstractItemView *>(QStringLiteral("resultsTable"));
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 2));
        // The first letter opens the editor, also when it is composed; the view hands on what it is told.
        QInputMethodEvent composing(QStringLiteral("Ninh Thuyr"), {});
        QApplication::sendEvent(table, &composing);
        QApplication::processEvents();
        QInputMethodEvent committing;
        committing.setCommitString(wantedText());
        QApplication::sendEvent(table, &committing);
        QApplication::processEvents();
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor && editor != table);
        QCOMPARE(Field(editor).text(), wantedText());
        QTest::keyClick(editor, Qt::Key_Escape);
    }

    void theFirstRun()
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
            faults += faultsOfFields(&dialog, &dialog);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QApplication::processEvents();
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
        dialog.hide();
    }

private:
    std::unique_ptr<support::WholeWindow> m_bench;
};

QTEST_MAIN(TestInputMethod)
#include "tst_inputmethod.moc"

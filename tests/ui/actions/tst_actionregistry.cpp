#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>
#include <QtTest>

using actions::ActionRegistry;
using actions::Menu;

namespace {

QList<QKeySequence> key(const QString &text)
{
    return {QKeySequence(text)};
}

/// A field that wants every key for itself, as fields under X11 want those of Emacs.
class GreedyLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QLineEdit::event(event);
        event->accept();
        return true;
    }
};

} // namespace

class TestActionRegistry : public QObject {
    Q_OBJECT

private slots:
    void findsById()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        QAction *action = registry.add({QStringLiteral("report.new"), QStringLiteral("&Nhập báo cáo"), {},
            key(QStringLiteral("Ctrl+N")), QStringLiteral("Nhập báo cáo của đơn vị"), Menu::Entry});
        QCOMPARE(registry.find(QStringLiteral("report.new")), action);
        QCOMPARE(registry.find(QStringLiteral("gone")), nullptr);
        QCOMPARE(action->objectName(), QStringLiteral("report.new"));
        QCOMPARE(actions::plainText(action), QStringLiteral("Nhập báo cáo"));
        QCOMPARE(action->toolTip(), QStringLiteral("Nhập báo cáo của đơn vị (Ctrl+N)"));
        QCOMPARE(registry.menuOf(action), Menu::Entry);
    }

    void oneKeyForTwoActionsIsAConflict()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        registry.add({QStringLiteral("a"), QStringLiteral("A"), {}, key(QStringLiteral("Ctrl+K")), {}, Menu::None});
        QVERIFY(registry.conflicts().isEmpty());
        registry.add({QStringLiteral("b"), QStringLiteral("B"), {}, key(QStringLiteral("Ctrl+K")), {}, Menu::None});
        QCOMPARE(registry.conflicts(), QStringList{QStringLiteral("Ctrl+K: a, b")});
    }

    void pagesMayShareAKeyButNotWithTheWindow()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        QWidget one;
        QWidget other;
        registry.add(
            {QStringLiteral("one.filter"), QStringLiteral("Lọc"), {}, key(QStringLiteral("Ctrl+F")), {}, Menu::None},
            &one);
        registry.add(
            {QStringLiteral("other.filter"), QStringLiteral("Lọc"), {}, key(QStringLiteral("Ctrl+F")), {}, Menu::None},
            &other);
        QVERIFY(registry.conflicts().isEmpty());
        registry.add(
            {QStringLiteral("window"), QStringLiteral("Cửa sổ"), {}, key(QStringLiteral("Ctrl+F")), {}, Menu::None});
        QCOMPARE(registry.conflicts().size(), 2);
    }

    void pagesMayHaveAnActionInCommon()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        QWidget one;
        QWidget other;
        const actions::Spec spec{
            QStringLiteral("table.print"), QStringLiteral("In"), {}, key(QStringLiteral("Ctrl+P")), {}, Menu::Report};
        const QAction *action = registry.share(spec, &one);
        QCOMPARE(registry.share(spec, &other), action);
        QCOMPARE(registry.all().size(), 1);
        QVERIFY(!action->isEnabled());
        one.show();
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
        // One comes before the other goes, as pages of a stack do.
        other.show();
        one.hide();
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
        other.hide();
        QVERIFY(!action->isEnabled());
        QVERIFY(action->shortcut().isEmpty());
        // A page that has the key for itself must not have the common action as well.
        QVERIFY(registry.conflicts().isEmpty());
        registry.add({QStringLiteral("own"), QStringLiteral("Riêng"), {}, spec.keys, {}, Menu::None}, &other);
        QCOMPARE(registry.conflicts(), QStringList{QStringLiteral("Ctrl+P: table.print, own")});
    }

    void windowWideKeysWorkInTheWindow()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        QWidget window;
        const QAction *early = registry.add(
            {QStringLiteral("early"), QStringLiteral("Sớm"), {}, key(QStringLiteral("Ctrl+1")), {}, Menu::None});
        registry.setWindow(&window);
        const QAction *late = registry.add(
            {QStringLiteral("late"), QStringLiteral("Muộn"), {}, key(QStringLiteral("Ctrl+2")), {}, Menu::None});
        QSignalSpy first(early, &QAction::triggered);
        QSignalSpy second(late, &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
    }

    void keysWorkFromWithinAField()
    {
        theme::Theme theme;
        ActionRegistry registry(theme);
        QWidget window;
        GreedyLine line(&window);
        registry.setWindow(&window);
        QAction *save = registry.add(
            {QStringLiteral("save"), QStringLiteral("Lưu"), {}, key(QStringLiteral("Ctrl+E")), {}, Menu::None});
        const QAction *copy = registry.add(
            {QStringLiteral("copy"), QStringLiteral("Chép"), {}, key(QStringLiteral("Ctrl+C")), {}, Menu::None});
        QSignalSpy saved(save, &QAction::triggered);
        QSignalSpy copied(copy, &QAction::triggered);
        window.show();
        line.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&line, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        // What fields know everywhere stays theirs, and so does a key that can do nothing else now.
        QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
        save->setEnabled(false);
        QTest::keyClick(&line, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(copied.size(), 0);
    }
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"

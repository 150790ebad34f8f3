#include "ui/actions/actionregistry.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QMap>
#include <QRegularExpression>
#include <QWidget>

namespace actions {

namespace {

constexpr char iconProperty[] = "iconName";

} // namespace

ActionRegistry::ActionRegistry(theme::Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(&m_theme, &theme::Theme::changed, this, &ActionRegistry::refreshIcons);
}

void ActionRegistry::setWindow(QWidget *window)
{
    m_window = window;
    for (QAction *action : std::as_const(m_actions)) {
        if (!scopeOf(action))
            m_window->addAction(action);
    }
}

QAction *ActionRegistry::add(const Spec &spec, QWidget *scope)
{
    Q_ASSERT_X(!find(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    QString tip = spec.tip.isEmpty() ? plainText(action) : spec.tip;
    if (!spec.keys.isEmpty())
        tip += QStringLiteral(" (%1)").arg(spec.keys.first().toString(QKeySequence::NativeText));
    action->setToolTip(tip);

    m_actions.append(action);
    m_places.insert(action, {spec.menu, scope, spec.keys});
    if (!spec.icon.isEmpty()) {
        action->setProperty(iconProperty, spec.icon);
        action->setIcon(m_theme.icon(spec.icon));
    }
    if (scope) {
        scope->addAction(action);
        scope->installEventFilter(this);
        listen(scope, scope->isVisible());
    } else if (m_window)
        m_window->addAction(action);
    return action;
}

void ActionRegistry::listen(const QWidget *scope, bool listens)
{
    for (QAction *action : std::as_const(m_actions)) {
        const Place place = m_places.value(action);
        if (place.scope == scope)
            action->setShortcuts(listens ? place.keys : QList<QKeySequence>());
    }
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    // An action that stands in a menu is heard wherever the menu bar is: a page out of sight gives its keys away.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        listen(static_cast<QWidget *>(watched), event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

QAction *ActionRegistry::find(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

Menu ActionRegistry::menuOf(const QAction *action) const
{
    return m_places.value(action).menu;
}

QWidget *ActionRegistry::scopeOf(const QAction *action) const
{
    return m_places.value(action).scope;
}

QStringList ActionRegistry::conflicts() const
{
    QMap<QString, QList<const QAction *>> hearers;
    for (const QAction *action : m_actions) {
        const QList<QKeySequence> keys = m_places.value(action).keys;
        for (const QKeySequence &key : keys)
            hearers[key.toString(QKeySequence::PortableText)].append(action);
    }
    QStringList found;
    for (auto it = hearers.cbegin(); it != hearers.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i) {
            for (qsizetype j = i + 1; j < it->size(); ++j) {
                const QWidget *one = scopeOf(it->at(i));
                const QWidget *other = scopeOf(it->at(j));
                // Two pages are never visible together; the window is visible with each of them.
                if (one && other && one != other)
                    continue;
                found.append(
                    QStringLiteral("%1: %2, %3").arg(it.key(), it->at(i)->objectName(), it->at(j)->objectName()));
            }
        }
    }
    return found;
}

void ActionRegistry::refreshIcons()
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString icon = iconName(action);
        if (!icon.isEmpty())
            action->setIcon(m_theme.icon(icon));
    }
}

QString literal(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    // "&&" is the sign itself.
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

QString iconName(const QAction *action)
{
    return action->property(iconProperty).toString();
}

} // namespace actions

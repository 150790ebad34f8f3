#include "ui/actions/actionregistry.h"

#include "ui/actions/fieldkeys.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QMap>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace actions {

namespace {

constexpr char iconProperty[] = "iconName";
constexpr char namesProperty[] = "otherNames";

} // namespace

ActionRegistry::ActionRegistry(theme::Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(&m_theme, &theme::Theme::changed, this, &ActionRegistry::refreshIcons);
    new FieldKeys(*this); // its own
}

void ActionRegistry::setWindow(QWidget *window)
{
    m_window = window;
    for (QAction *action : std::as_const(m_actions)) {
        if (scopesOf(action).isEmpty())
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

    action->setProperty(namesProperty, spec.otherNames);

    m_actions.append(action);
    m_places.insert(action, {spec.menu, {}, spec.keys, false, {}});
    if (!spec.icon.isEmpty()) {
        action->setProperty(iconProperty, spec.icon);
        action->setIcon(m_theme.icon(spec.icon));
    }
    if (scope)
        addScope(action, scope);
    else if (m_window)
        m_window->addAction(action);
    return action;
}

QAction *ActionRegistry::share(const Spec &spec, QWidget *scope)
{
    QAction *action = find(spec.id);
    if (action) {
        addScope(action, scope);
    } else {
        action = add(spec, scope);
        m_places[action].isShared = true;
        action->setEnabled(scope->isVisible());
    }
    return action;
}

void ActionRegistry::addScope(QAction *action, QWidget *scope)
{
    m_places[action].scopes.append(scope);
    scope->addAction(action);
    scope->installEventFilter(this);
    listen(scope, scope->isVisible());
}

void ActionRegistry::listen(const QWidget *scope, bool listens)
{
    for (QAction *action : std::as_const(m_actions)) {
        Place &place = m_places[action];
        if (!place.scopes.contains(scope))
            continue;
        if (listens)
            place.visible.insert(scope);
        else
            place.visible.remove(scope);
        const bool heard = !place.visible.isEmpty();
        action->setShortcuts(heard ? place.keys : QList<QKeySequence>());
        if (place.isShared)
            action->setEnabled(heard);
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

QList<QWidget *> ActionRegistry::scopesOf(const QAction *action) const
{
    return m_places.value(action).scopes;
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
                const QList<QWidget *> one = scopesOf(it->at(i));
                const QList<QWidget *> other = scopesOf(it->at(j));
                // Two pages are never visible together; the window is visible with each of them.
                const bool meet = one.isEmpty() || other.isEmpty()
                    || std::any_of(one.begin(), one.end(), [&](QWidget *scope) { return other.contains(scope); });
                if (!meet)
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

QStringList otherNames(const QAction *action)
{
    return action->property(namesProperty).toString().split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

QString iconName(const QAction *action)
{
    return action->property(iconProperty).toString();
}

} // namespace actions

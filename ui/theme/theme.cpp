#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/style.h"
#include "ui/theme/systemlook.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QToolTip>

namespace theme {

Theme::Theme(QObject *parent)
    : QObject(parent), m_family(interfaceFamily()), m_system(QApplication::palette()), m_roles(lightRoles())
{
    qApp->installEventFilter(this);
    PlainTexts::install();
}

Theme::~Theme()
{
    // The style asks the theme at every painting, so it may not outlive it.
    if (qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(QStringLiteral("Fusion"));
}

void Theme::setMode(const QString &mode)
{
    m_mode = mode;
}

void Theme::setTextPercent(int percent)
{
    m_percent = qBound(90, percent, 130);
}

Roles Theme::wantedRoles() const
{
    if (m_mode == QLatin1String("light"))
        return lightRoles();
    if (m_mode == QLatin1String("dark"))
        return darkRoles();
    if (m_mode == QLatin1String("high_contrast") || systemWantsHighContrast())
        return highContrastRoles(m_system);
    return systemIsDark(m_system) ? darkRoles() : lightRoles();
}

void Theme::setFamily(const QString &family)
{
    m_family = family;
}

void Theme::apply()
{
    m_applying = true;
    m_roles = wantedRoles();
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style(*this));
    QApplication::setPalette(palette());
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Small));
    QToolTip::setPalette(palette());
    m_applying = false;
    emit changed();
}

void Theme::paintIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour) const
{
    m_icons.paint(painter, name, rect, colour);
}

QPixmap Theme::iconPixmap(const QString &name, QSize size, qreal devicePixelRatio, const QColor &colour) const
{
    return m_icons.pixmap(name, size, devicePixelRatio, colour);
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(*this, name));
}

void Theme::paintSign(QPainter *painter, Status status, const QRect &rect, const QColor &colour) const
{
    const StatusColors &colours = m_roles.of(status);
    if (colour.isValid())
        paintStatusSign(painter, rect, status, colour, colours.fill);
    else
        paintStatusSign(painter, rect, status, colours.mark, m_roles.base);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The system went from day to night, or back.
    if (event->type() == QEvent::ThemeChange && watched == qApp && !m_applying && m_mode != QLatin1String("light")
        && m_mode != QLatin1String("dark"))
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace theme

#pragma once

#include "ui/theme/iconpainter.h"
#include "ui/theme/roles.h"
#include "ui/theme/statussign.h"
#include "ui/theme/typescale.h"

#include <QIcon>
#include <QObject>
#include <QPalette>

namespace theme {

/// The look of the running program: colours, fonts, icons and signs. Made once, by the composition root, after the
/// QApplication; apply() puts it on the application. Everything that paints asks it again at every painting.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// "light", "dark", "high_contrast"; anything else follows the system.
    void setMode(const QString &mode);
    /// 90, 100, 115 or 130.
    void setTextPercent(int percent);
    /// Another family than the system's usual one ("DejaVu Sans").
    void setFamily(const QString &family);
    /// Puts style, palette and fonts on the application. There is no style sheet: it would replace the style.
    void apply();

    const Roles &roles() const { return m_roles; }
    QPalette palette() const { return paletteOf(m_roles); }
    const StatusColors &statusColors(Status status) const { return m_roles.of(status); }
    QFont font(Type step) const { return scaledFont(m_family, step, m_percent); }

    void paintIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour) const;
    QPixmap iconPixmap(const QString &name, QSize size, qreal devicePixelRatio, const QColor &colour) const;
    QIcon icon(const QString &name) const;
    /// The sign in its own colour, or in `colour` on a filled box.
    void paintSign(QPainter *painter, Status status, const QRect &rect, const QColor &colour = {}) const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Roles wantedRoles() const;

    QString m_mode;
    QString m_family;
    int m_percent = 100;
    bool m_applying = false;
    QPalette m_system;
    Roles m_roles;
    IconPainter m_icons;
};

} // namespace theme

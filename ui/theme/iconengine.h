#pragma once

#include <QIconEngine>
#include <QString>

namespace theme {

class Theme;

/// A line icon for actions and menus that takes its colour from the theme at the moment it is painted:
/// text2, accent when on, faded when disabled.
class IconEngine : public QIconEngine {
public:
    IconEngine(const Theme &theme, QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    const Theme &m_theme;
    QString m_name;
};

} // namespace theme

#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace support {

inline QString widgetPath(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName());
    }
    return names.join(QLatin1Char('/'));
}

inline bool scrollsWithin(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

/// What is wrong with the layout of `root` as it is shown now: children outside their parents, sideways
/// scroll bars, widgets smaller than they may be, labels whose words are cut off. Empty: nothing.
inline QStringList layoutFaults(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->isWindow())
            continue;
        const QRect place = widget->geometry();
        if (place.isEmpty())
            continue;
        if (const auto *bar = qobject_cast<QScrollBar *>(widget);
            bar && bar->orientation() == Qt::Horizontal && bar->isVisible())
            faults.append(QStringLiteral("sideways bar: ") + widgetPath(widget));
        if (!scrollsWithin(widget) && !widget->parentWidget()->rect().contains(place)) {
            faults.append(QStringLiteral("outside its parent: %1 (%2,%3 %4×%5 in %6×%7)")
                              .arg(widgetPath(widget))
                              .arg(place.x())
                              .arg(place.y())
                              .arg(place.width())
                              .arg(place.height())
                              .arg(widget->parentWidget()->width())
                              .arg(widget->parentWidget()->height()));
        }
        const QSize least = widget->minimumSizeHint();
        if (widget->layout() == nullptr && least.isValid() && widget->width() < least.width())
            faults.append(QStringLiteral("too narrow: ") + widgetPath(widget));
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            faults.append(QStringLiteral("words cut off: ") + widgetPath(widget));
    }
    return faults;
}

/// Lets the window lay itself out at a size as a user would see it.
inline void showAt(QWidget *window, QSize size)
{
    window->resize(size);
    window->show();
    for (int i = 0; i < 3; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

inline QList<QSize> screenSizes()
{
    return {{1366, 768}, {1366, 697}, {1093, 614}, {1093, 543}};
}

} // namespace support

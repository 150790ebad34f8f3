#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace support {

/// "QToolButton periodBack" for every visible widget below `root` that takes the focus and says nothing to a
/// screen reader. Parts that Qt makes for itself (viewports, the line of a spin box) belong to their owner.
inline QStringList widgetsWithoutName(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (inner || !widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
        }
    }
    return nameless;
}

/// Widgets of ours below `root` without an object name.
inline QStringList widgetsWithoutObjectName(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // The list of a combo box is made by Qt.
        if (widget->inherits("QComboBoxListView"))
            continue;
        if (widget->objectName().isEmpty() && widget->focusPolicy() != Qt::NoFocus)
            nameless.append(QStringLiteral("%1 in %2")
                                .arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return nameless;
}

} // namespace support

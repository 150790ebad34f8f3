#include "ui/theme/systemlook.h"

#include <QPalette>
#include <QSettings>

namespace theme {

bool systemIsDark(const QPalette &system)
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    const QVariant light = personalize.value(QStringLiteral("AppsUseLightTheme"));
    if (light.isValid())
        return light.toInt() == 0;
#endif
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

bool systemWantsHighContrast()
{
#ifdef Q_OS_WIN
    // HCF_HIGHCONTRASTON is the lowest bit of these flags.
    const QSettings contrast(
        QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"), QSettings::NativeFormat);
    return (contrast.value(QStringLiteral("Flags")).toInt() & 1) != 0;
#else
    return false;
#endif
}

} // namespace theme

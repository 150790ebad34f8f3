#include "app/window/localsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

constexpr int recentFilesKept = 8;

QString defaultIniPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("dondoc.ini"));
}

constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String textKey("look/text_percent");
constexpr QLatin1String languageKey("look/language");

} // namespace

LocalSettings::LocalSettings() : LocalSettings(defaultIniPath())
{
}

LocalSettings::LocalSettings(const QString &iniPath) : m_ini(std::make_unique<QSettings>(iniPath, QSettings::IniFormat))
{
}

LocalSettings::~LocalSettings() = default;

QStringList LocalSettings::recentFiles() const
{
    return m_ini->value(recentKey).toStringList();
}

void LocalSettings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    while (files.size() > recentFilesKept)
        files.removeLast();
    m_ini->setValue(recentKey, files);
}

QByteArray LocalSettings::geometry() const
{
    return m_ini->value(geometryKey).toByteArray();
}

void LocalSettings::setGeometry(const QByteArray &geometry)
{
    m_ini->setValue(geometryKey, geometry);
}

QString LocalSettings::page() const
{
    return m_ini->value(pageKey).toString();
}

void LocalSettings::setPage(const QString &id)
{
    m_ini->setValue(pageKey, id);
}

QString LocalSettings::theme() const
{
    return m_ini->value(themeKey).toString();
}

void LocalSettings::setTheme(const QString &theme)
{
    m_ini->setValue(themeKey, theme);
}

QString LocalSettings::language() const
{
    return m_ini->value(languageKey, QStringLiteral("vi")).toString();
}

void LocalSettings::setLanguage(const QString &language)
{
    m_ini->setValue(languageKey, language);
}

int LocalSettings::textPercent() const
{
    const int percent = m_ini->value(textKey, 100).toInt();
    return percent == 90 || percent == 115 || percent == 130 ? percent : 100;
}

void LocalSettings::setTextPercent(int percent)
{
    m_ini->setValue(textKey, percent);
}

} // namespace app

#include "app/window/localsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

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
constexpr QLatin1String faceKey("pages/%1_face");
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String textKey("look/text_percent");
constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String backupKey("files/backup_folder");
constexpr QLatin1String elsewhereKey("backup_folder_at"); // a group: by the id of the data file
constexpr QLatin1String listKey("lists/%1");
constexpr QLatin1String startKey("window/start_page");

} // namespace

LocalSettings::LocalSettings() : LocalSettings(defaultIniPath())
{
}

LocalSettings::LocalSettings(const QString &iniPath) : m_ini(std::make_unique<QSettings>(iniPath, QSettings::IniFormat))
{
}

LocalSettings::~LocalSettings() = default;

void LocalSettings::write(const QString &key, const QVariant &value)
{
    if (m_ini->value(key) == value)
        return;
    m_ini->setValue(key, value);
    m_ini->sync(); // not at some later turn of the event loop: the power may fail before
}

QStringList LocalSettings::recentFiles() const
{
    return m_ini->value(recentKey).toStringList();
}

QStringList LocalSettings::otherFiles(const QString &path) const
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    return files;
}

void LocalSettings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    while (files.size() > recentFilesKept)
        files.removeLast();
    write(recentKey, files);
}

QByteArray LocalSettings::geometry() const
{
    return m_ini->value(geometryKey).toByteArray();
}

void LocalSettings::setGeometry(const QByteArray &geometry)
{
    write(geometryKey, geometry);
}

QString LocalSettings::page() const
{
    return m_ini->value(pageKey).toString();
}

void LocalSettings::setPage(const QString &id)
{
    write(pageKey, id);
}

QString LocalSettings::face(const QString &pageId) const
{
    return m_ini->value(QString(faceKey).arg(pageId)).toString();
}

void LocalSettings::setFace(const QString &pageId, const QString &face)
{
    m_ini->setValue(QString(faceKey).arg(pageId), face);
}

QString LocalSettings::theme() const
{
    return m_ini->value(themeKey).toString();
}

void LocalSettings::setTheme(const QString &theme)
{
    write(themeKey, theme);
}

QString LocalSettings::language() const
{
    return m_ini->value(languageKey, QStringLiteral("vi")).toString();
}

void LocalSettings::setLanguage(const QString &language)
{
    write(languageKey, language);
}

int LocalSettings::textPercent() const
{
    const int percent = m_ini->value(textKey, 100).toInt();
    return percent == 90 || percent == 115 || percent == 130 ? percent : 100;
}

void LocalSettings::setTextPercent(int percent)
{
    write(textKey, percent);
}

QString LocalSettings::backupFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_ini->value(backupKey, QDir(documents).filePath(QStringLiteral("Sao lưu Đôn Đốc"))).toString();
}

void LocalSettings::setBackupFolder(const QString &folder)
{
    if (folder != backupFolder())
        m_ini->remove(elsewhereKey); // nothing was made there yet
    write(backupKey, folder);
}

QDateTime LocalSettings::elsewhereAt(const QString &fileId) const
{
    return QDateTime::fromString(m_ini->value(elsewhereKey + QLatin1Char('/') + fileId).toString(), Qt::ISODate);
}

bool LocalSettings::wasElsewhere() const
{
    const QStringList keys = m_ini->allKeys();
    return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(elsewhereKey); });
}

void LocalSettings::setElsewhereAt(const QString &fileId, const QDateTime &at)
{
    write(elsewhereKey + QLatin1Char('/') + fileId, at.toString(Qt::ISODate));
}

QString LocalSettings::startPage() const
{
    return m_ini->value(startKey).toString();
}

void LocalSettings::setStartPage(const QString &id)
{
    write(startKey, id);
}

QJsonObject LocalSettings::listLook(const QString &name) const
{
    return QJsonDocument::fromJson(m_ini->value(QString(listKey).arg(name)).toString().toUtf8()).object();
}

void LocalSettings::setListLook(const QString &name, const QJsonObject &look)
{
    write(QString(listKey).arg(name), QString::fromUtf8(QJsonDocument(look).toJson(QJsonDocument::Compact)));
}

} // namespace app

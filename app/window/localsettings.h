#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;
class QVariant;

namespace app {

/// What belongs to this PC and not to the data: the window's place, theme, language, recent files. An INI
/// that is written at once and replaced as a whole, so a crash leaves the old or the new one.
class LocalSettings {
public:
    LocalSettings(); ///< "dondoc.ini" in the user's configuration folder
    explicit LocalSettings(const QString &iniPath);
    ~LocalSettings();

    QStringList recentFiles() const; ///< newest first, at most 8
    QStringList otherFiles(const QString &path) const; ///< recentFiles() without that one
    void addRecentFile(const QString &path); ///< also becomes lastFile()

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QString page() const; ///< id of the page last in front
    void setPage(const QString &id);

    QString face(const QString &pageId) const; ///< how a page with several faces was last looked at
    void setFace(const QString &pageId, const QString &face);

    QString theme() const; ///< "light", "dark", "high_contrast"; empty: as the system is
    void setTheme(const QString &theme);
    QString language() const; ///< "vi", "en"
    void setLanguage(const QString &language);
    QString backupFolder() const; ///< "Sao lưu Đôn Đốc" among the user's documents until another is chosen
    void setBackupFolder(const QString &folder);
    QDateTime elsewhereAt(const QString &fileId) const; ///< when one of that file was last made in backupFolder()
    bool wasElsewhere() const; ///< one of any data file
    void setElsewhereAt(const QString &fileId, const QDateTime &at);
    QString startPage() const; ///< id of the page to begin with; empty: page()
    void setStartPage(const QString &id);
    int textPercent() const; ///< 90, 100, 115, 130
    void setTextPercent(int percent);
    QJsonObject listLook(const QString &name) const; ///< how a list is looked at: its columns, its kept filters
    void setListLook(const QString &name, const QJsonObject &look);

private:
    void write(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_ini;
};

} // namespace app

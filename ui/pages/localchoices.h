#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace pages {

/// What a user chooses about this PC and not about the data. The pages only ask; app keeps it and makes it true.
class LocalChoices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString theme() const = 0; ///< "light", "dark", "high_contrast"; empty: as the system is
    virtual void setTheme(const QString &theme) = 0;
    virtual int textPercent() const = 0; ///< 90, 100, 115, 130
    virtual void setTextPercent(int percent) = 0;
    virtual QString language() const = 0; ///< "vi", "en"; a new one is spoken from the next start on
    virtual void setLanguage(const QString &language) = 0;
    virtual QString backupFolder() const = 0; ///< the second place for backups; never empty
    virtual void setBackupFolder(const QString &folder) = 0;
    /// When a good backup of the data file with this id was last made there; invalid: never yet. Another folder
    /// forgets it.
    virtual QDateTime elsewhereAt(const QString &fileId) const = 0;
    /// Whether one of any data file was made there: then a folder that is not there is a stick that is not in.
    virtual bool wasElsewhere() const = 0;
    virtual void setElsewhereAt(const QString &fileId, const QDateTime &at) = 0;
    virtual QString startPage() const = 0; ///< id; empty: the page that was last in front
    virtual void setStartPage(const QString &id) = 0;
    virtual QList<std::pair<QString, QString>> pages() const = 0; ///< ids and titles, in the order of the navigation
    /// How a list is looked at on this PC (filters kept by name, columns), under a stable ASCII name; empty: not yet.
    virtual QJsonObject listLook(const QString &name) const = 0;
    virtual void setListLook(const QString &name, const QJsonObject &look) = 0;

signals:
    void changed();
};

} // namespace pages

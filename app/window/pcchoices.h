#pragma once

#include "ui/pages/localchoices.h"

namespace theme {
class Theme;
}

namespace app {

class LocalSettings;

/// This PC's choices over its INI; what can be seen at once is shown at once.
class PcChoices : public pages::LocalChoices {
    Q_OBJECT

public:
    PcChoices(LocalSettings &settings, theme::Theme &theme, QObject *parent = nullptr);

    void setPages(const QList<std::pair<QString, QString>> &pages) { m_pages = pages; }

    QString theme() const override;
    void setTheme(const QString &theme) override;
    int textPercent() const override;
    void setTextPercent(int percent) override;
    QString language() const override;
    void setLanguage(const QString &language) override;
    QString backupFolder() const override;
    void setBackupFolder(const QString &folder) override;
    QDateTime elsewhereAt(const QString &fileId) const override;
    bool wasElsewhere() const override;
    void setElsewhereAt(const QString &fileId, const QDateTime &at) override;
    QString startPage() const override;
    void setStartPage(const QString &id) override;
    QList<std::pair<QString, QString>> pages() const override { return m_pages; }
    QJsonObject listLook(const QString &name) const override;
    void setListLook(const QString &name, const QJsonObject &look) override;

private:
    LocalSettings &m_settings;
    theme::Theme &m_theme;
    QList<std::pair<QString, QString>> m_pages;
};

} // namespace app

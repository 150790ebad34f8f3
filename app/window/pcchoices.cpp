#include "app/window/pcchoices.h"

#include "app/window/localsettings.h"
#include "ui/theme/theme.h"

namespace app {

PcChoices::PcChoices(LocalSettings &settings, theme::Theme &theme, QObject *parent)
    : pages::LocalChoices(parent), m_settings(settings), m_theme(theme)
{
}

QString PcChoices::theme() const
{
    return m_settings.theme();
}

void PcChoices::setTheme(const QString &theme)
{
    m_settings.setTheme(theme);
    m_theme.setMode(theme);
    m_theme.apply();
    emit changed();
}

int PcChoices::textPercent() const
{
    return m_settings.textPercent();
}

void PcChoices::setTextPercent(int percent)
{
    m_settings.setTextPercent(percent);
    m_theme.setTextPercent(percent);
    m_theme.apply();
    emit changed();
}

QString PcChoices::language() const
{
    return m_settings.language();
}

void PcChoices::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    emit changed();
}

QString PcChoices::backupFolder() const
{
    return m_settings.backupFolder();
}

void PcChoices::setBackupFolder(const QString &folder)
{
    m_settings.setBackupFolder(folder);
    emit changed();
}

QDateTime PcChoices::elsewhereAt(const QString &fileId) const
{
    return m_settings.elsewhereAt(fileId);
}

bool PcChoices::wasElsewhere() const
{
    return m_settings.wasElsewhere();
}

void PcChoices::setElsewhereAt(const QString &fileId, const QDateTime &at)
{
    m_settings.setElsewhereAt(fileId, at);
}

QString PcChoices::startPage() const
{
    return m_settings.startPage();
}

void PcChoices::setStartPage(const QString &id)
{
    m_settings.setStartPage(id);
    emit changed();
}

QJsonObject PcChoices::listLook(const QString &name) const
{
    return m_settings.listLook(name);
}

void PcChoices::setListLook(const QString &name, const QJsonObject &look)
{
    m_settings.setListLook(name, look);
}

} // namespace app

#pragma once

#include "core/base/text/searchwords.h"
#include "ui/pages/settings/settingsections.h"
#include "ui/pages/settings/settingspec.h"

#include <QHash>
#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace pages {

class SettingField;

/// The fields of one section below each other, or those of every section that have the words of a filter. Fields are
/// made when they are looked at first, and kept.
class FieldColumn : public QScrollArea {
    Q_OBJECT

public:
    using MakeSpecs = std::function<QList<SettingSpec>(const SettingSection &)>;

    FieldColumn(theme::Theme &theme, QList<SettingSection> sections, MakeSpecs make, QWidget *parent = nullptr);

    void showSection(const QString &id, const QString &note = {}); ///< `note`: a line above the fields
    /// Shows the fields of all sections that have the words. Gives the sections that have one.
    QStringList showHits(const base::SearchWords &words);
    void refresh();
    SettingField *firstField() const; ///< of those shown; nullptr: none

signals:
    void saved(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Group {
        QLabel *title = nullptr;
        QList<SettingField *> fields;
    };

    Group &group(const SettingSection &section);
    void chainStops();
    void applyFonts();

    theme::Theme &m_theme;
    QList<SettingSection> m_sections;
    MakeSpecs m_make;
    QHash<QString, Group> m_groups;
    QVBoxLayout *m_rows;
    QLabel *m_note;
};

} // namespace pages

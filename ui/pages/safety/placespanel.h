#pragma once

#include "core/services/safety/backupschedule.h"
#include "core/services/safety/backupstate.h"
#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;

namespace widgets {
class ActionButton;
class ElidedLabel;
class StatusBadge;
} // namespace widgets

namespace pages {

/// Where backups lie and which are kept, in words: the folder beside the data file, the second place, the schedule.
class PlacesPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit PlacesPanel(theme::Theme &theme, QWidget *parent = nullptr);

    void show(const services::BackupState &state, const QString &beside, const services::BackupSchedule &schedule,
        const QDateTime &now);
    void setBusy(bool busy);
    void focusFirst(Qt::FocusReason reason);

signals:
    void elsewhereWanted(); ///< a backup at the second place
    void chooseRequested(); ///< another second place
    void folderRequested(); ///< the folder beside the data file, in the system's program
    void scheduleRequested(); ///< the settings that say what is kept

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One place: its name with a sign, its path, what there is to say.
    struct Place {
        QLabel *title = nullptr;
        widgets::StatusBadge *badge = nullptr;
        widgets::ElidedLabel *path = nullptr;
        QLabel *words = nullptr;
    };

    Place addPlace(const QString &title, const char *name);
    QLabel *addWords(const char *name);
    QLabel *addTitle(const QString &title, const char *name);
    widgets::ActionButton *addButton(QLayout *row, const QString &text, const char *name);
    void applyFonts();

    theme::Theme &m_theme;
    QVBoxLayout *m_column;
    Place m_beside;
    Place m_elsewhere;
    QLabel *m_scheduleTitle;
    QLabel *m_schedule;
    QLabel *m_when;
    widgets::ActionButton *m_open;
    widgets::ActionButton *m_copy;
    widgets::ActionButton *m_choose;
    widgets::ActionButton *m_change;
};

} // namespace pages

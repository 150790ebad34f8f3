#pragma once

#include "core/domain/plan.h"
#include "core/reporting/difficultyboard.h"
#include "core/services/unitcatalogue.h"
#include "ui/widgets/actbar.h"

class QComboBox;
class QPlainTextEdit;

namespace widgets {
class DateEdit;
class UnitPicker;
} // namespace widgets

namespace pages {

/// The strip in which a difficulty that was told by telephone is written down and registered, and in which the words of
/// one are corrected.
class DifficultyWordsBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit DifficultyWordsBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openNew(const services::UnitCatalogue &units, const QList<domain::Task> &tasks, QDate today);
    void openCorrection(const reporting::DifficultyDossier &dossier, const QList<domain::Task> &tasks);

    void setLow(bool low); ///< a line less in the texts

signals:
    /// Done, as the sentence says; the strip is to be closed. `added`: the new one; invalid: one was corrected.
    void written(domain::DifficultyId added, const QString &sentence);

private:
    void finish();
    /// What was filled in, with the id of the one that is corrected.
    domain::Difficulty difficulty() const;
    /// A unit was typed that means none, or several: nothing may be guessed.
    bool isUnitUnclear() const;
    bool isDayReadable() const;
    void offerTasks(const QList<domain::Task> &tasks, domain::TaskId chosen);
    void fitTexts();

    theme::Theme &m_theme;
    services::DataFile &m_file;
    widgets::UnitPicker *m_unit;
    QComboBox *m_task;
    widgets::DateEdit *m_day;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_proposal;
    domain::DifficultyId m_id; ///< of the one that is corrected; invalid: a new one is written
    bool m_low = false;
};

} // namespace pages

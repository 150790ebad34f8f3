#pragma once

#include "core/reporting/difficultyboard.h"
#include "core/services/difficultymoves.h"
#include "ui/widgets/actbar.h"

namespace widgets {
class DateEdit;
}

namespace pages {

/// The strip in which a move to another stage gets its day, document and note and is done, and in which those of the
/// last move are corrected.
class DifficultyMoveBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit DifficultyMoveBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openMove(const QList<reporting::DifficultyCard> &cards, domain::DifficultyStage stage, QDate today);
    void openCorrection(const reporting::DifficultyDossier &dossier, QDate today);

signals:
    /// Done, as the sentence says; the strip is to be closed.
    void moved(const QString &sentence);

private:
    void finish();
    /// What was filled in; without `difficulty` when several are moved.
    services::DifficultyMove move() const;
    bool isDayReadable() const;
    void prepare(domain::DifficultyStage stage, QDate today);

    services::DataFile &m_file;
    widgets::DateEdit *m_day;
    QLineEdit *m_document;
    QLineEdit *m_note;
    QList<domain::DifficultyId> m_difficulties;
    domain::DifficultyStage m_stage = domain::DifficultyStage::New;
    bool m_correction = false;
};

} // namespace pages

#pragma once

#include "core/domain/contact.h"
#include "core/reporting/periodfigures.h"
#include "ui/widgets/panel.h"

class QModelIndex;

namespace models {
class WaitingModel;
}

namespace widgets {
class EmptyState;
class ListTable;
} // namespace widgets

namespace pages {

/// The units that have not reported, each with its last contact.
class WaitingPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit WaitingPanel(theme::Theme &theme, QWidget *parent = nullptr);

    /// The current unit stays current while it waits.
    void setFigures(
        const reporting::PeriodFigures &figures, const QHash<domain::UnitId, domain::Chase> &chases, QDate today);
    bool isEmpty() const;
    const models::WaitingModel &model() const { return *m_model; }
    QString currentUnit() const; ///< its code
    /// How high it must be, and may grow, for the rows it has.
    void fit();

signals:
    void unitOpened(const QString &code);

private:
    models::WaitingModel *m_model;
    widgets::ListTable *m_table;
    widgets::EmptyState *m_empty;
};

/// Whether the unit's report is still to come.
bool isWaiting(const reporting::UnitFigures &unit);

} // namespace pages

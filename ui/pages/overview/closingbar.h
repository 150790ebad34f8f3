#pragma once

#include "core/reporting/paper/draftstate.h"
#include "core/reporting/periodfigures.h"
#include "ui/theme/status.h"
#include "ui/widgets/actbar.h"

class QGridLayout;

namespace pages {

/// Closing a month (chốt kỳ), with what it still lacks before the eyes, and opening it again with a reason.
class ClosingBar : public widgets::ActBar {
    Q_OBJECT

public:
    ClosingBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    /// To close the period, or to open it again when it is closed.
    void openFor(const reporting::PeriodFigures &figures, const reporting::DraftState &draft);

signals:
    void settled(const QString &sentence); ///< "Đã chốt kỳ tháng 10/2022"

private:
    void showChecks(const reporting::PeriodFigures &figures, const reporting::DraftState &draft);
    void addCheck(theme::Status status, const QString &word, const QString &detail);
    void settle();

    theme::Theme &m_theme;
    services::DataFile &m_file;
    QWidget *m_checks;
    QGridLayout *m_rows;
    domain::Period m_period;
    bool m_closes = true;
};

} // namespace pages

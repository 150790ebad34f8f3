#pragma once

#include "core/domain/period.h"
#include "ui/dialogs/firstrun/firstrunstep.h"

class QComboBox;
class QLineEdit;

namespace dialogs {

/// Which plan the file is about, from which month on, and until when units report.
class PlanStep : public FirstRunStep {
    Q_OBJECT

public:
    PlanStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent);

    QWidget *firstField() const override;
    std::optional<Fault> fault() const override;
    void write(FirstRunAnswers &answers) const override;

private:
    QComboBox *addChoice(QVBoxLayout *into, const char *key, const char *name);
    std::optional<domain::Period> first() const;
    void showDates();

    const FirstRunStart &m_start;
    QLineEdit *m_first;
    QComboBox *m_day;
    QComboBox *m_shift;
    QLabel *m_dates;
};

} // namespace dialogs

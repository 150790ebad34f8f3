#pragma once

#include "core/domain/period.h"

#include <QFrame>

namespace theme {
class Theme;
}

namespace widgets {

class StepButton;

/// ‹ Tháng 10/2022 ›: steps the reporting month, or the quarter, half or year that it lies in. It asks; whoever owns
/// the period answers with setPeriod().
class PeriodStepper : public QFrame {
    Q_OBJECT

public:
    explicit PeriodStepper(theme::Theme &theme, QWidget *parent = nullptr);

    void setMonths(int months); ///< 1, 3, 6 or 12
    domain::Period period() const { return m_period; }
    void setPeriod(domain::Period period);
    /// Steps outside are refused and their button is disabled. Both inclusive.
    void setRange(domain::Period first, domain::Period last);
    void stepBy(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void periodRequested(domain::Period period);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;
    QString widestWords() const;
    void refresh();

    theme::Theme &m_theme;
    int m_months = 1;
    domain::Period m_period{2022, 5};
    domain::Period m_first{2000, 1};
    domain::Period m_last{2099, 12};
    StepButton *m_back;
    StepButton *m_forward;
};

} // namespace widgets

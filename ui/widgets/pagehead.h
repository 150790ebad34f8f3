#pragma once

#include "ui/widgets/actionbutton.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace theme {
class Theme;
struct Density;
} // namespace theme

namespace widgets {

class ElidedLabel;
class PeriodStepper;

/// The head of a page: title, period stepper, further widgets, one line of state; actions at the right,
/// primary last. Where there is no room for all, key hints leave the buttons first, then the secondary actions fold
/// into "Khác ▾" from the left, then the state is cut off.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(theme::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    PeriodStepper *stepper() const { return m_stepper; } ///< hidden until hasPeriod is asked for
    void setStepperShown(bool shown);
    /// "44/48 đơn vị đã gửi": text2, right of the stepper; elided when there is no room.
    void setState(const QString &sentence);
    /// Between the stepper and the state (a segment).
    void addWidget(QWidget *widget);
    /// Secondary actions stand in the order of the calls; the primary one (at most one) always stands last.
    ActionButton *addAction(QAction *action, ActionButton::Look look);

    void setDensity(const theme::Density &density);

    /// With every secondary action folded away.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void showKeyHints(int room);
    void applyFonts();

    theme::Theme &m_theme;
    QLabel *m_title;
    PeriodStepper *m_stepper;
    ElidedLabel *m_state;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    ActionButton *m_more;
    QMenu *m_moreMenu;
    QList<ActionButton *> m_secondary;
    ActionButton *m_primary = nullptr;
    bool m_narrow = false;
    bool m_low = false;
};

} // namespace widgets

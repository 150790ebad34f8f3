#pragma once

#include "core/reporting/document/document.h"
#include "ui/widgets/panel.h"

namespace print {
class PreviewWidget;
}

namespace widgets {
class ActionButton;
class ElidedLabel;
class StatusBadge;
class StepButton;
} // namespace widgets

namespace pages {

/// The paper as it will be printed; above it its page, whether its page is set as the decree asks, and its size on the
/// screen.
class PreviewPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit PreviewPanel(theme::Theme &theme, QWidget *parent = nullptr);

    print::PreviewWidget *preview() const { return m_preview; }
    /// Laid out only when it says something else than before.
    void setPaper(const document::Document &paper);

    QSize minimumSizeHint() const override; ///< without the word on the form, which leaves where there is no room

signals:
    void setupRequested(); ///< margins, letters and lines are to be set

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillHead();
    void refresh();
    void refreshForm();
    void applyColours();

    theme::Theme &m_theme;
    document::Document m_paper;
    print::PreviewWidget *m_preview;
    widgets::StepButton *m_back;
    widgets::StepButton *m_forward;
    widgets::ElidedLabel *m_page;
    widgets::StatusBadge *m_form;
    widgets::StepButton *m_setup;
    widgets::StepButton *m_smaller;
    widgets::StepButton *m_larger;
    widgets::ActionButton *m_fit;
};

} // namespace pages

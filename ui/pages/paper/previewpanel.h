#pragma once

#include "core/reporting/document/document.h"
#include "ui/widgets/panel.h"

namespace print {
class PreviewWidget;
}

namespace widgets {
class ActionButton;
class ElidedLabel;
class StepButton;
} // namespace widgets

namespace pages {

/// The paper as it will be printed, with its page and its size above it.
class PreviewPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit PreviewPanel(theme::Theme &theme, QWidget *parent = nullptr);

    print::PreviewWidget *preview() const { return m_preview; }
    /// Laid out only when it says something else than before.
    void setPaper(const document::Document &paper);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillHead();
    void refresh();
    void applyColours();

    theme::Theme &m_theme;
    document::Document m_paper;
    print::PreviewWidget *m_preview;
    widgets::StepButton *m_back;
    widgets::StepButton *m_forward;
    widgets::ElidedLabel *m_page;
    widgets::StepButton *m_smaller;
    widgets::StepButton *m_larger;
    widgets::ActionButton *m_fit;
};

} // namespace pages

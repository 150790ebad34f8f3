#pragma once

#include "core/reporting/document/document.h"
#include "ui/widgets/panel.h"

#include <functional>

namespace actions {
class ActionRegistry;
}

namespace print {
class PageList;
class PreviewWidget;
} // namespace print

namespace widgets {
class ActionButton;
class ElidedLabel;
class StatusBadge;
class StepButton;
} // namespace widgets

namespace pages {

/// The paper as it will be printed, beside it its pages as small sheets where there is room; above it its page, whether
/// its page is set as the decree asks, and its size on the screen.
class PreviewPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit PreviewPanel(theme::Theme &theme, QWidget *parent = nullptr);

    print::PreviewWidget *preview() const { return m_preview; }
    void setSetupShown(bool shown); ///< the door to the page's settings; an issued paper has none
    /// Laid out only when it says something else than before.
    void setPaper(const document::Document &paper);
    /// As above of the first pages of a long one, which has so many in all.
    void setFirstPages(const document::Document &paper, int pages);
    void clear(); ///< there is none
    /// Another one is on its way: the sheet before is pale, and the strip says so.
    void setComposing(bool composing);

    QSize
    minimumSizeHint() const override; ///< with the sign alone for the form, whose word leaves where there is no room

signals:
    void setupRequested(); ///< margins, letters and lines are to be set

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillHead();
    void refresh();
    void refreshForm();
    void refreshList();
    void showList(); ///< or hides it, as there is room
    void applyColours();

    theme::Theme &m_theme;
    document::Document m_paper;
    int m_pages = 0; ///< of the paper, of which the first are shown; 0: all are
    bool m_composing = false;
    bool m_isChoosing = false; ///< a page in the list
    print::PreviewWidget *m_preview;
    print::PageList *m_list;
    widgets::StepButton *m_back;
    widgets::StepButton *m_forward;
    widgets::ElidedLabel *m_page;
    widgets::StatusBadge *m_form;
    widgets::StepButton *m_setup;
    widgets::StepButton *m_smaller;
    widgets::StepButton *m_larger;
    widgets::ActionButton *m_fit;
};

/// Ctrl +, Ctrl − and Ctrl 0 anywhere on a page with a sheet: actions "<name>.larger", "<name>.smaller", "<name>.fit".
/// The sheet is asked for when it is zoomed.
void addZoomActions(actions::ActionRegistry &registry, const QString &name, QWidget *page,
    const std::function<print::PreviewWidget *()> &sheet);

} // namespace pages

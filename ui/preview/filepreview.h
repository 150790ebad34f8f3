#pragma once

#include "ui/preview/fileview.h"
#include "ui/widgets/panel.h"

namespace widgets {
class ActionButton;
class ElidedLabel;
class MessageBar;
class StepButton;
} // namespace widgets

namespace preview {

/// A file beside what is being done with it: its page, the ways through its pages, and what else can be done with it.
/// What cannot be shown says why, and can be opened or saved all the same. Esc asks to be closed.
class FilePreview : public widgets::Panel {
    Q_OBJECT

public:
    explicit FilePreview(theme::Theme &theme, QWidget *parent = nullptr);

    void open(const Source &source);
    /// Forgets the file, so that nothing goes on out of sight.
    void clear();
    FileView *view() const { return m_view; }

signals:
    void closeRequested();
    void openRequested(); ///< with the system's program
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void say(const base::Error &error);

    theme::Theme &m_theme;
    FileView *m_view;
    QWidget *m_messageBox; ///< its margins go with it
    widgets::MessageBar *m_message;
    widgets::StepButton *m_back;
    widgets::StepButton *m_forward;
    widgets::StepButton *m_smaller;
    widgets::StepButton *m_larger;
    widgets::ElidedLabel *m_page;
    widgets::ActionButton *m_open;
    widgets::ActionButton *m_copy;
    widgets::ActionButton *m_close;
};

} // namespace preview

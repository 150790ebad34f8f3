#pragma once

#include "core/base/result.h"
#include "ui/dialogs/firstrun/firstrunanswers.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
} // namespace widgets

namespace dialogs {

class FirstRunStep;

/// "Thiết lập ban đầu": what an office says of itself before its file is made. Every field has a value; Enter goes on,
/// Alt+← back, Ctrl+Enter takes all values as they are, Esc leaves (after a question). Accepted once the file is there.
class FirstRun : public QDialog {
    Q_OBJECT

public:
    /// Makes the file; an error is said in the dialog, which stays.
    using Create = std::function<base::Result<void>(const FirstRunAnswers &)>;

    FirstRun(theme::Theme &theme, FirstRunStart start, Create create, QWidget *parent = nullptr);

    int currentStep() const;

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFoot(QWidget *parent);
    void addStep(FirstRunStep *step);
    void showStep(int index);
    void next();
    void back();
    void finish();
    void say(const QString &sentence, QWidget *field);
    void applyFonts();

    theme::Theme &m_theme;
    FirstRunStart m_start;
    Create m_create;
    QList<FirstRunStep *> m_steps;
    QList<QLabel *> m_names; ///< of the steps, at the left
    QWidget *m_side;
    QLabel *m_title;
    QStackedWidget *m_stack;
    widgets::MessageBar *m_message;
    QCheckBox *m_promise = nullptr;
    widgets::ActionButton *m_back = nullptr;
    widgets::ActionButton *m_all = nullptr;
    widgets::ActionButton *m_next = nullptr;
};

} // namespace dialogs

#pragma once

#include "core/domain/plan.h"
#include "core/services/newreport.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {
class ChoiceBox;
class NoteField;
class StepButton;
} // namespace widgets

namespace pages {

/// One difficulty: what is difficult, what is proposed, the task it is about.
class DifficultyRow : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyRow(theme::Theme &theme, QWidget *parent = nullptr);

    void setNumber(int number, bool only); ///< from 1, for names; the only row cannot be removed
    void setTasks(const QList<domain::Task> &tasks);
    void setLow(bool low);
    services::NewDifficulty difficulty() const;
    void setDifficulty(const services::NewDifficulty &difficulty);
    bool isBlank() const;
    void focusText();
    QList<QWidget *> inOrder() const;

signals:
    void typed();
    void settled();
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::NoteField *m_text;
    widgets::NoteField *m_proposal;
    widgets::ChoiceBox *m_task;
    widgets::StepButton *m_remove;
};

} // namespace pages

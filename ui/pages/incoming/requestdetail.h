#pragma once

#include "core/reporting/requestfigures.h"

#include <QWidget>

class QAction;
class QLabel;

namespace models {
class AnswerModel;
}

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class ListTable;
class Panel;
} // namespace widgets

namespace pages {

/// One ad-hoc request: what is asked and by when, and of every unit whether it has answered. Enter on a unit that has
/// not begins its answer, on one that has shows it.
class RequestDetail : public QWidget {
    Q_OBJECT

public:
    RequestDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent = nullptr);

    /// nullptr: none is chosen. The unit that was chosen stays chosen.
    void show(const reporting::RequestFigures *figures);
    void setAlone(bool alone);
    int leastWidth() const; ///< that its acts need side by side, shown or not
    std::optional<domain::Unit> currentUnit() const; ///< nothing: no request is shown

signals:
    void closeRequested();
    void answerWanted(domain::UnitId unit);
    void entryWanted(const domain::RegisterEntry &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    models::AnswerModel *m_answers;
    widgets::Panel *m_panel;
    widgets::ActionButton *m_back;
    QLabel *m_subject;
    QLabel *m_times;
    widgets::ListTable *m_table;
    domain::RequestId m_request;
    bool m_open = false; ///< answers are still taken in
};

} // namespace pages

#pragma once

#include "core/base/result.h"
#include "core/services/taskservice.h"
#include "ui/models/taskline.h"
#include "ui/widgets/actbar.h"

class QComboBox;
class QLineEdit;

namespace models {
class TaskOutlookModel;
}

namespace widgets {
class DateEdit;
class ListTable;
} // namespace widgets

namespace pages {

/// State, progress and deadline of one task, or of all that are marked. Only what was changed in the fields is
/// recorded. Several tasks: what will become of each is shown before it is done, as one act; those that cannot be
/// changed are left out.
class TaskEditBar : public widgets::ActBar {
    Q_OBJECT

public:
    /// The field in which the work begins.
    enum class Field { State, Deadline };

    TaskEditBar(services::DataFile &file, theme::Theme &theme, QWidget *parent = nullptr);

    /// `day` is the one the lines are shown as of: what is changed holds from it unless another is typed.
    void edit(const QList<models::TaskLine> &lines, QDate day, Field first = Field::State);
    /// The same with the state chosen already ("Hoàn thành", said by all leads).
    void propose(const QList<models::TaskLine> &lines, QDate day, domain::TaskState state, const QString &note);
    void setLow(bool low); ///< there is room for a few rows only

signals:
    void done(const QString &sentence);

private:
    void fill();
    void foresee();
    void finish();
    void finishOne(const services::TaskAct &act);
    void finishSeveral(const services::TaskAct &act);
    /// Only what differs from what was filled in. Errors: ProgressOutOfRange, DeadlineInvalid, DateInvalid.
    base::Result<services::TaskAct> typed() const;
    QList<services::TaskAct> actsOf(const services::TaskAct &act) const;
    bool isSeveral() const { return m_lines.size() > 1; }
    void showOutlook();

    services::DataFile &m_file;
    QList<models::TaskLine> m_lines;
    QDate m_day;
    bool m_low = false;
    QComboBox *m_state;
    QLineEdit *m_progress;
    QLineEdit *m_deadline;
    widgets::DateEdit *m_from;
    QLineEdit *m_note;
    models::TaskOutlookModel *m_outlook;
    widgets::ListTable *m_table;
    QString m_filledState;
    QString m_filledProgress;
    QString m_filledDeadline;
    QString m_wordsSeen; ///< was asked about: accepted once more it becomes a deadline in words
};

} // namespace pages

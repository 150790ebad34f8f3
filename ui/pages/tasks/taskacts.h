#pragma once

#include "core/domain/misprint.h"
#include "ui/pages/tasks/taskeditbar.h"

class QBoxLayout;

namespace pages {

class TaskAssignBar;

/// What can be done to tasks on the page: the strips in which it is finished, of which one at most is open, and how it
/// was said to be done.
class TaskActs : public QObject {
    Q_OBJECT

public:
    TaskActs(services::DataFile &file, theme::Theme &theme, QWidget *page);

    void addTo(QBoxLayout *layout);
    void setLow(bool low); ///< there is room for a few rows only
    QList<QWidget *> panes() const;

    void edit(const QList<models::TaskLine> &lines, QDate day, TaskEditBar::Field field);
    /// "Hoàn thành", for tasks that all their leads report as done (rule 5).
    void proposeDone(const QList<models::TaskLine> &lines, QDate day);
    void assign(const models::TaskLine &line);
    void decideMisprint(domain::SuggestionId suggestion, std::optional<domain::MisprintDecision> decision);

signals:
    void done(const QString &sentence);
    void edited(); ///< what was marked has been changed
    void failed(const base::Error &error);
    void stripShown(bool shown); ///< one of the strips came or went

private:
    services::DataFile &m_file;
    TaskEditBar *m_editBar;
    TaskAssignBar *m_assignBar;
};

} // namespace pages

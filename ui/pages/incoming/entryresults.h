#pragma once

#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/services/enteredreport.h"

#include <QWidget>

#include <optional>

namespace models {
class ResultsModel;
}

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
} // namespace widgets

class QAction;

namespace pages {

class ResultsPasting;
class ResultsTable;
struct EntryFormActions;

/// What a report says task by task: the table, and what brings the earlier report's words into it.
class EntryResults : public QWidget {
    Q_OBJECT

public:
    EntryResults(theme::Theme &theme, const EntryFormActions &actions, QWidget *parent = nullptr);

    void setTasks(const QList<domain::Task> &tasks);
    /// Whose report it is, and what it said before; nothing: it has said nothing yet.
    void setUnit(domain::UnitId unit, const QList<domain::UnitId> &collectives,
        const std::optional<services::EarlierReport> &earlier);
    /// A nil report has no results; those that were typed before stay, to be taken out by hand.
    void setNil(bool nil);
    void setKeysShown(bool shown);

    QList<domain::ReportResult> results() const;
    /// With what stands in a cell that is still open.
    QList<domain::ReportResult> resultsSoFar() const;
    void setResults(const QList<domain::ReportResult> &results);
    bool isEmpty() const;
    void finishTyping();
    ResultsTable *table() const { return m_table; }
    QList<QWidget *> buttons() const; ///< in reading order

signals:
    void typed();
    void settled();

private:
    /// The earlier words, state and progress: of the task in which somebody stands, who then stands in the next one;
    /// of every task that has none yet, from outside the table or while all of it is empty. Never over something typed.
    /// `unchanged`: with "Không thay đổi" as the words.
    void copy(bool unchanged);
    void showEarlier();

    models::ResultsModel *m_model;
    ResultsTable *m_table;
    widgets::MessageBar *m_bar; ///< what a paste asks
    ResultsPasting *m_pasting;
    widgets::ActionButton *m_copyButton;
    widgets::ActionButton *m_unchangedButton;
    QAction *m_copy;
    QAction *m_unchanged;
    std::optional<services::EarlierReport> m_earlier;
    bool m_nil = false;
};

} // namespace pages

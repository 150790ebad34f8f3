#pragma once

#include "core/domain/report.h"
#include "core/exchange/resultspaste.h"

#include "ui/widgets/messagebar.h"

#include <QObject>

#include <optional>

namespace models {
class ResultsModel;
}

namespace pages {

class ResultsTable;

/// Rows copied in Excel or Word go into the results table by Ctrl+V. When all of it is sure it happens at once; else a
/// bar says what would go where, what is not understood and what is there already, and waits for an answer: so it is
/// for several paragraphs that name no task, too. Ctrl+Z in the table takes the paste back, but for what was changed
/// since.
class ResultsPasting : public QObject {
    Q_OBJECT

public:
    ResultsPasting(models::ResultsModel *model, ResultsTable *table, widgets::MessageBar *bar, QObject *parent);

    void paste();
    /// What is pasted or asked belongs to another entry by now.
    void forget();

private:
    int currentRow() const;
    /// Each text into a row of its own, from the current cell downwards as far as there are rows.
    QList<domain::ReportResult> downwards(const QStringList &texts) const;
    /// All of them below what stands in the task's cell.
    domain::ReportResult inOneCell(domain::TaskId task, const QStringList &texts) const;
    bool isTaken(const domain::ReportResult &result) const;
    int takenOf(const QList<domain::ReportResult> &results) const;
    /// "1.1 ← “Rà soát…”; …": the first of them.
    QStringList told(const QList<domain::ReportResult> &results) const;
    void ask(const exchange::ResultsPaste &paste, const QList<domain::ReportResult> &results);
    void askWhere(const QStringList &texts);
    void say(widgets::MessageBar::Kind kind, const QStringList &sentences);
    void put(const QList<domain::ReportResult> &results, bool overTyped);
    void takeBack();

    models::ResultsModel *m_model;
    ResultsTable *m_table;
    widgets::MessageBar *m_bar;
    QList<domain::ReportResult> m_before; ///< what stood there before the last paste
    QList<domain::ReportResult> m_pasted; ///< by it; empty: there is nothing to take back
};

} // namespace pages

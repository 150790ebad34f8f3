#pragma once

#include "core/domain/report.h"
#include "core/exchange/resultspaste.h"

#include <QObject>

#include <optional>

namespace models {
class ResultsModel;
}

namespace widgets {
class MessageBar;
}

namespace pages {

class ResultsTable;

/// Rows copied in Excel or Word go into the results table by Ctrl+V. When all of it is sure it happens at once; else a
/// bar says what would go where, what is not understood and what is there already, and waits for an answer. Ctrl+Z in
/// the table takes the whole paste back.
class ResultsPasting : public QObject {
    Q_OBJECT

public:
    ResultsPasting(models::ResultsModel *model, ResultsTable *table, widgets::MessageBar *bar, QObject *parent);

    void paste();
    /// What is pasted or asked belongs to another entry by now.
    void forget();

private:
    /// What would go into which row: results by task, or texts from the current cell downwards.
    QList<domain::ReportResult> planned(const exchange::ResultsPaste &paste) const;
    bool isTaken(const domain::ReportResult &result) const;
    void ask(const exchange::ResultsPaste &paste, const QList<domain::ReportResult> &results);
    void put(const QList<domain::ReportResult> &results, bool overTyped);
    void takeBack();

    models::ResultsModel *m_model;
    ResultsTable *m_table;
    widgets::MessageBar *m_bar;
    std::optional<QList<domain::ReportResult>> m_before; ///< what stood there before the last paste
};

} // namespace pages

#pragma once

#include "core/base/result.h"
#include "core/domain/tracequery.h"
#include "core/services/datafile.h"
#include "core/services/traceteller.h"
#include "ui/models/idlistmodel.h"
#include "ui/models/rowpages.h"

namespace models {

/// The trace as a list: a line an act, in the order of the chain.
class TraceModel : public IdListModel {
    Q_OBJECT

public:
    enum Column { MomentColumn, ActorColumn, MachineColumn, ActColumn, ObjectColumn, ReasonColumn, ColumnCount };

    explicit TraceModel(const services::DataFile &file, QObject *parent = nullptr);

    /// What is listed. Reads the ids, and the names that lines are told with; on an error the list stays as it was.
    base::Result<void> show(const domain::TraceQuery &query);
    const domain::TraceQuery &query() const { return m_query; }
    const services::TraceTeller &teller() const { return m_teller; }

    /// The line of a row; nullptr when it could not be read.
    const services::TraceNote *note(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows that were looked at could not be read.
    void readFailed(const base::Error &error) const; // clazy:exclude=const-signal-or-slot

protected:
    void forgetRows() override;

private:
    QString text(const services::TraceNote &note, int column) const;

    const services::DataFile &m_file;
    domain::TraceQuery m_query;
    services::TraceTeller m_teller;
    mutable RowPages<services::TraceNote> m_pages;
};

} // namespace models

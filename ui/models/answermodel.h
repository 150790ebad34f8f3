#pragma once

#include "core/reporting/requestfigures.h"

#include <QAbstractTableModel>

namespace models {

/// The units that a request was sent to and how each stands: those that still owe an answer first, in official order.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { UnitColumn, NumberColumn, ArrivedColumn, StatusColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const reporting::RequestFigures &figures);
    const reporting::RequestFigures::Line *line(int row) const; ///< nullptr: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const reporting::RequestFigures::Line &line) const;

    QList<reporting::RequestFigures::Line> m_lines;
    bool m_open = true; ///< nobody is waited for once the request is over
};

} // namespace models

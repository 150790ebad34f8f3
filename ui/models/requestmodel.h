#pragma once

#include "core/base/text/searchwords.h"
#include "core/reporting/requestfigures.h"

#include <QAbstractTableModel>

namespace models {

/// The ad-hoc requests of a plan, open ones first and among them the one due first, with how many have answered.
class RequestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, SubjectColumn, DueColumn, AnsweredColumn, StatusColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(const QList<reporting::RequestFigures> &requests, const QDateTime &now);
    /// Folded words, all of which must occur in number or subject.
    void setFilter(const QString &text);

    const reporting::RequestFigures *figures(int row) const; ///< nullptr: no such row
    int rowOf(const QString &number) const; ///< of the request that is not cancelled; -1
    int openCount() const;
    bool isFiltered() const { return !m_words.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By number, subject or due time; until then what is open stands first, the one due first on top.
    void sort(int column, Qt::SortOrder order) override;

private:
    void refilter();

    QList<reporting::RequestFigures> m_all;
    QList<reporting::RequestFigures> m_shown;
    base::SearchWords m_words;
    QDateTime m_now;
    int m_sorted = -1; ///< the column; -1: none
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace models

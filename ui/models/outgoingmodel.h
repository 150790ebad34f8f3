#pragma once

#include "core/base/text/searchwords.h"
#include "core/services/outgoingregister.h"

#include <QAbstractTableModel>

namespace models {

/// The sổ đăng ký văn bản đi of a year, the newest document on top.
class OutgoingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ReferenceColumn, DayColumn, TitleColumn, RecipientsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<services::OutgoingLine> &lines);
    /// Folded words, all of which must occur in number, title, recipients or signer.
    void setFilter(const QString &text);
    void setOnlyInForce(bool only);
    bool isFiltered() const { return m_onlyInForce || !m_words.isEmpty(); }

    const services::OutgoingLine *line(int row) const; ///< nullptr: no such row
    int rowOf(services::OutgoingSource source, qint64 id) const; ///< -1: not shown

    /// "Còn hiệu lực", "Đã thu hồi", "Đã thay thế", "Đã hủy".
    static QString stateWord(const services::OutgoingLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refilter();

    QList<services::OutgoingLine> m_all;
    QList<services::OutgoingLine> m_shown;
    base::SearchWords m_words;
    bool m_onlyInForce = false;
};

} // namespace models

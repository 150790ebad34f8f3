#pragma once

#include "core/reporting/todorows.h"
#include "ui/theme/status.h"

#include <QAbstractListModel>

namespace models {

/// "Việc cần làm hôm nay": title, second line (DetailRole), sign and the verb (VerbRole) that is the door.
class TodoModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<reporting::TodoRow> &rows);
    const reporting::TodoRow &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<reporting::TodoRow> m_rows;
};

/// What is done about a row ("Xem nhiệm vụ").
QString todoVerb(const reporting::TodoRow &row);
theme::Status todoSign(reporting::TodoItem::Kind kind);

} // namespace models

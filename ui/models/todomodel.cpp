#include "ui/models/todomodel.h"

#include "ui/models/itemrole.h"

namespace models {

using reporting::TodoRow;
using Kind = reporting::TodoItem::Kind;

theme::Status todoSign(Kind kind)
{
    switch (kind) {
    case Kind::UnitsMissing:
    case Kind::PromiseBroken:
    case Kind::TaskOverdue:
    case Kind::RequestOverdue:
        return theme::Status::Missing;
    case Kind::UnitsPending:
    case Kind::TaskDueSoon:
    case Kind::RequestDueSoon:
    case Kind::DifficultyOld:
        return theme::Status::DueSoon;
    case Kind::PaperToFinish:
        return theme::Status::InProgress;
    case Kind::PeriodToClose:
    case Kind::DifficultyNew:
    case Kind::TaskWithoutLead:
        break;
    }
    return theme::Status::NotStarted;
}

QString todoVerb(const TodoRow &row)
{
    switch (row.kind) {
    case Kind::UnitsMissing:
    case Kind::UnitsPending:
        return TodoModel::tr("Đôn đốc");
    case Kind::PromiseBroken:
        return row.keys.size() == 1 ? TodoModel::tr("Gọi lại") : TodoModel::tr("Xem đơn vị");
    case Kind::TaskOverdue:
    case Kind::TaskDueSoon:
        return TodoModel::tr("Xem nhiệm vụ");
    case Kind::PaperToFinish:
        return TodoModel::tr("Mở dự thảo");
    case Kind::PeriodToClose:
        return TodoModel::tr("Chốt kỳ");
    case Kind::DifficultyNew:
    case Kind::DifficultyOld:
        return TodoModel::tr("Xem danh sách");
    case Kind::TaskWithoutLead:
        return TodoModel::tr("Phân công");
    case Kind::RequestOverdue:
    case Kind::RequestDueSoon:
        break;
    }
    return TodoModel::tr("Xem yêu cầu");
}

void TodoModel::setRows(const QList<TodoRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TodoRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case VerbRole:
        return todoVerb(row);
    case SignRole:
        return int(todoSign(row.kind));
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, todoVerb(row)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace models

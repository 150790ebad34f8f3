#include "ui/models/taskoutlookmodel.h"

#include "core/base/errortext.h"
#include "ui/models/itemrole.h"
#include "ui/models/taskwords.h"

#include <algorithm>

namespace models {

using services::TaskActOutlook;

namespace {

QString standingWords(const domain::TaskStanding &standing)
{
    QString words = domain::taskStateText(standing.state);
    if (standing.progress > 0 && standing.progress < 100)
        words += QStringLiteral(", %1%").arg(standing.progress);
    if (standing.deadline.kind != domain::Deadline::Kind::None)
        words += TaskOutlookModel::tr(", hạn %1").arg(domain::deadlineText(standing.deadline));
    return words;
}

QString afterWords(const TaskActOutlook &outlook)
{
    if (!outlook.changes)
        return TaskOutlookModel::tr("Không đổi");
    // A refusal stands before any warning.
    for (const domain::Guard &guard : outlook.guards.all()) {
        if (guard.severity() == domain::Severity::Refusal || !outlook.isRefused())
            return base::sentence(guard.error);
    }
    return standingWords(outlook.after);
}

int weight(const TaskActOutlook &outlook)
{
    if (outlook.isRefused())
        return 3;
    if (!outlook.guards.isEmpty())
        return 2;
    return outlook.changes ? 1 : 0;
}

theme::Status signOf(const TaskActOutlook &outlook)
{
    if (!outlook.changes)
        return theme::Status::NotRequired;
    if (outlook.isRefused())
        return theme::Status::Missing;
    return outlook.guards.isEmpty() ? theme::Status::OnTime : theme::Status::DueSoon;
}

} // namespace

void TaskOutlookModel::setOutlooks(const QList<TaskActOutlook> &outlooks)
{
    beginResetModel();
    m_outlooks = outlooks;
    // What needs to be read stands where it is seen.
    std::stable_sort(m_outlooks.begin(), m_outlooks.end(),
        [](const TaskActOutlook &one, const TaskActOutlook &other) { return weight(one) > weight(other); });
    endResetModel();
}

int TaskOutlookModel::refused() const
{
    return int(
        std::count_if(m_outlooks.begin(), m_outlooks.end(), [](const TaskActOutlook &one) { return one.isRefused(); }));
}

int TaskOutlookModel::changed() const
{
    return int(std::count_if(m_outlooks.begin(), m_outlooks.end(),
        [](const TaskActOutlook &one) { return one.changes && !one.isRefused(); }));
}

QString TaskOutlookModel::summary() const
{
    QStringList parts{tr("%1 sẽ đổi").arg(changed())};
    if (const int same = rowCount() - changed() - refused(); same > 0)
        parts.append(tr("%1 giữ nguyên").arg(same));
    if (refused() > 0)
        parts.append(tr("%1 không đổi được").arg(refused()));
    return parts.join(QStringLiteral(" · "));
}

int TaskOutlookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_outlooks.size());
}

int TaskOutlookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskOutlookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskActOutlook &outlook = m_outlooks.at(index.row());
    if (role == Qt::AccessibleTextRole) {
        return tr("Nhiệm vụ %1: %2; sẽ thành: %3")
            .arg(outlook.task.no, standingWords(outlook.before), afterWords(outlook));
    }
    if (role == BoldRole)
        return index.column() == NumberColumn;
    if (role == QuietRole)
        return index.column() == BeforeColumn || (index.column() == AfterColumn && !outlook.changes);
    if (role == SignRole && index.column() == AfterColumn)
        return int(signOf(outlook));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return outlook.task.no;
    case TitleColumn:
        return outlook.task.shortTitle;
    case BeforeColumn:
        return standingWords(outlook.before);
    case AfterColumn:
        return afterWords(outlook);
    default:
        return {};
    }
}

QVariant TaskOutlookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Số");
    case TitleColumn:
        return tr("Nhiệm vụ");
    case BeforeColumn:
        return tr("Hiện nay");
    case AfterColumn:
        return tr("Sẽ thành");
    default:
        return {};
    }
}

} // namespace models

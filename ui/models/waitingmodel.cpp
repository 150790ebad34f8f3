#include "ui/models/waitingmodel.h"

#include "ui/models/itemrole.h"
#include "ui/models/statusof.h"

#include <QHash>

namespace models {

using domain::Chase;
using domain::ChaseChannel;
using domain::ReportStatus;

namespace {

QString dayWords(QDate day)
{
    return day.toString(QStringLiteral("dd/MM"));
}

/// "Đã gọi 07/10".
QString contactWords(const Chase &chase)
{
    const QString day = dayWords(chase.chasedOn);
    switch (chase.channel) {
    case ChaseChannel::Phone:
        return WaitingModel::tr("Đã gọi %1").arg(day);
    case ChaseChannel::Zalo:
        return WaitingModel::tr("Đã nhắn Zalo %1").arg(day);
    case ChaseChannel::Letter:
        return WaitingModel::tr("Đã gửi công văn %1").arg(day);
    case ChaseChannel::Meeting:
        return WaitingModel::tr("Đã gặp %1").arg(day);
    case ChaseChannel::Other:
        break;
    }
    return WaitingModel::tr("Đã đôn đốc %1").arg(day);
}

} // namespace

void WaitingModel::setFigures(
    const reporting::PeriodFigures &figures, const QHash<domain::UnitId, Chase> &chases, QDate today)
{
    beginResetModel();
    m_lines.clear();
    for (const ReportStatus status : {ReportStatus::Missing, ReportStatus::Pending}) {
        for (const reporting::UnitFigures &unit : figures.units) {
            if (unit.standing.status != status)
                continue;
            Line line{unit, status == ReportStatus::Missing ? tr("Chưa đôn đốc") : QString(), false};
            if (const auto chase = chases.constFind(unit.unit.id); chase != chases.cend()) {
                line.contact = contactWords(*chase);
                if (chase->promisedOn.isValid())
                    line.contact += tr(", hẹn %1").arg(dayWords(chase->promisedOn));
                line.promiseBroken = chase->promisedOn.isValid() && chase->promisedOn < today;
            }
            m_lines.append(line);
        }
    }
    endResetModel();
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const bool isUnit = index.column() == UnitColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isUnit ? line.unit.unit.name : line.contact;
    case SignRole:
        return isUnit ? QVariant(int(signOf(line.unit.standing.status))) : QVariant();
    case QuietRole:
        return !isUnit && !line.promiseBroken;
    case BoldRole:
        return !isUnit && line.promiseBroken;
    case Qt::TextAlignmentRole:
        return int((isUnit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString standing = line.unit.unit.name + QStringLiteral(", ") + reportStatusText(line.unit.standing);
        return line.contact.isEmpty() ? standing : standing + QStringLiteral(", ") + line.contact;
    }
    case KeyRole:
        return line.unit.unit.code;
    default:
        return {};
    }
}

} // namespace models

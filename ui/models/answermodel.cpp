#include "ui/models/answermodel.h"

#include "core/base/text/wording.h"
#include "ui/models/itemrole.h"
#include "ui/models/requestwords.h"
#include "ui/models/statusof.h"

#include <algorithm>

namespace models {

using Line = reporting::RequestFigures::Line;

void AnswerModel::setFigures(const reporting::RequestFigures &figures)
{
    beginResetModel();
    m_lines = figures.units;
    m_open = figures.request.state == domain::RequestState::Open;
    std::stable_partition(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.line; });
    endResetModel();
}

QString AnswerModel::words(const Line &line) const
{
    return !m_open && !line.line ? tr("Không trả lời") : answerWords(line.standing);
}

const Line *AnswerModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    const Line *line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line)
        return {};
    const QString number = line->line ? line->line->entry.numberText() : QString();
    const QString arrived = line->line ? base::screenDate(line->line->entry.arrivedOn) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{line->unit.name, number, arrived, words(*line)}.value(index.column());
    case StatusRole:
        if (index.column() != StatusColumn)
            return {};
        return int(!m_open && !line->line ? theme::Status::NotRequired : signOf(line->standing.status));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return line->line ? tr("%1, %2, số đến %3, ngày %4").arg(line->unit.name, words(*line), number, arrived)
                          : QStringLiteral("%1, %2").arg(line->unit.name, words(*line));
    case KeyRole:
        return line->unit.code;
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Đơn vị"), tr("Số đến"), tr("Ngày đến"), tr("Tình trạng")}.value(section);
}

} // namespace models

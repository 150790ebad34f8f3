#include "ui/models/backupmodel.h"

#include "core/base/errortext.h"
#include "core/base/text/filename.h"
#include "core/services/safety/backupstate.h"
#include "ui/models/itemrole.h"
#include "ui/theme/status.h"

#include <algorithm>

namespace models {

using services::BackupManifest;
using services::ShelvedBackup;

void BackupModel::setLines(QList<Line> lines, const QDateTime &now)
{
    std::stable_sort(lines.begin(), lines.end(),
        [](const Line &one, const Line &other) { return one.backup.at() > other.backup.at(); });
    beginResetModel();
    m_lines = std::move(lines);
    m_now = now;
    endResetModel();
}

const BackupModel::Line *BackupModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int BackupModel::rowOf(const QString &path) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [&path](const Line &line) { return line.backup.path == path; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString BackupModel::contentsWords(const BackupManifest &manifest)
{
    const auto rows = [&manifest](const char *table) { return int(manifest.counts.value(QLatin1String(table))); };
    QStringList parts{tr("%n văn bản đến", nullptr, rows("register_entry")), tr("%n báo cáo", nullptr, rows("report"))};
    if (rows("issued_document") > 0)
        parts.append(tr("%n văn bản ban hành", nullptr, rows("issued_document")));
    if (manifest.attachments > 0)
        parts.append(tr("%n tệp kèm", nullptr, manifest.attachments));
    return parts.join(QStringLiteral(" · "));
}

QString BackupModel::checkWords(const ShelvedBackup &backup)
{
    if (!backup.isGood())
        return tr("Không tính");
    if (!backup.manifest.missing.isEmpty())
        return tr("Thiếu %n tệp kèm", nullptr, int(backup.manifest.missing.size()));
    return backup.manifest.checkedFully ? tr("Đã kiểm tra kỹ") : tr("Đã kiểm tra");
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    const Line *line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line)
        return {};
    const ShelvedBackup &backup = line->backup;
    const QString moment = services::backupMomentWords(backup.at(), m_now);
    const QString time = backup.at().date() == m_now.date() || backup.at().date().daysTo(m_now.date()) == 1
        ? moment
        : moment + backup.at().toString(QStringLiteral(" HH:mm"));
    const QString contents = backup.manifest.at.isValid() ? contentsWords(backup.manifest) : tr("Không rõ");
    const QString check = checkWords(backup);
    const QString size = base::fileSizeText(backup.size);
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{time, contents, size, check, line->place}.value(index.column());
    case SignRole:
        if (index.column() != CheckColumn)
            return {};
        return int(!backup.isGood()                 ? theme::Status::Missing
                : backup.manifest.missing.isEmpty() ? theme::Status::OnTime
                                                    : theme::Status::DueSoon);
    case Qt::ToolTipRole:
        if (index.column() == CheckColumn && backup.fault)
            return base::sentence(*backup.fault);
        return index.column() == PlaceColumn ? QVariant(backup.path) : QVariant();
    case BoldRole:
        return index.column() == MomentColumn && backup.isGood();
    case QuietRole:
        return index.column() == PlaceColumn || !backup.isGood();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return tr("Bản sao lưu %1, %2, %3, %4, %5").arg(time, contents, size, check, line->place);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Lúc"), tr("Có trong bản sao"), tr("Cỡ"), tr("Kiểm tra"), tr("Nơi để")}.value(section);
}

} // namespace models

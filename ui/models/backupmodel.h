#pragma once

#include "core/services/safety/backupshelf.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace models {

/// Backups of all places, the newest first: when, what is in them, how large, whether they were checked, where they
/// lie.
class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MomentColumn, ContentsColumn, SizeColumn, CheckColumn, PlaceColumn, ColumnCount };

    struct Line {
        services::ShelvedBackup backup;
        QString place; ///< "Cạnh tệp dữ liệu"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(QList<Line> lines, const QDateTime &now);
    const Line *line(int row) const; ///< nullptr: there is no such row
    int rowOf(const QString &path) const; ///< -1: it is not there

    /// "12 văn bản đến · 10 báo cáo · 3 tệp kèm"
    static QString contentsWords(const services::BackupManifest &manifest);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString checkWords(const services::ShelvedBackup &backup);

    QList<Line> m_lines;
    QDateTime m_now;
};

} // namespace models

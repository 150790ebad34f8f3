#pragma once

#include "core/reporting/paper/editedpaper.h"
#include "ui/models/itemrole.h"

#include <QAbstractListModel>

namespace models {

/// The parts of a paper in their order: heading with its number, first line of the words (NoteRole), and whose words
/// they are (SummaryRole). Parts that are left out stay listed, without a number.
class PaperSectionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = FirstOwnRole, ///< int(reporting::SectionState)
        IndentedRole, ///< bool: stands below a section of the paper
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows stay what they are as long as the parts and their order are the same.
    void setSections(const QList<reporting::EditedSection> &sections);
    const QList<reporting::EditedSection> &sections() const { return m_sections; }
    const reporting::EditedSection *section(const QString &key) const; ///< nullptr: none of that key
    QModelIndex indexOf(const QString &key) const;
    int count(reporting::SectionState state) const;
    /// "II. Kết quả thực hiện", "Căn cứ, mở đầu".
    QString title(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<reporting::EditedSection> m_sections;
    QStringList m_numbers;
};

} // namespace models

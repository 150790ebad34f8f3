#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/domain/registerquery.h"
#include "core/services/datafile.h"
#include "ui/models/idlistmodel.h"
#include "ui/models/rowpages.h"

namespace models {

/// The register of incoming documents as a list: a period's reports, or a whole year's series. Rows are entries; what
/// was replaced, returned or cancelled stays, struck through with the word.
class RegisterModel : public IdListModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        ArrivedColumn,
        IssuerColumn,
        DocumentColumn,
        DocumentDateColumn,
        SubjectColumn,
        StatusColumn,
        ColumnCount
    };

    explicit RegisterModel(const services::DataFile &file, QObject *parent = nullptr);

    /// What is listed, in the order of `order()`. Reads the ids; on an error the list stays as it was.
    base::Result<void> show(const domain::RegisterQuery &query);
    /// Reads what is listed again.
    base::Result<void> reload() { return show(m_query); }
    const domain::RegisterQuery &query() const { return m_query; }
    const services::DataFile &file() const { return m_file; }

    /// The entry of a row; nullptr when it could not be read.
    const domain::RegisterLine *line(int row) const;
    domain::EntryId entryAt(int row) const { return domain::EntryId{idAt(row)}; }

    /// By what a column sorts; nothing when it does not.
    static std::optional<domain::RegisterQuery::Order> orderOf(int column);
    static QString columnTitle(int column);
    /// What a column says of an entry where there is room for whole days, as on paper.
    static QString paperText(const domain::RegisterLine &line, int column, QDate today);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows that were looked at could not be read.
    void readFailed(const base::Error &error) const; // clazy:exclude=const-signal-or-slot

protected:
    void forgetRows() override;

private:
    QString text(const domain::RegisterLine &line, int column) const;

    const services::DataFile &m_file;
    domain::RegisterQuery m_query;
    mutable RowPages<domain::RegisterLine> m_pages;
};

} // namespace models

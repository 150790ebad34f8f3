#include "core/reporting/disciplinetable/disciplinetable.h"
#include "ui/models/unitlistmodel.h"
#include "ui/pages/listing.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/modeltable.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>

namespace pages {

using models::MatrixModel;
using models::UnitListModel;
using reporting::TableListing;

namespace {

TableListing matrixTable(const MatrixModel &model)
{
    QList<PaperColumn> columns{{MatrixModel::NameColumn, 0, 2}};
    for (int month = MatrixModel::FirstMonth; month <= MatrixModel::LastMonth; ++month)
        columns.append({month, 11.5});
    columns.append({MatrixModel::RateColumn, 16});
    TableListing table;
    table.heading = MatrixPage::tr("Tình hình báo cáo của các đơn vị năm %1").arg(model.matrix().year);
    table.note
        = MatrixPage::tr("Đ: đúng hạn; C và số: chậm số ngày; K: chưa báo cáo; …: chưa đến hạn; –: không phải báo "
                         "cáo; dấu *: báo cáo không phát sinh");
    table.columns = listingColumns(model, columns);
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        table.columns[i].alignment = document::Alignment::Centre;
    const QList<QStringList> rows = listingRows(model, columns);
    for (int row = 0; row < rows.size(); ++row) {
        QStringList texts = rows.at(row);
        const reporting::MatrixRow *unit = model.rowAt(row);
        if (model.kindOf(row) == MatrixModel::RowKind::Group)
            texts = {texts.first()};
        for (int month = 1; unit && month <= 12; ++month)
            texts[month] = reporting::disciplineSign(unit->months.at(size_t(month - 1)));
        table.sums += model.kindOf(row) == MatrixModel::RowKind::Total;
        table.rows.append(texts);
    }
    return table;
}

TableListing unitTable(const CatalogueFace &face)
{
    const QAbstractItemModel &model = *face.list()->model();
    const QList<PaperColumn> columns = shownColumns(*face.list()->horizontalHeader(),
        {{UnitListModel::CodeColumn, 24}, {UnitListModel::NameColumn, 0, 2.4}, {UnitListModel::ShortColumn, 0, 1.2},
            {UnitListModel::KindColumn, 0, 1.2}, {UnitListModel::ReportsColumn, 17}, {UnitListModel::FromColumn, 24},
            {UnitListModel::ToColumn, 24}, {UnitListModel::SuccessorColumn, 0, 1.4}});
    TableListing table;
    table.heading = MatrixPage::tr("Danh mục đơn vị");
    table.columns = listingColumns(model, columns);
    table.rows = listingRows(model, columns);
    return table;
}

} // namespace

/// The face that is in sight: the year's chart in letters that a photocopy keeps apart, or the catalogue.
std::optional<Listing> MatrixPage::listing() const
{
    TableListing table = onMatrix() ? matrixTable(m_matrix->model()) : unitTable(*m_catalogue);
    table.printedOn = context().file.clock().today();
    const bool onlyMissing = onMatrix() && m_onlyMissing->isChecked();
    table.filter = filterWords({onlyMissing ? tr("chưa báo cáo kỳ tháng %1").arg(period().label()) : QString(),
        searchedWords(m_filter->text())});
    return Listing::of(table);
}

} // namespace pages

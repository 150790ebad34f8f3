#pragma once

#include "core/reporting/screentable/tablelisting.h"

#include <QModelIndex>

class QHeaderView;

namespace pages {

/// How wide a column of a model is on paper: in mm, or, with 0, its share of the rest.
struct PaperColumn {
    int column = 0;
    double width = 0;
    double share = 1;
};

/// Those of the columns that the view shows.
QList<PaperColumn> shownColumns(const QHeaderView &header, const QList<PaperColumn> &columns);

/// The head of a column without the sign of its order.
QString headOf(const QAbstractItemModel &model, int column);

/// Columns with the heads of the model, aligned as there.
QList<reporting::ListingColumn> listingColumns(const QAbstractItemModel &model, const QList<PaperColumn> &columns);

/// What the rows below `parent` say in these columns, in their order.
QList<QStringList> listingRows(
    const QAbstractItemModel &model, const QList<PaperColumn> &columns, const QModelIndex &parent = {});

/// "Từ tìm: “ninh son”" for what was typed into a filter; empty for nothing.
QString searchedWords(const QString &typed);

/// The parts of a filter that are in force, as one line.
QString filterWords(QStringList parts);

} // namespace pages

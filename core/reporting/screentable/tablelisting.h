#pragma once

#include "core/domain/plan.h"
#include "core/reporting/document/document.h"
#include "core/services/officesettings.h"

#include <QDate>
#include <QStringList>

namespace reporting {

/// A column of a table on screen, for paper.
struct ListingColumn {
    QString head;
    document::Alignment alignment = document::Alignment::Left;
    double width = 0; ///< mm that its longest usual text needs at 11 pt; 0: takes a share of what is left
    double share = 1; ///< of the rest, when it has no width
};

/// Any table as it stands on screen, to be printed: what it is, as of when, through which filter, in the order shown.
struct TableListing {
    QString heading; ///< "Sổ đăng ký văn bản đến năm 2022"
    QString filter; ///< in words: "Đơn vị: UBND xã Ninh Sơn; trạng thái: quá hạn"; empty: everything is shown
    QString note; ///< what its signs mean; empty: they are words
    QDate printedOn;
    QList<ListingColumn> columns;
    /// A text a column; lines are parted by '\n'. A row of one text alone is a head over those that follow, and has no
    /// number.
    QList<QStringList> rows;
    int sums = 0; ///< so many of the last rows are sums, and have no number

    bool isHead(qsizetype row) const { return rows.at(row).size() == 1 && columns.size() > 1; }
    /// The rows that are things of the table.
    int count() const;
};

/// Does it need the paper to lie? When what its columns ask for is wider than the portrait page.
bool isWide(const TableListing &listing);

/// The listing as a paper for use within the office: heading, filter, "Ngày in" and the number of rows over the table.
document::Document listingDocument(const TableListing &listing, const services::OfficeSettings &office);

} // namespace reporting

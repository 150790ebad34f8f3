#include "core/services/registerreader.h"
#include "ui/models/registermodel.h"
#include "ui/models/requestmodel.h"
#include "ui/pages/incoming/entrylist.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/incoming/registerhead.h"
#include "ui/pages/incoming/registerpane.h"
#include "ui/pages/incoming/requestlist.h"
#include "ui/pages/listcolumns.h"
#include "ui/pages/listing.h"
#include "ui/pages/modeltable.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/idtable.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>

namespace pages {

using base::Result;
using domain::EntryId;
using domain::RegisterLine;
using models::RegisterModel;
using models::RequestModel;
using reporting::TableListing;

namespace {

constexpr qsizetype linesAtOnce = 500;

/// Every entry that the query asks for, read beside the window.
Result<TableListing> readEntries(const services::DataFile &file, const domain::RegisterQuery &query,
    const QList<PaperColumn> &columns, TableListing table, const base::Progress &progress)
{
    const Result<QList<EntryId>> ids = services::registerIds(file, query);
    if (!ids)
        return ids.error();
    table.rows.reserve(ids->size());
    for (qsizetype from = 0; from < ids->size(); from += linesAtOnce) {
        if (progress && !progress(int(from), int(ids->size())))
            return base::Error{base::ErrorCode::Cancelled, {}};
        const Result<QList<RegisterLine>> lines = services::registerLines(file, ids->mid(from, linesAtOnce));
        if (!lines)
            return lines.error();
        for (const RegisterLine &line : *lines) {
            QStringList texts;
            for (const PaperColumn &column : columns)
                texts.append(RegisterModel::paperText(line, column.column, table.printedOn));
            table.rows.append(texts);
        }
    }
    return table;
}

} // namespace

Listing EntryList::listing(const QString &heading, const QString &filter) const
{
    const QList<PaperColumn> columns = shownColumns(*m_table->horizontalHeader(),
        {{RegisterModel::NumberColumn, 15}, {RegisterModel::ArrivedColumn, 24}, {RegisterModel::IssuerColumn, 0, 1.3},
            {RegisterModel::DocumentColumn, 30}, {RegisterModel::DocumentDateColumn, 24},
            {RegisterModel::SubjectColumn, 0, 2.2}, {RegisterModel::StatusColumn, 0, 1}});
    const services::DataFile &file = m_model->file();
    TableListing table;
    table.heading = heading;
    table.filter = filter;
    table.printedOn = file.clock().today();
    table.columns = listingColumns(*m_model, columns);
    return {heading, m_model->rowCount(),
        [path = file.path(), &clock = file.clock(), actor = file.actor(), query = m_model->query(), columns, table](
            const base::Progress &progress) -> Result<TableListing> {
            const Result<std::unique_ptr<services::DataFile>> beside = services::DataFile::beside(path, clock, actor);
            return beside ? readEntries(**beside, query, columns, table, progress)
                          : Result<TableListing>(beside.error());
        }};
}

Listing RequestList::listing(const QString &heading, const QString &filter, QDate printedOn) const
{
    const QList<PaperColumn> columns = shownColumns(*m_table->horizontalHeader(),
        {{RequestModel::NumberColumn, 34}, {RequestModel::SubjectColumn, 0, 2}, {RequestModel::DueColumn, 34},
            {RequestModel::AnsweredColumn, 18}, {RequestModel::StatusColumn, 34}});
    TableListing table;
    table.heading = heading;
    table.filter = filter;
    table.printedOn = printedOn;
    table.columns = listingColumns(*m_model, columns);
    table.rows = listingRows(*m_model, columns);
    return Listing::of(table);
}

std::optional<Listing> RegisterPane::listing() const
{
    if (!m_plan.isValid())
        return std::nullopt;
    const QString typed = searchedWords(m_head->field()->text());
    if (showsRequests())
        return m_requests->listing(tr("Yêu cầu báo cáo đột xuất"), typed, m_context.file.clock().today());
    if (m_onlyAwaited)
        return m_entries->listing(tr("Báo cáo đã trả lại, chờ gửi lại"), typed);
    return m_entries->listing(face() == RegisterFace::Year
            ? tr("Sổ đăng ký văn bản đến năm %1").arg(m_head->year())
            : tr("Báo cáo đã nhận của kỳ tháng %1").arg(m_period.label()),
        typed);
}

std::optional<Listing> IncomingPage::listing() const
{
    return m_register->listing();
}

} // namespace pages

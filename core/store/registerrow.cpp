#include "core/store/registerrow.h"

namespace store {

QString registerColumns()
{
    return QStringLiteral("e.id, e.year, e.arrival_number, e.arrived_on, e.issuer_id, e.document_number,"
                          " e.document_symbol, e.document_date, e.subject, e.supplement, e.clerk_number, e.state,"
                          " e.reason, e.issuer_text, e.resend_by");
}

domain::RegisterEntry registerRow(const Statement &row, int offset)
{
    domain::RegisterEntry entry;
    entry.id = row.id<domain::EntryId>(offset);
    entry.year = int(row.integer(offset + 1));
    entry.arrivalNumber = int(row.integer(offset + 2));
    entry.arrivedOn = row.day(offset + 3);
    entry.issuer = row.id<domain::UnitId>(offset + 4);
    entry.documentNumber = row.text(offset + 5);
    entry.documentSymbol = row.text(offset + 6);
    entry.documentDate = row.day(offset + 7);
    entry.subject = row.text(offset + 8);
    entry.supplement = int(row.integer(offset + 9));
    entry.clerkNumber = row.text(offset + 10);
    entry.state = domain::entryStateFromCode(row.text(offset + 11)).value_or(domain::EntryState::Active);
    entry.reason = row.text(offset + 12);
    entry.issuerText = row.text(offset + 13);
    entry.resendBy = row.day(offset + 14);
    return entry;
}

} // namespace store

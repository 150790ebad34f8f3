#include "core/store/registerrow.h"

namespace store {

QString registerColumns()
{
    return QStringLiteral("e.id, e.year, e.arrival_number, e.arrived_on, e.issuer_id, e.document_number,"
                          " e.document_symbol, e.document_date, e.subject, e.supplement, e.clerk_number, e.state,"
                          " e.reason, e.issuer_text, e.resend_by, e.document_kind, e.receiver, e.forwarded_on,"
                          " e.urgency, e.handle_by, e.note");
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
    entry.kind = domain::documentKindFromCode(row.text(offset + 15)).value_or(domain::DocumentKind::Other);
    entry.receiver = row.text(offset + 16);
    entry.forwardedOn = row.day(offset + 17);
    entry.urgency = domain::urgencyFromCode(row.text(offset + 18)).value_or(domain::Urgency::Normal);
    entry.handleBy = row.day(offset + 19);
    entry.note = row.text(offset + 20);
    return entry;
}

} // namespace store

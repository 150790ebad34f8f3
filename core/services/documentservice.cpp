#include "core/services/documentservice.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/reportguards.h"
#include "core/services/reportwriting.h"
#include "core/store/registerrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The part of a report that every document has: one register, one set of rules for both.
NewReport asReport(const NewDocument &document)
{
    NewReport report;
    report.unit = document.issuer;
    report.issuerText = document.issuerText;
    report.arrivedOn = document.arrivedOn;
    report.documentReference = base::cleanLine(document.documentReference);
    report.documentDate = document.documentDate;
    report.subject = base::cleanLine(document.subject);
    report.clerkNumber = base::cleanLine(document.clerkNumber);
    report.supplementTo = document.supplementTo;
    report.reason = base::cleanLine(document.reason);
    return report;
}

Result<QString> issuerName(const DataFile &file, const NewDocument &document)
{
    if (!document.issuer.isValid())
        return base::cleanLine(document.issuerText);
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), document.issuer);
    if (!unit)
        return unit.error();
    return *unit ? (*unit)->name : QString();
}

} // namespace

Result<RegisterEntry> registerDocument(DataFile &file, NewDocument document)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    document.issuerText = base::cleanLine(document.issuerText);
    const Result<QString> issuer = issuerName(file, document);
    if (!issuer)
        return issuer.error();
    const NewReport described = asReport(document);
    Guards guards;
    if (issuer->isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "tác giả của văn bản")));
    if (described.subject.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "tên loại và trích yếu nội dung")));
    if (Result<void> judged = judgeDocument(guards, file, described, *issuer); !judged)
        return judged.error();
    if (const std::optional<Error> stop = guards.stop(described.reason))
        return *stop;
    const Result<RegisterEntry> entry = writeEntry(acting->transaction(), described, file.clock().now());
    if (!entry)
        return entry.error();
    EntryChange change;
    change.entry = entry->id;
    change.from = takenBack();
    change.to = {EntryState::Active, entry->reason, {}};
    const TraceLine line{QStringLiteral("document_registered"), QStringLiteral("register_entry"),
        EntryKey::of(*entry).text(), {},
        {{QStringLiteral("issuer"), *issuer}, {QStringLiteral("document"), entry->documentReference()},
            {QStringLiteral("document_date"), entry->documentDate.toString(Qt::ISODate)},
            {QStringLiteral("arrived"), entry->arrivedOn.toString(Qt::ISODate)},
            {QStringLiteral("subject"), entry->subject}},
        described.reason};
    if (Result<void> done = acting->finish(line, Subject::Reports,
            actOf(QCoreApplication::translate("Act", "đăng ký văn bản số đến %1").arg(entry->numberText()), {change}));
        !done)
        return done.error();
    return *entry;
}

Result<QList<RegisterEntry>> registerOfYear(const DataFile &file, int year)
{
    return store::readEntries(file.connection(), year, year);
}

} // namespace services

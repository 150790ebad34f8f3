#include "core/services/outgoingregister.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/domain/issueddocument.h"
#include "core/domain/outgoing.h"
#include "core/domain/request.h"
#include "core/services/unitcatalogue.h"
#include "core/settings/signer.h"
#include "core/store/issuedrepository.h"
#include "core/store/outgoingrepository.h"
#include "core/store/requestrepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace services {

using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

// The register is a book of the office, written like a paper and not like a screen: its words are never translated.

/// More addressees than these are counted, not named.
constexpr qsizetype mostNamed = 3;

const QString semicolon = QStringLiteral("; ");

QString signerWords(const QString &stored)
{
    const settings::Signer signer = settings::signersFrom(stored).value_or(QList<settings::Signer>()).value(0);
    const QString name = QString(signer.rank + QLatin1Char(' ') + signer.name).trimmed();
    return signer.name.isEmpty() ? signer.position : name;
}

/// By name, or "07 cơ quan, đơn vị": a line of the register is no list.
QString namedOrCounted(const QStringList &names)
{
    return names.size() > mostNamed ? QStringLiteral("%1 cơ quan, đơn vị").arg(base::paddedCount(int(names.size())))
                                    : names.join(semicolon);
}

/// "Đ/c Trưởng CATX (để báo cáo)": a copy that stays in the house.
bool isOwnChief(const QString &folded)
{
    return folded.startsWith(QStringLiteral("d/c ")) || folded.startsWith(QStringLiteral("dong chi "));
}

/// "UBND thị xã (để báo cáo)" without what for.
QString withoutPurpose(const QString &recipient)
{
    static const QRegularExpression purpose(QStringLiteral("\\s*\\((để|thay) [^)]*\\)$"));
    return QString(recipient).remove(purpose);
}

/// Nơi nhận of a paper as two columns: who keeps the copy stands behind "Lưu:", and "Như trên" are the addressees.
void setRecipients(OutgoingLine &line, const IssuedDocument &document)
{
    QStringList names;
    for (const QString &recipient : document.recipients) {
        const QString folded = base::fold(recipient);
        if (folded.startsWith(QStringLiteral("luu")))
            line.keeper = recipient.mid(recipient.indexOf(QLatin1Char(':')) + 1).trimmed();
        else if (folded.startsWith(QStringLiteral("nhu tren")))
            names = document.addressees + names;
        else if (!isOwnChief(folded))
            names.append(withoutPurpose(recipient));
    }
    line.recipients = namedOrCounted(names.isEmpty() ? document.addressees : names);
}

QString cancelNote(QDate day, const QString &reason)
{
    return QStringLiteral("Hủy ngày %1: %2").arg(base::proseDate(day), reason);
}

QString noteOf(const IssuedDocument &document, const QString &replaced)
{
    QStringList notes;
    if (!replaced.isEmpty())
        notes.append(QStringLiteral("Thay thế văn bản số %1").arg(replaced));
    if (document.end && document.end->kind == DocumentEndKind::Replaced)
        notes.append(QStringLiteral("Thay thế bằng văn bản số %1").arg(document.end->replacedByReference));
    else if (document.end)
        notes.append(
            QStringLiteral("Thu hồi ngày %1: %2").arg(base::proseDate(document.end->on), document.end->reason));
    if (!document.note.isEmpty())
        notes.append(document.note);
    return notes.join(semicolon);
}

OutgoingLine lineOf(const IssuedDocument &document, const QString &replaced)
{
    OutgoingLine line{OutgoingSource::Issued, document.id.value, document.number, document.symbol, document.reference(),
        document.issuedOn, document.title, signerWords(document.signer), {}, {}, document.copies, document.forwardedOn,
        noteOf(document, replaced), document.isInForce()};
    if (document.end)
        line.end = document.end->kind;
    setRecipients(line, document);
    return line;
}

/// "Kế hoạch triển khai …"; a subject that names its kind itself, or is of no known kind, stays as it is.
QString titleOf(const OutgoingEntry &entry)
{
    const QString kind = documentKindOnPaper(entry.kind);
    if (entry.kind == DocumentKind::Other || base::fold(entry.subject).startsWith(base::fold(kind)))
        return entry.subject;
    return kind + QLatin1Char(' ') + base::lowerFirst(entry.subject);
}

OutgoingLine lineOf(const OutgoingEntry &entry)
{
    QStringList notes;
    if (entry.state == OutgoingState::Cancelled)
        notes.append(cancelNote(entry.cancelledOn, entry.cancelReason));
    if (!entry.note.isEmpty())
        notes.append(entry.note);
    return {OutgoingSource::Entry, entry.id.value, entry.number, entry.symbol, entry.reference(), entry.issuedOn,
        titleOf(entry), entry.signer, entry.recipients, entry.keeper, entry.copies, entry.forwardedOn,
        notes.join(semicolon), entry.state == OutgoingState::Active};
}

/// "Công văn V/v báo cáo nhanh …": what asks for a report is a letter.
QString letterTitle(const QString &subject)
{
    const QString folded = base::fold(subject);
    if (folded.startsWith(QStringLiteral("cong van")))
        return subject;
    return QStringLiteral("Công văn ")
        + (folded.startsWith(QStringLiteral("v/v")) ? subject : QStringLiteral("V/v ") + base::lowerFirst(subject));
}

OutgoingLine lineOf(const Request &request, const UnitCatalogue &units)
{
    const base::DocumentNumber reference = base::splitDocumentNumber(request.number);
    OutgoingLine line;
    line.source = OutgoingSource::Request;
    line.id = request.id.value;
    line.number = reference.number.toInt(); // "45a" has none that could be counted on from
    line.symbol = reference.symbol;
    line.reference
        = line.number > 0 && !line.symbol.isEmpty() ? outgoingReference(line.number, line.symbol) : request.number;
    line.issuedOn = request.askedOn;
    line.title = letterTitle(request.subject);
    line.signer = request.signer;
    line.isInForce = request.state != RequestState::Cancelled;
    if (!line.isInForce)
        line.note = cancelNote(request.cancelledAt.date(), request.cancelReason);
    line.recipients = namedOrCounted(units.names(request.addressees));
    return line;
}

/// The same for all spellings of a symbol.
QString symbolKey(const QString &symbol)
{
    return base::DocumentNumber{{}, base::splitDocumentNumber(symbol).symbol}.key();
}

Result<QList<OutgoingLine>> ofYear(const DataFile &file, int year)
{
    return readOutgoing(file, QDate(year, 1, 1), QDate(year, 12, 31));
}

} // namespace

Result<QList<OutgoingLine>> readOutgoing(const DataFile &file, QDate from, QDate to)
{
    const store::Connection &connection = file.connection();
    const Result<QList<IssuedDocument>> issued = store::readIssued(connection, from, to);
    if (!issued)
        return issued.error();
    const Result<QList<OutgoingEntry>> entries = store::readOutgoingEntries(connection, from, to);
    if (!entries)
        return entries.error();
    const Result<QList<Request>> requests = store::readRequestsAsked(connection, from, to);
    if (!requests)
        return requests.error();
    const Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    QList<OutgoingLine> lines;
    for (const IssuedDocument &document : *issued) {
        QString replaced;
        if (document.replaces.isValid()) {
            const Result<std::optional<IssuedDocument>> before = store::findIssued(connection, document.replaces);
            if (!before)
                return before.error();
            replaced = *before ? (*before)->reference() : QString();
        }
        lines.append(lineOf(document, replaced));
    }
    for (const OutgoingEntry &entry : *entries)
        lines.append(lineOf(entry));
    for (const Request &request : *requests)
        lines.append(lineOf(request, *units));
    std::stable_sort(lines.begin(), lines.end(), [](const OutgoingLine &one, const OutgoingLine &other) {
        return std::tie(one.issuedOn, one.number, one.symbol) < std::tie(other.issuedOn, other.number, other.symbol);
    });
    return lines;
}

Result<int> proposedNumber(const DataFile &file, const QString &symbol, int year)
{
    const Result<QList<OutgoingLine>> lines = ofYear(file, year);
    if (!lines)
        return lines.error();
    const QString wanted = symbolKey(symbol);
    int last = 0;
    for (const OutgoingLine &line : *lines) {
        if (symbolKey(line.symbol) == wanted)
            last = std::max(last, line.number);
    }
    return last + 1;
}

Result<void> judgeOutgoingNumber(
    Guards &guards, const DataFile &file, int number, const QString &symbol, int year, RequestId own)
{
    const Result<QList<OutgoingLine>> lines = ofYear(file, year);
    if (!lines)
        return lines.error();
    const QString wanted = symbolKey(symbol);
    const auto taken = std::find_if(lines->begin(), lines->end(), [&](const OutgoingLine &line) {
        const bool isOwn = line.source == OutgoingSource::Request && line.id == own.value;
        return !isOwn && line.number == number && symbolKey(line.symbol) == wanted;
    });
    if (taken == lines->end())
        return {};
    const Result<int> next = proposedNumber(file, symbol, year);
    if (!next)
        return next.error();
    guards.add(ErrorCode::OutgoingNumberTaken,
        {{QStringLiteral("number"), taken->reference}, {QStringLiteral("year"), QString::number(year)},
            {QStringLiteral("title"), taken->title}, {QStringLiteral("date"), base::screenDate(taken->issuedOn)},
            {QStringLiteral("next"), QString::number(*next)}});
    return {};
}

} // namespace services

#include "core/services/documentcheck.h"

#include "core/services/issuedtrace.h"
#include "core/store/issuedrepository.h"
#include "core/store/snapshot.h"
#include "core/store/tracerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <optional>

namespace services {

using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// What the trace says of one document.
struct TracedDocument {
    QJsonObject issued; ///< empty: the trace does not know it
    QJsonObject end; ///< empty: in force
};

Result<QHash<QString, TracedDocument>> tracedDocuments(const DataFile &file)
{
    const Result<QList<store::TraceRecord>> records = store::readTraceOfSubject(file.connection(), issuedSubject);
    if (!records)
        return records.error();
    QHash<QString, TracedDocument> traced;
    for (const store::TraceRecord &record : *records) {
        const QJsonObject after = QJsonDocument::fromJson(record.after.toUtf8()).object();
        if (record.act == issuedAct)
            traced[record.key].issued = after;
        else if (record.act == replacedAct || record.act == recalledAct)
            traced[record.key].end = after;
    }
    return traced;
}

/// Whether the trace and the row tell the same end. Traces of before the first release say nothing of who entered it
/// and when; all else is always there.
bool isSameEnd(const QJsonObject &traced, const std::optional<DocumentEnd> &end)
{
    if (!end || traced.isEmpty())
        return !end && traced.isEmpty();
    QJsonObject now = endJson(*end);
    for (const QString &key : endEntryKeys) {
        if (!traced.contains(key))
            now.remove(key);
    }
    return now == traced;
}

/// What is wrong with one row, as codes.
QStringList faultsOf(const IssuedDocument &document, const store::IssuedSeal &seal, const TracedDocument &traced)
{
    QStringList codes;
    if (seal.pdfSha256 != seal.pdfSha256Now)
        codes.append(QStringLiteral("document_pdf"));
    if (seal.rowSha256 != seal.rowSha256Now)
        codes.append(QStringLiteral("document_row"));
    if (traced.issued.value(QStringLiteral("row_sha256")).toString() != seal.rowSha256
        || traced.issued.value(QStringLiteral("id")).toInteger() != seal.id.value)
        codes.append(QStringLiteral("document_trace"));
    if (!isSameEnd(traced.end, document.end))
        codes.append(QStringLiteral("document_end"));
    return codes;
}

} // namespace

Result<QList<FileFault>> checkDocuments(const DataFile &file, const base::Progress &progress)
{
    const store::Connection &connection = file.connection();
    // The trace and the rows must be of one moment: another window may issue or recall meanwhile.
    const Result<store::Snapshot> snapshot = store::Snapshot::begin(connection);
    if (!snapshot)
        return snapshot.error();
    Result<QHash<QString, TracedDocument>> traced = tracedDocuments(file);
    if (!traced)
        return traced.error();
    const Result<QList<IssuedId>> ids = store::issuedIds(connection);
    if (!ids)
        return ids.error();
    QList<FileFault> faults;
    // One at a time: only one PDF is in memory.
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (progress && !progress(int(i), int(ids->size())))
            return base::Error{ErrorCode::Cancelled, {}};
        const Result<std::optional<store::IssuedSeal>> seal = store::readSeal(connection, ids->at(i));
        if (!seal)
            return seal.error();
        const Result<std::optional<IssuedDocument>> document = store::findIssued(connection, ids->at(i));
        if (!document)
            return document.error();
        if (!*seal || !*document)
            continue;
        const QStringList codes = faultsOf(**document, **seal, traced->take((*seal)->code));
        for (const QString &code : codes)
            faults.append({code, (*seal)->code});
    }
    QStringList missing;
    for (auto it = traced->cbegin(); it != traced->cend(); ++it)
        missing.append(it.key());
    missing.sort();
    for (const QString &code : std::as_const(missing))
        faults.append({QStringLiteral("document_missing"), code});
    return faults;
}

QString documentFaultText(const QString &code)
{
    if (code == QLatin1String("document_pdf"))
        return QCoreApplication::translate("Issued", "tệp PDF đã bị thay đổi so với lúc ban hành");
    if (code == QLatin1String("document_row"))
        return QCoreApplication::translate("Issued", "thông tin hoặc nội dung đã bị thay đổi so với lúc ban hành");
    if (code == QLatin1String("document_trace"))
        return QCoreApplication::translate("Issued", "không khớp với nhật ký thao tác lúc ban hành");
    if (code == QLatin1String("trace_chain")) {
        return QCoreApplication::translate(
            "Issued", "nhật ký thao tác đã bị thay đổi: không còn chứng minh được văn bản đúng như lúc ban hành");
    }
    if (code == QLatin1String("document_missing"))
        return QCoreApplication::translate("Issued", "đã ban hành nhưng không còn trong tệp dữ liệu");
    if (code == QLatin1String("document_end"))
        return QCoreApplication::translate("Issued", "việc thay thế, thu hồi không khớp với nhật ký thao tác");
    if (code == QLatin1String("document_unreadable"))
        return QCoreApplication::translate("Issued", "nội dung lưu không đọc lại được, chỉ còn tệp PDF và phần chữ");
    if (code == QLatin1String("document_text")) {
        return QCoreApplication::translate("Issued",
            "còn nguyên vẹn, nhưng chương trình hiện nay viết khác; bản in và phần chữ vẫn là bản đã ban hành");
    }
    return {};
}

} // namespace services

#include "core/exchange/dumppapers.h"

#include "core/exchange/recordwriter.h"
#include "core/services/reportjson.h"
#include "core/store/issuedrepository.h"
#include "core/store/outgoingrepository.h"
#include "core/store/paperrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace exchange {

using base::Result;
using namespace domain;
using services::dayJson;

namespace {

/// Every day that a document of the office can bear.
QDate firstDay()
{
    return {2000, 1, 1};
}
QDate lastDay()
{
    return {2099, 12, 31};
}

/// Whose papers are dumped.
struct Papers {
    const store::Connection &connection;
    PlanId plan;
    const QHash<RequestId, QString> &requestNumbers;
};

Result<void> drafts(const Papers &of, RecordWriter &writer)
{
    Result<QList<store::BegunPaper>> begun = store::readBegunPapers(of.connection, of.plan);
    if (!begun)
        return begun.error();
    const auto named = [&of](const PaperKey &key) {
        return std::pair(
            key.request.isValid() ? of.requestNumbers.value(key.request) : key.period.code(), paperKindCode(key.kind));
    };
    std::sort(begun->begin(), begun->end(), [&named](const store::BegunPaper &one, const store::BegunPaper &other) {
        return named(one.key) < named(other.key);
    });
    writer.begin("drafts");
    for (const store::BegunPaper &paper : std::as_const(*begun)) {
        const Result<std::optional<store::DraftRow>> row = store::findDraft(of.connection, paper.key);
        if (!row)
            return row.error();
        if (*row) {
            writer.add({{QStringLiteral("kind"), paperKindCode(paper.key.kind)},
                {QStringLiteral("of"), named(paper.key).first}, {QStringLiteral("cut_off"), dayJson((*row)->cutOff)},
                {QStringLiteral("content"), QJsonDocument::fromJson((*row)->content.toUtf8()).object()}});
        }
    }
    return {};
}

/// Without the PDF and its sum: its bytes bear the moment in which it was made, its words are the document's.
Result<void> issuedDocuments(const Papers &of, RecordWriter &writer)
{
    const Result<QList<IssuedDocument>> documents = store::readIssued(of.connection, firstDay(), lastDay());
    if (!documents)
        return documents.error();
    QHash<IssuedId, QString> codes;
    for (const IssuedDocument &document : *documents)
        codes.insert(document.id, document.code());
    writer.begin("issued_documents");
    for (const IssuedDocument &document : *documents) {
        const Result<std::optional<IssuedContent>> content = store::readIssuedContent(of.connection, document.id);
        if (!content)
            return content.error();
        const IssuedContent kept = content->value_or(IssuedContent());
        QJsonObject json{{QStringLiteral("key"), document.code()},
            {QStringLiteral("kind"), paperKindCode(document.key.kind)},
            {QStringLiteral("period"), document.key.period.code()},
            {QStringLiteral("request"), of.requestNumbers.value(document.key.request)},
            {QStringLiteral("form"), document.form}, {QStringLiteral("date"), dayJson(document.issuedOn)},
            {QStringLiteral("title"), document.title}, {QStringLiteral("signer"), document.signer},
            {QStringLiteral("addressees"), QJsonArray::fromStringList(document.addressees)},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(document.recipients)},
            {QStringLiteral("copies"), document.copies},
            {QStringLiteral("forwarded_on"), dayJson(document.forwardedOn)}, {QStringLiteral("note"), document.note},
            {QStringLiteral("cut_off"), dayJson(document.cutOff)}, {QStringLiteral("pages"), document.pages},
            {QStringLiteral("replaces"), codes.value(document.replaces)}, {QStringLiteral("text"), kept.text},
            {QStringLiteral("figures"), QJsonDocument::fromJson(kept.figures.toUtf8()).object()},
            {QStringLiteral("document"), QJsonDocument::fromJson(kept.document.toUtf8()).object()}};
        if (document.end) {
            json.insert(QStringLiteral("end"),
                QJsonObject{{QStringLiteral("kind"), documentEndCode(document.end->kind)},
                    {QStringLiteral("on"), dayJson(document.end->on)}, {QStringLiteral("reason"), document.end->reason},
                    {QStringLiteral("replaced_by"), codes.value(document.end->replacedBy)}});
        }
        writer.add(json);
    }
    return {};
}

Result<void> outgoingEntries(const Papers &of, RecordWriter &writer)
{
    const Result<QList<OutgoingEntry>> entries = store::readOutgoingEntries(of.connection, firstDay(), lastDay());
    if (!entries)
        return entries.error();
    writer.begin("outgoing_entries");
    for (const OutgoingEntry &entry : *entries) {
        writer.add({{QStringLiteral("key"), entry.code()}, {QStringLiteral("date"), dayJson(entry.issuedOn)},
            {QStringLiteral("kind"), documentKindCode(entry.kind)}, {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("signer"), entry.signer}, {QStringLiteral("recipients"), entry.recipients},
            {QStringLiteral("keeper"), entry.keeper}, {QStringLiteral("copies"), entry.copies},
            {QStringLiteral("forwarded_on"), dayJson(entry.forwardedOn)}, {QStringLiteral("note"), entry.note},
            {QStringLiteral("state"), outgoingStateCode(entry.state)}, {QStringLiteral("reason"), entry.cancelReason}});
    }
    return {};
}

} // namespace

Result<void> dumpPapers(const store::Connection &connection, PlanId plan,
    const QHash<RequestId, QString> &requestNumbers, RecordWriter &writer)
{
    const Papers of{connection, plan, requestNumbers};
    for (const auto part : {drafts, issuedDocuments, outgoingEntries}) {
        if (Result<void> done = part(of, writer); !done)
            return done;
    }
    return {};
}

} // namespace exchange

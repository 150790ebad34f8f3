#include "core/store/issuedrepository.h"

#include "core/domain/outgoing.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

#include <variant>

namespace store {

using base::Result;
using namespace domain;

namespace {

/// What one column holds; nothing is NULL.
using ColumnValue = std::variant<std::monostate, qint64, QString>;

/// The columns that row_sha256 covers, in the order in which it does: never changed, else every stored sum is wrong.
/// The PDF is covered by its own sum.
const QString sealedColumns
    = QStringLiteral("plan_id, kind, period, months, request_id, form, year, number, symbol, issued_on, title, signer,"
                     " addressees, recipients, copies, forwarded_on, note, cut_off, document, text, figures, pages,"
                     " pdf_sha256, replaces_id, issued_at, issued_by");
constexpr int sealedCount = 26;
constexpr int pdfSumColumn = 22; ///< where pdf_sha256 stands among them

ColumnValue columnValue(QDate day)
{
    return day.isValid() ? ColumnValue(day.toString(Qt::ISODate)) : ColumnValue();
}

template <typename Tag> ColumnValue columnValue(base::Id<Tag> id)
{
    return id.isValid() ? ColumnValue(id.value) : ColumnValue();
}

QString linesText(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

/// One for each of the sealed columns.
QList<ColumnValue> sealedValues(const IssuedDocument &document, const IssuedContent &content)
{
    const PaperKey &key = document.key;
    return {key.plan.value, paperKindCode(key.kind), key.period.code(), qint64(key.span().months),
        columnValue(key.request), document.form, qint64(document.year()), qint64(document.number), document.symbol,
        columnValue(document.issuedOn), document.title, document.signer, linesText(document.addressees),
        linesText(document.recipients), document.copies > 0 ? ColumnValue(qint64(document.copies)) : ColumnValue(),
        columnValue(document.forwardedOn), document.note, columnValue(document.cutOff), content.document, content.text,
        content.figures, qint64(document.pages), document.pdfSha256, columnValue(document.replaces),
        document.issuedAt.toUTC().toString(Qt::ISODateWithMs), document.issuedBy};
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Length-prefixed, so that no two different rows give the same bytes; NULL is told from ''.
class RowHash {
public:
    void add(const ColumnValue &value)
    {
        if (std::holds_alternative<std::monostate>(value))
            m_hash.addData(QByteArrayLiteral("-"));
        else if (const qint64 *number = std::get_if<qint64>(&value))
            addText(QString::number(*number));
        else
            addText(std::get<QString>(value));
    }
    void addText(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

struct Binder {
    Statement &statement;

    void operator()(std::monostate) const { statement.bindNull(); }
    void operator()(qint64 number) const { statement.bind(number); }
    void operator()(const QString &text) const { statement.bind(text); }
};

QStringList storedLines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString issuedQuery(const char *condition)
{
    return QStringLiteral("SELECT d.id, d.plan_id, d.kind, d.period, d.request_id, d.form, d.number, d.symbol,"
                          " d.issued_on, d.title, d.signer, d.addressees, d.recipients, d.copies, d.forwarded_on,"
                          " d.note, d.cut_off, d.pages, d.pdf_sha256, d.row_sha256, d.replaces_id, d.issued_at,"
                          " d.issued_by, e.kind, e.on_day, e.reason, e.replaced_by, n.number, n.symbol, e.entered_at,"
                          " e.entered_by FROM issued_document d"
                          " LEFT JOIN issued_document_end e ON e.document_id = d.id"
                          " LEFT JOIN issued_document n ON n.id = e.replaced_by WHERE ")
        + QLatin1String(condition) + QStringLiteral(" ORDER BY d.issued_on, d.number, d.id");
}

IssuedDocument issuedRow(const Statement &row)
{
    IssuedDocument document;
    document.id = row.id<IssuedId>(0);
    document.key = {row.id<PlanId>(1), paperKindFromCode(row.text(2)).value_or(PaperKind::Monthly),
        Period::fromCode(row.text(3)).value_or(Period()), row.id<RequestId>(4)};
    document.form = row.text(5);
    document.number = int(row.integer(6));
    document.symbol = row.text(7);
    document.issuedOn = row.day(8);
    document.title = row.text(9);
    document.signer = row.text(10);
    document.addressees = storedLines(row.text(11));
    document.recipients = storedLines(row.text(12));
    document.copies = int(row.integer(13));
    document.forwardedOn = row.day(14);
    document.note = row.text(15);
    document.cutOff = row.day(16);
    document.pages = int(row.integer(17));
    document.pdfSha256 = row.text(18);
    document.rowSha256 = row.text(19);
    document.replaces = row.id<IssuedId>(20);
    document.issuedAt = row.moment(21);
    document.issuedBy = row.text(22);
    if (row.isNull(23))
        return document;
    DocumentEnd end;
    end.kind = documentEndFromCode(row.text(23)).value_or(DocumentEndKind::Recalled);
    end.on = row.day(24);
    end.reason = row.text(25);
    end.replacedBy = row.id<IssuedId>(26);
    if (end.replacedBy.isValid())
        end.replacedByReference = outgoingReference(int(row.integer(27)), row.text(28));
    end.enteredAt = row.moment(29);
    end.enteredBy = row.text(30);
    document.end = end;
    return document;
}

} // namespace

Result<IssuedDocument> insertIssued(Transaction &transaction, IssuedDocument document, const IssuedContent &content)
{
    document.pdfSha256 = sha256Of(content.pdf);
    const QList<ColumnValue> values = sealedValues(document, content);
    Q_ASSERT(values.size() == sealedCount);
    RowHash hash;
    for (const ColumnValue &value : values)
        hash.add(value);
    document.rowSha256 = hash.result();
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO issued_document (%1, pdf, row_sha256) VALUES (%2?, ?)")
            .arg(sealedColumns, QStringLiteral("?, ").repeated(sealedCount)));
    for (const ColumnValue &value : values)
        std::visit(Binder{insert}, value);
    const Result<qint64> id = insert.bind(content.pdf).bind(document.rowSha256).insert();
    if (!id)
        return id.error();
    document.id = IssuedId{*id};
    return document;
}

Result<void> insertDocumentEnd(Transaction &transaction, IssuedId document, const DocumentEnd &end)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO issued_document_end (document_id, kind, on_day, reason, replaced_by, entered_at,"
                       " entered_by) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(document).bind(documentEndCode(end.kind)).bind(end.on).bind(end.reason);
    return insert.bind(end.replacedBy).bind(end.enteredAt).bind(end.enteredBy).run();
}

Result<std::optional<IssuedDocument>> findIssued(const Connection &connection, IssuedId id)
{
    Statement row(connection, issuedQuery("d.id = ?"));
    return first<IssuedDocument>(row.bind(id), issuedRow);
}

Result<QList<IssuedDocument>> readIssuedOf(const Connection &connection, const PaperKey &key)
{
    Statement rows(connection, issuedQuery("d.plan_id = ? AND d.kind = ? AND d.period = ? AND d.request_id IS ?"));
    rows.bind(key.plan).bind(paperKindCode(key.kind)).bind(key.period.code()).bind(key.request);
    return all<IssuedDocument>(rows, issuedRow);
}

Result<QList<IssuedDocument>> readIssued(const Connection &connection, QDate from, QDate to)
{
    Statement rows(connection, issuedQuery("d.issued_on BETWEEN ? AND ?"));
    return all<IssuedDocument>(rows.bind(from).bind(to), issuedRow);
}

Result<std::optional<IssuedContent>> readIssuedContent(const Connection &connection, IssuedId id)
{
    Statement row(connection, QStringLiteral("SELECT document, text, figures, pdf FROM issued_document WHERE id = ?"));
    return first<IssuedContent>(row.bind(id), [](const Statement &found) {
        return IssuedContent{found.text(0), found.text(1), found.text(2), found.bytes(3)};
    });
}

Result<QList<IssuedId>> issuedIds(const Connection &connection)
{
    Statement rows(connection, QStringLiteral("SELECT id FROM issued_document ORDER BY id"));
    return all<IssuedId>(rows, [](const Statement &row) { return row.id<IssuedId>(0); });
}

Result<std::optional<IssuedSeal>> readSeal(const Connection &connection, IssuedId id)
{
    Statement row(connection,
        QStringLiteral("SELECT %1, pdf, row_sha256, year || '/' || number || '/' || symbol FROM issued_document"
                       " WHERE id = ?")
            .arg(sealedColumns));
    return first<IssuedSeal>(row.bind(id), [id](const Statement &found) {
        RowHash hash;
        for (int column = 0; column < sealedCount; ++column)
            hash.add(found.isNull(column) ? ColumnValue() : ColumnValue(found.text(column)));
        return IssuedSeal{id, found.text(sealedCount + 2), found.text(sealedCount + 1), hash.result(),
            found.text(pdfSumColumn), sha256Of(found.bytes(sealedCount))};
    });
}

} // namespace store

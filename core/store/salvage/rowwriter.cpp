#include "core/store/salvage/rowwriter.h"

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <utility>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

void bindField(Statement &statement, const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Null:
        statement.bindNull();
        break;
    case Field::Kind::Integer:
        statement.bind(field.integer);
        break;
    case Field::Kind::Real:
        statement.bind(QString::number(field.real, 'g', 17));
        break;
    case Field::Kind::Text:
        statement.bind(QString::fromUtf8(field.bytes));
        break;
    case Field::Kind::Blob:
        // An empty blob is no NULL.
        statement.bind(field.bytes.isNull() ? QByteArray("") : field.bytes);
        break;
    }
}

QStringList namesOf(const KnownObject &table, qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(table.columns.at(i).name);
    return names;
}

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString insertText(const KnownObject &table, qsizetype count)
{
    QStringList names;
    QStringList places;
    for (const QString &name : namesOf(table, count)) {
        names.append(quoted(name));
        places.append(QStringLiteral("?"));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(table.name), names.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

/// The last line of the trace, as its table says.
qint64 endOf(const KnownObject &traceHead, const StoredRow &row)
{
    const QStringList names = namesOf(traceHead, row.fields.size());
    const qsizetype at = names.indexOf(QStringLiteral("last_id"));
    return at < 0 ? 0 : row.fields.at(at).integer;
}

bool isConstraint(const Error &error, const char *word)
{
    return error.context.value(QStringLiteral("why")).contains(QString::fromUtf8(word));
}

} // namespace

RowWriter::RowWriter(Transaction &transaction, int version, SalvageReport &report)
    : m_transaction(transaction), m_version(version), m_report(report)
{
}

Result<void> RowWriter::prepare()
{
    return m_transaction.connection().run(QStringLiteral("DELETE FROM schema_version"));
}

Result<void> RowWriter::insert(const KnownObject &table, const StoredRow &row)
{
    Statement statement(m_transaction.connection(), insertText(table, row.fields.size()));
    for (const Field &field : row.fields)
        bindField(statement, field);
    return statement.run();
}

bool RowWriter::wouldAccept(const KnownObject &table, const QList<StoredRow> &rows)
{
    // Taken back with the step: the destructor of one that is not committed does it.
    const Result<Transaction> step = Transaction::begin(m_transaction.connection());
    if (!step)
        return false;
    return std::all_of(rows.begin(), rows.end(), [&](const StoredRow &row) {
        const Result<void> taken = insert(table, row);
        return taken || isConstraint(taken.error(), "FOREIGN KEY") || isConstraint(taken.error(), "UNIQUE");
    });
}

Result<bool> RowWriter::isThere(const KnownObject &table, const StoredRow &row)
{
    QStringList same;
    for (const QString &name : namesOf(table, row.fields.size()))
        same.append(quoted(name) + QStringLiteral(" IS ?"));
    Statement statement(m_transaction.connection(),
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(quoted(table.name), same.join(QStringLiteral(" AND "))));
    for (const Field &field : row.fields)
        bindField(statement, field);
    if (statement.next())
        return statement.integer(0) > 0;
    return statement.failed() ? Result<bool>(statement.error()) : Result<bool>(false);
}

Result<RowWriter::Outcome> RowWriter::put(const KnownObject &table, const StoredRow &row, QString *why)
{
    const Result<void> taken = insert(table, row);
    if (taken)
        return Outcome::Written;
    const Error &error = taken.error();
    // Everything but a rule that the row breaks is trouble with the new file.
    if (error.code != ErrorCode::SqlFailed)
        return error;
    *why = error.context.value(QStringLiteral("why"));
    if (isConstraint(error, "FOREIGN KEY"))
        return Outcome::ParentLost;
    const Result<bool> there = isThere(table, row);
    if (!there)
        return there.error();
    if (*there)
        return Outcome::Copy;
    return isConstraint(error, "UNIQUE") || isConstraint(error, "PRIMARY KEY") || isConstraint(error, "ghi đè")
        ? Outcome::Duplicate
        : Outcome::Refused;
}

Result<void> RowWriter::write(
    const KnownSchema &schema, const RowFinder &finder, const FoundRows &found, const base::Progress &progress)
{
    int done = 0;
    m_isWanted = [&] { return !progress || progress(done, int(schema.objects.size())); };
    for (const KnownObject &table : schema.objects) {
        if (table.isIndex)
            continue;
        const QList<RowPlace> places = found.rows.value(table.name);
        if (places.isEmpty()) {
            m_report.emptyTables.append(table.name);
            continue;
        }
        if (!m_isWanted())
            return Error{ErrorCode::Cancelled, {}};
        if (Result<void> written = writeTable(table, finder, places); !written)
            return written;
        ++done;
    }
    if (Result<void> retried = retry(finder); !retried)
        return retried;
    return completeVersions();
}

Result<void> RowWriter::writeTable(const KnownObject &table, const RowFinder &finder, const QList<RowPlace> &places)
{
    m_tableAt.insert(table.name, m_report.tables.size());
    m_report.tables.append({table.name, 0, 0, 0, 0, 0});
    for (const RowPlace &place : places) {
        if (Result<void> wanted = goOn(); !wanted)
            return wanted;
        const std::optional<StoredRow> row = finder.row(table, place);
        if (!row)
            continue;
        SalvagedTable &counts = m_report.tables.last();
        ++counts.found;
        counts.orphans += place.isOrphan ? 1 : 0;
        if (table.name == QLatin1String("trace_head")) {
            // Written by the trace itself, line by line; what it said is what the trace had.
            m_report.traceEnd = endOf(table, *row);
            ++counts.written;
            continue;
        }
        if (!row->isWhole) {
            setAside(table, place, *row, SetAsideReason::Partial, {});
            continue;
        }
        QString why;
        const Result<Outcome> outcome = put(table, *row, &why);
        if (!outcome)
            return outcome.error();
        switch (*outcome) {
        case Outcome::Written:
            ++counts.written;
            noteDoubt(table, place, *row);
            break;
        case Outcome::Copy:
            ++counts.copies;
            break;
        case Outcome::ParentLost:
            m_waiting.append({&table, place, SetAsideReason::ParentLost, why});
            break;
        case Outcome::Duplicate:
            setAside(table, place, *row, SetAsideReason::Duplicate, why);
            break;
        case Outcome::Refused:
            setAside(table, place, *row, SetAsideReason::Refused, why);
            break;
        }
    }
    return {};
}

Result<void> RowWriter::goOn()
{
    constexpr int askEach = 1000; // rows
    if (++m_rows < askEach)
        return {};
    m_rows = 0;
    return m_isWanted() ? Result<void>() : Error{ErrorCode::Cancelled, {}};
}

Result<void> RowWriter::retry(const RowFinder &finder)
{
    // A row may point to a later one of its own table, or of a table made later: as long as any finds its place, the
    // others are asked again.
    for (bool moved = true; moved && !m_waiting.isEmpty();) {
        moved = false;
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &row : waiting) {
            if (Result<void> wanted = goOn(); !wanted)
                return wanted;
            const std::optional<StoredRow> stored = finder.row(*row.table, row.place);
            if (!stored)
                continue;
            QString why;
            const Result<Outcome> outcome = put(*row.table, *stored, &why);
            if (!outcome)
                return outcome.error();
            SalvagedTable &counts = m_report.tables[m_tableAt.value(row.table->name)];
            if (*outcome == Outcome::ParentLost) {
                m_waiting.append({row.table, row.place, row.reason, why});
                continue;
            }
            moved = true;
            if (*outcome == Outcome::Written) {
                ++counts.written;
                noteDoubt(*row.table, row.place, *stored);
            } else if (*outcome == Outcome::Copy) {
                ++counts.copies;
            } else {
                setAside(*row.table, row.place, *stored,
                    *outcome == Outcome::Duplicate ? SetAsideReason::Duplicate : SetAsideReason::Refused, why);
            }
        }
    }
    for (const Waiting &row : std::as_const(m_waiting)) {
        if (const std::optional<StoredRow> stored = finder.row(*row.table, row.place))
            setAside(*row.table, row.place, *stored, row.reason, row.why);
    }
    return {};
}

void RowWriter::setAside(
    const KnownObject &table, const RowPlace &place, const StoredRow &row, SetAsideReason reason, const QString &why)
{
    SetAsideRow aside{table.name, reason, why, place.page, namesOf(table, row.fields.size()), {}};
    for (const Field &field : row.fields)
        aside.values.append(field.shown());
    m_report.setAside.append(aside);
    ++m_report.tables[m_tableAt.value(table.name)].setAside;
}

void RowWriter::noteDoubt(const KnownObject &table, const RowPlace &place, const StoredRow &row)
{
    const bool garbled
        = std::any_of(row.fields.begin(), row.fields.end(), [](const Field &field) { return field.isGarbled(); });
    const auto changed = [this](quint32 page) { return m_report.changedPages.contains(page); };
    if (!garbled && !changed(place.page) && std::none_of(row.chain.begin(), row.chain.end(), changed))
        return;
    QStringList key;
    for (qsizetype i = 0; i < qMin<qsizetype>(2, row.fields.size()); ++i)
        key.append(row.fields.at(i).shown().left(60));
    m_report.doubtful.append({table.name, key.join(QStringLiteral(" / ")), place.page, garbled});
}

Result<void> RowWriter::completeVersions()
{
    for (const Migration &step : builtinMigrations()) {
        if (step.version > m_version)
            break;
        Statement statement(m_transaction.connection(),
            QStringLiteral("INSERT OR IGNORE INTO schema_version (version, min_reader, applied_at, program)"
                           " VALUES (?, ?, '', '')"));
        statement.bind(step.version).bind(step.minReader);
        if (Result<void> done = statement.run(); !done)
            return done;
    }
    return {};
}

} // namespace store

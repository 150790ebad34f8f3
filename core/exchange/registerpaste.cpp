#include "core/exchange/registerpaste.h"

#include "core/base/text/dateparsing.h"
#include "core/base/text/docnumber.h"
#include "core/base/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace exchange {

using base::Error;
using base::ErrorCode;
using services::RegisterRow;

namespace {

enum Column { Arrived, Number, Issuer, Reference, Dated, Subject, Receiver, Forwarded, Signed, Note, ColumnCount };

/// Head words, folded; the longer ones first where one begins another.
constexpr std::pair<const char *, Column> headWords[]
    = {{"ngay den", Arrived}, {"so den", Number}, {"so cv den", Number}, {"tac gia", Issuer}, {"noi gui", Issuer},
        {"don vi gui", Issuer}, {"co quan ban hanh", Issuer}, {"noi ban hanh", Issuer}, {"so, ky hieu", Reference},
        {"so ky hieu", Reference}, {"so va ky hieu", Reference}, {"ngay van ban", Dated}, {"ngay thang", Dated},
        {"ngay, thang", Dated}, {"ngay ky", Dated}, {"ten loai", Subject}, {"trich yeu", Subject},
        {"noi dung", Subject}, {"don vi hoac nguoi nhan", Receiver}, {"nguoi nhan", Receiver}, {"noi nhan", Receiver},
        {"don vi nhan", Receiver}, {"ngay chuyen", Forwarded}, {"ky nhan", Signed}, {"ghi chu", Note}};

QList<int> columnsOf(const QStringList &head)
{
    QList<int> columns(ColumnCount, -1);
    for (int at = 0; at < head.size(); ++at) {
        const QString folded = base::fold(head.at(at));
        for (const auto &[word, column] : headWords) {
            if (folded.startsWith(QLatin1String(word)) && columns.at(column) < 0) {
                columns[column] = at;
                break;
            }
        }
    }
    return columns;
}

/// "(1) (2) (3)" below the heads.
bool isRowOfNumbers(const QStringList &row)
{
    static const QRegularExpression number(QStringLiteral("^\\(?[0-9]{1,2}\\)?$"));
    return row.size() > 2
        && std::all_of(row.begin(), row.end(), [](const QString &cell) { return number.match(cell).hasMatch(); });
}

QDate dayOf(const QString &text, QDate today, RegisterRow &row)
{
    if (text.isEmpty())
        return {};
    const std::optional<QDate> day = base::parseDate(text, today);
    if (!day)
        row.fault = row.fault.value_or(Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), text}}});
    return day.value_or(QDate());
}

RegisterRow rowOf(const QStringList &cells, const QList<int> &columns, QDate today)
{
    const auto cell = [&](Column column) {
        return columns.at(column) < 0 ? QString() : cells.value(columns.at(column)).simplified();
    };
    RegisterRow row;
    row.document.arrivedOn = dayOf(cell(Arrived), today, row);
    static const QRegularExpression number(QStringLiteral("^([1-9][0-9]{0,5})(?:[.,]([1-9][0-9]{0,3}))?$"));
    const QRegularExpressionMatch match = number.match(cell(Number));
    row.number = match.captured(1).toInt();
    row.supplement = match.captured(2).toInt();
    if (!match.hasMatch() && !row.fault) {
        row.fault = Error{ErrorCode::NumberInvalid,
            {{QStringLiteral("text"), cell(Number)},
                {QStringLiteral("what"), QCoreApplication::translate("Error", "số đến")},
                {QStringLiteral("range"), QCoreApplication::translate("Error", "một số từ 1 trở lên")}}};
    }
    row.document.issuerText = cell(Issuer);
    row.document.documentReference = cell(Reference);
    row.document.documentDate
        = dayOf(cell(Dated), row.document.arrivedOn.isValid() ? row.document.arrivedOn : today, row);
    row.document.subject = cell(Subject);
    row.document.receiver = cell(Receiver);
    row.document.forwardedOn = dayOf(cell(Forwarded), today, row);
    row.document.note = cell(Note);
    const QString symbol = base::splitDocumentNumber(row.document.documentReference).symbol;
    row.document.kind = domain::documentKindOfSymbol(symbol).value_or(domain::DocumentKind::Other);
    return row;
}

} // namespace

QList<RegisterRow> readRegisterRows(const PastedTable &table, QDate today)
{
    QList<int> columns;
    for (int column = 0; column < ColumnCount; ++column)
        columns.append(column);
    QList<RegisterRow> rows;
    for (int at = 0; at < table.size(); ++at) {
        const QStringList &cells = table.at(at);
        // A title may stand above the heads.
        if (rows.isEmpty()) {
            const QList<int> heads = columnsOf(cells);
            if (std::count_if(heads.begin(), heads.end(), [](int column) { return column >= 0; }) >= 3) {
                columns = heads;
                continue;
            }
            const bool title = cells.count(QString()) + 1 >= cells.size();
            if (title || isRowOfNumbers(cells))
                continue;
        }
        RegisterRow row = rowOf(cells, columns, today);
        row.line = at + 1;
        rows.append(row);
    }
    return rows;
}

} // namespace exchange

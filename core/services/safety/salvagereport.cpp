#include "core/services/safety/salvage.h"
#include "core/services/safety/salvagecounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace services {

using store::PageFault;
using store::SalvagedTable;
using store::SetAsideReason;
using store::SetAsideRow;

namespace {

QString codeOf(PageFault fault)
{
    switch (fault) {
    case PageFault::Unreadable:
        return QStringLiteral("unreadable");
    case PageFault::Zeroed:
        return QStringLiteral("zeroed");
    case PageFault::NoPage:
        return QStringLiteral("no_page");
    case PageFault::BrokenCells:
        return QStringLiteral("broken_rows");
    case PageFault::ForeignRows:
        break;
    }
    return QStringLiteral("foreign_rows");
}

QString wordsOf(PageFault fault)
{
    switch (fault) {
    case PageFault::Unreadable:
        return QCoreApplication::translate("Salvage", "không đọc được từ ổ đĩa");
    case PageFault::Zeroed:
        return QCoreApplication::translate("Salvage", "trống, nội dung đã mất");
    case PageFault::NoPage:
        return QCoreApplication::translate("Salvage", "nội dung không còn nhận ra được");
    case PageFault::BrokenCells:
        return QCoreApplication::translate("Salvage", "hỏng một phần, các dòng còn nguyên đã lấy");
    case PageFault::ForeignRows:
        break;
    }
    return QCoreApplication::translate("Salvage", "có dòng nhưng không rõ thuộc bảng nào");
}

QString codeOf(SetAsideReason reason)
{
    switch (reason) {
    case SetAsideReason::Partial:
        return QStringLiteral("partial");
    case SetAsideReason::ParentLost:
        return QStringLiteral("parent_lost");
    case SetAsideReason::Duplicate:
        return QStringLiteral("duplicate");
    case SetAsideReason::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString wordsOf(SetAsideReason reason)
{
    switch (reason) {
    case SetAsideReason::Partial:
        return QCoreApplication::translate("Salvage", "chỉ đọc được một phần");
    case SetAsideReason::ParentLost:
        return QCoreApplication::translate("Salvage", "thuộc về một dòng đã mất");
    case SetAsideReason::Duplicate:
        return QCoreApplication::translate("Salvage", "trùng số với dòng khác");
    case SetAsideReason::Refused:
        break;
    }
    return QCoreApplication::translate("Salvage", "nội dung trái quy tắc của bảng");
}

QJsonObject faultCounts(const SalvageOutcome &outcome)
{
    QMap<QString, int> counts;
    for (const PageFault fault : outcome.rows.faults)
        ++counts[codeOf(fault)];
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject valuesOf(const SetAsideRow &row)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        values.insert(row.columns.at(i), row.values.at(i));
    return values;
}

} // namespace

QJsonObject salvageCounts(const SalvageOutcome &outcome)
{
    QJsonObject tables;
    for (const SalvagedTable &table : outcome.rows.tables) {
        tables.insert(table.name,
            QJsonObject{{QStringLiteral("found"), table.found}, {QStringLiteral("written"), table.written},
                {QStringLiteral("copies"), table.copies}, {QStringLiteral("orphans"), table.orphans},
                {QStringLiteral("set_aside"), table.setAside}});
    }
    return {{QStringLiteral("version"), outcome.rows.version}, {QStringLiteral("pages"), qint64(outcome.rows.pages)},
        {QStringLiteral("pages_from_log"), qint64(outcome.rows.pagesFromLog)},
        {QStringLiteral("page_faults"), faultCounts(outcome)}, {QStringLiteral("tables"), tables},
        {QStringLiteral("doubtful"), outcome.rows.doubtful.size()},
        {QStringLiteral("first_broken_trace"), outcome.rows.brokenTrace},
        {QStringLiteral("last_trace"), outcome.rows.lastTrace}, {QStringLiteral("trace_end"), outcome.rows.traceEnd}};
}

QJsonObject salvageJson(const SalvageOutcome &outcome)
{
    QJsonObject object = salvageCounts(outcome);
    object.insert(QStringLiteral("source"), QDir::toNativeSeparators(outcome.rows.source));
    object.insert(QStringLiteral("target"), QDir::toNativeSeparators(outcome.rows.target));
    object.insert(QStringLiteral("pages_cut_off"), qint64(outcome.rows.pagesCutOff));
    object.insert(QStringLiteral("empty_tables"), QJsonArray::fromStringList(outcome.rows.emptyTables));
    QJsonArray faults;
    for (auto it = outcome.rows.faults.cbegin(); it != outcome.rows.faults.cend(); ++it)
        faults.append(QJsonObject{{QStringLiteral("page"), qint64(it.key())}, {QStringLiteral("fault"), codeOf(*it)}});
    object.insert(QStringLiteral("faulty_pages"), faults);
    QJsonArray changed;
    for (const quint32 page : outcome.rows.changedPages)
        changed.append(qint64(page));
    object.insert(QStringLiteral("changed_pages"), changed);
    QJsonArray aside;
    for (const SetAsideRow &row : outcome.rows.setAside) {
        aside.append(QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("reason"), codeOf(row.reason)},
            {QStringLiteral("why"), row.why}, {QStringLiteral("page"), qint64(row.page)},
            {QStringLiteral("values"), valuesOf(row)}});
    }
    object.insert(QStringLiteral("set_aside"), aside);
    QJsonArray doubtful;
    for (const store::DoubtfulRow &row : outcome.rows.doubtful) {
        doubtful.append(QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("key"), row.key},
            {QStringLiteral("page"), qint64(row.page)}, {QStringLiteral("garbled"), row.isGarbled}});
    }
    object.insert(QStringLiteral("doubtful_rows"), doubtful);
    object.insert(QStringLiteral("attachments_copied"), outcome.contents);
    object.insert(QStringLiteral("attachments_lost"), QJsonArray::fromStringList(outcome.lostContents));
    return object;
}

QString salvageText(const SalvageOutcome &outcome)
{
    const store::SalvageReport &rows = outcome.rows;
    QStringList lines;
    lines.append(
        QCoreApplication::translate("Salvage", "Đã đọc %1 trang của “%2”, lấy được %3 dòng; ghi %4 dòng vào “%5”.")
            .arg(QString::number(rows.pages), QDir::toNativeSeparators(rows.source), QString::number(rows.found()),
                QString::number(rows.written()), QDir::toNativeSeparators(rows.target)));
    for (const SalvagedTable &table : rows.tables) {
        QString line = QCoreApplication::translate("Salvage", "%1: %2 dòng")
                           .arg(tableWords(table.name), QString::number(table.written));
        if (table.setAside > 0)
            line += QCoreApplication::translate("Salvage", ", để riêng %1").arg(table.setAside);
        if (table.orphans > 0)
            line += QCoreApplication::translate("Salvage", ", %1 dòng tìm lại trên trang mất đường dẫn")
                        .arg(table.orphans);
        lines.append(QStringLiteral("  ") + line);
    }
    if (rows.pagesCutOff > 0)
        lines.append(QCoreApplication::translate("Salvage", "Tệp bị cụt: thiếu %1 trang cuối.").arg(rows.pagesCutOff));
    // Of a whole file they were simply empty.
    if ((rows.pagesCutOff > 0 || !rows.faults.isEmpty()) && !rows.emptyTables.isEmpty()) {
        QStringList names;
        for (const QString &table : rows.emptyTables)
            names.append(tableWords(table));
        lines.append(QCoreApplication::translate(
            "Salvage", "Không tìm thấy dòng nào của các phần sau; phần nào trước đây có thì đã mất cả: %1.")
                         .arg(names.join(QStringLiteral(", "))));
    }
    for (auto it = rows.faults.cbegin(); it != rows.faults.cend(); ++it)
        lines.append(
            QCoreApplication::translate("Salvage", "Trang %1: %2.").arg(QString::number(it.key()), wordsOf(*it)));
    for (const SetAsideRow &row : rows.setAside) {
        QStringList values;
        for (const QString &value : row.values)
            values.append(value.left(60));
        lines.append(QCoreApplication::translate("Salvage", "Để riêng, %1, trang %2, %3: %4")
                         .arg(tableWords(row.table), QString::number(row.page), wordsOf(row.reason),
                             values.join(QStringLiteral(" | "))));
    }
    for (const store::DoubtfulRow &row : rows.doubtful) {
        lines.append((row.isGarbled ? QCoreApplication::translate("Salvage", "Cần đối chiếu, %1, trang %2, mất chữ: %3")
                                    : QCoreApplication::translate("Salvage", "Cần đối chiếu, %1, trang %2: %3"))
                         .arg(tableWords(row.table), QString::number(row.page), row.key));
    }
    if (rows.brokenTrace > 0)
        lines.append(QCoreApplication::translate("Salvage", "Nhật ký thao tác không còn liền mạch từ dòng %1.")
                         .arg(rows.brokenTrace));
    if (rows.traceEnd > rows.lastTrace) {
        lines.append(
            QCoreApplication::translate("Salvage", "Nhật ký thao tác mất các dòng cuối, từ dòng %1 đến dòng %2.")
                .arg(rows.lastTrace + 1)
                .arg(rows.traceEnd));
    }
    for (const QString &content : outcome.lostContents)
        lines.append(QCoreApplication::translate("Salvage", "Không chép được nội dung tệp kèm %1.").arg(content));
    return lines.join(QLatin1Char('\n'));
}

} // namespace services

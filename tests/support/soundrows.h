#pragma once

#include "core/store/connection.h"
#include "core/store/salvage/rowfinder.h"
#include "support/resultcheck.h"

#include <QStringList>

namespace support {

/// A row of a file and the pages it lies on.
struct LaidRow {
    QString table;
    QStringList values;
    QSet<quint32> pages;

    QString key() const { return table + QLatin1Char('\x1f') + values.join(QLatin1Char('\x1f')); }
};

/// Every row of a sound file that nobody writes, as the program's own reader of pages finds it.
inline QList<LaidRow> laidRows(const QString &path)
{
    QList<LaidRow> rows;
    const auto connection = store::Connection::open(path, store::OpenMode::ReadOnly);
    const auto schema = store::KnownSchema::read(**connection);
    const auto file = store::PageFile::open(path, store::PageFile::Log::LaidOver);
    store::RowFinder finder(
        *file, {*schema}, [](const store::KnownObject &, const QList<store::StoredRow> &) { return true; });
    const auto found = finder.find({});
    for (const QString &table : schema->tables()) {
        for (const store::RowPlace &place : found->rows.value(table)) {
            const auto row = finder.row(*schema->find(table), place);
            LaidRow laid{table, {}, {place.page}};
            for (const store::Field &field : row->fields)
                laid.values.append(field.shown());
            for (const quint32 page : row->chain)
                laid.pages.insert(page);
            rows.append(laid);
        }
    }
    return rows;
}

} // namespace support

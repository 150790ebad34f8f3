#pragma once

#include <QByteArray>
#include <QStringList>

namespace base {

/// A cell that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a line end gets an apostrophe
/// before it, and NUL is left out. Whoever writes cells for a spreadsheet writes them by this.
QString harmlessCell(const QString &text);

/// A line of a CSV file by RFC 4180, with its end: harmless cells, parted by commas, in quotes where they need them.
QString csvLine(const QStringList &cells);

/// A whole file: the lines in UTF-8 behind the mark by which spreadsheets know it.
QByteArray csvFile(const QList<QStringList> &lines);

} // namespace base

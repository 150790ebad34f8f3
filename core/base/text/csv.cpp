#include "core/base/text/csv.h"

namespace base {

namespace {

/// Also the full-width forms, which some spreadsheets read as the same.
bool beginsFormula(QChar c)
{
    return QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

QString quoted(const QString &cell)
{
    // Another separator than the comma may be set on a PC: a cell with one of those is one cell there, too.
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char(';'))
        || cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'))
        || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString harmlessCell(const QString &text)
{
    QString cell = text;
    cell.remove(QChar(0));
    return !cell.isEmpty() && beginsFormula(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(quoted(harmlessCell(cell)));
    return written.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QByteArray csvFile(const QList<QStringList> &lines)
{
    QByteArray file("\xEF\xBB\xBF");
    for (const QStringList &line : lines)
        file += csvLine(line).toUtf8();
    return file;
}

} // namespace base

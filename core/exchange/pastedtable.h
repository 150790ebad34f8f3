#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace exchange {

/// The cells of a table that was copied elsewhere, row by row; rows that hold nothing are left out.
using PastedTable = QList<QStringList>;

/// Text with tabs between the cells, as spreadsheets put it on the clipboard and write *.tsv: a cell that holds a line
/// break, a tab or a quote stands in quotes. Texts become NFC.
PastedTable tableOfText(const QString &text);

/// The first table of an HTML text, as Word, Excel and LibreOffice put it on the clipboard; merged cells are spread:
/// their text stands in the first of them. Empty when there is no table.
PastedTable tableOfHtml(const QString &html);

/// What was copied: the table of the HTML when it has one, else that of the text.
PastedTable pastedTable(const QString &text, const QString &html);

} // namespace exchange

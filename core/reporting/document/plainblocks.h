#pragma once

#include "core/reporting/document/document.h"

#include <QStringList>

/// The blocks that most papers are made of, from plain text.
namespace document {

Paragraph plainParagraph(const QString &text);
/// One after the other; empty texts are left out.
QList<Block> plainParagraphs(const QStringList &texts);
/// A list of plain items; no block at all when there are none.
QList<Block> plainItems(ListMarks marks, const QStringList &texts);

/// An empty table in small print (11 pt) under one row of heads.
Table plainTable(const QList<TableColumn> &columns, const QStringList &heads);

} // namespace document

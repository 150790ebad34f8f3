#include "core/reporting/document/plainblocks.h"

namespace document {

Paragraph plainParagraph(const QString &text)
{
    return {{Run{text}}};
}

QList<Block> plainParagraphs(const QStringList &texts)
{
    QList<Block> blocks;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            blocks.append(plainParagraph(text));
    }
    return blocks;
}

QList<Block> plainItems(ListMarks marks, const QStringList &texts)
{
    ItemList list{marks, {}};
    for (const QString &text : texts)
        list.items.append(Runs{Run{text}});
    return list.items.isEmpty() ? QList<Block>{} : QList<Block>{list};
}

Table plainTable(const QList<TableColumn> &columns, const QStringList &heads)
{
    Table table;
    table.fontSize = 11;
    table.columns = columns;
    table.headerRows = {tableRow(heads)};
    return table;
}

} // namespace document

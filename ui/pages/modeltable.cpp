#include "ui/pages/modeltable.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QHeaderView>

namespace pages {

using reporting::ListingColumn;

QList<PaperColumn> shownColumns(const QHeaderView &header, const QList<PaperColumn> &columns)
{
    QList<PaperColumn> shown;
    for (const PaperColumn &column : columns) {
        if (!header.isSectionHidden(column.column))
            shown.append(column);
    }
    return shown;
}

QString headOf(const QAbstractItemModel &model, int column)
{
    QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const char *sign : {" ↑", " ↓"}) {
        if (head.endsWith(QString::fromUtf8(sign)))
            head.chop(2);
    }
    return head;
}

QList<ListingColumn> listingColumns(const QAbstractItemModel &model, const QList<PaperColumn> &columns)
{
    QList<ListingColumn> listed;
    for (const PaperColumn &column : columns) {
        const int alignment = model.headerData(column.column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const bool isRight = alignment & Qt::AlignRight;
        const bool isCentred = alignment & Qt::AlignHCenter;
        listed.append({headOf(model, column.column),
            isRight         ? document::Alignment::Right
                : isCentred ? document::Alignment::Centre
                            : document::Alignment::Left,
            column.width, column.share});
    }
    return listed;
}

QList<QStringList> listingRows(
    const QAbstractItemModel &model, const QList<PaperColumn> &columns, const QModelIndex &parent)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList texts;
        for (const PaperColumn &column : columns)
            texts.append(model.index(row, column.column, parent).data().toString());
        rows.append(texts);
    }
    return rows;
}

QString searchedWords(const QString &typed)
{
    const QString words = typed.simplified();
    return words.isEmpty() ? QString() : QCoreApplication::translate("ModelTable", "có chữ “%1”").arg(words);
}

QString filterWords(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace pages

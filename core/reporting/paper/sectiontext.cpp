#include "core/reporting/paper/sectiontext.h"

#include "core/base/text/nfc.h"
#include "core/reporting/document/documentwording.h"

#include <QRegularExpression>

namespace reporting {

using namespace document;

namespace {

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

/// The styled beginnings of paragraphs and items.
QList<Run> styledBeginnings(const QList<Block> &blocks)
{
    QList<Run> beginnings;
    const auto take = [&](const Runs &runs) {
        if (!runs.isEmpty() && (runs.first().bold || runs.first().italic) && !runs.first().text.isEmpty())
            beginnings.append(runs.first());
    };
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            take(paragraph->runs);
        if (const auto *list = std::get_if<ItemList>(&block)) {
            for (const Runs &item : list->items)
                take(item);
        }
    }
    return beginnings;
}

Runs runsOf(const QString &text, const QList<Run> &beginnings)
{
    for (const Run &beginning : beginnings) {
        if (text.startsWith(beginning.text))
            return {beginning, Run{text.mid(beginning.text.size())}};
    }
    return {Run{text}};
}

} // namespace

QString editableText(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            lines.append(plain(paragraph->runs));
        } else if (const auto *list = std::get_if<ItemList>(&block)) {
            for (int i = 0; i < list->items.size(); ++i)
                lines.append(listMark(list->marks, i) + plain(list->items.at(i)));
        }
    }
    return base::nfc(lines.join(QLatin1Char('\n')));
}

QList<Block> blocksOfText(const QString &text, const QList<Block> &generated)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})\\.\\s+"));
    static const QRegularExpression letter(QStringLiteral("^[a-zđ]{1,2}\\)\\s+"));
    const QList<Run> beginnings = styledBeginnings(generated);
    QList<Block> blocks;
    const auto goesOn = [&](ListMarks marks) { // the last block is such a list
        const auto *list = blocks.isEmpty() ? nullptr : std::get_if<ItemList>(&blocks.last());
        return list && list->marks == marks;
    };
    const auto addItem = [&](ListMarks marks, const QString &item) {
        if (!goesOn(marks))
            blocks.append(ItemList{marks, {}});
        auto *list = std::get_if<ItemList>(&blocks.last());
        list->items.append(runsOf(item, beginnings));
    };
    const QStringList lines = base::nfc(text).split(QLatin1Char('\n'));
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch mark = letter.match(line);
        const QRegularExpressionMatch counted = number.match(line);
        if (line.startsWith(QStringLiteral("- ")))
            addItem(ListMarks::Dashes, line.mid(2).trimmed());
        else if (counted.hasMatch() && (counted.captured(1) == QLatin1String("1") || goesOn(ListMarks::Numbers)))
            addItem(ListMarks::Numbers, line.mid(counted.capturedLength()));
        else if (mark.hasMatch())
            addItem(ListMarks::Letters, line.mid(mark.capturedLength()));
        else
            blocks.append(Paragraph{runsOf(line, beginnings)});
    }
    return blocks;
}

} // namespace reporting

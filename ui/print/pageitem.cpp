#include "ui/print/pageitem.h"

#include "ui/print/pagegeometry.h"

namespace print {

QString TextItem::text() const
{
    QStringList lines;
    for (int i = firstLine; i < firstLine + lineCount; ++i) {
        const QTextLine line = layout->lineAt(i);
        QString text = layout->text().mid(line.textStart(), line.textLength());
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

QRectF TextItem::rect() const
{
    QRectF united;
    const double top = layout->lineAt(firstLine).y();
    for (int i = firstLine; i < firstLine + lineCount; ++i)
        united |= layout->lineAt(i).naturalTextRect();
    united.translate(0, -top);
    constexpr double scale = 1 / geometry::UnitsPerMillimetre;
    return {topLeft + united.topLeft() * scale, united.size() * scale};
}

PageItem moved(const PageItem &item, QPointF by)
{
    if (const auto *text = std::get_if<TextItem>(&item))
        return TextItem{text->topLeft + by, text->layout, text->firstLine, text->lineCount};
    if (const auto *area = std::get_if<AreaItem>(&item))
        return AreaItem{area->outline.translated(by), area->grey, area->width};
    const auto &rule = std::get<RuleItem>(item);
    return RuleItem{rule.line.translated(by), rule.width, rule.dashed};
}

} // namespace print

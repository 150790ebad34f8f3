#include "ui/print/textcolumn.h"

#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

void TextColumn::addText(const QString &text, double size, bool bold, bool italic)
{
    if (text.isEmpty())
        return;
    const SetText set(text, {size, bold, italic, document::Alignment::Centre}, m_width);
    m_items.append(set.all({m_left, m_height}));
    m_height += set.height();
    m_textWidth = set.naturalWidth();
}

void TextColumn::addRule(double part)
{
    const double length = m_textWidth * part;
    const double from = m_left + (m_width - length) / 2;
    m_height += geometry::HeadRuleAbove;
    m_items.append(RuleItem{{from, m_height, from + length, m_height}, geometry::HeadRuleWidth});
    m_height += geometry::HeadRuleBelow;
}

} // namespace print

#pragma once

#include "ui/print/pageitem.h"

namespace print {

/// Lines of text and rules below each other, centred in a column. Lengths are in mm.
class TextColumn {
public:
    TextColumn(double left, double width) : m_left(left), m_width(width) { }

    /// Nothing when `text` is empty; `size` in pt.
    void addText(const QString &text, double size, bool bold, bool italic = false);
    /// A rule as long as `part` of the text above it.
    void addRule(double part);
    /// What comes next stands no higher than this.
    void moveTo(double top) { m_height = qMax(m_height, top); }

    const PageItems &items() const { return m_items; }
    double height() const { return m_height; }

private:
    double m_left;
    double m_width;
    double m_height = 0;
    double m_textWidth = 0;
    PageItems m_items;
};

} // namespace print

#pragma once

#include "core/reporting/document/alignment.h"
#include "core/reporting/document/run.h"
#include "ui/print/pageitem.h"

namespace print {

/// How a text is set.
struct TextStyle {
    double size; ///< pt
    bool bold = false; ///< of every run
    bool italic = false;
    document::Alignment alignment = document::Alignment::Left;
    double firstLineIndent = 0; ///< mm
    double lineSpacing = 1; ///< of the font's own line height
};

/// A text broken into lines of a width; words longer than a line are broken anywhere. Lengths are in mm.
class SetText {
public:
    /// '\n' in `runs` begins a new line; the text is composed (NFC), other control characters become blanks.
    SetText(const document::Runs &runs, const TextStyle &style, double width);
    SetText(const QString &text, const TextStyle &style, double width);

    int lineCount() const { return m_layout->lineCount(); } ///< at least one
    double lineHeight() const { return m_lineHeight; } ///< of one line, single-spaced
    double linePitch() const { return m_linePitch; } ///< from line to line
    double ascent() const { return m_ascent; } ///< from the top of a line to its baseline
    double height() const; ///< of all lines; spacing between them, none below the last
    double naturalWidth() const; ///< of the longest line

    TextItem lines(int first, int count, QPointF topLeft) const;
    TextItem all(QPointF topLeft) const { return lines(0, lineCount(), topLeft); }

    /// The width of a text on one line.
    static double widthOf(const QString &text, const TextStyle &style);

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_linePitch = 0;
    double m_ascent = 0;
};

} // namespace print

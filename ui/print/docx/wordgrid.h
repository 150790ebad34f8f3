#pragma once

#include "ui/print/docx/wordxml.h"

namespace print {

/// Writes the rows and cells of one table of Word in the order of the schema.
class WordGrid {
public:
    enum class Rules { None, All, Frame };

    /// `edges` of the columns in mm, the first 0; `padding`: left and right in a cell, mm; `above` and `below`
    /// likewise.
    struct Look {
        Rules rules = Rules::None;
        double ruleWidth = 0.5; ///< pt
        double padding = 0;
        double above = 0;
        double below = 0;
    };

    WordGrid(WordXml &xml, const QList<double> &edges, const Look &look);
    ~WordGrid();
    Q_DISABLE_COPY_MOVE(WordGrid)

    struct Row {
        bool isHeader = false; ///< again on every page
        bool mayBeCut = false; ///< by the end of a page
        double height = 0; ///< mm; 0: what its cells need
        bool exact = false; ///< no more than `height`
    };
    enum class Merge { None, Begins, GoesOn };

    void startRow(const Row &row);
    /// A cell holds at least one paragraph.
    void startCell(int column, int columns = 1, Merge merge = Merge::None, bool centred = false);
    void endCell() { m_xml.end(); }
    void endRow() { m_xml.end(); }

private:
    void writeBorders(const Look &look);
    void writePadding(const Look &look);

    WordXml &m_xml;
    QList<int> m_edges; ///< in twips
};

} // namespace print

#include "ui/print/docx/wordgrid.h"

namespace print {

WordGrid::WordGrid(WordXml &xml, const QList<double> &edges, const Look &look) : m_xml(xml)
{
    // Edges are rounded, not widths: what columns lose and win stays below a twentieth of a point.
    for (const double edge : edges)
        m_edges.append(twips(edge));
    m_xml.start("w:tbl");
    m_xml.start("w:tblPr");
    m_xml.empty("w:tblW", {{"w:w", QString::number(m_edges.constLast())}, {"w:type", QStringLiteral("dxa")}});
    m_xml.empty("w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    if (look.rules != Rules::None)
        writeBorders(look);
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    writePadding(look);
    m_xml.end();
    m_xml.start("w:tblGrid");
    for (qsizetype column = 1; column < m_edges.size(); ++column)
        m_xml.empty("w:gridCol", {{"w:w", QString::number(m_edges.at(column) - m_edges.at(column - 1))}});
    m_xml.end();
}

WordGrid::~WordGrid()
{
    m_xml.end();
}

void WordGrid::writeBorders(const Look &look)
{
    m_xml.start("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        if (look.rules == Rules::Frame && QLatin1String(side).startsWith(QLatin1String("w:inside")))
            continue;
        m_xml.empty(side,
            {{"w:val", QStringLiteral("single")}, {"w:sz", QString::number(qRound(look.ruleWidth * 8))},
                {"w:space", QStringLiteral("0")}, {"w:color", QStringLiteral("auto")}});
    }
    m_xml.end();
}

void WordGrid::writePadding(const Look &look)
{
    const std::pair<const char *, double> sides[]
        = {{"w:top", look.above}, {"w:left", look.padding}, {"w:bottom", look.below}, {"w:right", look.padding}};
    m_xml.start("w:tblCellMar");
    for (const auto &[side, width] : sides)
        m_xml.empty(side, {{"w:w", QString::number(twips(width))}, {"w:type", QStringLiteral("dxa")}});
    m_xml.end();
}

void WordGrid::startRow(const Row &row)
{
    m_xml.start("w:tr");
    m_xml.start("w:trPr");
    if (!row.mayBeCut)
        m_xml.empty("w:cantSplit");
    if (row.height > 0) {
        m_xml.empty("w:trHeight",
            {{"w:val", QString::number(twips(row.height))},
                {"w:hRule", row.exact ? QStringLiteral("exact") : QStringLiteral("atLeast")}});
    }
    if (row.isHeader)
        m_xml.empty("w:tblHeader");
    m_xml.end();
}

void WordGrid::startCell(int column, int columns, Merge merge, bool centred)
{
    m_xml.start("w:tc");
    m_xml.start("w:tcPr");
    m_xml.empty("w:tcW",
        {{"w:w", QString::number(m_edges.at(column + columns) - m_edges.at(column))},
            {"w:type", QStringLiteral("dxa")}});
    if (columns > 1)
        m_xml.empty("w:gridSpan", {{"w:val", QString::number(columns)}});
    if (merge == Merge::Begins)
        m_xml.empty("w:vMerge", {{"w:val", QStringLiteral("restart")}});
    else if (merge == Merge::GoesOn)
        m_xml.empty("w:vMerge");
    if (centred)
        m_xml.empty("w:vAlign", {{"w:val", QStringLiteral("center")}});
    m_xml.end();
}

} // namespace print

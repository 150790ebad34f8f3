#pragma once

#include "core/reporting/document/document.h"

#include <array>

/// What the structs of a document consist of, named once for writing and reading (documentjson.cpp). Each function
/// takes its struct apart as a whole: whoever adds a field is told by the compiler to name it here. Names are stored:
/// they never change.
namespace document {

// clang-format off
inline std::array<const char *, 4> words(Alignment) { return {"left", "centre", "right", "justified"}; }
inline std::array<const char *, 2> words(HeadingLevel) { return {"section", "clause"}; }
inline std::array<const char *, 3> words(ListMarks) { return {"numbers", "letters", "dashes"}; }
inline std::array<const char *, 4> words(ChartKind) { return {"columns", "stacked_columns", "bars", "line"}; }
inline std::array<const char *, 2> words(Orientation) { return {"portrait", "landscape"}; }

inline const char *blockName(const Letterhead &) { return "letterhead"; }
inline const char *blockName(const NumberAndDate &) { return "number_and_date"; }
inline const char *blockName(const Title &) { return "title"; }
inline const char *blockName(const Addressees &) { return "addressees"; }
inline const char *blockName(const Basis &) { return "basis"; }
inline const char *blockName(const Heading &) { return "heading"; }
inline const char *blockName(const Paragraph &) { return "paragraph"; }
inline const char *blockName(const ItemList &) { return "list"; }
inline const char *blockName(const Table &) { return "table"; }
inline const char *blockName(const Chart &) { return "chart"; }
inline const char *blockName(const SignatureBlock &) { return "signature"; }
inline const char *blockName(const AnnexStart &) { return "annex"; }
inline const char *blockName(const PageOrientation &) { return "orientation"; }
inline const char *blockName(const PartStart &) { return "part"; }
inline const char *blockName(const BookCover &) { return "book_cover"; }
inline const char *blockName(const KeyFigures &) { return "key_figures"; }
inline const char *blockName(const Signatures &) { return "signatures"; }
// clang-format on

template <typename Io> void fields(Io &io, PageSetup &setup)
{
    auto &[top, bottom, left, right, bodySize, firstLineIndent, paragraphBefore, lineSpacing] = setup;
    io("top", top);
    io("bottom", bottom);
    io("left", left);
    io("right", right);
    io("body_size", bodySize);
    io("first_line_indent", firstLineIndent);
    io("paragraph_before", paragraphBefore);
    io("line_spacing", lineSpacing);
}

template <typename Io> void fields(Io &io, Run &run)
{
    auto &[text, bold, italic] = run;
    io("text", text);
    io("bold", bold);
    io("italic", italic);
}

template <typename Io> void fields(Io &io, Letterhead &block)
{
    auto &[parent, agency] = block;
    io("parent", parent);
    io("agency", agency);
}

template <typename Io> void fields(Io &io, NumberAndDate &block)
{
    auto &[number, symbol, place, date, about] = block;
    io("number", number);
    io("symbol", symbol);
    io("place", place);
    io("date", date);
    io("about", about);
}

template <typename Io> void fields(Io &io, Title &block)
{
    auto &[kind, subject, note] = block;
    io("kind", kind);
    io("subject", subject);
    io("note", note);
}

template <typename Io> void fields(Io &io, Addressees &block)
{
    auto &[names] = block;
    io("names", names);
}

template <typename Io> void fields(Io &io, Basis &block)
{
    auto &[lines] = block;
    io("lines", lines);
}

template <typename Io> void fields(Io &io, Heading &block)
{
    auto &[level, number, text] = block;
    io("level", level);
    io("number", number);
    io("text", text);
}

template <typename Io> void fields(Io &io, Paragraph &block)
{
    auto &[runs, alignment, firstLineIndent, keepWithNext] = block;
    io("runs", runs);
    io("alignment", alignment);
    io("first_line_indent", firstLineIndent);
    io("keep_with_next", keepWithNext);
}

template <typename Io> void fields(Io &io, ItemList &block)
{
    auto &[marks, items] = block;
    io("marks", marks);
    io("items", items);
}

template <typename Io> void fields(Io &io, TableColumn &column)
{
    auto &[width, share, alignment] = column;
    io("width", width);
    io("share", share);
    io("alignment", alignment);
}

template <typename Io> void fields(Io &io, TableCell &cell)
{
    auto &[text, bold, columns, rows] = cell;
    io("text", text);
    io("bold", bold);
    io("columns", columns);
    io("rows", rows);
}

template <typename Io> void fields(Io &io, Table &block)
{
    auto &[columns, headerRows, rows, numberedColumns, totalsRow, leastRowHeight, fontSize] = block;
    io("columns", columns);
    io("header_rows", headerRows);
    io("rows", rows);
    io("numbered_columns", numberedColumns);
    io("totals_row", totalsRow);
    io("least_row_height", leastRowHeight);
    io("font_size", fontSize);
}

template <typename Io> void fields(Io &io, ChartSeries &series)
{
    auto &[name, values] = series;
    io("name", name);
    io("values", values);
}

template <typename Io> void fields(Io &io, Chart &block)
{
    auto &[kind, title, unit, categories, series, decimals, height] = block;
    io("kind", kind);
    io("title", title);
    io("unit", unit);
    io("categories", categories);
    io("series", series);
    io("decimals", decimals);
    io("height", height);
}

template <typename Io> void fields(Io &io, SignatureBlock &block)
{
    auto &[authority, position, rank, name, recipients] = block;
    io("authority", authority);
    io("position", position);
    io("rank", rank);
    io("name", name);
    io("recipients", recipients);
}

template <typename Io> void fields(Io &io, AnnexStart &block)
{
    auto &[number, title, note] = block;
    io("number", number);
    io("title", title);
    io("note", note);
}

template <typename Io> void fields(Io &io, PageOrientation &block)
{
    auto &[orientation] = block;
    io("orientation", orientation);
}

template <typename Io> void fields(Io &, PartStart &)
{
}

template <typename Io> void fields(Io &io, BookCover &block)
{
    auto &[parent, agency, title, year, lines, book] = block;
    io("parent", parent);
    io("agency", agency);
    io("title", title);
    io("year", year);
    io("lines", lines);
    io("book", book);
}

template <typename Io> void fields(Io &io, KeyFigure &figure)
{
    auto &[value, caption, note] = figure;
    io("value", value);
    io("caption", caption);
    io("note", note);
}

template <typename Io> void fields(Io &io, KeyFigures &block)
{
    auto &[figures] = block;
    io("figures", figures);
}

template <typename Io> void fields(Io &io, Signature &signature)
{
    auto &[title, note, name] = signature;
    io("title", title);
    io("note", note);
    io("name", name);
}

template <typename Io> void fields(Io &io, Signatures &block)
{
    auto &[signers] = block;
    io("signers", signers);
}

} // namespace document

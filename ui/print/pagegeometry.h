#pragma once

#include "core/reporting/document/pageorientation.h"
#include "core/reporting/document/pagesetup.h"

#include <QRectF>
#include <QSizeF>

/// The numbers of the paper. Lengths are millimetres, sizes of letters are points. Where the decree gives a range
/// (NĐ 30/2020, Phụ lục I), the range stands in the comment and the constant lies inside it.
namespace print::geometry {

// The page: A4 (phần I, mục I.1). Its margins are the paper's own (document::PageSetup).
constexpr double PageShortSide = 210;
constexpr double PageLongSide = 297;
constexpr double BodyLeast = 40; ///< of width and height, whatever the margins say

// The page number (mục I.7): 13–14 pt, upright, centred in the top margin, not on the first page.
constexpr double PageNumberSize = 14;

// Letterhead (mục II.1, II.2). Quốc hiệu stands on one line: on a narrow page in the smaller size.
constexpr double HeadNameSize = 13; ///< 12–13; Quốc hiệu and tên cơ quan bold, cơ quan chủ quản upright
constexpr double HeadNameSizeNarrow = 12;
constexpr double NationalNameWidth = 7.4; ///< of Quốc hiệu for each pt of its size, with some air
constexpr double NationalMottoSize = 14; ///< 13–14, bold
constexpr double HeadColumnMost = 65; ///< the left one
constexpr double HeadRuleAbove = 0.9; ///< from the line of text to the rule below it
constexpr double HeadRuleBelow = 1; ///< from the rule to what follows
constexpr double HeadRuleWidth = 0.75; ///< pt
/// Length of the rule below tên cơ quan and below trích yếu as a part of the text above it: 1/3–1/2.
constexpr double ShortRulePart = 0.42;

// Số, ký hiệu; địa danh, thời gian (mục II.3, II.4)
constexpr double NumberSize = 13; ///< 13
constexpr double DateSize = 14; ///< 13–14, italic
constexpr double NumberLineBefore = 3;

// "V/v …", trích yếu of a công văn (mục II.5b)
constexpr double AboutSize = 12; ///< 12–13, upright
constexpr double AboutBefore = 6; ///< pt, 6

// Tên loại, trích yếu (mục II.5a)
constexpr double TitleSize = 14; ///< 13–14, bold
constexpr double TitleBefore = 7;
constexpr double TitleNoteSize = 14; ///< 13–14, italic

// Kính gửi (mục II.9a): 13–14 pt, as the body
constexpr double AddresseesBefore = 5;
constexpr double AddresseesAfter = 1;

// Tables: the decree fixes nothing.
constexpr double TableRuleWidth = 0.5; ///< pt
constexpr double CellPaddingSide = 1.2;
constexpr double CellPaddingTop = 0.7;
constexpr double CellPaddingBottom = 0.9;
constexpr double TableBefore = 3;

// Charts: the decree fixes nothing. The sizes are those of a table's small print.
constexpr double ChartTitleSize = 13;
constexpr double ChartTextSize = 11;
constexpr double ChartBefore = 4;
constexpr double ChartRuleWidth = 0.5; ///< pt
constexpr double ChartGridWidth = 0.25; ///< pt
constexpr double ChartLineWidth = 1.2; ///< pt
constexpr double ChartBarHeight = 3.6;
constexpr double ChartBarLabel = 52; ///< for the names of lying bars

// Signature (mục II.7) and Nơi nhận (mục II.9b)
constexpr double SignatureSize = 14; ///< 13–14, bold
constexpr double SignatureBefore = 7;
constexpr double SignerColumn = 90; ///< on the right; more when a long position asks for it, up to the next
constexpr double SignerColumnMost = 105;
constexpr double SignatureRoom = 28; ///< for the hand and the seal, which is 36 across and covers a third of it
constexpr double RecipientsTitleSize = 12; ///< 12, bold italic
constexpr double RecipientsSize = 11; ///< 11
constexpr double RecipientsGap = 3; ///< between the two columns

// Annex (mục III.1)
constexpr double AnnexNumberSize = 14; ///< 14, bold
constexpr double AnnexTitleSize = 14; ///< 13–14, bold
constexpr double AnnexNoteSize = 14; ///< 13–14, italic

// Signatures side by side: sizes as under a paper.
constexpr double SignersNoteSize = 13;
constexpr double SignersGap = 4; ///< between two columns

// The cover of a register (Phụ lục IV, mục I.1): the decree draws where things stand, without sizes. The places are
// parts of the height of the frame.
constexpr double CoverSize = 14;
constexpr double CoverTitleSize = 22;
constexpr double CoverFrameWidth = 1.5; ///< pt
constexpr double CoverPadding = 8; ///< between the frame and its words
constexpr double CoverAgencyAt = 0.05;
constexpr double CoverTitleAt = 0.25;
constexpr double CoverYearAt = 0.42;
constexpr double CoverLinesAt = 0.53;
constexpr double CoverBookAt = 0.89;

// Big numbers: the decree fixes nothing. They are read from across the table.
constexpr double KeyValueSize = 26; ///< bold
constexpr double KeyCaptionSize = 12;
constexpr double KeyNoteSize = 11; ///< italic
constexpr double KeyPadding = 1.5;
constexpr int KeyFiguresInRow = 5;

/// Text is measured and painted in this unit, a twentieth of a point: every size of letters is whole in it, and
/// nothing depends on the resolution of a screen or printer.
constexpr double UnitsPerInch = 1440;
constexpr double UnitsPerPoint = UnitsPerInch / 72;
constexpr double UnitsPerMillimetre = UnitsPerInch / 25.4;

constexpr double millimetres(double points)
{
    return points * 25.4 / 72;
}

inline QSizeF pageSize(document::Orientation orientation)
{
    return orientation == document::Orientation::Portrait ? QSizeF(PageShortSide, PageLongSide)
                                                          : QSizeF(PageLongSide, PageShortSide);
}

/// Where the text stands.
inline QRectF bodyRect(document::Orientation orientation, const document::PageSetup &setup)
{
    const QSizeF page = pageSize(orientation);
    return {setup.left, setup.top, qMax(BodyLeast, page.width() - setup.left - setup.right),
        qMax(BodyLeast, page.height() - setup.top - setup.bottom)};
}

inline double headNameSize(double bodyWidth)
{
    return bodyWidth < HeadColumnMost + HeadNameSize * NationalNameWidth ? HeadNameSizeNarrow : HeadNameSize;
}

/// The width of the left column of the letterhead.
inline double headColumn(double bodyWidth)
{
    return qMax(bodyWidth / 3, qMin(HeadColumnMost, bodyWidth - headNameSize(bodyWidth) * NationalNameWidth));
}

} // namespace print::geometry

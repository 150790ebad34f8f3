#pragma once

#include "core/reporting/document/document.h"

#include <QStringList>

/// The words that the decree, not the author, puts on a paper: one place for every sink (pages, DOCX, plain text).
/// Blanks that are room for the pen are no-break spaces, so that no line ends within them.
namespace document {

QString nationalName(); ///< Quốc hiệu
QString nationalMotto(); ///< Tiêu ngữ

/// Capitals as printed: NFC, "đ" → "Đ", independent of the system's language.
QString capitals(const QString &text);

/// "Số: 05/BC-CATX(QLHC)"; a number below 10 gets its zero (mục II.3).
QString numberLine(const NumberAndDate &block);
/// "Ninh Hòa, ngày 07 tháng 4 năm 2022" (mục II.4).
QString dateLine(const NumberAndDate &block);

/// What stands behind "Kính gửi: " for one addressee, or below it, "- …;" and "- ….", for several (mục II.9a).
QStringList addresseeLines(const Addressees &block);
/// Each ends with ";", the last with "." (mục II.6a).
QStringList basisLines(const Basis &block);
/// "- Như trên;" … "- Lưu: VT, QLHC." (mục II.9b).
QStringList recipientLines(const SignatureBlock &block);

/// "I. CÔNG TÁC CHỈ ĐẠO", "1. Về hoàn thiện chính sách".
QString headingLine(const Heading &block);
/// "1. ", "a) ", "đ) ", "- " for the item with this index. After the last letter of the alphabet they go on with two:
/// "aa) ", "ab) "….
QString listMark(ListMarks marks, int index);
/// "Phụ lục II"; of an annex without number, as of the only one, "Phụ lục".
QString annexLine(const AnnexStart &block);
/// "(Kèm theo Công văn số 05/CATX-QLHC ngày 07 tháng 4 năm 2022 của Công an thị xã Ninh Hòa)": the note of an annex to
/// the paper with this number and date, or room for them (mục III.1).
QString annexNote(const QString &kind, const NumberAndDate &paper, const QString &agency);
/// "Không có số liệu.": what a table without rows and a chart without marks say.
QString noData();
/// No category or no series.
bool isEmpty(const Chart &block);
/// "41", "85,4", "1.228"; "–" for what is not known.
QString chartValue(const Chart &block, std::optional<double> value);
/// "Trung tá Nguyễn Văn A".
QString signerLine(const SignatureBlock &block);
/// "(kỳ trước 07)"; empty when there is no note.
QString keyNote(const KeyFigure &figure);
/// "Năm: 2022", "Quyển số: 01"; dots where there is room for the pen.
QString bookYearLine(const BookCover &block);
QString bookNumberLine(const BookCover &block);
/// "(1)", "(2)"… for every column.
TableRow columnNumbers(const Table &block);

} // namespace document

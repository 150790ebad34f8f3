#pragma once

#include <Qt>

namespace models {

/// Roles beyond Qt's own that our models answer and our delegates paint.
enum ItemRole {
    StatusRole = Qt::UserRole + 100, ///< int(theme::Status): sign and word, and the box where it asks for action
    SignRole, ///< int(theme::Status): its sign before the cell's own text, never a box
    ProgressRole, ///< int 0–100: a bar and "68%"
    CancelledRole, ///< bool: struck through, text2
    BoldRole, ///< bool: a cell that is looked up by (the number of a row)
    QuietRole, ///< bool: text2 ("–", "Theo đề nghị")
    NoteRole, ///< QString: small text2 after the text ("9 nhiệm vụ")
    SummaryRole, ///< QString: small text2 at the right end of a group row ("4 hoàn thành · 1 quá hạn")
    MarkedRole, ///< bool: the row is marked for an act on several
    KeyRole, ///< what the row is, for the page (a number or id)
    DetailRole, ///< QString: small text2 on a second line ("1.2 quá 10 ngày · 2.7 quá 5 ngày")
    VerbRole, ///< QString: what is done about the row, at its right end ("Xem nhiệm vụ")
    FirstOwnRole
};

} // namespace models

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// The kinds of incoming documents the office tells apart (tên loại văn bản; NĐ 30/2020, Phụ lục III).
enum class DocumentKind { Other, Report, Letter, Plan, Notice, Submission, Decision, Directive, Programme, Invitation };

/// The stored ASCII code ("report", "letter", "plan" …; Other is empty) and back.
QString documentKindCode(DocumentKind kind);
std::optional<DocumentKind> documentKindFromCode(const QString &code);

/// "Báo cáo", "Công văn", "Kế hoạch" …; Other: "Văn bản khác".
QString documentKindText(DocumentKind kind);
/// The same for a paper: Vietnamese in every language of the window.
QString documentKindOnPaper(DocumentKind kind);

/// As it begins a symbol: "BC", "CV", "KH", "TTr" (Phụ lục III; a công văn has no abbreviation of its own there and
/// is written "CV" by offices that write one); Other: empty.
QString documentKindAbbreviation(DocumentKind kind);

/// The kind that a symbol names at its beginning or after its year ("BC-UBND", "2021/QĐ-TTg"), in any spelling; nothing
/// when it names none.
std::optional<DocumentKind> documentKindOfSymbol(const QString &symbol);

/// Every kind in the order in which a list offers them; Other is the last.
QList<DocumentKind> documentKinds();

} // namespace domain

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// How fast a document is to be handled (mức độ khẩn; NĐ 30/2020, Phụ lục I, mục II.10: khẩn, thượng khẩn, hỏa tốc).
enum class Urgency { Normal, Urgent, VeryUrgent, Express };

/// The stored ASCII code ("normal", "urgent", "very_urgent", "express") and back.
QString urgencyCode(Urgency urgency);
std::optional<Urgency> urgencyFromCode(const QString &code);

/// "Thường", "Khẩn", "Thượng khẩn", "Hỏa tốc".
QString urgencyText(Urgency urgency);
/// The same for a paper: Vietnamese in every language of the window.
QString urgencyOnPaper(Urgency urgency);

/// All, the least urgent first.
QList<Urgency> urgencies();

} // namespace domain

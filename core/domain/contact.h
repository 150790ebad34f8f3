#pragma once

#include "core/domain/ids.h"
#include "core/domain/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// Whom to call at a unit (rule 13).
struct Contact {
    ContactId id;
    UnitId unit;
    QString person;
    QString duty; ///< "Công chức Tư pháp – Hộ tịch"
    QString phone;
    QString zalo;
    QString email;

    /// "ĐT, Zalo 0905 123 456", or each apart where they differ.
    QString reach() const;
    /// "Nguyễn Văn An (Công chức Tư pháp – Hộ tịch), ĐT 0905 123 456": all that helps to reach them.
    QString line() const;
    bool operator==(const Contact &) const = default;
};

enum class ChaseChannel { Phone, Zalo, Letter, Meeting, Other };

/// The stored ASCII code ("phone") and back.
QString chaseChannelCode(ChaseChannel channel);
std::optional<ChaseChannel> chaseChannelFromCode(const QString &code);

/// "điện thoại", "Zalo", "văn bản", "trao đổi tại cuộc họp", "hình thức khác": as papers write it.
QString chaseChannelText(ChaseChannel channel);

/// A line of the chase log (nhật ký đôn đốc): when, how, by whom, and what was answered.
struct Chase {
    ChaseId id;
    PlanId plan;
    UnitId unit;
    std::optional<Period> period; ///< of a period or of a request
    RequestId request;
    QDate chasedOn;
    ChaseChannel channel = ChaseChannel::Phone;
    QString chasedBy;
    QString answer;
    QDate promisedOn; ///< null: no day was promised
};

} // namespace domain

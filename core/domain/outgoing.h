#pragma once

#include "core/domain/documentkind.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// "05" and "BC-CATX(QLHC)" as one: "05/BC-CATX(QLHC)", below 10 with its zero, as on the paper.
QString outgoingReference(int number, const QString &symbol);
/// "2022/5/BC-CATX(QLHC)", as the trace names an outgoing document.
QString outgoingCode(int year, int number, const QString &symbol);

enum class OutgoingState {
    Active,
    Cancelled, ///< with a reason; stays in the register and keeps its number
    Withdrawn, ///< registering it was taken back: no longer shown
};

/// The stored ASCII code ("active") and back.
QString outgoingStateCode(OutgoingState state);
std::optional<OutgoingState> outgoingStateFromCode(const QString &code);

/// A document of the office that was not made here, registered by hand (văn bản đi khác).
struct OutgoingEntry {
    OutgoingId id;
    int number = 0;
    QString symbol; ///< "KH-CATX"
    QDate issuedOn;
    DocumentKind kind = DocumentKind::Other;
    QString subject; ///< trích yếu
    QString signer; ///< as written in the register: "Thượng tá Nguyễn Văn A"
    QString recipients; ///< nơi nhận
    QString keeper; ///< đơn vị, người nhận bản lưu
    int copies = 0; ///< số lượng bản; 0: not stated
    QDate forwardedOn; ///< ngày chuyển; null: not stated
    QString note;
    OutgoingState state = OutgoingState::Active;
    QDate cancelledOn; ///< of a cancelled one
    QString cancelReason;

    int year() const { return issuedOn.year(); }
    QString reference() const; ///< "05/KH-CATX"
    QString code() const; ///< "2022/5/KH-CATX", as the trace names it

    bool operator==(const OutgoingEntry &) const = default;
};

} // namespace domain

#pragma once

#include "core/domain/documentkind.h"
#include "core/domain/entrystate.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/taskstate.h"
#include "core/domain/urgency.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// One line of the register of incoming documents (NĐ 30/2020, Phụ lục IV, mục VI).
/// The number belongs to the office and the calendar year of arrival; it is never reused.
struct RegisterEntry {
    EntryId id;
    int year = 0;
    int arrivalNumber = 0;
    int supplement = 0; ///< 0 for the series itself, 1… for entries squeezed in later ("137.1")
    QDate arrivedOn;
    UnitId issuer; ///< invalid: `issuerText` names it
    QString issuerText;
    QString documentNumber; ///< "15"
    QString documentSymbol; ///< "BC-UBND"
    QDate documentDate; ///< null: the paper bears none
    DocumentKind kind = DocumentKind::Other; ///< older entries may not tell
    QString subject; ///< tên loại và trích yếu
    QString receiver; ///< đơn vị hoặc người nhận, in the office
    QDate forwardedOn; ///< ngày chuyển; null: not yet
    Urgency urgency = Urgency::Normal;
    QDate handleBy; ///< hạn giải quyết; null: none
    QString clerkNumber; ///< that the agency's own văn thư gave
    QString note; ///< ghi chú
    EntryState state = EntryState::Active;
    QString reason; ///< why it was replaced, returned, cancelled, or squeezed in
    QDate resendBy; ///< of a returned one: by when it is wanted back; null: no day was named

    /// "15/BC-UBND", or what there is of it.
    QString documentReference() const;
    /// "137", or "137.1" for the first supplement.
    QString numberText() const;
};

/// What a unit says of one task. It does not move the task (rule 5).
struct ReportResult {
    TaskId task;
    QString text;
    std::optional<TaskState> state;
    std::optional<int> progress; ///< percent, 0–100
    bool operator==(const ReportResult &) const = default;
};

/// A unit's report for a period or for an ad-hoc request (rule 9). A nil report ("không phát sinh") is a report.
struct Report {
    ReportId id;
    PlanId plan;
    UnitId unit;
    std::optional<Period> period;
    RequestId request; ///< valid when there is no period
    EntryId entry; ///< invalid: results of the receiving lead, without a document
    bool nil = false;
    QString narrative; ///< what it says in general
    QList<ReportResult> results;
    QDateTime enteredAt;
    EntryState state = EntryState::Active;
};

/// A report with the line of the register it came by, as lists show it.
struct ReportLine {
    Report report; ///< results are left empty in lists
    RegisterEntry entry;
};

/// A result of one task with whose it is, as a task's history shows it.
struct TaskResult {
    UnitId unit;
    std::optional<Period> period; ///< nothing: of an ad-hoc request
    ReportResult result;
};

} // namespace domain

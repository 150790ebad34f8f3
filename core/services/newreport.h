#pragma once

#include "core/domain/attachment.h"
#include "core/domain/documentkind.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/domain/urgency.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace services {

/// A difficulty that a report tells of.
struct NewDifficulty {
    domain::TaskId task; ///< invalid: of no single task
    QString text;
    QString proposal;
};

/// An incoming document as it is entered: the line of the register (NĐ 30/2020, Phụ lục IV, mục VI).
struct NewDocument {
    domain::UnitId unit; ///< who issued it, when it is a unit of the catalogue; else `issuerText`
    QString issuerText; ///< "UBND tỉnh Khánh Hòa"; empty for reports
    QDate arrivedOn;
    QString documentReference; ///< "15/BC-UBND", may be empty
    QDate documentDate; ///< may be null
    domain::DocumentKind kind = domain::DocumentKind::Other; ///< a report is a Report whatever stands here
    QString subject; ///< of a report: empty means the usual one
    QString receiver; ///< đơn vị hoặc người nhận, may be empty
    QDate forwardedOn; ///< ngày chuyển, may be null
    domain::Urgency urgency = domain::Urgency::Normal;
    QDate handleBy; ///< hạn giải quyết, may be null
    QString clerkNumber; ///< that the agency's own văn thư gave; may be empty
    QString note; ///< may be empty
    QList<domain::NewAttachment> attachments; ///< their contents are in the store of attachments already
    /// A document forgotten in the pile: gets a supplement of this number of its year instead of the next one.
    std::optional<int> supplementTo;
    QString reason; ///< why warnings are overridden, or why the number is a supplement; goes into the trace
    /// A spelling that a person, being asked, has said to mean `unit`: learnt with the document, and forgotten again
    /// when it is taken back (learnNames()). Empty: none.
    QString confirmedName;
};

/// A unit's report as it is taken in with its document.
struct NewReport : NewDocument {
    domain::Period period;
    QString request; ///< the number of the ad-hoc request it answers; then the period does not count
    bool nil = false;
    /// It comes besides the one that is in already (báo cáo bổ sung), for which a reason is given; both count, and the
    /// unit's punctuality goes by the first.
    bool additional = false;
    QString narrative;
    QList<domain::ReportResult> results;
    QList<NewDifficulty> difficulties;
};

/// What was given out for a saved report.
struct RegisteredReport {
    domain::ReportId report;
    int year = 0;
    int arrivalNumber = 0;
    int supplement = 0;
    domain::ReportStanding standing;
};

/// Names an entry of the register.
struct EntryKey {
    int year = 0;
    int number = 0;
    int supplement = 0;

    static EntryKey of(const domain::RegisterEntry &entry)
    {
        return {entry.year, entry.arrivalNumber, entry.supplement};
    }

    /// "137", or "137.1" for the first supplement.
    QString numberText() const
    {
        return supplement > 0 ? QStringLiteral("%1.%2").arg(number).arg(supplement) : QString::number(number);
    }
    QString text() const { return QStringLiteral("%1/%2").arg(QString::number(year), numberText()); }
    bool operator==(const EntryKey &) const = default;
};

} // namespace services

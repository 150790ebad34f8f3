#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/reportstatus.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"
#include "core/services/unitcatalogue.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace services {

/// What a quick line can say, in the order of its chips. Words: what it holds besides and nobody understands.
enum class QuickPart { Unit, Number, Date, Kind, For, Arrived, Words };

/// "unit", "number", "date", "kind", "for", "arrived", "words".
QString quickPartCode(QuickPart part);
std::optional<QuickPart> quickPartFromCode(const QString &code);

/// One of the meanings a part may have.
struct QuickOption {
    QString value; ///< ASCII where it can be; what QuickChoices takes
    QString text; ///< as the screen shows it ("UBND phường Ninh Thủy", "Tháng 5/2022")
    bool operator==(const QuickOption &) const = default;
};

/// A part that is not sure: nothing is saved until it is chosen or typed more fully.
struct QuickAsk {
    QuickPart part = QuickPart::Unit;
    QString question; ///< a sentence: "Ninh Th là đơn vị nào?"
    QList<QuickOption> options; ///< the likeliest first; may be empty
};

/// The answers that were given to asks: for each part the value of an option.
using QuickChoices = QMap<QuickPart, QString>;

/// What is known besides the line itself.
struct QuickContext {
    domain::UnitId proposedUnit; ///< the unit when the line names none (the next one of a pile); may be invalid
    std::optional<domain::Period> proposedPeriod; ///< of the proposed unit's report, when the line names none
    QDate arrivedOn; ///< when the line names no day of arrival; null: today
    QuickChoices choices;
    QString reason; ///< why warnings are overridden
};

/// What a quick line means. Every part is there as far as it is understood.
struct QuickReading {
    /// What would be saved: unit, document, dates, and for a report period or request. Parts in doubt are left out.
    NewReport report;
    bool isReport = true; ///< false: another document of the register (công văn, kế hoạch …)
    bool unitProposed = false; ///< the line names none; it is the proposed one
    QString unitText; ///< the words that were taken for the unit, as typed
    QString number; ///< "15"; empty: none
    QString symbol; ///< "BC-UBND", put right and completed; empty: none
    QString arrivalNumber; ///< that it would get now
    std::optional<domain::ReportStanding> standing; ///< of a report for a period that is known
    QList<QuickAsk> asks; ///< in the order of the chips; empty: all is sure
    domain::Guards guards; ///< what stands against saving; judged only when nothing is asked

    bool isSure() const { return asks.isEmpty(); }
    /// The ask about a part, if there is one.
    const QuickAsk *ask(QuickPart part) const;
};

/// Understands one line, in any order and spelling: "ninh thuy 15/bc 8/5" is a monthly report (unit, number and symbol,
/// date of the document); "cv tckh 211 9/10" a công văn, "kh ninh da 5/kh 3/10" a kế hoạch, "đx 3 ninh ha 40/bc" the
/// answer to request 3. Besides, anywhere: "t5" or "tháng 5/2022" the period, "đến 9/5" the day of arrival, "kps"
/// nothing to report, and after ";" the subject. Nothing is guessed in silence: what may mean several things, or
/// nothing, is asked (QuickReading::asks). Reads the file by index only, and writes nothing. Errors: PlanUnknown and
/// those of reading.
base::Result<QuickReading> readQuickLine(
    const DataFile &file, const UnitCatalogue &units, const QString &text, const QuickContext &context = {});

/// What was registered.
struct QuickSaved {
    EntryKey key;
    std::optional<domain::ReportStanding> standing; ///< of a report
};

/// Saves what readQuickLine() understood as addReport() or registerDocument() does.
/// Errors: QuickUnclear (the first ask), those of these two.
base::Result<QuickSaved> saveQuickLine(DataFile &file, const QuickReading &reading);

} // namespace services

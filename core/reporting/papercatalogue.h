#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/plan.h"
#include "core/reporting/document/document.h"
#include "core/services/datafile.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace reporting {

/// What a printable paper can be told.
enum class PaperOption {
    Day, ///< as of which day
    Year,
    Dates, ///< from and to, instead of a whole year
    Book, ///< quyển số
    Period, ///< of which one it speaks, instead of the usual one
    Task, ///< required
    Everything, ///< all that there is, where the paper leaves out what is old
    Persons, ///< who hands over to whom, and where the backups are
};

/// A paper that is printed as the data give it: it is neither edited nor issued. The page of registers and prints and
/// the command line offer what stands here.
struct PrintablePaper {
    QString code; ///< ASCII: "register", "briefing"
    const char *name; ///< to be translated when it is shown ("PaperCatalogue")
    const char *otherNames; ///< what else people call it, parted by "; "; to be translated as well
    QList<PaperOption> options;

    bool takes(PaperOption option) const { return options.contains(option); }
};

/// What was chosen; what a paper does not take is not looked at.
struct PaperChoice {
    QDate day; ///< null: today
    int year = 0; ///< 0: that of `from`, or of today
    QDate from;
    QDate to;
    QString book;
    std::optional<domain::Period> period;
    QString task; ///< its number
    bool everything = false;
    QString giver;
    QString receiver;
    QString backupFolder;

    bool operator==(const PaperChoice &) const = default;
};

const QList<PrintablePaper> &printablePapers();
/// The one with this code; nullptr when there is none.
const PrintablePaper *findPrintablePaper(const QString &code);

/// What it is called on screen.
QString printablePaperName(const PrintablePaper &paper);
QString printablePaperOtherNames(const PrintablePaper &paper);

/// The paper of `code`, which is one of the catalogue's. Errors: DatesReversed, TaskUnknown, those of reading.
base::Result<document::Document> printablePaper(
    const services::DataFile &file, const domain::Plan &plan, const QString &code, const PaperChoice &choice);

} // namespace reporting

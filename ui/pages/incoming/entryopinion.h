#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <optional>

namespace pages {

/// What the entry form holds, ready to be judged and saved.
struct Entry {
    enum class Kind {
        Report, ///< a unit's report with its document
        OwnResults, ///< of the receiving unit, without a document (rule 5)
    };

    Kind kind = Kind::Report;
    services::NewReport report;
    QString issuer; ///< as the screen names it
    std::optional<services::EntryKey> replaces;
};

/// What there is to say about an entry before it is saved.
struct Opinion {
    enum class Weight {
        None,
        Remark, ///< may be saved as it is
        Warning, ///< may be saved with a reason
        Refusal
    };

    Weight weight = Weight::None;
    QString sentence;
    /// The report that is in already, when that is what stands in the way.
    std::optional<services::EntryKey> earlier = {};
    /// It is closed, and can be reopened with a reason.
    bool periodClosed = false;
    std::optional<int> yearClosed = {};
};

Opinion opinionOf(const services::DataFile &file, const base::Error &error);
Opinion judgeEntry(const services::DataFile &file, const domain::Plan &plan, const Entry &entry);

struct SavedEntry {
    services::EntryKey key; ///< number 0: own results have none
    QString sentence; ///< "Đã lưu văn bản đến số 137 của UBND xã Ninh Sơn"
};

/// Saves it by the service of its kind. Errors: those of that service.
base::Result<SavedEntry> saveEntry(services::DataFile &file, const Entry &entry);

} // namespace pages

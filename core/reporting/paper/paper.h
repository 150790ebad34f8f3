#pragma once

#include "core/base/result.h"
#include "core/domain/paperdraft.h"
#include "core/domain/plan.h"
#include "core/reporting/paper/editedpaper.h"
#include "core/reporting/paper/paperbuilder.h"
#include "core/services/datafile.h"

#include <memory>
#include <optional>

namespace reporting {

/// A paper that goes into a file of its own.
struct PaperCopy {
    QString fileName; ///< without ending
    document::Document document;
};

/// A paper as it stands: what the data say, what the leader made of it, and the forms it can be sent in.
struct Paper {
    domain::PaperDraft draft;
    std::shared_ptr<const PaperBuilder> builder; ///< never null
    QList<services::PaperForm> forms; ///< the usual one first; never empty
    QList<EditedSection> sections; ///< in the words of the usual form

    const domain::PaperKey &key() const { return draft.key; }
    /// The form of a code, else the usual one.
    services::PaperForm form(const QString &code) const;
    /// In this form, signed by its usual signer, number and date left to the pen.
    PaperFace face(const QString &formCode = {}) const;

    /// What is printed.
    document::Document document(const PaperFace &face) const;
    document::Document document() const { return document(face()); }
    /// A letter to each of its addressees alone, in the leader's words where there are any; none of other papers.
    QList<PaperCopy> copies(const PaperFace &face) const;
    /// Where a part stands among the blocks of document(): the first, and how many; none when it is left out.
    std::pair<int, int> blockRange(const QString &key) const;
    /// The same data with another draft.
    Paper with(const domain::PaperDraft &changed) const;
    /// The same draft over other data.
    Paper over(const std::shared_ptr<const PaperBuilder> &data) const;
};

/// Reads a paper. Its data cut-off is `cutOff`, or the draft's, or the usual one of its kind.
base::Result<Paper> readPaper(const services::DataFile &file, const domain::Plan &plan, const domain::PaperKey &key,
    std::optional<QDate> cutOff = std::nullopt);

/// The month's BÁO CÁO.
base::Result<Paper> readMonthlyPaper(const services::DataFile &file, const domain::Plan &plan, domain::Period period,
    std::optional<QDate> cutOff = std::nullopt);

} // namespace reporting

#pragma once

#include "core/base/result.h"
#include "core/domain/paperdraft.h"
#include "core/services/datafile.h"

namespace services {

/// The draft of a paper; an untouched one when none was begun.
/// Errors: JsonInvalid when what lies in the file cannot be read.
base::Result<domain::PaperDraft> paperDraft(const DataFile &file, const domain::PaperKey &key);

/// What the paper is called on screen and in the history: "báo cáo quý III năm 2022", "công văn đôn đốc tháng 5/2022".
QString paperName(const domain::PaperKey &key);
/// The same for a paper: Vietnamese in every language of the window.
QString paperNameOnPaper(const domain::PaperKey &key);

/// One visit to the draft, say to a part of it: however often it is saved while the visit lasts, it is one act of the
/// history, and undo brings back what was there when it began. A new visit begins with an empty one.
struct DraftVisit {
    quint64 act = 0; ///< its number in the history; 0: nothing saved yet
    domain::PaperDraft before;
};

/// Writes the draft. Nothing is written when it says the same as the one there is. Undo brings back what was there,
/// under `title` ("sửa phần “I. Công tác chỉ đạo” của báo cáo tháng 10/2022"); empty: of the paper as a whole.
/// Errors: CutOffOutside when the cut-off became a day before the period or after today; those of writing.
base::Result<void> saveDraft(
    DataFile &file, const domain::PaperDraft &draft, const QString &title = {}, DraftVisit *visit = nullptr);

} // namespace services

#pragma once

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/domain/difficulty.h"
#include "core/domain/registerline.h"
#include "core/services/datafile.h"
#include "core/services/tracereader.h"

#include <QHash>
#include <QList>

namespace reporting {

/// All there is about an entry of the register.
struct EntryDossier {
    domain::RegisterLine line;
    QString narrative; ///< what its report says in general
    QList<domain::ReportResult> results; ///< in entry order
    QList<domain::Difficulty> difficulties; ///< as the report told of them, whatever became of it
    QHash<domain::TaskId, QString> taskNames; ///< "2.6. Dịch vụ công thiết yếu"
    QList<domain::Attachment> attachments; ///< its files, without those taken away
    QList<services::TraceNote> trace; ///< oldest first
};

/// Errors: EntryUnknown.
base::Result<EntryDossier> entryDossier(const services::DataFile &file, domain::EntryId entry);

} // namespace reporting

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/services/datafile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace services {

/// What was typed into a form and not saved yet ("bản nháp"), kept in the data file so that it survives a crash. It is
/// no act: nothing is traced, taken back or announced.
struct FormDraft {
    domain::FormDraftId id;
    QJsonObject content; ///< as the form wrote it
    QDateTime at; ///< when it was kept last, local time
};

/// The drafts that the file's actor left in the form, the newest first.
base::Result<QList<FormDraft>> readFormDrafts(const DataFile &file, const QString &form);

/// Keeps the content under `draft`, or as a new draft when the id is not valid. Gives its id.
/// Errors: FileReadOnly, FileNewerReadOnly, FileLocked, DiskFull.
base::Result<domain::FormDraftId> saveFormDraft(
    DataFile &file, const QString &form, domain::FormDraftId draft, const QJsonObject &content);

/// Forgets it. Errors as above.
base::Result<void> dropFormDraft(DataFile &file, domain::FormDraftId draft);

} // namespace services

#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/domain/paperkind.h"
#include "core/domain/registersummary.h"
#include "core/domain/request.h"
#include "core/reporting/document/document.h"
#include "core/reporting/phrasebook.h"
#include "core/services/officesettings.h"
#include "core/services/outgoingregister.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

namespace reporting {

/// What the file does not know of a handover.
struct HandoverChoice {
    QDate on; ///< the day it stands for; null: today
    QString giver; ///< names; empty: room for the pen
    QString receiver;
    QString attachmentsFolder; ///< where things lie, as one would type it
    QString backupFolder; ///< empty: none is set
};

/// A year of the register of incoming documents.
struct RegisterYearState {
    int year = 0;
    domain::RegisterSummary summary;
    bool closed = false;
};

/// A paper that somebody has begun and not issued.
struct UnfinishedPaper {
    QString name; ///< "báo cáo tháng 5/2022"
    QDateTime changedAt;
};

/// Everything that passes from one secretary to the next, read once.
struct HandoverSource {
    HandoverChoice choice;
    QString dataFile;
    services::PlanContents contents;
    QHash<domain::TaskId, domain::TaskStanding> standings;
    services::UnitCatalogue units;
    QList<RegisterYearState> years; ///< newest first
    QList<services::OutgoingLine> issued; ///< of this year
    QList<domain::Difficulty> difficulties; ///< open ones, oldest first
    QList<domain::Request> requests; ///< open ones
    QList<UnfinishedPaper> drafts;
    QList<domain::Period> openPeriods; ///< over, and not closed
    PhraseBook phrases;
    services::OfficeSettings office;
};

base::Result<HandoverSource> readHandoverSource(
    const services::DataFile &file, const domain::Plan &plan, const HandoverChoice &choice);

/// BIÊN BẢN BÀN GIAO of the work: open tasks, registers, difficulties, unfinished papers, what was issued, where the
/// data and its copies lie; signed by both.
document::Document handoverRecord(const HandoverSource &source);

} // namespace reporting

#pragma once

#include "core/domain/plan.h"
#include "core/reporting/document/document.h"
#include "core/services/officesettings.h"

namespace reporting {

/// The beginning of a paper of the office that bears no number: letterhead and title, on the office's page.
document::Document officePaper(const services::OfficeSettings &office, const domain::Plan &plan,
    const document::Title &title, document::Orientation orientation = document::Orientation::Portrait);

/// Who signs the office's papers, without Nơi nhận.
document::SignatureBlock officeSignature(const services::OfficeSettings &office);

} // namespace reporting

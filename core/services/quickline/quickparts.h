#pragma once

#include "core/domain/plan.h"
#include "core/domain/quickline/quickwords.h"
#include "core/services/quickline/quickline.h"
#include "core/services/quickline/quickunit.h"

namespace services {

// How the parts of a quick line are understood, one function each. They fill `reading` and append to its asks; a part
// that was chosen before (QuickContext::choices) is not asked again.

/// The words of a question or an option in the language of the screen.
QString quickText(const char *text);

/// What all parts need.
struct QuickInput {
    const DataFile &file;
    const UnitCatalogue &units;
    const QuickContext &context;
    domain::Plan plan;
    domain::QuickWords words;
    QuickUnit named;

    QString choice(QuickPart part) const { return context.choices.value(part); }
};

/// The unit (or, of a document, the issuer in words).
void readUnit(QuickReading &reading, const QuickInput &input);
/// The kind of document, from the words and from the symbol.
void readKind(QuickReading &reading, const QuickInput &input);
/// Number and symbol, put right and completed.
base::Result<void> readReference(QuickReading &reading, const QuickInput &input);
/// The document's day and the day of arrival.
void readDays(QuickReading &reading, const QuickInput &input);
/// The period or the request.
base::Result<void> readFor(QuickReading &reading, const QuickInput &input);
/// The subject, and what nobody understands.
void readRest(QuickReading &reading, const QuickInput &input);

} // namespace services

#pragma once

#include <QString>

namespace base {

/// The first sentence of the text, on one line, and those after it as long as all of them fit in `limit` characters.
/// A stop ends a sentence where a capital follows, but not that of an abbreviated name ("TX. Ninh Hòa").
QString leadingSentences(const QString &text, qsizetype limit);

} // namespace base

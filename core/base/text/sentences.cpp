#include "core/base/text/sentences.h"

namespace base {

namespace {

/// "TX" before its stop, "P", "Tp".
bool isAbbreviated(const QString &text, qsizetype stop)
{
    const qsizetype start = text.lastIndexOf(QLatin1Char(' '), stop) + 1;
    return stop - start <= 2 && text.at(start).isUpper();
}

} // namespace

QString leadingSentences(const QString &text, qsizetype limit)
{
    const QString line = text.simplified();
    qsizetype end = 0; // of the sentences that are kept
    for (qsizetype at = 1; at + 2 < line.size(); ++at) {
        if (line.at(at) != QLatin1Char('.') || line.at(at + 1) != QLatin1Char(' ') || !line.at(at + 2).isUpper()
            || isAbbreviated(line, at))
            continue;
        if (end > 0 && at + 1 > limit)
            return line.left(end);
        end = at + 1;
    }
    return end == 0 || line.size() <= limit ? line : line.left(end);
}

} // namespace base

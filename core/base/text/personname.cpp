#include "core/base/text/personname.h"

#include "core/base/text/nfc.h"
#include "core/base/text/sortkey.h"

#include <QStringList>

namespace base {

QString personNameKey(QStringView name)
{
    QStringList words = cleanLine(name.toString()).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString given = words.isEmpty() ? QString() : words.takeLast();
    const QString family = words.isEmpty() ? QString() : words.takeFirst();
    // A blank is below everything in a sort key, so "An" with any family name stands before "Anh".
    const QChar partEnd = QLatin1Char(' ');
    return sortKey(given) + partEnd + sortKey(family) + partEnd + sortKey(words.join(QLatin1Char(' ')));
}

} // namespace base

#include "core/domain/documentsymbol.h"

#include "core/base/text/characters.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

namespace domain {

namespace {

bool isSmall(const QString &text)
{
    return text == text.toLower();
}

/// One group between hyphens.
QString properGroup(const QString &group)
{
    const QString folded = base::fold(group);
    if (folded == QStringLiteral("ttg")) // Thủ tướng: the one abbreviation that ends small
        return QStringLiteral("TTg");
    if (!isSmall(group))
        return group;
    if (const std::optional<DocumentKind> kind = documentKindOfSymbol(group))
        return documentKindAbbreviation(*kind);
    return group.toUpper();
}

/// "GD&ĐT" is "GDĐT"; empty when the text is not all capitals.
QString squeezed(const QString &alias)
{
    QString letters;
    for (const QChar c : alias) {
        if (c.isLetter() && !c.isUpper())
            return {};
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString folded = base::fold(word);
        if (word.front().isLetter() && folded != QStringLiteral("va") && folded != QStringLiteral("phong"))
            initials += word.front().toUpper();
    }
    return initials;
}

} // namespace

QString properSymbol(const QString &typed)
{
    QString plain = base::cleanLine(typed);
    plain.remove(QLatin1Char(' '));
    for (QChar &c : plain) {
        if (base::isDash(c.unicode()))
            c = u'-';
    }
    // Slashes stay where they are: the year of a law ("2021/QĐ-TTg"), the party's "BC/ĐTN".
    QStringList parts = plain.split(QLatin1Char('/'));
    for (QString &part : parts) {
        QStringList groups = part.split(QLatin1Char('-'), Qt::SkipEmptyParts);
        for (QString &group : groups)
            group = properGroup(group);
        part = groups.join(QLatin1Char('-'));
    }
    return parts.join(QLatin1Char('/'));
}

IssuerAbbreviation issuerAbbreviation(const Unit &unit)
{
    if (unit.kind == UnitKind::Ward || unit.kind == UnitKind::Commune)
        return {{QStringLiteral("UBND")}, true};
    const QString folded = base::fold(unit.name);
    if (unit.kind == UnitKind::Police && folded.startsWith(QStringLiteral("cong an phuong ")))
        return {{QStringLiteral("CAP")}, true};
    if (unit.kind == UnitKind::Police && folded.startsWith(QStringLiteral("cong an xa ")))
        return {{QStringLiteral("CAX")}, true};
    IssuerAbbreviation found;
    for (const QString &alias : QStringList{unit.shortName} + unit.aliases) {
        const QString letters = squeezed(alias);
        if (letters.size() < 2 || found.likely.contains(letters))
            continue;
        if (base::fold(letters) == unit.code && !found.sure) {
            found.likely.prepend(letters);
            found.sure = true;
        } else {
            found.likely.append(letters);
        }
    }
    if (const QString initials = initialsOf(unit.shortName);
        !found.sure && initials.size() > 1 && !found.likely.contains(initials))
        found.likely.prepend(initials);
    return found;
}

QString usualSymbolOf(DocumentKind kind, const QString &abbreviation)
{
    const QString first = documentKindAbbreviation(kind);
    return first.isEmpty() ? abbreviation : QStringLiteral("%1-%2").arg(first, abbreviation);
}

} // namespace domain

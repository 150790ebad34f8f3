#include "core/domain/quickline/quicktokens.h"

#include "core/base/text/characters.h"
#include "core/base/text/dateparsing.h"
#include "core/base/text/fold.h"
#include "core/domain/documentkind.h"

#include <QRegularExpression>
#include <QStringList>

namespace domain {

namespace {

using Option = QRegularExpression::PatternOption;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
}

/// One blank between pieces, none inside them.
QString joined(QString line)
{
    static const QRegularExpression slash = pattern(QStringLiteral("\\s*/\\s*"));
    static const QRegularExpression dashOfDay = pattern(QStringLiteral("(?<=[0-9])\\s*-\\s*(?=[0-9])"));
    static const QRegularExpression dashOfSymbol = pattern(QStringLiteral("(?<=[0-9]/)(\\p{L}+)\\s*-\\s*(?=\\p{L})"));
    static const QRegularExpression label = pattern(QStringLiteral("\\b(s[oố]|ng[aà]y|đến|den)\\s*:"));
    for (QChar &c : line) {
        if (base::isDash(c.unicode()))
            c = u'-';
        else if (c == u'\\')
            c = u'/';
        else if (QStringLiteral(",()#|\"").contains(c))
            c = u' ';
    }
    line.replace(label, QStringLiteral("\\1 "));
    line.replace(slash, QStringLiteral("/"));
    line.replace(dashOfDay, QStringLiteral("-"));
    line.replace(dashOfSymbol, QStringLiteral("\\1-"));
    return line;
}

/// Parts what was typed without a blank: "thuy15/bc", "15/bc8/5", "15/bc-ubnd8/5".
QStringList unglued(const QString &piece, bool *gluedDigit)
{
    // A letter and its digits are a period ("t5"), five digits after "ca" a code of the catalogue, and a digit
    // between letters is what VNI left.
    static const QRegularExpression wordThenNumber = pattern(QStringLiteral(
        "^(\\p{L}[\\p{L}.-]+)([0-9]{1,4}|[0-9]{2,4}[a-d]|[0-9]{1,4}[a-d]?(?:[/.-]|bc|cv|kh|tb|ttr).*)$"));
    static const QRegularExpression symbolThenDay
        = pattern(QStringLiteral("^([0-9]{1,5}[a-d]?[/.-]?\\p{L}[\\p{L}&.-]*?)([0-9]{1,2}[/.-][0-9].*)$"));
    static const QRegularExpression periodWord = pattern(QStringLiteral("^(?:th|th[aá]ng|k[yỳ]|t\\.)[0-9]"));
    if (periodWord.match(piece).hasMatch())
        return {piece};
    QRegularExpressionMatch match = wordThenNumber.match(piece);
    if (match.hasMatch()) {
        *gluedDigit = match.captured(2).size() == 1;
        return QStringList{match.captured(1)} + unglued(match.captured(2), gluedDigit);
    }
    match = symbolThenDay.match(piece);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {piece};
}

bool readDay(QuickToken &token, QDate today)
{
    static const QRegularExpression compact = pattern(QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})$"));
    static const QRegularExpression dayForm
        = pattern(QStringLiteral("^[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{1,4})?$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"));
    const QRegularExpressionMatch glued = compact.match(token.text);
    const bool dayMonth = dayForm.match(token.text).hasMatch();
    if (!dayMonth && !glued.hasMatch())
        return false;
    QString text = token.text;
    if (glued.hasMatch())
        text = QStringLiteral("%1/%2/%3").arg(glued.captured(1), glued.captured(2), glued.captured(3));
    else if (!text.contains(QRegularExpression(QStringLiteral("[0-9]{4}"))))
        text.replace(QRegularExpression(QStringLiteral("[.-]")), QStringLiteral("/"));
    const std::optional<QDate> day = base::parseDate(text, today);
    token.form = day ? QuickToken::Form::Day : QuickToken::Form::Broken;
    token.day = day.value_or(QDate());
    return true;
}

bool readReference(QuickToken &token)
{
    static const QRegularExpression party
        = pattern(QStringLiteral("^([0-9]{1,5}[a-d]?)-(\\p{L}+)/(\\p{L}[\\p{L}0-9&.-]*)$"));
    static const QRegularExpression plain
        = pattern(QStringLiteral("^([0-9]{1,5}[a-d]?)[/.-]((?:(?:19|20)[0-9]{2}/)?\\p{L}[\\p{L}0-9&./-]*)$"));
    static const QRegularExpression glued = pattern(QStringLiteral("^([0-9]{1,5})(\\p{L}{2}[\\p{L}&./-]*)$"));
    QRegularExpressionMatch match = party.match(token.text);
    if (match.hasMatch() && documentKindOfSymbol(match.captured(2))) {
        token.form = QuickToken::Form::Reference;
        token.partyStyle = true;
        token.number = QStringLiteral("%1-%2").arg(match.captured(1), match.captured(2).toUpper());
        token.symbol = match.captured(3);
        return true;
    }
    match = plain.match(token.text);
    if (!match.hasMatch()) {
        match = glued.match(token.text);
        if (!match.hasMatch() || !documentKindOfSymbol(match.captured(2)))
            return false;
    }
    token.form = QuickToken::Form::Reference;
    token.number = match.captured(1);
    token.symbol = match.captured(2);
    // "bcubnd": the hyphen was left out before the one issuer that everybody knows.
    static const QRegularExpression gluedSymbol = pattern(QStringLiteral("^(\\p{L}{2,3})(ubnd|hđnd)$"));
    if (const QRegularExpressionMatch parts = gluedSymbol.match(token.symbol);
        parts.hasMatch() && documentKindOfSymbol(parts.captured(1)))
        token.symbol = QStringLiteral("%1-%2").arg(parts.captured(1), parts.captured(2));
    while (!token.symbol.isEmpty() && QStringLiteral("-./&").contains(token.symbol.back()))
        token.symbol.chop(1);
    return true;
}

QuickToken tokenOf(const QString &piece, QDate today)
{
    static const QRegularExpression bare = pattern(QStringLiteral("^[0-9]{1,5}[a-d]?$"));
    static const QRegularExpression zero = pattern(QStringLiteral("^0+(?:[/.-]\\p{L}.*)?$"));
    static const QRegularExpression monthOfYear = pattern(QStringLiteral("^[0-9]{1,2}[/.-](?:19|20)[0-9]{2}$"));
    QuickToken token;
    token.text = piece;
    token.folded = base::fold(piece);
    if (zero.match(piece).hasMatch()) {
        token.form = QuickToken::Form::Broken; // no document has the number 0
        return token;
    }
    if (bare.match(piece).hasMatch()) {
        token.form = QuickToken::Form::Bare;
        token.number = piece;
        return token;
    }
    // "5/2022" is a period and read as one.
    if (monthOfYear.match(piece).hasMatch() || readDay(token, today) || readReference(token))
        return token;
    if (!piece.isEmpty() && piece.front().isDigit())
        token.form = QuickToken::Form::Broken;
    return token;
}

} // namespace

QList<QuickToken> quickTokens(const QString &line, QDate today)
{
    QList<QuickToken> tokens;
    const QStringList pieces = joined(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString piece : pieces) {
        while (piece.size() > 1 && QStringLiteral("./:").contains(piece.back()))
            piece.chop(1);
        bool gluedDigit = false;
        const QStringList parts = unglued(piece, &gluedDigit);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QuickToken token = tokenOf(parts.at(i), today);
            token.afterLetters = i > 0 && gluedDigit && token.form == QuickToken::Form::Bare;
            tokens.append(token);
        }
    }
    return tokens;
}

} // namespace domain

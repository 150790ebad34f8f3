#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/domain/documentsymbol.h"
#include "core/services/enteredreport.h"
#include "core/services/quickline/quickparts.h"

#include <QCoreApplication>

// Kind, number and symbol, days.

namespace services {

using base::Result;
using namespace domain;

namespace {

/// The value of an option that leaves a part out.
QString noOption()
{
    return QStringLiteral("-");
}

QuickOption kindOption(DocumentKind kind)
{
    return {documentKindCode(kind), documentKindText(kind)};
}

/// The kind that the symbol tells; a symbol of the party's style tells it with the number ("15-BC/ĐTN").
std::optional<DocumentKind> kindOfReference(const QuickWords &line)
{
    return documentKindOfSymbol(line.partyStyle ? line.number.section(QLatin1Char('-'), 1) : line.symbol);
}

void setReference(QuickReading &reading, const QString &number, const QString &symbol)
{
    reading.number = number;
    reading.symbol = symbol;
    const bool parted = !number.isEmpty() && !symbol.isEmpty();
    reading.report.documentReference = number + (parted ? QStringLiteral("/") : QString()) + symbol;
}

/// The symbols that are likely for the unit's documents of this kind, and whether the first is sure.
Result<IssuerAbbreviation> likelySymbols(const QuickReading &reading, const QuickInput &input)
{
    IssuerAbbreviation likely;
    const DocumentKind kind = reading.report.kind;
    if (!reading.report.unit.isValid())
        return likely;
    const Result<QString> learnt = usualSymbol(input.file, reading.report.unit, kind);
    if (!learnt)
        return learnt.error();
    if (!learnt->isEmpty()) {
        likely.likely.append(*learnt);
        likely.sure = true;
    }
    const IssuerAbbreviation own = issuerAbbreviation(input.units.unit(reading.report.unit));
    likely.sure = likely.sure || own.sure;
    for (const QString &abbreviation : own.likely) {
        const QString symbol = usualSymbolOf(kind, abbreviation);
        if (!likely.likely.contains(symbol))
            likely.likely.append(symbol);
    }
    return likely;
}

void askNumber(QuickReading &reading, const QString &question, const QStringList &references)
{
    QuickAsk ask{QuickPart::Number, question, {}};
    for (const QString &reference : references) {
        const bool isNone = reference == noOption();
        ask.options.append(
            {reference, isNone ? quickText(QT_TRANSLATE_NOOP("QuickLine", "Văn bản không số")) : reference});
    }
    reading.asks.append(ask);
}

QString withNumber(const QString &number, const QString &symbol)
{
    return number.isEmpty() ? symbol : QStringLiteral("%1/%2").arg(number, symbol);
}

} // namespace

void readKind(QuickReading &reading, const QuickInput &input)
{
    const std::optional<DocumentKind> ofSymbol = kindOfReference(input.words);
    QList<DocumentKind> meant = input.named.kinds;
    const bool answers = input.named.request || !input.words.requestNumber.isEmpty();
    if (answers)
        meant = {DocumentKind::Report}; // whatever its symbol says
    else if (ofSymbol && !meant.contains(*ofSymbol))
        meant.append(*ofSymbol);
    const bool symbolTellsNothing = !ofSymbol && !input.words.symbol.isEmpty();
    if (const auto chosen = documentKindFromCode(input.choice(QuickPart::Kind));
        chosen && input.context.choices.contains(QuickPart::Kind)) {
        reading.report.kind = *chosen;
    } else if (meant.size() > 1) {
        QuickAsk ask{QuickPart::Kind,
            quickText(QT_TRANSLATE_NOOP("QuickLine", "Loại văn bản và ký hiệu không khớp. Đây là văn bản gì?")), {}};
        for (const DocumentKind kind : std::as_const(meant))
            ask.options.append(kindOption(kind));
        reading.asks.append(ask);
        reading.report.kind = meant.first();
    } else if (meant.isEmpty() && symbolTellsNothing) {
        // A công văn bears its issuer alone ("15/UBND-VX").
        reading.asks.append({QuickPart::Kind,
            quickText(QT_TRANSLATE_NOOP("QuickLine", "Ký hiệu “%1” không nói loại văn bản. Đây là văn bản gì?"))
                .arg(input.words.symbol),
            {kindOption(DocumentKind::Report), kindOption(DocumentKind::Letter)}});
        reading.report.kind = DocumentKind::Report;
    } else {
        reading.report.kind = meant.isEmpty() ? DocumentKind::Report : meant.first();
    }
    reading.isReport = reading.report.kind == DocumentKind::Report;
}

Result<void> readReference(QuickReading &reading, const QuickInput &input)
{
    const QuickWords &line = input.words;
    if (const QString chosen = input.choice(QuickPart::Number); !chosen.isEmpty()) {
        const qsizetype slash = chosen.indexOf(QLatin1Char('/'));
        if (chosen != noOption())
            setReference(reading, chosen.left(slash), slash < 0 ? QString() : chosen.mid(slash + 1));
        return {};
    }
    const Result<IssuerAbbreviation> likely = likelySymbols(reading, input);
    if (!likely)
        return likely.error();
    QString symbol = properSymbol(line.symbol);
    for (const QString &known : likely->likely) {
        // "bc-gddt" is the unit's own BC-GDĐT.
        if (base::fold(known) == base::fold(symbol))
            symbol = known;
    }
    const QString first = likely->likely.isEmpty() ? QString() : likely->likely.first();
    if (line.number.isEmpty() && line.symbol.isEmpty()) {
        askNumber(reading, quickText(QT_TRANSLATE_NOOP("QuickLine", "Chưa có số, ký hiệu văn bản.")), {noOption()});
        return {};
    }
    const bool kindOnly = line.symbol.isEmpty()
        || (!line.partyStyle && base::fold(symbol) == base::fold(documentKindAbbreviation(reading.report.kind)));
    setReference(reading, line.number, kindOnly && !first.isEmpty() ? first : symbol);
    if (line.numberDoubtful) {
        askNumber(reading, quickText(QT_TRANSLATE_NOOP("QuickLine", "“%1” có phải số văn bản không?")).arg(line.number),
            {reading.report.documentReference, noOption()});
        return {};
    }
    QStringList references;
    if (kindOnly && !likely->sure) {
        for (const QString &each : likely->likely)
            references.append(withNumber(line.number, each));
        references.append(symbol.isEmpty() ? line.number : withNumber(line.number, symbol));
    } else if (!kindOnly && !line.partyStyle && first.endsWith(QStringLiteral("UBND")) && symbol.size() < first.size()
        && base::fold(first).startsWith(base::fold(symbol))) {
        // "bc-ub" may be on the way to BC-UBND.
        references = {withNumber(line.number, first), withNumber(line.number, symbol)};
    } else if (!line.partyStyle && symbol.count(QLatin1Char('/')) > 0 && symbol.front().isLetter()) {
        // Between letters papers write a hyphen; the slash may be a slip.
        references = {withNumber(line.number, QString(symbol).replace(QLatin1Char('/'), QLatin1Char('-'))),
            withNumber(line.number, symbol)};
    }
    // As long as the unit is not known its symbol cannot be asked.
    if (!references.isEmpty() && (!kindOnly || reading.report.unit.isValid()))
        askNumber(reading, quickText(QT_TRANSLATE_NOOP("QuickLine", "Ký hiệu đầy đủ của văn bản là gì?")), references);
    return {};
}

void readDays(QuickReading &reading, const QuickInput &input)
{
    const QDate today = input.file.clock().today();
    const QuickWords &line = input.words;
    NewReport &report = reading.report;
    report.arrivedOn = input.context.arrivedOn.isValid() ? input.context.arrivedOn : today;
    if (line.arrivedOn.isValid())
        report.arrivedOn = line.arrivedOn;
    const auto option = [](QDate day) { return QuickOption{day.toString(Qt::ISODate), base::screenDate(day)}; };
    if (line.secondDate.isValid()) {
        const QDate chosen = QDate::fromString(input.choice(QuickPart::Arrived), Qt::ISODate);
        if (chosen.isValid()) {
            report.arrivedOn = chosen;
        } else {
            reading.asks.append({QuickPart::Arrived,
                quickText(QT_TRANSLATE_NOOP("QuickLine", "Dòng có hai ngày. Văn bản đến ngày nào?")),
                {option(line.secondDate), option(report.arrivedOn)}});
        }
    }
    report.documentDate = line.date;
    if (line.date.isValid())
        return;
    const QString chosen = input.choice(QuickPart::Date);
    if (chosen == noOption())
        return;
    report.documentDate = QDate::fromString(chosen, Qt::ISODate);
    if (report.documentDate.isValid())
        return;
    reading.asks.append({QuickPart::Date, quickText(QT_TRANSLATE_NOOP("QuickLine", "Chưa có ngày văn bản.")),
        {option(report.arrivedOn), option(report.arrivedOn.addDays(-1)),
            {noOption(), quickText(QT_TRANSLATE_NOOP("QuickLine", "Văn bản không ghi ngày"))}}});
}

} // namespace services

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/resources.h"
#include "core/services/tracing.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitnames.h"
#include "core/services/unitservice.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// Fewer letters than this may stand for anything.
constexpr qsizetype leastLearnt = 3;
/// From this score on a match is of whole words (UnitMatch::score).
constexpr int wholeWords = 300;

/// The folded spellings that the program's own catalogue gives to a unit.
Result<QSet<QString>> shippedSpellings(const QString &code)
{
    const Result<QJsonObject> catalogue = resourceObject(QStringLiteral("catalogues/units.json"));
    if (!catalogue)
        return catalogue.error();
    QSet<QString> spellings;
    for (const char *part : {"units", "collectives"}) {
        const QJsonArray units = catalogue->value(QLatin1String(part)).toArray();
        for (const QJsonValue &unit : units) {
            if (unit[QStringLiteral("code")].toString() != code)
                continue;
            const QJsonArray aliases = unit[QStringLiteral("aliases")].toArray();
            for (const QJsonValue &alias : aliases)
                spellings.insert(base::fold(alias.toString()));
        }
    }
    return spellings;
}

Act::Step adding(UnitId unit, const QString &alias, bool learnt)
{
    return [unit, alias, learnt](store::Transaction &transaction) -> Result<void> {
        const Result<QList<Unit>> units = store::readUnits(transaction.connection());
        if (!units)
            return units.error();
        if (ownerOf(*units, alias, unit))
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::insertAlias(transaction, unit, alias, learnt);
    };
}

Act::Step removing(UnitId unit, const QString &alias)
{
    return [unit, alias](store::Transaction &transaction) { return store::deleteAlias(transaction, unit, alias); };
}

TraceLine aliasLine(const char *act, const Unit &unit, const QStringList &after)
{
    return {QLatin1String(act), QStringLiteral("unit"), unit.code,
        {{QStringLiteral("aliases"), QJsonArray::fromStringList(unit.aliases)}},
        {{QStringLiteral("aliases"), QJsonArray::fromStringList(after)}}, {}};
}

Act::Step both(Act::Step first, Act::Step second)
{
    return [first = std::move(first), second = std::move(second)](store::Transaction &transaction) -> Result<void> {
        if (Result<void> done = first(transaction); !done)
            return done;
        return second(transaction);
    };
}

bool isLearnable(const UnitCatalogue &catalogue, UnitId id, const QString &name)
{
    if (catalogue.resolve(name) || name.size() < leastLearnt || ownerOf(catalogue.units(), name, id))
        return false;
    // "ninh p" and "ninh" are parts of several names, and must not become one of them.
    const QList<UnitMatch> matches = catalogue.find(name);
    const auto own
        = std::find_if(matches.begin(), matches.end(), [id](const UnitMatch &match) { return match.unit == id; });
    return name.contains(QLatin1Char(' ')) && (own == matches.end() || own->score >= wholeWords);
}

} // namespace

Result<QList<UnitAlias>> aliasesOf(const DataFile &file, const Unit &unit)
{
    const auto stored = store::readAliases(file.connection(), unit.id);
    if (!stored)
        return stored.error();
    const Result<QSet<QString>> shipped = shippedSpellings(unit.code);
    if (!shipped)
        return shipped.error();
    QList<UnitAlias> aliases;
    for (const store::StoredAlias &alias : *stored) {
        aliases.append({alias.text,
            alias.learnt                                    ? AliasOrigin::Learnt
                : shipped->contains(base::fold(alias.text)) ? AliasOrigin::Shipped
                                                            : AliasOrigin::Typed});
    }
    return aliases;
}

Result<void> addAlias(DataFile &file, UnitId id, const QString &text, bool learnt)
{
    const QString alias = base::cleanLine(text);
    if (alias.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "tên gọi khác của đơn vị"));
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    if (const std::optional<Unit> owner = ownerOf(catalogue->units(), alias, id))
        return taken(alias, *owner);
    const Unit unit = catalogue->unit(id);
    for (const QString &known : unit.aliases) {
        if (base::fold(known) == base::fold(alias))
            return {};
    }
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> done = store::insertAlias(acting->transaction(), id, alias, learnt); !done)
        return done;
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm tên gọi “%1” của %2").arg(alias, unit.name);
    act.undo = removing(id, alias);
    act.redo = adding(id, alias, learnt);
    return acting->finish(aliasLine("alias_added", unit, unit.aliases + QStringList{alias}), Subject::Units, act);
}

Result<void> learnNames(
    store::Transaction &transaction, const DataFile &file, const QList<ConfirmedName> &names, Act &act)
{
    for (const ConfirmedName &confirmed : names) {
        const QString text = base::cleanLine(confirmed.name);
        if (!confirmed.unit.isValid() || text.isEmpty())
            continue;
        // Read again for each: the one before may have taken the name.
        const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
        if (!catalogue)
            return catalogue.error();
        if (!isLearnable(*catalogue, confirmed.unit, text))
            continue;
        if (Result<void> done = store::insertAlias(transaction, confirmed.unit, text, true); !done)
            return done;
        const Unit unit = catalogue->unit(confirmed.unit);
        const TraceLine line = aliasLine("alias_added", unit, unit.aliases + QStringList{text});
        if (Result<void> traced = trace(transaction, file, line.act, line.subject, line.key, line.before, line.after);
            !traced)
            return traced;
        act.undo = both(std::move(act.undo), removing(unit.id, text));
        act.redo = both(std::move(act.redo), adding(unit.id, text, true));
        act.announcesToo = Subject::Units;
    }
    return {};
}

Result<void> removeAlias(DataFile &file, UnitId id, const QString &alias)
{
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const Unit unit = catalogue->unit(id);
    const auto stored = store::readAliases(file.connection(), id);
    if (!stored)
        return stored.error();
    QStringList left = unit.aliases;
    if (left.removeAll(alias) == 0)
        return Error{ErrorCode::UnitUnknown, {{QStringLiteral("text"), alias}}};
    bool learnt = false;
    for (const store::StoredAlias &each : *stored)
        learnt = learnt || (each.text == alias && each.learnt);
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> done = store::deleteAlias(acting->transaction(), id, alias); !done)
        return done;
    Act act;
    act.title = QCoreApplication::translate("Act", "bỏ tên gọi “%1” của %2").arg(alias, unit.name);
    act.undo = adding(id, alias, learnt);
    act.redo = removing(id, alias);
    return acting->finish(aliasLine("alias_removed", unit, left), Subject::Units, act);
}

} // namespace services

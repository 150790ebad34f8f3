#include "core/services/officesettings.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/shippedstart.h"
#include "core/settings/settingtable.h"
#include "core/settings/settingwords.h"
#include "core/store/registerrepository.h"
#include "core/store/settingrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The year of "register.next_number.2022", or 0.
int yearOfSeriesKey(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral("^register\\.next_number\\.(20[0-9]{2})$"));
    return pattern.match(key).captured(1).toInt();
}

/// The year's start is moved while nothing has been entered.
Act::Step startingAt(DataFile &file, int year, int number)
{
    return [&file, year, number](store::Transaction &transaction) -> Result<void> {
        const Result<int> last = store::lastArrivalNumber(file.connection(), year);
        if (!last)
            return last.error();
        if (*last > 0)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::writeStartNumber(transaction, year, number);
    };
}

Result<void> setNextNumber(DataFile &file, int year, const QString &key, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > 999999) {
        return Error{ErrorCode::ValueInvalid,
            {{QStringLiteral("key"), key}, {QStringLiteral("text"), text},
                {QStringLiteral("range"),
                    QCoreApplication::translate("Error", "số nguyên từ %1 đến %2").arg(1).arg(999999)}}};
    }
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<int> last = store::lastArrivalNumber(file.connection(), year);
    if (!last)
        return last.error();
    const Result<int> next = store::nextArrivalNumber(file.connection(), year);
    if (!next)
        return next.error();
    // Once the year's book has begun its series has no holes: the start can no longer move.
    if (*last > 0 && number != *next) {
        return Error{ErrorCode::SeriesBelowLast,
            {{QStringLiteral("year"), QString::number(year)}, {QStringLiteral("text"), text},
                {QStringLiteral("last"), QString::number(*last)}}};
    }
    if (number == *next)
        return {};
    if (Result<void> written = store::writeStartNumber(acting->transaction(), year, number); !written)
        return written;
    Act act;
    act.title = QCoreApplication::translate("Act", "đổi thiết lập “%1”").arg(settings::settingLabel(key));
    act.undo = startingAt(file, year, *next);
    act.redo = startingAt(file, year, number);
    return acting->finish({QStringLiteral("setting_changed"), QStringLiteral("setting"), key,
                              {{QStringLiteral("value"), QString::number(*next)}},
                              {{QStringLiteral("value"), QString::number(number)}}, {}},
        Subject::Settings, act);
}

} // namespace

Result<OfficeSettings> OfficeSettings::read(const DataFile &file)
{
    const Result<QMap<QString, QString>> values = store::readSettings(file.connection());
    if (!values)
        return values.error();
    OfficeSettings settings;
    settings.m_values = *values;
    return settings;
}

QString OfficeSettings::text(const char *key) const
{
    return value(QLatin1String(key));
}

QString OfficeSettings::value(const QString &key) const
{
    const settings::SettingDefinition *definition = settings::findSetting(key);
    Q_ASSERT(definition);
    return m_values.value(key, definition->fallback);
}

QList<settings::Signer> OfficeSettings::signers() const
{
    return settings::signersFrom(text("signers")).value_or(QList<settings::Signer>());
}

QStringList OfficeSettings::lines(const char *key) const
{
    return text(key).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

int OfficeSettings::number(const char *key) const
{
    return text(key).toInt();
}

ReportingRule OfficeSettings::reportingRule() const
{
    ReportingRule rule;
    rule.lastOnTimeDay = number("due.last_on_time_day");
    rule.shift = dueShiftFromCode(text("due.shift")).value_or(rule.shift);
    rule.first = Period::fromCode(text("period.first")).value_or(rule.first);
    return rule;
}

DifficultyLimits OfficeSettings::difficultyLimits() const
{
    return {number("difficulty.amber_days"), number("difficulty.red_days")};
}

Result<QString> getSetting(const DataFile &file, const QString &key)
{
    if (const int year = yearOfSeriesKey(key)) {
        const Result<int> next = store::nextArrivalNumber(file.connection(), year);
        if (!next)
            return next.error();
        return QString::number(*next);
    }
    const settings::SettingDefinition *definition = settings::findSetting(key);
    if (!definition)
        return settings::checkedValue(key, {}).error();
    const Result<QMap<QString, QString>> values = store::readSettings(file.connection());
    if (!values)
        return values.error();
    const QString value = values->value(key, definition->fallback);
    const bool asShipped = definition->type == settings::SettingType::Phrase && value.isEmpty();
    return asShipped ? shippedSetting(key) : value;
}

Result<void> setSetting(DataFile &file, const QString &key, const QString &text)
{
    if (const int year = yearOfSeriesKey(key))
        return setNextNumber(file, year, key, text);
    Result<QString> value = settings::checkedValue(key, base::nfc(text));
    if (!value)
        return value.error();
    const bool isPhrase = settings::findSetting(key)->type == settings::SettingType::Phrase;
    if (isPhrase && value->isEmpty())
        value = shippedSetting(key);
    const Result<QString> before = getSetting(file, key);
    if (!before)
        return before.error();
    if (*before == *value)
        return {};
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    // A sentence as it is shipped is not stored: a newer program may say it better.
    const QString shipped = isPhrase ? shippedSetting(key) : QString();
    const auto storedForm
        = [isPhrase, shipped](const QString &wanted) { return isPhrase && wanted == shipped ? QString() : wanted; };
    if (Result<void> written = store::writeSetting(acting->transaction(), key, storedForm(*value)); !written)
        return written;
    const auto writing = [&file, key, storedForm](const QString &expected, const QString &wanted) -> Act::Step {
        return [&file, key, expected, stored = storedForm(wanted)](store::Transaction &transaction) -> Result<void> {
            const Result<QString> now = getSetting(file, key);
            if (!now)
                return now.error();
            if (*now != expected)
                return Error{ErrorCode::UndoNotPossible, {}};
            return store::writeSetting(transaction, key, stored);
        };
    };
    Act act;
    act.title = QCoreApplication::translate("Act", "đổi thiết lập “%1”").arg(settings::settingLabel(key));
    act.undo = writing(*value, *before);
    act.redo = writing(*before, *value);
    return acting->finish({QStringLiteral("setting_changed"), QStringLiteral("setting"), key,
                              {{QStringLiteral("value"), *before}}, {{QStringLiteral("value"), *value}}, {}},
        Subject::Settings, act);
}

} // namespace services

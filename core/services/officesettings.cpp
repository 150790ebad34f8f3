#include "core/services/officesettings.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/settings/settingtable.h"
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
    if (*last > 0)
        return {};
    if (Result<void> written = store::writeStartNumber(acting->transaction(), year, number); !written)
        return written;
    return acting->finish({QStringLiteral("setting_changed"), QStringLiteral("setting"), key,
                              {{QStringLiteral("value"), QString::number(*next)}},
                              {{QStringLiteral("value"), QString::number(number)}}, {}},
        Subject::Settings);
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
    const QString name = QLatin1String(key);
    const settings::SettingDefinition *definition = settings::findSetting(name);
    Q_ASSERT(definition);
    return m_values.value(name, definition->fallback);
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
    return values->value(key, definition->fallback);
}

Result<void> setSetting(DataFile &file, const QString &key, const QString &text)
{
    if (const int year = yearOfSeriesKey(key))
        return setNextNumber(file, year, key, text);
    const Result<QString> value = settings::checkedValue(key, base::nfc(text));
    if (!value)
        return value.error();
    const Result<QString> before = getSetting(file, key);
    if (!before)
        return before.error();
    if (*before == *value)
        return {};
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> written = store::writeSetting(acting->transaction(), key, *value); !written)
        return written;
    const auto writing = [&file, key](const QString &expected, const QString &wanted) -> Act::Step {
        return [&file, key, expected, wanted](store::Transaction &transaction) -> Result<void> {
            const Result<QString> now = getSetting(file, key);
            if (!now)
                return now.error();
            if (*now != expected)
                return Error{ErrorCode::UndoNotPossible, {}};
            return store::writeSetting(transaction, key, wanted);
        };
    };
    Act act;
    act.title = QCoreApplication::translate("Act", "đổi thiết lập %1").arg(key);
    act.undo = writing(*value, *before);
    act.redo = writing(*before, *value);
    return acting->finish({QStringLiteral("setting_changed"), QStringLiteral("setting"), key,
                              {{QStringLiteral("value"), *before}}, {{QStringLiteral("value"), *value}}, {}},
        Subject::Settings, act);
}

} // namespace services

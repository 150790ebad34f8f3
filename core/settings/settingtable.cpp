#include "core/settings/settingtable.h"

#include "core/settings/phrasetable.h"
#include "core/settings/settingwords.h"
#include "core/settings/signer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace settings {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const QList<SettingDefinition> &plainSettings()
{
    // The fallbacks of letterhead and signer come from catalogues/office.json when a file is created; here they
    // are empty, so that another office is never printed under a foreign head.
    static const QList<SettingDefinition> table{
        {QStringLiteral("letterhead.parent"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("letterhead.agency"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("letterhead.place"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("letterhead.symbol"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("letterhead.addressees"), SettingType::Lines, {}, {}, 0, 0},
        {QStringLiteral("signers"), SettingType::Signers, {}, {}, 0, 0},
        // how many units besides the leads are quoted on each task of the monthly report
        {QStringLiteral("monthly.words_per_task"), SettingType::Integer, QStringLiteral("2"), {}, 0, 60},
        {QStringLiteral("recipients.monthly"), SettingType::Lines, {}, {}, 0, 0},
        {QStringLiteral("team.name"), SettingType::Text, {}, {}, 0, 0},
        // the code of the unit that receives the reports and may enter its own results (rule 5)
        {QStringLiteral("office.unit"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("office.body_in_text"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("contact.phone"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("due.last_on_time_day"), SettingType::Choice, QStringLiteral("9"),
            {QStringLiteral("9"), QStringLiteral("10")}, 0, 0},
        {QStringLiteral("due.shift"), SettingType::Choice, QStringLiteral("off"),
            {QStringLiteral("off"), QStringLiteral("next_working_day")}, 0, 0},
        {QStringLiteral("period.first"), SettingType::PeriodCode, QStringLiteral("2022-05"), {}, 0, 0},
        {QStringLiteral("soon_days"), SettingType::Integer, QStringLiteral("3"), {}, 0, 60},
        // from how many days on an open difficulty is shown amber, and red
        {QStringLiteral("difficulty.amber_days"), SettingType::Integer, QStringLiteral("15"), {}, 1, 365},
        {QStringLiteral("difficulty.red_days"), SettingType::Integer, QStringLiteral("30"), {}, 1, 365},
    };
    return table;
}

QStringList knownKeys()
{
    QStringList keys;
    for (const SettingDefinition &known : plainSettings())
        keys.append(known.key);
    keys.append(QStringLiteral("register.next_number.<năm>"));
    keys.append(phraseSettingKey(QStringLiteral("<câu>")));
    return keys;
}

} // namespace

const QList<SettingDefinition> &officeSettings()
{
    static const QList<SettingDefinition> all = [] {
        QList<SettingDefinition> made = plainSettings();
        for (const PhraseDefinition &phrase : monthlyPhrases())
            made.append({phraseSettingKey(phrase.key), SettingType::Phrase, {}, {}, 0, 0, phrase.places});
        return made;
    }();
    return all;
}

const SettingDefinition *findSetting(const QString &key)
{
    for (const SettingDefinition &setting : officeSettings()) {
        if (setting.key == key)
            return &setting;
    }
    return nullptr;
}

QString rangeInWords(const SettingDefinition &setting)
{
    switch (setting.type) {
    case SettingType::Choice:
        return QCoreApplication::translate("Error", "một trong: %1").arg(setting.choices.join(QStringLiteral(", ")));
    case SettingType::Integer:
        return QCoreApplication::translate("Error", "số nguyên từ %1 đến %2").arg(setting.least).arg(setting.most);
    case SettingType::PeriodCode:
        return QCoreApplication::translate("Error", "năm và tháng dạng 2022-05");
    case SettingType::Text:
    case SettingType::Signers:
        return QCoreApplication::translate("Error", "mỗi dòng một người: thẩm quyền|chức vụ|cấp bậc|họ tên");
    case SettingType::Lines:
    case SettingType::Phrase:
        break;
    }
    return QCoreApplication::translate("Error", "chữ");
}

Result<QString> checkedValue(const QString &key, const QString &text)
{
    const SettingDefinition *setting = findSetting(key);
    if (!setting) {
        return Error{ErrorCode::KeyUnknown,
            {{QStringLiteral("key"), key}, {QStringLiteral("keys"), knownKeys().join(QStringLiteral(", "))}}};
    }
    static const QRegularExpression periodPattern(QStringLiteral("^20[0-9]{2}-(0[1-9]|1[0-2])\\z"));
    static const QRegularExpression numberPattern(QStringLiteral("^[0-9]{1,9}\\z"));
    const QString value = text.trimmed();
    bool valid = true;
    switch (setting->type) {
    case SettingType::Choice:
        valid = setting->choices.contains(value);
        break;
    case SettingType::Integer:
        valid = numberPattern.match(value).hasMatch() && value.toInt() >= setting->least
            && value.toInt() <= setting->most;
        break;
    case SettingType::PeriodCode:
        valid = periodPattern.match(value).hasMatch();
        break;
    case SettingType::Text:
        valid = !value.contains(QLatin1Char('\n'));
        break;
    case SettingType::Signers:
        valid = signersFrom(value).has_value();
        break;
    case SettingType::Phrase:
        // Nothing of one's own: the sentence is as shipped.
        return value.isEmpty() ? value : checkedPhrase({key, setting->places}, value, settingLabel(key));
    case SettingType::Lines:
        break;
    }
    if (!valid) {
        return Error{ErrorCode::ValueInvalid,
            {{QStringLiteral("key"), key}, {QStringLiteral("text"), text},
                {QStringLiteral("range"), rangeInWords(*setting)}}};
    }
    return value;
}

} // namespace settings

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

/// What a paper is sent with to each of its addressees; empty: as the letterhead says.
QList<SettingDefinition> formSettings()
{
    QList<SettingDefinition> made;
    const auto add = [&made](const char *form, const char *what, SettingType type, int most = 0) {
        made.append({QStringLiteral("form.%1.%2").arg(QLatin1String(form), QLatin1String(what)), type,
            type == SettingType::Integer ? QStringLiteral("1") : QString(), {}, most > 0 ? 1 : 0, most});
    };
    constexpr int mostSigners = 20;
    for (const char *form : {"congan-tinh", "ubnd", "to-cong-tac-tinh", "don-vi"}) {
        for (const char *line : {"parent", "agency", "symbol", "office_in_text"})
            add(form, line, SettingType::Text);
        if (QLatin1String(form) != QLatin1String("don-vi"))
            add(form, "addressees", SettingType::Lines);
        add(form, "recipients", SettingType::Lines);
        add(form, "signer", SettingType::Integer, mostSigners); // counted in the list of signers
    }
    return made;
}

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
        // how many units are quoted on each task of the monthly report; its leads always are
        {QStringLiteral("monthly.words_per_task"), SettingType::Integer, QStringLiteral("1"), {}, 0, 60},
        {QStringLiteral("recipients.monthly"), SettingType::Lines, {}, {}, 0, 0},
        {QStringLiteral("team.name"), SettingType::Text, {}, {}, 0, 0},
        // the code of the unit that receives the reports and may enter its own results (rule 5)
        {QStringLiteral("office.unit"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("office.body_in_text"), SettingType::Text, {}, {}, 0, 0},
        {QStringLiteral("contact.phone"), SettingType::Text, {}, {}, 0, 0},
        // which backups are kept, see services::BackupSchedule
        {QStringLiteral("backup.keep_last"), SettingType::Integer, QStringLiteral("10"), {}, 1, 1000},
        {QStringLiteral("backup.keep_days"), SettingType::Integer, QStringLiteral("14"), {}, 0, 3660},
        {QStringLiteral("backup.keep_months"), SettingType::Integer, QStringLiteral("12"), {}, 0, 600},
        {QStringLiteral("due.last_on_time_day"), SettingType::Choice, QStringLiteral("9"),
            {QStringLiteral("9"), QStringLiteral("10")}, 0, 0},
        {QStringLiteral("due.shift"), SettingType::Choice, QStringLiteral("off"),
            {QStringLiteral("off"), QStringLiteral("next_working_day")}, 0, 0},
        {QStringLiteral("period.first"), SettingType::PeriodCode, QStringLiteral("2022-05"), {}, 0, 0},
        // the page (NĐ 30/2020, Phụ lục I, mục I.3, II.6đ), in mm, pt and hundredths; outside the decree's range it is
        // possible, and said
        {QStringLiteral("page.top"), SettingType::Integer, QStringLiteral("20"), {}, 10, 50},
        {QStringLiteral("page.bottom"), SettingType::Integer, QStringLiteral("20"), {}, 10, 50},
        {QStringLiteral("page.left"), SettingType::Integer, QStringLiteral("30"), {}, 10, 50},
        {QStringLiteral("page.right"), SettingType::Integer, QStringLiteral("15"), {}, 10, 50},
        {QStringLiteral("page.body_size"), SettingType::Choice, QStringLiteral("14"),
            {QStringLiteral("13"), QStringLiteral("13.5"), QStringLiteral("14")}, 0, 0},
        {QStringLiteral("page.first_line_indent"), SettingType::Choice, QStringLiteral("12.7"),
            {QStringLiteral("10"), QStringLiteral("12.7")}, 0, 0},
        {QStringLiteral("page.paragraph_before"), SettingType::Integer, QStringLiteral("6"), {}, 0, 24},
        {QStringLiteral("page.line_spacing"), SettingType::Integer, QStringLiteral("115"), {}, 100, 200},
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
    for (const SettingDefinition &known : plainSettings() + formSettings())
        keys.append(known.key);
    keys.append(QStringLiteral("register.next_number.<năm>"));
    for (const PhraseSet &set : phraseSets())
        keys.append(phraseSettingKey(set.id, QStringLiteral("<câu>")));
    return keys;
}

} // namespace

const QList<SettingDefinition> &officeSettings()
{
    static const QList<SettingDefinition> all = [] {
        QList<SettingDefinition> made = plainSettings() + formSettings();
        for (const PhraseSet &set : phraseSets()) {
            for (const PhraseDefinition &phrase : set.phrases)
                made.append({phraseSettingKey(set.id, phrase.key), SettingType::Phrase, {}, {}, 0, 0, phrase.places});
        }
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
    case SettingType::Signers:
        return QCoreApplication::translate("Error", "mỗi dòng một người: thẩm quyền|chức vụ|cấp bậc|họ tên");
    case SettingType::Text:
        return QCoreApplication::translate("Error", "chữ trên một dòng");
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

#pragma once

#include <QString>

namespace settings {

/// What a setting is called on screen and in the name of the act that changes it ("Nhắc trước hạn (ngày)"). Also of
/// "register.next_number.2022". The key itself when it is of no setting.
QString settingLabel(const QString &key);

/// The same where the heading above says to whom a paper goes: "Ký hiệu" for "Ký hiệu (báo cáo gửi UBND cùng cấp)".
QString shortSettingLabel(const QString &key);

/// What it is good for and what may be typed, in one or two sentences.
QString settingHelp(const QString &key);

/// A choice's code in words.
QString choiceWords(const QString &key, const QString &code);

} // namespace settings

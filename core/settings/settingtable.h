#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace settings {

enum class SettingType {
    Text,
    Lines,
    Integer,
    Choice,
    PeriodCode,
    Signers, ///< signer.h
    Phrase, ///< the office's own wording of a sentence; empty: as shipped
};

/// One office setting: it lives in the data file and travels with it at handover.
struct SettingDefinition {
    QString key; ///< stable ASCII
    SettingType type = SettingType::Text;
    QString fallback; ///< the value of a file that has no row for it
    QStringList choices; ///< Choice
    int least = 0; ///< Integer
    int most = 0; ///< Integer
    QStringList places = {}; ///< Phrase: what may be filled in
};

/// Every office setting there is, the sentences of papers among them.
const QList<SettingDefinition> &officeSettings();

/// The definition, or nullptr.
const SettingDefinition *findSetting(const QString &key);

/// The value as it is stored (trimmed, NFC is the caller's), or KeyUnknown with the known keys,
/// or ValueInvalid with what would be valid,
/// or PhraseInvalid.
base::Result<QString> checkedValue(const QString &key, const QString &text);

/// What a user may type for it, in words ("9 hoặc 10").
QString rangeInWords(const SettingDefinition &setting);

} // namespace settings

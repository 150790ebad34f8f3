#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace settings {

/// A sentence that a paper needs, and the places that may be filled in.
struct PhraseDefinition {
    QString key; ///< stable ASCII ("discipline_late")
    QStringList places; ///< "count", "names"; written {count}, {names}
    const char *label = nullptr; ///< what the sentence is for; to be translated when it is shown ("Setting")
};

/// The sentences of a kind of paper. Those that the program brings along are resources/phrases/<id>.json.
struct PhraseSet {
    QString id; ///< stable ASCII ("monthly")
    QList<PhraseDefinition> phrases;
};

/// Every set there is.
const QList<PhraseSet> &phraseSets();

/// The set of an id; an empty one when there is none.
const PhraseSet &phraseSet(const QString &id);

/// The key of the office setting that holds the office's own wording: "phrase.monthly.discipline_late".
QString phraseSettingKey(const QString &set, const QString &phrase);

/// The sentence whose setting this is, or nullptr.
const PhraseDefinition *findPhrase(const QString &settingKey);

/// What a place is filled in with, in words: "count" is "số lượng".
QString placeWords(const QString &place);

/// The sentence, trimmed. Errors: PhraseInvalid when it is empty, has a place that the definition does not know, or a
/// brace without its other. `name` is what the error calls it.
base::Result<QString> checkedPhrase(const PhraseDefinition &definition, const QString &text, const QString &name);

/// PhraseInvalid: why, and which places could stand in it.
base::Error phraseInvalid(const QString &name, const QString &why, const QStringList &places);

} // namespace settings

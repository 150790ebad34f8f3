#pragma once

#include "core/base/result.h"
#include "core/services/officesettings.h"
#include "core/settings/phrasetable.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <utility>

namespace reporting {

/// The sentences of a kind of paper: templates of the office, checked when they are read, so that a paper never shows
/// a place that was not filled in.
class PhraseBook {
public:
    using Values = std::initializer_list<std::pair<const char *, QString>>;

    /// Takes a template for every definition. Errors: PhraseInvalid when a phrase is missing, has a place that its
    /// definition does not know, a brace without its other, or is of no definition.
    static base::Result<PhraseBook> check(
        const QJsonObject &phrases, const QList<settings::PhraseDefinition> &definitions);

    /// The phrase with its places filled in. What is filled in is not looked at again.
    QString text(const char *key, Values values = {}) const;

private:
    QHash<QString, QString> m_phrases;
};

/// The sentences of these sets, the office's own wording over what the program brings along. A sentence that several
/// sets have is that of the last one. Errors: PhraseInvalid.
base::Result<PhraseBook> readPhrases(const services::OfficeSettings &office, const QStringList &sets);

} // namespace reporting

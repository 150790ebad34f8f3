#include "core/reporting/monthly/monthlyphrases.h"

#include "core/services/resources.h"

namespace reporting {

using base::Result;

Result<PhraseBook> readMonthlyPhrases(const services::OfficeSettings &office)
{
    const Result<QJsonObject> shipped = services::resourceObject(QStringLiteral("phrases/monthly.json"));
    if (!shipped)
        return shipped.error();
    QJsonObject phrases = *shipped;
    for (const settings::PhraseDefinition &phrase : settings::monthlyPhrases()) {
        if (const QString own = office.value(settings::phraseSettingKey(phrase.key)); !own.isEmpty())
            phrases.insert(phrase.key, own);
    }
    return PhraseBook::check(phrases, settings::monthlyPhrases());
}

} // namespace reporting

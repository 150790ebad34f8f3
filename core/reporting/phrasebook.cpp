#include "core/reporting/phrasebook.h"

#include "core/services/resources.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace reporting {

using base::Result;

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

} // namespace

Result<PhraseBook> PhraseBook::check(const QJsonObject &phrases, const QList<settings::PhraseDefinition> &definitions)
{
    PhraseBook book;
    for (const settings::PhraseDefinition &definition : definitions) {
        const Result<QString> phrase
            = settings::checkedPhrase(definition, phrases.value(definition.key).toString(), definition.key);
        if (!phrase)
            return phrase.error();
        book.m_phrases.insert(definition.key, *phrase);
    }
    for (const QString &key : phrases.keys()) {
        if (!book.m_phrases.contains(key)) {
            return settings::phraseInvalid(
                key, QCoreApplication::translate("Error", "không có câu mẫu nào mang tên này"), {});
        }
    }
    return book;
}

QString PhraseBook::text(const char *key, Values values) const
{
    const QString phrase = m_phrases.value(QLatin1String(key));
    Q_ASSERT_X(!phrase.isEmpty(), "PhraseBook::text", key);
    QString filled;
    qsizetype from = 0;
    auto places = placePattern().globalMatch(phrase);
    while (places.hasNext()) {
        const QRegularExpressionMatch match = places.next();
        filled += QStringView(phrase).mid(from, match.capturedStart() - from);
        const auto *value = std::find_if(values.begin(), values.end(),
            [&](const auto &each) { return match.capturedView(1) == QLatin1String(each.first); });
        Q_ASSERT_X(value != values.end(), "PhraseBook::text", key);
        if (value != values.end())
            filled += value->second;
        from = match.capturedEnd();
    }
    return filled + phrase.mid(from);
}

Result<PhraseBook> readPhrases(const services::OfficeSettings &office, const QStringList &sets)
{
    QJsonObject phrases;
    QMap<QString, settings::PhraseDefinition> definitions;
    for (const QString &id : sets) {
        const Result<QJsonObject> shipped = services::resourceObject(QStringLiteral("phrases/%1.json").arg(id));
        if (!shipped)
            return shipped.error();
        for (auto it = shipped->begin(); it != shipped->end(); ++it)
            phrases.insert(it.key(), it.value());
        for (const settings::PhraseDefinition &phrase : settings::phraseSet(id).phrases) {
            definitions.insert(phrase.key, phrase);
            if (const QString own = office.value(settings::phraseSettingKey(id, phrase.key)); !own.isEmpty())
                phrases.insert(phrase.key, own);
        }
    }
    return PhraseBook::check(phrases, definitions.values());
}

} // namespace reporting

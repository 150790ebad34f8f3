#include "core/reporting/phrasebook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace reporting {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// A place, or a brace that belongs to none.
const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}|[{}]"));
    return pattern;
}

Error phraseInvalid(const QString &phrase, const QString &why, const QStringList &places)
{
    QStringList allowed;
    for (const QString &place : places)
        allowed.append(QLatin1Char('{') + place + QLatin1Char('}'));
    return {ErrorCode::PhraseInvalid,
        {{QStringLiteral("phrase"), phrase}, {QStringLiteral("why"), why},
            {QStringLiteral("allowed"), allowed.isEmpty() ? QStringLiteral("–") : allowed.join(QStringLiteral(", "))}}};
}

QString fault(const QRegularExpressionMatch &match)
{
    return match.capturedLength(1) == 0
        ? QCoreApplication::translate("Error", "dấu ngoặc nhọn mở và đóng không khớp nhau")
        : QCoreApplication::translate("Error", "câu này không có chỗ điền %1").arg(match.captured());
}

} // namespace

Result<PhraseBook> PhraseBook::check(const QJsonObject &phrases, const QList<PhraseDefinition> &definitions)
{
    PhraseBook book;
    for (const PhraseDefinition &definition : definitions) {
        const QString phrase = phrases.value(definition.key).toString().trimmed();
        if (phrase.isEmpty())
            return phraseInvalid(
                definition.key, QCoreApplication::translate("Error", "câu để trống"), definition.places);
        auto found = placePattern().globalMatch(phrase);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!definition.places.contains(match.captured(1)))
                return phraseInvalid(definition.key, fault(match), definition.places);
        }
        book.m_phrases.insert(definition.key, phrase);
    }
    for (const QString &key : phrases.keys()) {
        if (!book.m_phrases.contains(key))
            return phraseInvalid(key, QCoreApplication::translate("Error", "không có câu mẫu nào mang tên này"), {});
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

} // namespace reporting

#include "core/services/textlimits.h"

#include "core/services/acting.h"
#include "core/services/tracewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace services {

using base::Error;
using base::ErrorCode;

namespace {

struct TextLimit {
    const char *field; ///< as the trace calls it
    qsizetype characters;
};

constexpr qsizetype nameLength = 300;
constexpr qsizetype anyLength = 100000;
constexpr qsizetype quotedLength = 40; ///< of the text that is too long, in the sentence
constexpr std::array limits{TextLimit{"name", nameLength}, TextLimit{"short", nameLength},
    TextLimit{"aliases", nameLength}, TextLimit{"person", nameLength}, TextLimit{"duty", nameLength},
    TextLimit{"phone", nameLength}, TextLimit{"zalo", nameLength}, TextLimit{"email", nameLength},
    TextLimit{"document", nameLength}, TextLimit{"number", nameLength}, TextLimit{"request", nameLength},
    TextLimit{"receiver", nameLength}, TextLimit{"clerk_number", nameLength}, TextLimit{"signer", nameLength},
    TextLimit{"keeper", nameLength}, TextLimit{"subject", 2000}};

qsizetype limitOf(const QString &field)
{
    for (const TextLimit &limit : limits) {
        if (field == QLatin1String(limit.field))
            return limit.characters;
    }
    return anyLength;
}

std::optional<Error> judge(const QString &field, const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const qsizetype most = limitOf(field);
        if (text.size() <= most)
            return std::nullopt;
        const QLocale locale;
        return Error{ErrorCode::ValueInvalid,
            {{QStringLiteral("key"), traceFieldWord(field)},
                {QStringLiteral("text"), text.left(quotedLength).simplified() + QChar(0x2026)},
                {QStringLiteral("range"),
                    QCoreApplication::translate("Error", "nhiều nhất %1 ký tự (đang là %2)")
                        .arg(locale.toString(most), locale.toString(text.size()))}}};
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (std::optional<Error> fault = judge(field, item))
            return fault;
    }
    const QJsonObject parts = value.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (std::optional<Error> fault = judge(part.key(), part.value()))
            return fault;
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> tooLongText(const TraceLine &line)
{
    if (std::optional<Error> fault = judge(QStringLiteral("reason"), line.reason))
        return fault;
    for (auto field = line.after.begin(); field != line.after.end(); ++field) {
        if (line.before.value(field.key()) == field.value())
            continue;
        if (std::optional<Error> fault = judge(field.key(), field.value()))
            return fault;
    }
    return std::nullopt;
}

} // namespace services

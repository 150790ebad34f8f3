#include "core/services/sample/sampletexts.h"

#include "core/services/resources.h"

#include <QJsonArray>

namespace services {

using base::Result;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        list.append(line.toString());
    return list;
}

/// Puts numbers of a small town in place of the letters.
QString filled(QString text, Chance &chance)
{
    const int many = chance.between(60, 480);
    text.replace(QLatin1String("{a}"), QString::number(chance.between(12, 60)));
    text.replace(QLatin1String("{b}"), QString::number(chance.between(2, 9)));
    text.replace(QLatin1String("{c}"), QString::number(many));
    text.replace(QLatin1String("{d}"), QString::number(many * chance.between(55, 95) / 100));
    text.replace(QLatin1String("{p}"), QString::number(chance.between(35, 98)));
    return text;
}

} // namespace

Result<SampleTexts> SampleTexts::read()
{
    const Result<QJsonObject> town = resourceObject(QStringLiteral("sample/town.json"));
    if (!town)
        return town.error();
    SampleTexts texts;
    const QJsonObject deeds = town->value(QStringLiteral("deeds")).toObject();
    for (auto it = deeds.begin(); it != deeds.end(); ++it)
        texts.m_deeds.insert(it.key(), strings(it.value()));
    const QJsonObject topics = town->value(QStringLiteral("topics")).toObject();
    for (auto it = topics.begin(); it != topics.end(); ++it)
        texts.m_topics.insert(it.key(), it.value().toString());
    texts.m_closings = strings(town->value(QStringLiteral("closings")));
    texts.m_narratives = strings(town->value(QStringLiteral("narratives")));
    texts.m_answers = strings(town->value(QStringLiteral("answers")));
    texts.m_people = strings(town->value(QStringLiteral("people")));
    texts.m_duties = strings(town->value(QStringLiteral("duties")));
    const QJsonArray difficulties = town->value(QStringLiteral("difficulties")).toArray();
    for (const QJsonValue &value : difficulties) {
        const QJsonObject object = value.toObject();
        texts.m_difficulties.append(
            {{}, object.value(QStringLiteral("text")).toString(), object.value(QStringLiteral("proposal")).toString()});
    }
    return texts;
}

QString SampleTexts::result(const QString &taskNo, Chance &chance) const
{
    QString deed = chance.oneOf(m_deeds.value(taskNo.section(QLatin1Char('.'), 0, 0)));
    // A plan of another office has other tasks: then the deed speaks of the task by its number.
    deed.replace(QLatin1String("{x}"), m_topics.value(taskNo, QStringLiteral("nhiệm vụ %1").arg(taskNo)));
    return filled(QStringLiteral("Đã %1. %2").arg(deed, chance.oneOf(m_closings)), chance);
}

QString SampleTexts::narrative(Chance &chance) const
{
    return filled(chance.oneOf(m_narratives), chance);
}

NewDifficulty SampleTexts::difficulty(Chance &chance) const
{
    return chance.oneOf(m_difficulties);
}

} // namespace services

#include "ui/pages/incoming/openquestions.h"

#include <QJsonObject>

namespace pages {

using services::QuickAsk;
using services::QuickPart;

void OpenQuestions::take(const services::QuickReading &reading, const QList<QuickPart> &parts)
{
    m_asks.clear();
    for (const QuickAsk &ask : reading.asks) {
        const bool missing = ask.part == QuickPart::Number && reading.report.documentReference.isEmpty();
        if (parts.contains(ask.part) && !missing)
            m_asks.append(ask);
    }
}

const QuickAsk *OpenQuestions::about(QuickPart part) const
{
    for (const QuickAsk &ask : m_asks) {
        if (ask.part == part)
            return &ask;
    }
    return nullptr;
}

void OpenQuestions::answer(QuickPart part)
{
    m_asks.removeIf([part](const QuickAsk &ask) { return ask.part == part; });
}

QString OpenQuestions::sentences() const
{
    QStringList questions;
    for (const QuickAsk &ask : m_asks)
        questions.append(ask.question);
    return questions.join(QLatin1Char(' '));
}

QJsonArray OpenQuestions::draft() const
{
    QJsonArray draft;
    for (const QuickAsk &ask : m_asks) {
        draft.append(QJsonObject{
            {QStringLiteral("part"), services::quickPartCode(ask.part)}, {QStringLiteral("question"), ask.question}});
    }
    return draft;
}

void OpenQuestions::setDraft(const QJsonArray &draft)
{
    m_asks.clear();
    for (const QJsonValue &each : draft) {
        if (const auto part = services::quickPartFromCode(each[QStringLiteral("part")].toString()))
            m_asks.append({*part, each[QStringLiteral("question")].toString(), {}});
    }
}

} // namespace pages

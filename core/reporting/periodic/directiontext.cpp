#include "core/reporting/periodic/directiontext.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodic/periodictext.h"
#include "core/reporting/planwords.h"

#include <QSet>

#include <array>

namespace reporting {

using base::paddedCount;
using base::proseDate;
using base::withoutStop;
using namespace domain;

namespace {

constexpr int documentsInText = 6; ///< more numbers of documents stand beside their difficulties only

QString chaseSentence(const PeriodicSource &source)
{
    QSet<UnitId> units;
    std::array<int, 5> byChannel{};
    for (const Chase &chase : source.chases) {
        units.insert(chase.unit);
        ++byChannel.at(size_t(chase.channel));
    }
    QStringList channels;
    for (size_t channel = 0; channel < byChannel.size(); ++channel) {
        if (byChannel.at(channel) > 0)
            channels.append(
                chaseChannelText(ChaseChannel(channel)) + QLatin1Char(' ') + paddedCount(byChannel.at(channel)));
    }
    return source.phrases.text("direction_chases",
        {{"count", paddedCount(int(source.chases.size()))}, {"units", paddedCount(int(units.size()))},
            {"channels", commaList(channels)}});
}

/// Requests for the same are told together, each by its document.
QString requestSentence(const PeriodicSource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList subjects; // in the order in which they were asked first
    QHash<QString, QStringList> documents;
    for (const Request &request : source.requests) {
        const QString subject = withoutStop(request.subject);
        if (!subjects.contains(subject))
            subjects.append(subject);
        documents[subject].append(phrases.text("direction_request_document",
            {{"number", request.number}, {"date", proseDate(request.askedOn)},
                {"asked", paddedCount(int(request.addressees.size()))}}));
    }
    QStringList list;
    for (const QString &subject : std::as_const(subjects)) {
        list.append(phrases.text("direction_request",
            {{"subject", subject}, {"list", documents.value(subject).join(QStringLiteral("; "))}}));
    }
    return phrases.text("direction_requests",
        {{"office", source.officeName()}, {"count", paddedCount(int(source.requests.size()))},
            {"list", list.join(QStringLiteral("; "))}});
}

/// The letters of one day are told together.
QString reminderSentence(const PeriodicSource &source)
{
    QList<QDate> days;
    QHash<QDate, QStringList> numbers;
    for (const IssuedDocument &letter : source.reminders) {
        if (!days.contains(letter.issuedOn))
            days.append(letter.issuedOn);
        numbers[letter.issuedOn].append(QStringLiteral("số ") + letter.reference());
    }
    QStringList list;
    for (const QDate day : std::as_const(days)) {
        list.append(source.phrases.text(
            "direction_reminders_day", {{"list", commaList(numbers.value(day))}, {"date", proseDate(day)}}));
    }
    return source.phrases.text("direction_reminders",
        {{"office", source.officeName()}, {"count", paddedCount(int(source.reminders.size()))},
            {"list", list.join(QStringLiteral("; "))}});
}

} // namespace

QStringList directionSentences(const PeriodicSource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList sentences;
    for (auto report = source.reports.rbegin(); report != source.reports.rend(); ++report) { // oldest month first
        const QString text = withoutStop(report->narrative);
        if (report->unit.isValid() || text.isEmpty())
            continue;
        sentences.append(source.isMonth()
                ? text + QLatin1Char('.')
                : phrases.text("direction_month", {{"period", report->period.label()}, {"text", text}}));
    }
    if (!source.requests.isEmpty())
        sentences.append(requestSentence(source));
    if (!source.reminders.isEmpty())
        sentences.append(reminderSentence(source));
    if (!source.chases.isEmpty())
        sentences.append(chaseSentence(source));
    const QString directed = paddedCount(source.directed);
    if (source.directed > 0 && (source.directives.isEmpty() || source.directives.size() > documentsInText))
        sentences.append(phrases.text("direction_directed", {{"count", directed}}));
    else if (source.directed > 0) {
        const bool isOne = source.directives.size() == 1;
        sentences.append(phrases.text(isOne ? "direction_directed_by" : "direction_directed_by_many",
            {{"count", directed}, {"documents", source.directives.join(QStringLiteral(", số "))}}));
    }
    if (sentences.isEmpty()) {
        sentences.append(phrases.text(
            "direction_none", {{"office", source.officeName()}, {"plan", planReference(source.figures.plan)}}));
    }
    return sentences;
}

} // namespace reporting

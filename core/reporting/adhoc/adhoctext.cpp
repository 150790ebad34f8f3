#include "core/reporting/adhoc/adhoctext.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodic/periodictext.h"
#include "core/reporting/planwords.h"

#include <algorithm>

namespace reporting {

using base::paddedCount;
using base::proseDate;
using base::withoutStop;
using namespace domain;

namespace {

/// A text with everybody who wrote it.
struct Shared {
    QString text;
    QStringList units;
};

void share(QList<Shared> &all, const QString &text, const QString &unit)
{
    for (Shared &each : all) {
        if (each.text == text) {
            if (!each.units.contains(unit))
                each.units.append(unit);
            return;
        }
    }
    all.append({text, {unit}});
}

QStringList itemsOf(const AdHocSource &source, const QList<Shared> &all, const char *key)
{
    QStringList items;
    for (const Shared &each : all)
        items.append(source.phrases.text(key, {{"text", each.text}, {"units", commaList(each.units)}}));
    return items;
}

/// "16 giờ 00 ngày 20/5/2022"; the end of a day is the day.
QString dueWords(const QDateTime &due)
{
    const QString day = QStringLiteral("ngày ") + proseDate(due.date());
    return due.time() >= QTime(23, 59) ? day : due.time().toString(QStringLiteral("HH' giờ 'mm ")) + day;
}

void appendNames(QStringList &sentences, const AdHocSource &source, const QStringList &names, const char *key)
{
    if (!names.isEmpty()) {
        sentences.append(
            source.phrases.text(key, {{"count", paddedCount(int(names.size()))}, {"names", commaList(names)}}));
    }
}

} // namespace

QString requestedSubject(const AdHocSource &source)
{
    QString subject = withoutStop(source.figures.request.subject);
    for (const QString &lead : {QStringLiteral("Báo cáo nhanh "), QStringLiteral("Báo cáo ")}) {
        if (subject.startsWith(lead, Qt::CaseInsensitive) && subject.size() > lead.size()) {
            subject.remove(0, lead.size());
            break;
        }
    }
    if (!subject.isEmpty())
        subject.front() = subject.front().toUpper();
    return subject;
}

QString adHocBasisSentence(const AdHocSource &source)
{
    return source.phrases.text("basis",
        {{"plan", planCited(source.plan)}, {"title", base::lowerFirst(source.plan.title)},
            {"office", source.officeInText}, {"subject", base::lowerFirst(requestedSubject(source))},
            {"number", source.figures.request.number}, {"date", proseDate(source.figures.request.askedOn)}});
}

QString adHocClosingSentence(const AdHocSource &source)
{
    return source.phrases.text("closing",
        {{"subject", base::lowerFirst(requestedSubject(source))}, {"office", source.officeInText},
            {"number", source.figures.request.number}, {"date", proseDate(source.figures.request.askedOn)}});
}

QStringList answeringSentences(const AdHocSource &source)
{
    const PhraseBook &phrases = source.phrases;
    const Request &request = source.figures.request;
    const UnitCounts &counts = source.figures.counts;
    const QString required = paddedCount(counts.required);
    QStringList sentences{phrases.text("asked",
        {{"office", source.officeInText}, {"number", request.number}, {"date", proseDate(request.askedOn)},
            {"count", required}, {"subject", base::lowerFirst(requestedSubject(source))},
            {"due", dueWords(request.dueAt)}})};
    const QString date = proseDate(source.cutOff);
    if (counts.received() == 0) {
        sentences.append(phrases.text("answered_none", {{"date", date}, {"required", required}}));
    } else {
        sentences.append(phrases.text("answered",
            {{"date", date}, {"received", paddedCount(counts.received())}, {"required", required},
                {"percent", base::percent(counts.received(), counts.required)},
                {"on_time", paddedCount(counts.onTime)}}));
    }
    QStringList late;
    QStringList missing;
    QStringList pending;
    QStringList nil;
    for (const RequestFigures::Line &line : source.figures.units) {
        const ReportStatus status = line.standing.status;
        if (status == ReportStatus::Late) {
            late.append(phrases.text(
                "discipline_late_unit", {{"unit", line.unit.name}, {"days", paddedCount(line.standing.daysLate)}}));
        }
        if (status == ReportStatus::Missing)
            missing.append(line.unit.name);
        if (status == ReportStatus::Pending)
            pending.append(line.unit.name);
    }
    for (const RequestAnswer &answer : source.answers) {
        if (answer.nil)
            nil.append(answer.unit.name);
    }
    appendNames(sentences, source, late, "discipline_late");
    appendNames(sentences, source, missing, "discipline_missing");
    appendNames(sentences, source, pending, "answer_pending");
    appendNames(sentences, source, nil, "answer_nil");
    return sentences;
}

QStringList answerItems(const AdHocSource &source)
{
    QList<Shared> all;
    for (const RequestAnswer &answer : source.answers) {
        if (!answer.texts.isEmpty())
            share(all, answer.texts.join(QStringLiteral("; ")), answer.unit.name);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Shared &one, const Shared &other) { return one.text.size() < other.text.size(); });
    return itemsOf(source, all, "answer");
}

QStringList answeredDifficulties(const AdHocSource &source)
{
    QList<Shared> all;
    for (const RequestAnswer &answer : source.answers) {
        for (const Difficulty &difficulty : answer.difficulties)
            share(all, withoutStop(difficulty.text), answer.unit.name);
    }
    return itemsOf(source, all, "answered_difficulty");
}

QStringList answeredProposals(const AdHocSource &source)
{
    QList<Shared> all;
    for (const RequestAnswer &answer : source.answers) {
        for (const Difficulty &difficulty : answer.difficulties) {
            if (const QString text = withoutStop(difficulty.proposal); !text.isEmpty() && !difficulty.isAnswered())
                share(all, text, answer.unit.name);
        }
    }
    return itemsOf(source, all, "proposal");
}

} // namespace reporting

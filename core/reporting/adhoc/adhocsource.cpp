#include "core/reporting/adhoc/adhocsource.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodcounts.h"
#include "core/store/difficultyrepository.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

Result<Request> requestOf(const services::DataFile &file, PlanId plan, RequestId id)
{
    const Result<QList<Request>> requests = store::readRequests(file.connection(), plan);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        if (request.id == id)
            return request;
    }
    return base::Error{base::ErrorCode::RequestUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
}

/// "Nhiệm vụ 2.10: đã …" for what it says of a task.
QStringList textsOf(const Report &report, const QHash<TaskId, QString> &numbers, const PhraseBook &phrases)
{
    QStringList texts;
    if (const QString text = base::withoutStop(report.narrative); !text.isEmpty())
        texts.append(text);
    for (const ReportResult &result : report.results) {
        const QString text = base::withoutStop(result.text);
        if (text.isEmpty())
            continue;
        const QString no = numbers.value(result.task);
        texts.append(no.isEmpty() ? text : phrases.text("task_answer", {{"no", no}, {"text", text}}));
    }
    return texts;
}

Result<void> addAnswers(const services::DataFile &file, AdHocSource &source)
{
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), source.plan.id);
    if (!tasks)
        return tasks.error();
    QHash<TaskId, QString> numbers;
    for (const Task &task : *tasks)
        numbers.insert(task.id, task.no);
    for (const RequestFigures::Line &line : source.figures.units) {
        if (!line.line)
            continue;
        const Result<std::optional<Report>> report = store::reportOfEntry(file.connection(), line.line->entry.id);
        if (!report)
            return report.error();
        RequestAnswer answer{line.unit, {}, {}, line.line->report.nil};
        if (*report)
            answer.texts = textsOf(**report, numbers, source.phrases);
        const Result<QList<Difficulty>> difficulties
            = store::readDifficultiesOfReport(file.connection(), line.line->report.id);
        if (!difficulties)
            return difficulties.error();
        answer.difficulties = *difficulties;
        source.answers.append(answer);
    }
    return {};
}

} // namespace

Result<AdHocSource> readAdHocSource(
    const services::DataFile &file, const Plan &plan, RequestId id, std::optional<QDate> cutOff)
{
    const Result<Request> request = requestOf(file, plan.id, id);
    if (!request)
        return request.error();
    const QDate day = cutOff.value_or(file.clock().today());
    const Result<RequestFigures> figures = requestFigures(file, *request, CutOff::on(day, file));
    if (!figures)
        return figures.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("monthly"), QStringLiteral("adhoc")});
    if (!phrases)
        return phrases.error();
    AdHocSource source{plan, *figures, day, {}, *phrases, *office, office->text("office.body_in_text")};
    if (Result<void> added = addAnswers(file, source); !added)
        return added.error();
    return source;
}

} // namespace reporting

#include "core/reporting/monthly/monthlyphrases.h"

#include "core/services/resources.h"

namespace reporting {

using base::Result;

namespace {

struct Row {
    const char *key;
    const char *places; ///< parted by blanks
};

QList<PhraseDefinition> definitions()
{
    static constexpr Row rows[]{
        {"title", "plan_short month year"},
        {"title_note", "from to"},
        {"basis", "plan date issuer title office period"},
        {"closing", "plan_short period office"},
        {"heading_direction", ""},
        {"heading_results", ""},
        {"heading_discipline", ""},
        {"heading_difficulties", ""},
        {"heading_next", ""},
        {"heading_proposals", ""},
        {"direction_none", "office plan"},
        {"direction_requests", "office count list"},
        {"direction_request", "subject number date asked"},
        {"direction_chases", "count units channels"},
        {"direction_directed", "count"},
        {"direction_directed_by", "count documents"},
        {"tasks", "total groups date done in_progress not_started paused"},
        {"tasks_deadlines", "total done done_on_time done_late open open_in_time open_overdue"},
        {"tasks_no_deadline", ""},
        {"tasks_annex", ""},
        {"group", "total states"},
        {"group_no_words", ""},
        {"task_words", "no title"},
        {"task_others", "count"},
        {"discipline_not_asked", ""},
        {"discipline_on_time", "date on_time required percent"},
        {"discipline_none_on_time", "date required"},
        {"discipline_all_on_time", "date required"},
        {"discipline_compared", "on_time required percent change"},
        {"discipline_more", "count"},
        {"discipline_fewer", "count"},
        {"discipline_same", ""},
        {"discipline_late", "count names"},
        {"discipline_late_many", "count"},
        {"discipline_late_unit", "unit days"},
        {"discipline_missing", "count names"},
        {"discipline_missing_many", "count"},
        {"discipline_pending", "count date"},
        {"discipline_nil", "count names"},
        {"discipline_nil_many", "count"},
        {"difficulties_none", ""},
        {"difficulties_count", "count raised stages"},
        {"difficulties_none_new", "count stages"},
        {"difficulty", "text unit stage"},
        {"difficulty_of_task", "text unit task stage"},
        {"difficulty_by_document", "stage document"},
        {"next_overdue", "count list"},
        {"next_overdue_task", "no days"},
        {"next_due", "count list"},
        {"next_due_task", "no deadline"},
        {"next_in_progress", "count"},
        {"next_not_started", "count list"},
        {"next_all_done", ""},
        {"next_difficulties", "count"},
        {"next_missing", "count period"},
        {"next_report", "period date"},
        {"proposals_none", ""},
        {"proposals_count", "office"},
        {"proposal", "text units"},
        {"annex_tasks", "plan"},
        {"annex_discipline", "period"},
        {"annex_note", "number symbol day month year agency"},
        {"chart", ""},
    };
    QList<PhraseDefinition> all;
    for (const Row &row : rows) {
        all.append(
            {QLatin1String(row.key), QString::fromLatin1(row.places).split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    }
    return all;
}

} // namespace

const QList<PhraseDefinition> &monthlyPhrases()
{
    static const QList<PhraseDefinition> all = definitions();
    return all;
}

Result<PhraseBook> readMonthlyPhrases()
{
    const Result<QJsonObject> phrases = services::resourceObject(QStringLiteral("phrases/monthly.json"));
    if (!phrases)
        return phrases.error();
    return PhraseBook::check(*phrases, monthlyPhrases());
}

} // namespace reporting

#include "core/reporting/periodic/disciplinetext.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodic/periodictext.h"

#include <cmath>

namespace reporting {

using base::paddedCount;
using base::percent;
using base::proseDate;
using namespace domain;

namespace {

/// Longer lists stand in the annex only.
constexpr int namesInText = 15;

/// "03 đơn vị gửi chậm: A, B, C." or, for many, where to find them; nothing for none.
void appendNamed(QStringList &sentences, const PhraseBook &phrases, const QStringList &names, const char *few,
    const char *many, const QString &annex)
{
    if (names.isEmpty())
        return;
    const QString count = paddedCount(int(names.size()));
    sentences.append(names.size() > namesInText ? phrases.text(many, {{"count", count}, {"annex", annex}})
                                                : phrases.text(few, {{"count", count}, {"names", commaList(names)}}));
}

/// 854 of "85,4%": what is compared is what is printed.
int tenths(const UnitCounts &counts)
{
    QString text = percent(counts.onTime, counts.due());
    text.chop(1);
    return int(std::lround(text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * 10));
}

/// "tăng 07" units of a month; "tăng 14,6 điểm phần trăm" of longer spans, whose months may be of unequal number.
QString change(const PeriodicSource &source, const UnitCounts &before)
{
    const PhraseBook &phrases = source.phrases;
    const int more = source.isMonth() ? source.counts.onTime - before.onTime : tenths(source.counts) - tenths(before);
    if (source.isMonth() || more == 0)
        return countChange(phrases, more);
    const int size = std::abs(more);
    const QString points
        = size % 10 == 0 ? QString::number(size / 10) : QStringLiteral("%1,%2").arg(size / 10).arg(size % 10);
    return phrases.text(more > 0 ? "rate_more" : "rate_fewer", {{"points", points}});
}

/// Reports of the span are still to come.
bool isUnfinished(const PeriodicSource &source)
{
    return source.counts.pending > 0 || source.periods.size() < source.span.months;
}

/// Against the span before and the same one last year, as far as reports were asked for then. A month is compared once
/// it is due; a longer span that is not over by the rate of what is, and the sentence says so.
void appendCompared(QStringList &sentences, const PeriodicSource &source)
{
    if (source.counts.due() == 0 || (source.isMonth() && source.counts.pending > 0))
        return;
    QStringList compared;
    const auto add = [&](const char *key, const UnitCounts &before, const PeriodSpan &span) {
        if (before.due() == 0)
            return;
        const char *phrase = !source.isMonth() && isUnfinished(source) ? "discipline_compared_part" : key;
        compared.append(source.phrases.text(phrase,
            {{"on_time", paddedCount(before.onTime)}, {"required", paddedCount(before.due())},
                {"percent", percent(before.onTime, before.due())}, {"change", change(source, before)},
                {"before", span.label()}}));
    };
    add("discipline_compared", source.previous, source.span.previous());
    add("discipline_compared_year", source.yearBefore, source.span.yearBefore());
    if (!compared.isEmpty())
        sentences.append(compared.join(QLatin1Char(' ')));
}

QString onTimeSentence(const PeriodicSource &source)
{
    const UnitCounts &counts = source.counts;
    const QString date = proseDate(source.figures.cutOff);
    const QString required = paddedCount(counts.required);
    if (counts.pending > 0) {
        return counts.received() == 0
            ? source.phrases.text("discipline_none_received", {{"date", date}, {"required", required}})
            : source.phrases.text("discipline_received",
                {{"date", date}, {"count", paddedCount(counts.received())}, {"required", required}});
    }
    if (counts.onTime == 0)
        return source.phrases.text("discipline_none_on_time", {{"date", date}, {"required", required}});
    if (counts.onTime == counts.required)
        return source.phrases.text("discipline_all_on_time", {{"date", date}, {"required", required}});
    return source.phrases.text("discipline_on_time",
        {{"date", date}, {"on_time", paddedCount(counts.onTime)}, {"required", required},
            {"percent", percent(counts.onTime, counts.required)}});
}

QStringList monthSentences(const PeriodicSource &source, const QString &annex)
{
    const PeriodFigures &figures = source.figures;
    const PhraseBook &phrases = source.phrases;
    QStringList late;
    QStringList missing;
    QStringList nil;
    for (const UnitFigures &unit : figures.units) {
        if (unit.standing.status == ReportStatus::Late) {
            late.append(phrases.text(
                "discipline_late_unit", {{"unit", unit.unit.name}, {"days", paddedCount(unit.standing.daysLate)}}));
        } else if (unit.standing.status == ReportStatus::Missing) {
            missing.append(unit.unit.name);
        }
        if (unit.line && unit.line->report.nil)
            nil.append(unit.unit.name);
    }
    QStringList sentences{onTimeSentence(source)};
    appendCompared(sentences, source);
    appendNamed(sentences, phrases, late, "discipline_late", "discipline_late_many", annex);
    appendNamed(sentences, phrases, missing, "discipline_missing", "discipline_missing_many", annex);
    if (source.counts.pending > 0) {
        sentences.append(phrases.text("discipline_pending",
            {{"count", paddedCount(source.counts.pending)}, {"date", proseDate(figures.dates.dueEffective)}}));
    }
    appendNamed(sentences, phrases, nil, "discipline_nil", "discipline_nil_many", annex);
    return sentences;
}

/// "đúng hạn 120 lượt (83,3%), chậm 10 lượt, chưa gửi 14 lượt" of those that are due; what there is none of is left
/// out.
QString sumWords(const PeriodicSource &source)
{
    const UnitCounts &counts = source.counts;
    const PhraseBook &phrases = source.phrases;
    QStringList parts{phrases.text(
        "span_on_time", {{"count", paddedCount(counts.onTime)}, {"percent", percent(counts.onTime, counts.due())}})};
    const auto add = [&](const char *key, int count) {
        if (count > 0)
            parts.append(phrases.text(key, {{"count", paddedCount(count)}}));
    };
    add("span_late", counts.late);
    add("span_missing", counts.missing);
    return commaList(parts);
}

/// "UBND xã Ninh Sơn (tháng 7, 9)" for each unit that had the status in a month.
QStringList unitsWith(const PeriodicSource &source, ReportStatus status)
{
    QStringList names;
    for (const UnitMonths &row : source.unitMonths) {
        QStringList months;
        for (qsizetype month = 0; month < row.months.size(); ++month) {
            if (row.months.at(month).status == status)
                months.append(base::proseMonth(source.periods.at(month).month));
        }
        if (!months.isEmpty())
            names.append(source.phrases.text("span_unit", {{"unit", row.unit.name}, {"months", commaList(months)}}));
    }
    return names;
}

/// "Trong năm 2023, tính đến ngày 11/10/2023 có 480 lượt báo cáo … đã đến hạn: …"; of a span that is over, all reports.
QString sumSentence(const PeriodicSource &source)
{
    const UnitCounts &counts = source.counts;
    const char *key = counts.due() == 0 ? "discipline_span_not_due"
        : isUnfinished(source)          ? "discipline_span_part"
                                        : "discipline_span";
    return source.phrases.text(key,
        {{"span", source.span.label()}, {"units", paddedCount(int(source.unitMonths.size()))},
            {"required", paddedCount(counts.required)}, {"due", paddedCount(counts.due())},
            {"date", proseDate(source.figures.cutOff)}, {"states", sumWords(source)}});
}

QStringList spanSentences(const PeriodicSource &source, const QString &annex)
{
    const PhraseBook &phrases = source.phrases;
    int steady = 0;
    for (const UnitMonths &row : source.unitMonths) {
        const UnitCounts counts = row.counts();
        steady += counts.due() > 0 && counts.onTime == counts.due();
    }
    QStringList sentences{sumSentence(source)};
    appendCompared(sentences, source);
    QStringList months;
    for (const PeriodCounts &month : source.months) {
        if (month.counts.pending > 0)
            continue; // not due
        months.append(phrases.text("span_month",
            {{"period", month.period.label()}, {"on_time", paddedCount(month.counts.onTime)},
                {"required", paddedCount(month.counts.required)},
                {"percent", percent(month.counts.onTime, month.counts.required)}}));
    }
    if (!months.isEmpty())
        sentences.append(phrases.text("discipline_months", {{"list", months.join(QStringLiteral("; "))}}));
    if (steady > 0)
        sentences.append(phrases.text("discipline_steady", {{"count", paddedCount(steady)}}));
    appendNamed(
        sentences, phrases, unitsWith(source, ReportStatus::Late), "discipline_late", "discipline_late_many", annex);
    appendNamed(sentences, phrases, unitsWith(source, ReportStatus::Missing), "discipline_missing",
        "discipline_missing_many", annex);
    return sentences;
}

} // namespace

QStringList disciplineSentences(const PeriodicSource &source, const QString &annex)
{
    if (source.counts.required == 0)
        return {source.phrases.text("discipline_not_asked")};
    return source.isMonth() ? monthSentences(source, annex) : spanSentences(source, annex);
}

QString shortcomingSentence(const PeriodicSource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList overdue;
    for (const Task &task : source.contents.tasks) {
        if (source.figures.standings.value(task.id).timeliness.kind == Timeliness::Overdue)
            overdue.append(task.no);
    }
    QStringList list;
    if (!overdue.isEmpty()) {
        list.append(phrases.text(
            "shortcoming_overdue", {{"count", paddedCount(int(overdue.size()))}, {"list", commaList(overdue)}}));
    }
    if (source.counts.missing > 0)
        list.append(phrases.text("shortcoming_missing", {{"count", paddedCount(source.counts.missing)}}));
    if (source.counts.late > 0)
        list.append(phrases.text("shortcoming_late", {{"count", paddedCount(source.counts.late)}}));
    return list.isEmpty() ? QString() : phrases.text("shortcomings", {{"list", list.join(QStringLiteral("; "))}});
}

} // namespace reporting

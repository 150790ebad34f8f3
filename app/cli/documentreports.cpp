#include "app/cli/documentcommands.h"
#include "app/cli/workplace.h"
#include "core/reporting/paper/paper.h"
#include "core/services/ledgerreader.h"

namespace cli {

using base::Result;
using namespace domain;

namespace {

/// What every report can be asked for.
struct Wanted {
    QString period;
    QString request;
    QString cutOff;
    QString form;
    QString part;
    QString out;

    static Wanted take(Invocation &call)
    {
        return {call.option(QStringLiteral("--period")), call.option(QStringLiteral("--request")),
            call.option(QStringLiteral("--cut-off")), call.option(QStringLiteral("--to")),
            call.option(QStringLiteral("--part")), call.option(QStringLiteral("--out"))};
    }

    bool isComplete(PaperKind kind) const
    {
        const bool named
            = kind == PaperKind::AdHoc ? period.isNull() && !request.isEmpty() : request.isNull() && !period.isEmpty();
        return named && namesPaperFile(out) && (form.isNull() || services::paperFormCodes(kind).contains(form))
            && (part.isNull() || part == QStringLiteral("body") || part == QStringLiteral("annexes"));
    }
};

Exit usageOf(PaperKind kind)
{
    return Invocation::usage(
        QStringLiteral("document %1 %2 [--cut-off YYYY-MM-DD] [--to %3] [--part body|annexes]"
                       " --out FILE.(pdf|docx)")
            .arg(paperKindCode(kind),
                kind == PaperKind::AdHoc ? QStringLiteral("--request NUMBER") : QStringLiteral("--period YYYY-MM"),
                services::paperFormCodes(kind).join(QLatin1Char('|'))));
}

template <PaperKind kind> Exit writeReport(Invocation &call)
{
    const Wanted wanted = Wanted::take(call);
    if (!wanted.isComplete(kind) || !call.hasOnly(0))
        return usageOf(kind);
    const Result<QDate> cutOff = dayOf(wanted.cutOff);
    if (!cutOff)
        return Invocation::fail(cutOff.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<PaperKey> key = paperKeyOf(*place, kind, wanted.period, wanted.request);
    if (!key)
        return Invocation::fail(key.error());
    const Result<reporting::Paper> paper = reporting::readPaper(
        *place->file, place->plan, *key, cutOff->isValid() ? std::optional(*cutOff) : std::nullopt);
    if (!paper)
        return Invocation::fail(paper.error());
    const document::Document whole = paper->document(paper->face(wanted.form));
    if (wanted.part.isNull())
        return writePaper(whole, wanted.out);
    return writePaper(wanted.part == QStringLiteral("body") ? withoutAnnexes(whole) : annexesOf(whole), wanted.out);
}

} // namespace

Result<PaperKey> paperKeyOf(
    const Workplace &place, PaperKind kind, const QString &periodText, const QString &requestNumber)
{
    if (kind == PaperKind::AdHoc) {
        const Result<Request> request = services::findRequest(*place.file, place.plan.id, requestNumber);
        if (!request)
            return request.error();
        return PaperKey{place.plan.id, kind, Period::of(request->askedOn), request->id};
    }
    const Result<Period> period = periodOf(periodText);
    if (!period)
        return period.error();
    return PaperKey{place.plan.id, kind, PeriodSpan::containing(*period, kind).first, {}};
}

const QList<DocumentVerb> &reportVerbs()
{
    static const QList<DocumentVerb> verbs{
        {paperKindCode(PaperKind::Monthly), writeReport<PaperKind::Monthly>},
        {paperKindCode(PaperKind::Quarterly), writeReport<PaperKind::Quarterly>},
        {paperKindCode(PaperKind::HalfYearly), writeReport<PaperKind::HalfYearly>},
        {paperKindCode(PaperKind::Yearly), writeReport<PaperKind::Yearly>},
        {paperKindCode(PaperKind::AdHoc), writeReport<PaperKind::AdHoc>},
    };
    return verbs;
}

} // namespace cli

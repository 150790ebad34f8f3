#include "core/services/paperservice.h"

#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/services/reportjson.h"
#include "core/store/paperrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;
using store::DraftRow;

namespace {

QJsonObject sectionJson(const DraftSection &section)
{
    QJsonObject object{{QStringLiteral("key"), section.key}};
    if (!section.heading.isEmpty())
        object.insert(QStringLiteral("heading"), section.heading);
    if (section.text) {
        object.insert(QStringLiteral("text"), *section.text);
        object.insert(QStringLiteral("based_on"), section.basedOn);
    }
    if (section.removed)
        object.insert(QStringLiteral("removed"), true);
    return object;
}

DraftSection sectionOf(const QJsonObject &object)
{
    DraftSection section;
    section.key = object.value(QStringLiteral("key")).toString();
    section.heading = object.value(QStringLiteral("heading")).toString();
    if (const QJsonValue text = object.value(QStringLiteral("text")); text.isString())
        section.text = text.toString();
    section.basedOn = object.value(QStringLiteral("based_on")).toString();
    section.removed = object.value(QStringLiteral("removed")).toBool();
    return section;
}

QString contentOf(const PaperDraft &draft)
{
    QJsonArray sections;
    for (const DraftSection &section : draft.sections)
        sections.append(sectionJson(section));
    const QJsonObject content{
        {QStringLiteral("version"), 1}, {QStringLiteral("moved"), draft.moved}, {QStringLiteral("sections"), sections}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/// The parts of `draft` that are not the same in `other`, for the trace.
QJsonObject difference(const PaperDraft &draft, const PaperDraft &other)
{
    QJsonObject parts;
    for (const DraftSection &section : draft.sections) {
        const DraftSection *same = other.find(section.key);
        if (!same || !(*same == section))
            parts.insert(section.key, sectionJson(section));
    }
    return {{QStringLiteral("sections"), parts}, {QStringLiteral("cut_off"), dayJson(draft.cutOff)}};
}

Act::Step writing(DataFile &file, const PaperDraft &from, const PaperDraft &to)
{
    return [&file, from, to](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<DraftRow>> now = store::findDraft(transaction.connection(), to.key);
        if (!now)
            return now.error();
        if (*now && ((*now)->content != contentOf(from) || (*now)->cutOff != from.cutOff))
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::writeDraft(transaction, to.key, {{}, to.cutOff, contentOf(to), file.clock().now()});
    };
}

/// Figures up to a day before the period say nothing of it, and tomorrow's are not known.
Result<void> checkCutOff(const DataFile &file, const PaperDraft &draft)
{
    const Result<PeriodDates> dates = periodDates(file, draft.key.plan, draft.key.period);
    if (!dates)
        return dates.error();
    const QDate today = file.clock().today();
    if (draft.cutOff >= dates->from && draft.cutOff <= today)
        return {};
    return Error{ErrorCode::CutOffOutside,
        {{QStringLiteral("day"), base::screenDate(draft.cutOff)},
            {QStringLiteral("from"), base::screenDate(dates->from)},
            {QStringLiteral("today"), base::screenDate(today)}}};
}

const char *nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::AdHoc:
        return QT_TRANSLATE_NOOP("Act", "báo cáo đột xuất");
    case PaperKind::Reminder:
        return QT_TRANSLATE_NOOP("Act", "công văn đôn đốc %1");
    default:
        return QT_TRANSLATE_NOOP("Act", "báo cáo %1");
    }
}

QString named(const QString &name, const PaperKey &key)
{
    return key.kind == PaperKind::AdHoc ? name : name.arg(key.span().label());
}

} // namespace

QString paperName(const PaperKey &key)
{
    return named(QCoreApplication::translate("Act", nameOf(key.kind)), key);
}

QString paperNameOnPaper(const PaperKey &key)
{
    return named(QString::fromUtf8(nameOf(key.kind)), key);
}

Result<PaperDraft> paperDraft(const DataFile &file, const PaperKey &key)
{
    PaperDraft draft;
    draft.key = key;
    const Result<std::optional<DraftRow>> row = store::findDraft(file.connection(), key);
    if (!row)
        return row.error();
    if (!*row)
        return draft;
    QJsonParseError fault;
    const QJsonDocument content = QJsonDocument::fromJson((*row)->content.toUtf8(), &fault);
    if (!content.isObject()) {
        return Error{ErrorCode::JsonInvalid,
            {{QStringLiteral("file"), file.path()}, {QStringLiteral("why"), fault.errorString()}}};
    }
    draft.id = (*row)->id;
    draft.cutOff = (*row)->cutOff;
    draft.changedAt = (*row)->changedAt;
    draft.moved = content.object().value(QStringLiteral("moved")).toBool();
    const QJsonArray sections = content.object().value(QStringLiteral("sections")).toArray();
    for (const QJsonValue &section : sections)
        draft.sections.append(sectionOf(section.toObject()));
    return draft;
}

Result<void> saveDraft(DataFile &file, const PaperDraft &draft, const QString &title, DraftVisit *visit)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<PaperDraft> before = paperDraft(file, draft.key);
    if (!before)
        return before.error();
    if (contentOf(*before) == contentOf(draft) && before->cutOff == draft.cutOff)
        return {};
    if (draft.cutOff.isValid() && draft.cutOff != before->cutOff) {
        if (Result<void> possible = checkCutOff(file, draft); !possible)
            return possible;
    }
    const DraftRow row{{}, draft.cutOff, contentOf(draft), file.clock().now()};
    if (Result<void> written = store::writeDraft(acting->transaction(), draft.key, row); !written)
        return written;
    const bool goesOn = visit && visit->act != 0 && visit->act == file.history().lastNumber();
    const PaperDraft begun = goesOn ? visit->before : *before;
    Act act;
    act.title = !title.isEmpty() ? title : QCoreApplication::translate("Act", "sửa %1").arg(paperName(draft.key));
    act.undo = writing(file, draft, begun);
    act.redo = writing(file, begun, draft);
    act.continues = goesOn ? visit->act : 0;
    Result<void> done = acting->finish({QStringLiteral("draft_changed"), QStringLiteral("paper"), draft.key.code(),
                                           difference(*before, draft), difference(draft, *before), {}},
        Subject::Papers, act);
    if (done && visit)
        *visit = {file.history().lastNumber(), begun};
    return done;
}

} // namespace services

#include "core/reporting/paper/paper.h"

#include "core/reporting/adhoc/adhocbuilder.h"
#include "core/reporting/periodic/periodicbuilder.h"
#include "core/reporting/reminderletter/reminderbuilder.h"
#include "core/services/paperservice.h"

namespace reporting {

using base::Result;
using domain::PaperDraft;
using domain::PaperKey;
using domain::PaperKind;

namespace {

using Builder = Result<std::shared_ptr<const PaperBuilder>>;

Builder builderOf(
    const services::DataFile &file, const domain::Plan &plan, const PaperKey &key, std::optional<QDate> cutOff)
{
    switch (key.kind) {
    case PaperKind::Monthly:
    case PaperKind::Quarterly:
    case PaperKind::HalfYearly:
    case PaperKind::Yearly:
        break;
    case PaperKind::AdHoc:
        return readAdHocBuilder(file, plan, key.request, cutOff);
    case PaperKind::Reminder:
        return readReminderBuilder(file, plan, key.period, {cutOff, std::nullopt, {}});
    }
    return readPeriodicBuilder(file, plan, key.span(), cutOff);
}

} // namespace

services::PaperForm Paper::form(const QString &code) const
{
    for (const services::PaperForm &form : forms) {
        if (form.code == code)
            return form;
    }
    return forms.first();
}

PaperFace Paper::face(const QString &formCode) const
{
    const services::PaperForm chosen = form(formCode);
    return {chosen, chosen.signer, {}, std::nullopt};
}

document::Document Paper::document(const PaperFace &face) const
{
    // In the usual form the parts are known already.
    const bool isUsual = face.form.code == forms.first().code;
    return builder->document(
        printedSections(isUsual ? sections : editedSections(builder->sections(face.form), draft)), face);
}

QList<PaperCopy> Paper::copies(const PaperFace &face) const
{
    QList<PaperCopy> copies;
    for (const std::shared_ptr<const PaperBuilder> &single : builder->copies())
        copies.append({single->fileName(), over(single).document(face)});
    return copies;
}

std::pair<int, int> Paper::blockRange(const QString &key) const
{
    int first = int(builder->headSize());
    for (const PaperSection &section : printedSections(sections)) {
        const int count = int(section.blocks.size()) + (section.level ? 1 : 0);
        if (section.key == key)
            return {first, count};
        first += count;
    }
    return {first, 0};
}

Paper Paper::with(const PaperDraft &changed) const
{
    Paper paper = *this;
    paper.draft = changed;
    paper.sections = editedSections(builder->sections(forms.first()), changed);
    return paper;
}

Paper Paper::over(const std::shared_ptr<const PaperBuilder> &data) const
{
    Paper paper = *this;
    paper.builder = data;
    return paper.with(draft);
}

Result<Paper> readPaper(
    const services::DataFile &file, const domain::Plan &plan, const PaperKey &key, std::optional<QDate> cutOff)
{
    const Result<PaperDraft> draft = services::paperDraft(file, key);
    if (!draft)
        return draft.error();
    if (!cutOff && draft->cutOff.isValid())
        cutOff = draft->cutOff;
    const Builder builder = builderOf(file, plan, key, cutOff);
    if (!builder)
        return builder.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    QList<services::PaperForm> forms;
    for (const QString &code : services::paperFormCodes(key.kind))
        forms.append(services::paperForm(*office, key.kind, code));
    return Paper{{}, *builder, forms, {}}.with(*draft);
}

Result<Paper> readMonthlyPaper(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, std::optional<QDate> cutOff)
{
    return readPaper(file, plan, {plan.id, PaperKind::Monthly, period, {}}, cutOff);
}

} // namespace reporting

#include "core/reporting/paper/editedpaper.h"

#include "core/base/text/nfc.h"
#include "core/reporting/paper/sectiontext.h"

#include <QSet>

namespace reporting {

using domain::DraftSection;
using domain::PaperDraft;

namespace {

const auto ownPrefix = QLatin1String("own.");

qsizetype indexOf(const QList<PaperSection> &sections, const QString &key)
{
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i).key == key)
            return i;
    }
    return -1;
}

/// The generated and added parts in the order of the paper.
QList<PaperSection> inOrder(const QList<PaperSection> &generated, const PaperDraft &draft)
{
    QList<PaperSection> ordered = generated;
    if (draft.moved) {
        ordered.clear();
        for (const DraftSection &section : draft.sections) {
            if (const qsizetype at = indexOf(generated, section.key); at >= 0)
                ordered.append(generated.at(at));
        }
        // What the data did not have when the parts were moved.
        for (qsizetype i = 0; i < generated.size(); ++i) {
            if (indexOf(ordered, generated.at(i).key) >= 0)
                continue;
            const qsizetype before = i > 0 ? indexOf(ordered, generated.at(i - 1).key) : -1;
            ordered.insert(before + 1, generated.at(i));
        }
    }
    QString previous;
    for (const DraftSection &section : draft.sections) {
        if (section.key.startsWith(ownPrefix)) {
            PaperSection own;
            own.key = section.key;
            own.level = document::HeadingLevel::Clause;
            own.heading = section.heading;
            ordered.insert(indexOf(ordered, previous) + 1, own);
        }
        previous = section.key;
    }
    return ordered;
}

/// All parts of the paper as parts of a draft, so that their order can be changed.
PaperDraft listed(const PaperDraft &draft, const QList<EditedSection> &sections)
{
    PaperDraft all = draft;
    all.sections.clear();
    for (const EditedSection &section : sections) {
        const DraftSection *known = draft.find(section.section.key);
        all.sections.append(known ? *known : DraftSection{section.section.key, {}, {}, {}, false});
    }
    all.moved = true;
    return all;
}

DraftSection &entry(PaperDraft &draft, const QString &key)
{
    for (DraftSection &section : draft.sections) {
        if (section.key == key)
            return section;
    }
    draft.sections.append({key, {}, {}, {}, false});
    return draft.sections.last();
}

/// Entries that say nothing are only needed for the order.
PaperDraft tidy(PaperDraft draft)
{
    if (!draft.moved) {
        draft.sections.removeIf([](const DraftSection &section) {
            return !section.text && !section.removed && !section.key.startsWith(ownPrefix);
        });
    }
    return draft;
}

const EditedSection *find(const QList<EditedSection> &sections, const QString &key)
{
    for (const EditedSection &section : sections) {
        if (section.section.key == key)
            return &section;
    }
    return nullptr;
}

} // namespace

QList<EditedSection> editedSections(const QList<PaperSection> &generated, const PaperDraft &draft)
{
    QList<EditedSection> edited;
    for (const PaperSection &section : inOrder(generated, draft)) {
        EditedSection each;
        each.section = section;
        each.generatedText = editableText(section.blocks);
        each.text = each.generatedText;
        const DraftSection *change = draft.find(section.key);
        const bool isOwn = section.key.startsWith(ownPrefix);
        if (change && change->text) {
            each.text = *change->text;
            each.section.blocks = blocksOfText(each.text, section.blocks);
            each.state = change->basedOn == each.generatedText ? SectionState::Edited : SectionState::Outdated;
        }
        if (isOwn)
            each.state = SectionState::Added;
        if (change && change->removed)
            each.state = SectionState::Removed;
        edited.append(each);
    }
    return edited;
}

QList<PaperSection> printedSections(const QList<EditedSection> &sections)
{
    QList<PaperSection> printed;
    for (const EditedSection &section : sections) {
        if (section.state != SectionState::Removed)
            printed.append(section.section);
    }
    return printed;
}

PaperDraft withText(
    const PaperDraft &draft, const QList<EditedSection> &sections, const QString &key, const QString &text)
{
    const EditedSection *section = find(sections, key);
    if (!section)
        return draft;
    const QString words = base::nfc(text);
    if (words == section->generatedText && section->state != SectionState::Added)
        return withGenerated(draft, key);
    PaperDraft changed = draft;
    DraftSection &to = entry(changed, key);
    // Words that are changed further stay words over the data they were begun with.
    if (!to.text)
        to.basedOn = section->generatedText;
    to.text = words;
    return changed;
}

PaperDraft withGenerated(const PaperDraft &draft, const QString &key)
{
    PaperDraft changed = draft;
    DraftSection &section = entry(changed, key);
    section.text.reset();
    section.basedOn.clear();
    return tidy(changed);
}

PaperDraft withKept(const PaperDraft &draft, const QList<EditedSection> &sections, const QString &key)
{
    PaperDraft changed = draft;
    if (const EditedSection *section = find(sections, key); section && section->state == SectionState::Outdated)
        entry(changed, key).basedOn = section->generatedText;
    return changed;
}

PaperDraft withRemoved(const PaperDraft &draft, const QString &key, bool removed)
{
    PaperDraft changed = draft;
    if (removed && key.startsWith(ownPrefix)) {
        changed.sections.removeIf([&](const DraftSection &section) { return section.key == key; });
        return changed;
    }
    entry(changed, key).removed = removed;
    return tidy(changed);
}

PaperDraft withMoved(const PaperDraft &draft, const QList<EditedSection> &sections, const QString &key, int by)
{
    PaperDraft changed = listed(draft, sections);
    for (qsizetype i = 0; i < changed.sections.size(); ++i) {
        const qsizetype to = i + by;
        if (changed.sections.at(i).key != key)
            continue;
        if (to < 0 || to >= changed.sections.size())
            return draft;
        changed.sections.move(i, to);
        return changed;
    }
    return draft;
}

PaperDraft withHeading(const PaperDraft &draft, const QString &key, const QString &heading)
{
    PaperDraft changed = draft;
    if (key.startsWith(ownPrefix))
        entry(changed, key).heading = base::nfc(heading);
    return changed;
}

PaperDraft withAdded(const PaperDraft &draft, const QList<EditedSection> &sections, const QString &behind,
    const QString &heading, QString *added)
{
    PaperDraft changed = listed(draft, sections);
    int number = 1;
    while (changed.find(ownPrefix + QString::number(number)))
        ++number;
    *added = ownPrefix + QString::number(number);
    qsizetype at = changed.sections.size();
    for (qsizetype i = 0; i < changed.sections.size(); ++i) {
        if (changed.sections.at(i).key == behind)
            at = i + 1;
    }
    changed.sections.insert(at, {*added, base::nfc(heading), QString(), QString(), false});
    return changed;
}

} // namespace reporting

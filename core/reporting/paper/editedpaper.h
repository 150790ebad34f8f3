#pragma once

#include "core/domain/paperdraft.h"
#include "core/reporting/paper/papersection.h"

namespace reporting {

/// Whose words a part of the paper has.
enum class SectionState {
    Generated, ///< the data's
    Edited, ///< the leader's, over data that have not changed since
    Outdated, ///< the leader's, and the data would say something else by now
    Added, ///< the leader's own part
    Removed, ///< left out; still listed, to be brought back
};

/// A part of a paper as it will be printed, with what the data say of it.
struct EditedSection {
    PaperSection section; ///< with the words that are printed
    SectionState state = SectionState::Generated;
    QString text; ///< the printed words, to be edited
    QString generatedText; ///< what the data say; empty for an added part

    bool operator==(const EditedSection &) const = default;
};

/// Brings the generated parts and the draft together: words of the draft over the data's, added parts where they were
/// put, moved ones in the leader's order. A part that the data have anew stands behind the one it follows.
QList<EditedSection> editedSections(const QList<PaperSection> &generated, const domain::PaperDraft &draft);

/// What is printed of them.
QList<PaperSection> printedSections(const QList<EditedSection> &sections);

// The acts of the editor. Each gives the draft as it is afterwards; `sections` are those of the draft before.

/// The words of a part. Words equal to the data's bring it back to them.
domain::PaperDraft withText(
    const domain::PaperDraft &draft, const QList<EditedSection> &sections, const QString &key, const QString &text);
/// Back to what the data say.
domain::PaperDraft withGenerated(const domain::PaperDraft &draft, const QString &key);
/// The words stay and count as written over the data of now.
domain::PaperDraft withKept(const domain::PaperDraft &draft, const QList<EditedSection> &sections, const QString &key);
/// Left out, or brought back. An added part that is removed is gone.
domain::PaperDraft withRemoved(const domain::PaperDraft &draft, const QString &key, bool removed);
/// One place up (-1) or down (+1).
domain::PaperDraft withMoved(
    const domain::PaperDraft &draft, const QList<EditedSection> &sections, const QString &key, int by);
/// The heading of a part of one's own.
domain::PaperDraft withHeading(const domain::PaperDraft &draft, const QString &key, const QString &heading);
/// A part of one's own behind another; its key is `*added`.
domain::PaperDraft withAdded(const domain::PaperDraft &draft, const QList<EditedSection> &sections,
    const QString &behind, const QString &heading, QString *added);

} // namespace reporting

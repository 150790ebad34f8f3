#include "core/services/safety/shelvedcontents.h"

#include "core/store/attachmentrepository.h"
#include "core/store/connection.h"
#include "core/store/formdraftrepository.h"

#include <QSet>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::NewAttachment;

namespace {

/// Of a document that is being typed: its content lies in the store already, and no row names it yet.
Result<QList<NewAttachment>> draftedContents(
    const store::Connection &rows, const AttachmentStore &from, const QSet<QString> &named)
{
    QList<NewAttachment> drafted;
    const QStringList present = from.contents();
    for (const QString &sha256 : present) {
        if (named.contains(sha256))
            continue;
        const Result<bool> isDrafted = store::anyDraftContains(rows, sha256);
        if (!isDrafted)
            return isDrafted.error();
        if (*isDrafted)
            drafted.append({sha256, from.sizeOf(sha256), sha256});
    }
    return drafted;
}

bool isOfTheSource(ErrorCode code)
{
    return code == ErrorCode::AttachmentMissing || code == ErrorCode::AttachmentChanged
        || code == ErrorCode::AttachmentRowInvalid || code == ErrorCode::FileUnreadable;
}

Result<void> bring(const NewAttachment &content, const AttachmentStore &from, const AttachmentStore &into, bool fully,
    ContentsOutcome &outcome, const base::Progress &progress)
{
    const Result<void> there = fully ? into.verify(content, progress) : into.find(content);
    if (there || there.error().code == ErrorCode::Cancelled)
        return there;
    const Result<void> copied = into.putFrom(from, content, progress);
    if (copied)
        ++outcome.copied;
    else if (isOfTheSource(copied.error().code))
        outcome.missing.append(content.fileName);
    else
        return copied;
    return {};
}

} // namespace

Result<ContentsOutcome> shelveContents(const store::Connection &rows, const AttachmentStore &from,
    const AttachmentStore &into, bool fully, const base::Progress &progress)
{
    Result<QList<NewAttachment>> contents = store::readContents(rows);
    if (!contents)
        return contents.error();
    QSet<QString> named;
    for (const NewAttachment &content : std::as_const(*contents))
        named.insert(content.sha256);
    const Result<QList<NewAttachment>> drafted = draftedContents(rows, from, named);
    if (!drafted)
        return drafted.error();
    *contents += *drafted;

    ContentsOutcome outcome;
    const int whole = int(contents->size());
    for (const NewAttachment &content : std::as_const(*contents)) {
        const base::Progress within = [&](int, int) { return !progress || progress(outcome.count, whole); };
        if (const Result<void> brought = bring(content, from, into, fully, outcome, within); !brought)
            return brought.error();
        ++outcome.count;
        outcome.bytes += content.size;
    }
    return outcome;
}

} // namespace services

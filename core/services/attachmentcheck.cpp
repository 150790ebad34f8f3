#include "core/services/attachmentcheck.h"

#include "core/services/attachmentstore.h"
#include "core/services/newreport.h"
#include "core/store/attachmentrepository.h"
#include "core/store/formdraftrepository.h"
#include "core/store/registerrepository.h"

#include <QDir>
#include <QHash>
#include <QSet>

namespace services {

using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QString codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AttachmentMissing:
        return QStringLiteral("attachment_missing");
    case ErrorCode::AttachmentRowInvalid:
        return QStringLiteral("attachment_invalid");
    default: // of another size, with other bytes, or not to be read any more
        return QStringLiteral("attachment_changed");
    }
}

Result<QString> placeOf(const DataFile &file, const Attachment &attachment)
{
    const Result<std::optional<RegisterEntry>> entry = store::findEntry(file.connection(), attachment.entry);
    if (!entry)
        return entry.error();
    const QString key = *entry ? EntryKey::of(**entry).text() : QString();
    return QStringLiteral("%1 #%2 %3").arg(key, QString::number(attachment.seq), attachment.fileName);
}

/// Row by row; a content is read once, however many rows name it.
class RowCheck {
public:
    RowCheck(const DataFile &file, const AttachmentStore &contents, const base::Progress &progress)
        : m_file(file), m_contents(contents), m_progress(progress)
    {
    }

    Result<QList<FileFault>> run(const QList<Attachment> &attachments)
    {
        QList<FileFault> faults;
        for (const Attachment &attachment : attachments) {
            Result<void> sound = m_contents.find(attachment);
            if (sound)
                sound = read(attachment, int(attachments.size()));
            ++m_done;
            if (sound)
                continue;
            if (sound.error().code == ErrorCode::Cancelled)
                return sound.error();
            const Result<QString> place = placeOf(m_file, attachment);
            if (!place)
                return place.error();
            faults.append({codeOf(sound.error().code), *place});
        }
        return faults;
    }

private:
    Result<void> read(const Attachment &attachment, int whole)
    {
        const auto known = m_read.constFind(attachment.sha256);
        if (known != m_read.constEnd())
            return *known;
        const Result<void> sound = m_contents.verify(
            attachment, [this, whole](int, int) { return !m_progress || m_progress(m_done, whole); });
        m_read.insert(attachment.sha256, sound);
        return sound;
    }

    const DataFile &m_file;
    const AttachmentStore &m_contents;
    const base::Progress &m_progress;
    QHash<QString, Result<void>> m_read;
    int m_done = 0;
};

} // namespace

Result<QList<FileFault>> checkAttachments(const DataFile &file, const base::Progress &progress)
{
    const AttachmentStore contents(file.path());
    const Result<QList<Attachment>> attachments = store::readAllAttachments(file.connection());
    if (!attachments)
        return attachments.error();
    Result<QList<FileFault>> faults = RowCheck(file, contents, progress).run(*attachments);
    if (!faults)
        return faults;
    QSet<QString> used;
    for (const Attachment &attachment : *attachments)
        used.insert(attachment.sha256);
    const QStringList present = contents.contents();
    for (const QString &sha256 : present) {
        if (used.contains(sha256))
            continue;
        // Of a document that is being typed.
        const Result<bool> drafted = store::anyDraftContains(file.connection(), sha256);
        if (!drafted)
            return drafted.error();
        if (!*drafted)
            faults->append({QStringLiteral("attachment_orphan"), sha256, true});
    }
    const QStringList leftovers = contents.leftovers();
    for (const QString &leftover : leftovers)
        faults->append({QStringLiteral("attachment_leftover"), QDir::toNativeSeparators(leftover), true});
    return faults;
}

} // namespace services

#include "app/cli/attachmentcommand.h"

#include "app/cli/workplace.h"
#include "core/base/text/filename.h"
#include "core/base/wholefile.h"
#include "core/services/attachmentservice.h"
#include "core/services/attachmentstore.h"
#include "core/services/reportservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonObject fileJson(const Attachment &attachment)
{
    return {{QStringLiteral("no"), attachment.seq}, {QStringLiteral("name"), attachment.fileName},
        {QStringLiteral("size"), attachment.size}, {QStringLiteral("sha256"), attachment.sha256}};
}

/// An entry's file by its number.
Result<Attachment> attachmentOf(const services::DataFile &file, const RegisterEntry &entry, const QString &number)
{
    const Result<QList<Attachment>> attachments = services::attachmentsOf(file, entry.id);
    if (!attachments)
        return attachments.error();
    for (const Attachment &attachment : *attachments) {
        if (QString::number(attachment.seq) == number)
            return attachment;
    }
    return Error{ErrorCode::AttachmentUnknown, {{QStringLiteral("text"), number}}};
}

/// The open file and what was asked for in it.
struct Place {
    std::unique_ptr<services::DataFile> file;
    RegisterEntry entry;
    Attachment attachment;
};

/// The entry of the first argument, and its file of the second, if there is one.
Result<Place> placeOf(const Invocation &call, bool withFile)
{
    Place place;
    auto file = call.openFile();
    if (!file)
        return file.error();
    place.file = *std::move(file);
    const Result<RegisterEntry> entry = services::findEntry(*place.file, call.arguments.first());
    if (!entry)
        return entry.error();
    place.entry = *entry;
    if (withFile) {
        const Result<Attachment> attachment = attachmentOf(*place.file, *entry, call.arguments.at(1));
        if (!attachment)
            return attachment.error();
        place.attachment = *attachment;
    }
    return place;
}

} // namespace

Result<QList<NewAttachment>> putFiles(const services::DataFile &file, const QStringList &paths)
{
    const services::AttachmentStore contents(file.path());
    QList<NewAttachment> files;
    for (const QString &path : paths) {
        const Result<NewAttachment> put = contents.put(path);
        if (!put)
            return put.error();
        files.append(*put);
    }
    return files;
}

Exit attachFiles(Invocation &call)
{
    const qsizetype count = call.arguments.size();
    if (count < 2 || !call.hasOnly(count))
        return Invocation::usage(QStringLiteral("register attach [YEAR/]N FILE…"));
    const Result<Place> place = placeOf(call, false);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<NewAttachment>> files = putFiles(*place->file, call.arguments.mid(1));
    if (!files)
        return Invocation::fail(files.error());
    const Result<void> added = services::addAttachments(*place->file, services::EntryKey::of(place->entry), *files);
    return added ? Exit::Done : Invocation::fail(added.error());
}

Exit detachFile(Invocation &call)
{
    const QString reason = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(2))
        return Invocation::usage(QStringLiteral("register detach [YEAR/]N NO --why TEXT"));
    const Result<Place> place = placeOf(call, true);
    if (!place)
        return Invocation::fail(place.error());
    const Result<void> done = services::withdrawAttachment(*place->file, place->attachment.id, reason);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit listFiles(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("register files [YEAR/]N [--json]"));
    const Result<Place> place = placeOf(call, false);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<Attachment>> attachments = services::attachmentsOf(*place->file, place->entry.id);
    if (!attachments)
        return Invocation::fail(attachments.error());
    QJsonArray list;
    for (const Attachment &attachment : *attachments) {
        list.append(fileJson(attachment));
        if (!json) {
            Invocation::print(QStringList{QString::number(attachment.seq), base::fileSizeText(attachment.size),
                attachment.sha256, attachment.fileName}
                                  .join(QLatin1Char('\t')));
        }
    }
    if (json)
        Invocation::print(QJsonDocument(list));
    return Exit::Done;
}

Exit copyFile(Invocation &call)
{
    if (!call.hasOnly(3))
        return Invocation::usage(QStringLiteral("register copy-file [YEAR/]N NO FILE"));
    const QString target = call.arguments.at(2);
    if (QFileInfo::exists(target))
        return Invocation::fail(base::writeFailed(
            target, QCoreApplication::translate("Cli", "đã có tệp mang tên này, tệp đó được giữ nguyên")));
    const Result<Place> place = placeOf(call, true);
    if (!place)
        return Invocation::fail(place.error());
    const Result<void> copied = services::AttachmentStore(place->file->path()).copyOut(place->attachment, target);
    return copied ? Exit::Done : Invocation::fail(copied.error());
}

} // namespace cli

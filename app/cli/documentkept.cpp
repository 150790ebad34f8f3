#include "app/cli/documentcommands.h"
#include "app/cli/documentjson.h"
#include "app/cli/workplace.h"
#include "core/base/wholefile.h"
#include "core/reporting/paper/issuing.h"
#include "core/services/documentcheck.h"
#include "core/services/issuedreader.h"
#include "core/services/issuedservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using base::Result;
using namespace domain;

namespace {

Exit listCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString yearText = call.option(QStringLiteral("--year"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("document list [--year YYYY] [--json]"));
    const Result<std::optional<int>> year = numberOf(yearText, QCoreApplication::translate("Error", "năm"), 2000, 2099);
    if (!year)
        return Invocation::fail(year.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<QList<IssuedDocument>> documents
        = services::readIssued(**file, QDate(year->value_or(2000), 1, 1), QDate(year->value_or(2099), 12, 31));
    if (!documents)
        return Invocation::fail(documents.error());
    QJsonArray array;
    for (const IssuedDocument &document : *documents) {
        array.append(issuedDocumentJson(document));
        if (!json) {
            Invocation::print(QStringList{QString::number(document.id.value), document.reference(),
                document.issuedOn.toString(Qt::ISODate), document.form, document.title,
                services::issuedStateText(document)}
                                  .join(QLatin1Char('\t')));
        }
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

Exit showCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("document show ID [--json]"));
    const Result<IssuedId> id = issuedIdOf(call.arguments.first());
    if (!id)
        return Invocation::fail(id.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<IssuedDocument> document = services::findIssued(**file, *id);
    if (!document)
        return Invocation::fail(document.error());
    const Result<IssuedContent> content = services::issuedContent(**file, *id);
    if (!content)
        return Invocation::fail(content.error());
    if (json) {
        QJsonObject object = issuedDocumentJson(*document);
        object.insert(QStringLiteral("text"), content->text);
        object.insert(QStringLiteral("figures"), QJsonDocument::fromJson(content->figures.toUtf8()).object());
        object.insert(QStringLiteral("document"), QJsonDocument::fromJson(content->document.toUtf8()).object());
        Invocation::print(QJsonDocument(object));
    } else {
        Invocation::print(content->text.chopped(content->text.endsWith(QLatin1Char('\n')) ? 1 : 0));
    }
    return Exit::Done;
}

/// The PDF is the one that was printed, byte for byte; a Word file is made of the values that were issued.
Exit exportCommand(Invocation &call)
{
    const QString out = call.option(QStringLiteral("--out"));
    if (!call.hasOnly(1) || !namesPaperFile(out))
        return Invocation::usage(QStringLiteral("document export ID --out FILE.(pdf|docx)"));
    const Result<IssuedId> id = issuedIdOf(call.arguments.first());
    if (!id)
        return Invocation::fail(id.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        const Result<document::Document> paper = reporting::issuedDocument(**file, *id);
        return paper ? writePaper(*paper, out) : Invocation::fail(paper.error());
    }
    const Result<IssuedContent> content = services::issuedContent(**file, *id);
    if (!content)
        return Invocation::fail(content.error());
    if (const Result<void> written = base::writeWholeFile(out, content->pdf); !written)
        return Invocation::fail(written.error());
    Invocation::print(QDir::toNativeSeparators(QFileInfo(out).absoluteFilePath()));
    return Exit::Done;
}

Exit verifyKeptCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("document verify [--json]"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<QList<services::FileFault>> faults = reporting::verifyDocuments(**file);
    if (!faults)
        return Invocation::fail(faults.error());
    const bool damaged = services::isDamaged(*faults);
    QJsonArray damage;
    QJsonArray notes;
    for (const services::FileFault &fault : *faults) {
        const QString words = services::documentFaultText(fault.code);
        (fault.isNote ? notes : damage)
            .append(QJsonObject{{QStringLiteral("code"), fault.code}, {QStringLiteral("where"), fault.where},
                {QStringLiteral("text"), words}});
        if (!json)
            Invocation::print(QStringList{fault.code, fault.where, words}.join(QLatin1Char('\t')));
    }
    if (json) {
        Invocation::print(QJsonDocument(QJsonObject{
            {QStringLiteral("ok"), !damaged}, {QStringLiteral("faults"), damage}, {QStringLiteral("notes"), notes}}));
    } else if (!damaged) {
        Invocation::print(QCoreApplication::translate("Cli", "Các văn bản đã ban hành còn nguyên vẹn."));
    }
    return damaged ? Exit::Failed : Exit::Done;
}

} // namespace

const QList<DocumentVerb> &keptVerbs()
{
    static const QList<DocumentVerb> verbs{{QStringLiteral("list"), listCommand}, {QStringLiteral("show"), showCommand},
        {QStringLiteral("export"), exportCommand}, {QStringLiteral("verify"), verifyKeptCommand}};
    return verbs;
}

} // namespace cli

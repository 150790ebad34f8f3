#include "app/cli/documentcommands.h"
#include "ui/print/paperrenderer.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

using base::Result;

namespace {

bool isWordFile(const QString &path)
{
    return path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive);
}

} // namespace

Exit documentCommand(Invocation &call)
{
    const QString word = call.arguments.isEmpty() ? QString() : call.arguments.takeFirst();
    QStringList names;
    for (const QList<DocumentVerb> &family :
        {reportVerbs(), reminderVerbs(), listVerbs(), lifeVerbs(), keptVerbs(), outgoingVerbs()}) {
        for (const DocumentVerb &verb : family) {
            if (word == verb.name)
                return verb.run(call);
            names.append(verb.name);
        }
    }
    return Invocation::usage(QStringLiteral("document %1 …").arg(names.join(QLatin1Char('|'))));
}

bool namesPaperFile(const QString &path)
{
    return isWordFile(path) || path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

Exit writePaper(const document::Document &document, const QString &path)
{
    print::PaperRenderer renderer;
    Result<void> written;
    if (isWordFile(path)) {
        written = renderer.writeDocx(document, path);
    } else if (const Result<int> pages = renderer.writePdf(document, path); !pages) {
        written = pages.error();
    }
    if (!written)
        return Invocation::fail(written.error());
    Invocation::print(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    return Exit::Done;
}

} // namespace cli

#include "core/services/safety/changedpages.h"

#include "core/services/acting.h"
#include "core/store/openhere.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace services {

using base::Result;

std::optional<store::Seal> compareWithSeal(const QString &path)
{
    const store::RawLook look(path);
    return look.isAllowed() ? store::checkSeal(path, std::numeric_limits<qint64>::max()) : std::nullopt;
}

Result<void> acceptChangedPages(DataFile &file)
{
    const QList<quint32> changed = file.changedPages();
    if (changed.isEmpty())
        return {};
    QJsonArray pages;
    for (const quint32 page : changed)
        pages.append(qint64(page));
    file.setChangedPages({});
    Result<Acting> acting = Acting::begin(file);
    Result<void> done = acting
        ? acting->finish({QStringLiteral("file_accepted"), QStringLiteral("file"), QFileInfo(file.path()).fileName(),
                             {}, {{QStringLiteral("changed_pages"), pages}}, {}},
            Subject::Settings)
        : Result<void>(acting.error());
    if (!done)
        file.setChangedPages(changed);
    return done;
}

Result<std::unique_ptr<DataFile>> openAccepted(const QString &path, const base::Clock &clock, const QString &actor)
{
    Result<std::unique_ptr<DataFile>> file = DataFile::open(path, clock, actor, DataFile::ChangedPages::Upgraded);
    if (!file)
        return file;
    if (const Result<void> accepted = acceptChangedPages(**file); !accepted)
        return accepted.error();
    return file;
}

} // namespace services

#include "app/cli/command.h"

#include "app/datapath.h"
#include "core/base/errortext.h"
#include "core/base/realpath.h"
#include "core/base/text/nfc.h"
#include "core/services/safety/changedpages.h"
#include "core/services/safety/clockcheck.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace cli {

using base::Result;

Invocation::Invocation(QStringList given, const QString &dataPath, std::unique_ptr<base::Clock> clock)
    : arguments(std::move(given)), m_dataPath(base::realPath(dataPath)), m_clock(std::move(clock))
{
}

QString Invocation::actor() const
{
    return app::currentUserName();
}

QString Invocation::option(const QString &name)
{
    const QString value = takeValue(name);
    return value.isNull() ? value : base::nfc(value);
}

QStringList Invocation::paths(const QString &name)
{
    QStringList all;
    for (QString path = takeValue(name); !path.isNull(); path = takeValue(name))
        all.append(path);
    return all;
}

QString Invocation::takeValue(const QString &name)
{
    const QString prefix = name + QLatin1Char('=');
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == name && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
        if (arguments.at(i).startsWith(prefix))
            return arguments.takeAt(i).mid(prefix.size());
    }
    return {};
}

bool Invocation::flag(const QString &name)
{
    return arguments.removeAll(name) > 0;
}

bool Invocation::hasOnly(qsizetype count) const
{
    if (arguments.size() != count)
        return false;
    return std::none_of(arguments.begin(), arguments.end(),
        [](const QString &argument) { return argument.startsWith(QLatin1String("--")); });
}

Result<std::unique_ptr<services::DataFile>> Invocation::openFile() const
{
    Result<std::unique_ptr<services::DataFile>> file = services::DataFile::open(m_dataPath, *m_clock, actor());
    if (!file)
        return file;
    if (const std::optional<base::Error> warning = services::openingWarning(**file))
        warn(base::sentence(*warning));
    return file;
}

Result<std::unique_ptr<services::DataFile>> Invocation::openAccepted() const
{
    return services::openAccepted(m_dataPath, *m_clock, actor());
}

void Invocation::print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

void Invocation::print(const QJsonDocument &document)
{
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

Exit Invocation::finishPrinting()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return Exit::Done;
    return fail({base::ErrorCode::WriteFailed,
        {{QStringLiteral("file"), QCoreApplication::translate("Cli", "kết quả in ra")},
            {QStringLiteral("why"), qt_error_string()}}});
}

Exit Invocation::fail(const base::Error &error)
{
    QTextStream(stderr) << base::sentence(error) << Qt::endl;
    return Exit::Failed;
}

void Invocation::warn(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

Exit Invocation::usage(const QString &call)
{
    QTextStream(stderr) << "Cách gọi: dondoc-cli " << call << Qt::endl;
    return Exit::Usage;
}

Exit dispatch(Invocation &call, const char *command, std::initializer_list<Act> acts)
{
    const QString word = call.arguments.isEmpty() ? QString() : call.arguments.takeFirst();
    QStringList names;
    for (const Act &act : acts) {
        if (word == QLatin1String(act.name))
            return act.run(call);
        names.append(QLatin1String(act.name));
    }
    return Invocation::usage(
        QLatin1String(command) + QLatin1Char(' ') + names.join(QLatin1Char('|')) + QStringLiteral(" …"));
}

} // namespace cli

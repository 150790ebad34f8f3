#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// What a run of the command line program gave back.
struct CliOutcome {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    /// Exit 1 and exactly one line on standard error that reads as a sentence.
    bool isOneSentence() const
    {
        return exitCode == 1 && err.endsWith(QLatin1String(".\n")) && err.count(QLatin1Char('\n')) == 1
            && err.size() > 30;
    }
};

/// Runs the real program on a data file in a folder of its own.
class Cli {
public:
    Cli() { data = dir.filePath(QStringLiteral("dữ liệu.dondoc")); }

    CliOutcome run(const QStringList &arguments) const { return runProgram(program(), allArguments(arguments)); }

    /// With what it prints going there.
    CliOutcome runInto(const QString &place, const QStringList &arguments) const
    {
        return runProgram(program(), allArguments(arguments), place);
    }

    /// As a user without rights; only root can do that.
    CliOutcome runAsNobody(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral("setpriv"),
            QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                QStringLiteral("--clear-groups"), program()}
                + allArguments(arguments));
    }

    QTemporaryDir dir;
    QString data;
    QString today = QStringLiteral("2022-05-12");

private:
    static QString program() { return QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc-cli"); }

    QStringList allArguments(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("--data"), data, QStringLiteral("--today"), today} + arguments;
    }

    static CliOutcome runProgram(const QString &command, const QStringList &arguments, const QString &into = {})
    {
        QProcess process;
        if (!into.isEmpty())
            process.setStandardOutputFile(into);
        process.setStandardInputFile(QProcess::nullDevice()); // nobody types
        process.start(command, arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace support

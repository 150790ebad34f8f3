#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <memory>

namespace cli {

/// 0 done · 1 refused or failed · 2 wrong usage.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

/// What a command was called with, and where it speaks. Commands write values to standard output and at most one
/// sentence to standard error, beside one about the place of the data file (a share, a clock set back).
class Invocation {
public:
    Invocation(QStringList arguments, const QString &dataPath, std::unique_ptr<base::Clock> clock);

    /// The arguments after the command's own words, options taken out by option() and flag().
    QStringList arguments;

    const base::Clock &clock() const { return *m_clock; }
    const QString &dataPath() const { return m_dataPath; }
    QString actor() const;

    /// Takes "--name VALUE" out of the arguments; a null string when it is not there.
    QString option(const QString &name);
    /// Takes every "--name PATH" out of the arguments. Paths stay as they were typed: a name on disk may be in any
    /// form.
    QStringList paths(const QString &name);
    /// Takes "--name" out of the arguments.
    bool flag(const QString &name);
    /// No arguments left but `count` plain ones: options that nobody took are unknown.
    bool hasOnly(qsizetype count) const;

    base::Result<std::unique_ptr<services::DataFile>> openFile() const;
    /// With the pages that are not as they were when it was closed (services::openAccepted()).
    base::Result<std::unique_ptr<services::DataFile>> openAccepted() const;

    static void print(const QString &text);
    static void print(const QJsonDocument &document);
    /// Whether all that was printed has arrived: a full disk refuses it as late as this.
    static Exit finishPrinting();
    static Exit fail(const base::Error &error);
    /// To standard error; the command goes on.
    static void warn(const QString &text);
    /// Prints how the command is called.
    static Exit usage(const QString &call);

private:
    QString takeValue(const QString &name); ///< null when it is not there

    QString m_dataPath;
    std::unique_ptr<base::Clock> m_clock;
};

/// A command's second word.
struct Act {
    const char *name;
    Exit (*run)(Invocation &call);
};

/// Takes the second word off and runs its act; without one that is known, says which there are.
Exit dispatch(Invocation &call, const char *command, std::initializer_list<Act> acts);

// One file per command.
Exit initCommand(Invocation &call);
Exit planCommand(Invocation &call);
Exit unitCommand(Invocation &call);
Exit calendarCommand(Invocation &call);
Exit settingCommand(Invocation &call);
Exit checkCommand(Invocation &call);
Exit reportCommand(Invocation &call);
Exit registerCommand(Invocation &call);
Exit requestCommand(Invocation &call);
Exit periodCommand(Invocation &call);
Exit taskCommand(Invocation &call);
Exit difficultyCommand(Invocation &call);
Exit todoCommand(Invocation &call);
Exit searchCommand(Invocation &call);
Exit sampleCommand(Invocation &call);
Exit dumpCommand(Invocation &call);
Exit salvageCommand(Invocation &call);
Exit traceCommand(Invocation &call);
Exit lockCommand(Invocation &call);
Exit documentCommand(Invocation &call);
Exit backupCommand(Invocation &call);
Exit backupsCommand(Invocation &call);
Exit verifyCommand(Invocation &call);
Exit restoreCommand(Invocation &call);
Exit packageCommand(Invocation &call);
Exit unpackCommand(Invocation &call);

/// Finds the command named by the first words and runs it. `arguments` without the program's name.
Exit run(QStringList arguments);

/// Does the command need fonts, and so a GUI application?
bool needsGui(const QStringList &arguments);

} // namespace cli

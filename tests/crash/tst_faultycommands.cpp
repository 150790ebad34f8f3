#include "app/cli/command.h"
#include "core/base/errortext.h"
#include "core/services/datafile.h"
#include "crash/faultytry.h"
#include "support/filebytes.h"
#include "support/resultcheck.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

#include <memory>

// The disk fails at the n-th call that writes while a command writes a paper or a backup (see tst_faults): it answers
// that it is done, and then all of it is there, or with a sentence, and then what was there before is.

namespace {

/// Runs a command as the program does and catches what it says on standard error.
struct Command {
    explicit Command(const QStringList &arguments)
    {
        QTemporaryFile spoken;
        spoken.open();
        std::fflush(stderr);
        const int standard = dup(STDERR_FILENO);
        const int output = dup(STDOUT_FILENO);
        dup2(spoken.handle(), STDERR_FILENO);
        dup2(spoken.handle(), STDOUT_FILENO);
        exit = cli::run(arguments);
        std::fflush(stderr);
        dup2(standard, STDERR_FILENO);
        dup2(output, STDOUT_FILENO);
        close(standard);
        close(output);
        spoken.seek(0);
        words = QString::fromUtf8(spoken.readAll());
    }

    bool isDone() const { return exit == cli::Exit::Done; }
    bool isSentence() const { return exit == cli::Exit::Failed && words.trimmed().size() > 30; }

    cli::Exit exit;
    QString words;
};

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(folder).relativeFilePath(files.next()));
    found.sort();
    return found;
}

} // namespace

class TestFaultyCommands : public QObject {
    Q_OBJECT

private:
    /// A command that writes one or more files into a folder, from a data file that lies elsewhere.
    class Writing : public crash::Try {
    public:
        Writing(QStringList arguments, QString file) : m_arguments(std::move(arguments)), m_file(std::move(file)) { }

        void prepare() override
        {
            m_arguments.replaceInStrings(QStringLiteral("%dir%"), dir.path());
            QFile old(path(m_file));
            if (!old.open(QIODevice::WriteOnly) || old.write("old") != 3)
                qFatal("no file");
        }
        void work() override { m_command = std::make_unique<Command>(m_arguments); }
        QStringList look() override
        {
            const QByteArray content = support::readAll(path(m_file));
            const bool isNew = content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF");
            QStringList wrong;
            if (m_command->isDone() && !isNew)
                wrong.append(QStringLiteral("said to be written, and is not"));
            if (!m_command->isDone() && !m_command->isSentence())
                wrong.append(QStringLiteral("no sentence: ") + m_command->words);
            if (!isNew && content != "old")
                wrong.append(QStringLiteral("half a file of %1 bytes").arg(content.size()));
            const Command again(m_arguments);
            if (!again.isDone())
                wrong.append(QStringLiteral("again: ") + again.words);
            return wrong;
        }

    private:
        QStringList m_arguments;
        QString m_file;
        std::unique_ptr<Command> m_command;
    };

    /// A backup into a folder that has a good one.
    class BackingUp : public crash::Try {
    public:
        explicit BackingUp(QStringList base) : m_base(std::move(base)) { }

        void prepare() override
        {
            const Command first(m_base + QStringList{QStringLiteral("backup"), dir.path()});
            if (!first.isDone())
                qFatal("%s", qPrintable(first.words));
            m_first = copies();
            const Command report(m_base
                + QStringList{QStringLiteral("difficulty"), QStringLiteral("add"), QStringLiteral("--unit"),
                    QStringLiteral("xã Ninh Sơn"), QStringLiteral("--text"),
                    QStringLiteral("Thiếu máy %1").arg(QUuid::createUuid().toString())});
            if (!report.isDone())
                qFatal("%s", qPrintable(report.words));
        }
        void work() override
        {
            m_command = std::make_unique<Command>(m_base + QStringList{QStringLiteral("backup"), dir.path()});
        }
        QStringList look() override
        {
            QStringList wrong;
            const QStringList now = copies();
            if (m_command->isDone() && now.size() != m_first.size() + 1)
                wrong.append(QStringLiteral("said to be backed up: ") + now.join(QLatin1Char(' ')));
            if (!m_command->isDone() && !m_command->isSentence())
                wrong.append(QStringLiteral("no sentence: ") + m_command->words);
            for (const QString &copy : m_first) {
                if (!now.contains(copy))
                    wrong.append(QStringLiteral("the good one is gone: ") + copy);
            }
            for (const QString &copy : now) {
                if (const Command verified({QStringLiteral("verify"), dir.filePath(copy)}); !verified.isDone())
                    wrong.append(copy + QStringLiteral(": ") + verified.words);
            }
            const Command again(m_base + QStringList{QStringLiteral("backup"), dir.path()});
            if (!again.isDone())
                wrong.append(QStringLiteral("again: ") + again.words);
            return wrong;
        }

    private:
        QStringList copies() const
        {
            return filesIn(dir.path()).filter(QRegularExpression(QStringLiteral("^[^.].*\\.dondoc$")));
        }

        QStringList m_base;
        QStringList m_first;
        std::unique_ptr<Command> m_command;
    };

private slots:
    void initTestCase()
    {
        const QString office = m_folder.filePath(QStringLiteral("gốc.dondoc"));
        const base::FixedClock clock(QDate(2022, 10, 11));
        VERIFY_OK(services::DataFile::create(office, clock, QStringLiteral("thử")));
        m_base = {QStringLiteral("--data"), office, QStringLiteral("--today"), QStringLiteral("2022-10-11")};
    }

    void anExport()
    {
        const QStringList arguments = m_base
            + QStringList{QStringLiteral("document"), QStringLiteral("monthly"), QStringLiteral("--period"),
                QStringLiteral("2022-09"), QStringLiteral("--out"), QStringLiteral("%dir%/báo cáo.pdf")};
        crash::tryAll([&] { return std::make_unique<Writing>(arguments, QStringLiteral("báo cáo.pdf")); });
    }

    void aBackup()
    {
        crash::tryAll([&] { return std::make_unique<BackingUp>(m_base); });
    }

private:
    QTemporaryDir m_folder;
    QStringList m_base;
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    TestFaultyCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultycommands.moc"

#include "app/cli/command.h"
#include "core/base/operatingsystem.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextStream>

namespace {

QStringList argumentsOf(const QCoreApplication &)
{
    return QCoreApplication::arguments().mid(1);
}

/// Standard error carries our one sentence and nothing else; Qt's own remarks are for whoever asks.
void dropRemarks(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("DONDOC_DEBUG"))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char *argv[])
{
    base::keepFilesPrivate();
    qInstallMessageHandler(dropRemarks);
    QCoreApplication::setApplicationName(QStringLiteral("dondoc"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DONDOC_VERSION));
    QLocale::setDefault(QLocale(QStringLiteral("vi_VN")));

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!cli::needsGui(words)) {
        const QCoreApplication application(argc, argv);
        return int(cli::run(argumentsOf(application)));
    }
    // Text can be laid out only under a GUI application, and that aborts without a display unless it is offscreen.
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return int(cli::run(argumentsOf(application)));
}

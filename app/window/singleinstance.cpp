#include "app/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace app {

namespace {

constexpr int Patience = 2000; // ms, for a program that is just drawing a page

/// A name for the user and the file that every way to write the path gives.
QString nameOf(const QString &dataPath)
{
    const QFileInfo file(dataPath);
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    const QString whole = QDir::homePath() + QLatin1Char('\n') + (folder.isEmpty() ? file.absolutePath() : folder)
        + QLatin1Char('/') + file.fileName();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("dondoc-") + QString::fromLatin1(hash.toHex().first(32));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataPath, QObject *parent) : QObject(parent), m_name(nameOf(dataPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        emit asked();
    });
}

bool SingleInstance::claim()
{
    if (askFirst())
        return false;
    if (m_server.listen(m_name))
        return true;
    // Nobody answers under the name: a crash left it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true; // without a name of its own the program still works; only raising does not
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(Patience);
}

} // namespace app

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace app {

/// One window for one data file and user: a second start asks the first to come to the front, and leaves.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `dataPath` need not exist yet.
    explicit SingleInstance(const QString &dataPath, QObject *parent = nullptr);

    /// False when another start has the file open; that one has then been asked to show itself. What a crashed
    /// program left behind does not count.
    bool claim();

signals:
    void asked(); ///< another start wants this one in front

private:
    bool askFirst() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace app

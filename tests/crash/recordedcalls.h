#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

namespace crash {

/// One call as faultyio::record() wrote it down.
struct Call {
    /// C create, E was there before, W write, T truncate, S file synced, D folder synced, R rename, L link, U unlink,
    /// M folder made, K a mark.
    char kind = 'K';
    quint32 node = 0; ///< which file, whatever it is called
    quint64 number = 0; ///< offset of a write, size of a truncation
    QByteArray text; ///< path below the folder; the word of a mark
    QByteArray bytes; ///< what was written; the old path of a rename
};

QList<Call> readCalls(const QString &log);

/// What a disk holds after a power cut behind some call of a record. What is durable: the bytes of a file up to its
/// last sync, names up to the last sync of their folder. Of what came after, anything may be there: of the names, a
/// beginning (a file system keeps their order); of the writes of each file, a beginning or any choice of them, each
/// whole or only some of its sectors of 512 bytes. Nothing that SQLite or POSIX does not promise is taken for granted.
class Disk {
public:
    /// The files that were there when the record began.
    explicit Disk(const QString &folder);

    void take(const Call &call);

    enum class Luck { Nothing, Everything, Chance };
    /// The files after a cut now, with as much luck for what was not synced.
    QMap<QString, QByteArray> afterCut(Luck luck, QRandomGenerator &chance) const;
    /// Whether there is anything that a cut could take.
    bool isUnsettled() const;

private:
    struct Name {
        char kind; ///< C, R, L, U, M
        QString path;
        QString old;
        quint32 node;
    };

    static void apply(QMap<QString, quint32> &names, const Name &name);
    static void apply(QByteArray &content, const Call &write);
    QByteArray contentOf(quint32 node, Luck luck, QRandomGenerator &chance) const;

    QHash<quint32, QByteArray> m_synced;
    QHash<quint32, QList<Call>> m_writes; ///< not synced
    QMap<QString, quint32> m_names; ///< synced
    QList<Name> m_namings; ///< not synced
    QSet<QString> m_made; ///< folders that were not there before
    QMap<QString, QByteArray> m_before; ///< of what was there before, what no call has touched yet
};

/// Writes the files into an empty folder.
bool writeFiles(const QString &folder, const QMap<QString, QByteArray> &files);

} // namespace crash

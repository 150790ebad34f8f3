#include "crash/recordedcalls.h"

#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace crash {

namespace {

constexpr qsizetype sectorSize = 512;

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

QList<Call> readCalls(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no record");
    QDataStream stream(&file);
    stream.setByteOrder(
        QSysInfo::ByteOrder == QSysInfo::LittleEndian ? QDataStream::LittleEndian : QDataStream::BigEndian);
    QList<Call> calls;
    while (!stream.atEnd()) {
        Call call;
        quint8 kind = 0;
        quint64 textSize = 0;
        quint64 size = 0;
        stream >> kind >> call.node >> call.number >> textSize >> size;
        call.kind = char(kind);
        call.text = file.read(qint64(textSize));
        call.bytes = file.read(qint64(size));
        calls.append(call);
    }
    return calls;
}

Disk::Disk(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
            m_before.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
}

void Disk::apply(QMap<QString, quint32> &names, const Name &name)
{
    if (name.kind == 'U') {
        names.remove(name.path);
        return;
    }
    if (name.kind == 'R')
        names.remove(name.old);
    names.insert(name.path, name.node);
}

void Disk::apply(QByteArray &content, const Call &write)
{
    if (write.kind == 'T') {
        content.resize(qsizetype(write.number));
        return;
    }
    const qsizetype end = qsizetype(write.number) + write.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    content.replace(qsizetype(write.number), write.bytes.size(), write.bytes);
}

void Disk::take(const Call &call)
{
    const QString path = QString::fromUtf8(call.text);
    switch (call.kind) {
    case 'E':
        m_synced.insert(call.node, m_before.take(path));
        m_names.insert(path, call.node);
        break;
    case 'W':
    case 'T':
        m_writes[call.node].append(call);
        break;
    case 'S':
        for (const Call &write : m_writes.take(call.node))
            apply(m_synced[call.node], write);
        break;
    case 'C':
        m_synced.insert(call.node, {});
        if (!path.isEmpty())
            m_namings.append({'C', path, {}, call.node});
        break;
    case 'M':
        m_made.insert(path);
        [[fallthrough]];
    case 'R':
    case 'L':
    case 'U':
        m_namings.append({call.kind, path, QString::fromUtf8(call.bytes), call.node});
        break;
    case 'D':
        for (qsizetype i = 0; i < m_namings.size();) {
            const Name &name = m_namings.at(i);
            if (folderOf(name.path) != path && (name.old.isEmpty() || folderOf(name.old) != path)) {
                ++i;
                continue;
            }
            apply(m_names, name);
            m_namings.removeAt(i);
        }
        break;
    default:
        break;
    }
}

bool Disk::isUnsettled() const
{
    return !m_writes.isEmpty() || !m_namings.isEmpty();
}

QByteArray Disk::contentOf(quint32 node, Luck luck, QRandomGenerator &chance) const
{
    QByteArray content = m_synced.value(node);
    if (luck == Luck::Nothing)
        return content;
    const QList<Call> writes = m_writes.value(node);
    const bool isBeginning = chance.bounded(2) == 0;
    const qsizetype kept = luck == Luck::Everything ? writes.size() : chance.bounded(int(writes.size()) + 1);
    for (qsizetype i = 0; i < writes.size(); ++i) {
        const bool isKept = luck == Luck::Everything || (isBeginning ? i < kept : chance.bounded(2) == 0);
        if (!isKept)
            continue;
        const bool isTorn = luck == Luck::Chance && writes.at(i).kind == 'W'
            && (isBeginning ? i == kept - 1 : chance.bounded(4) == 0) && chance.bounded(2) == 0;
        if (!isTorn) {
            apply(content, writes.at(i));
            continue;
        }
        // Sectors arrive in any order; those of the file begin at multiples of their size.
        const Call &whole = writes.at(i);
        for (qsizetype at = 0; at < whole.bytes.size();) {
            const qsizetype step
                = qMin(sectorSize - (qsizetype(whole.number) + at) % sectorSize, whole.bytes.size() - at);
            if (chance.bounded(2) == 0)
                apply(content, {'W', node, whole.number + quint64(at), {}, whole.bytes.mid(at, step)});
            at += step;
        }
    }
    return content;
}

QMap<QString, QByteArray> Disk::afterCut(Luck luck, QRandomGenerator &chance) const
{
    QMap<QString, quint32> names = m_names;
    const qsizetype kept = luck == Luck::Nothing ? 0
        : luck == Luck::Everything               ? m_namings.size()
                                                 : chance.bounded(int(m_namings.size()) + 1);
    for (qsizetype i = 0; i < kept; ++i)
        apply(names, m_namings.at(i));
    QMap<QString, QByteArray> files = m_before;
    for (auto name = names.begin(); name != names.end(); ++name) {
        // A file goes with its folder, whose own name may be lost.
        bool isReached = !m_made.contains(name.key());
        for (QString folder = folderOf(name.key()); !folder.isEmpty(); folder = folderOf(folder))
            isReached = isReached && (!m_made.contains(folder) || names.contains(folder));
        if (isReached)
            files.insert(name.key(), contentOf(name.value(), luck, chance));
    }
    return files;
}

bool writeFiles(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto each = files.begin(); each != files.end(); ++each) {
        const QString path = QDir(folder).filePath(each.key());
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(each.value()) != each.value().size())
            return false;
    }
    return true;
}

} // namespace crash

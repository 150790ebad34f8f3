#pragma once

#include <QIODevice>
#include <QJsonObject>

namespace exchange {

/// One JSON object whose members are arrays, written record by record: a dump of any size needs no memory.
class RecordWriter {
public:
    explicit RecordWriter(QIODevice &device);

    /// The next member, whose records follow.
    void begin(const char *name);
    void add(const QJsonObject &record);
    void end();

private:
    QIODevice &m_device;
    bool m_isFirst = true;
    const char *m_separator = "\n";
};

} // namespace exchange

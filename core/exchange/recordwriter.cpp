#include "core/exchange/recordwriter.h"

#include <QJsonDocument>

namespace exchange {

RecordWriter::RecordWriter(QIODevice &device) : m_device(device)
{
    m_device.write("{");
}

void RecordWriter::begin(const char *name)
{
    m_device.write(m_isFirst ? "\n\"" : "],\n\"");
    m_device.write(name);
    m_device.write("\": [");
    m_isFirst = false;
    m_separator = "\n";
}

void RecordWriter::add(const QJsonObject &record)
{
    m_device.write(m_separator);
    m_device.write(QJsonDocument(record).toJson(QJsonDocument::Compact));
    m_separator = ",\n";
}

void RecordWriter::end()
{
    m_device.write("]\n}\n");
}

} // namespace exchange

#include "core/reporting/document/documentjson.h"

#include "core/reporting/document/documentfields.h"

#include <QJsonArray>

#include <array>

namespace document {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int jsonVersion = 1;

/// Writes the fields of one struct.
class FieldWriter {
public:
    template <typename T> void operator()(const char *name, T &value)
    {
        m_object.insert(QLatin1String(name), json(value));
    }

    QJsonObject object() const { return m_object; }

    template <typename T> static QJsonObject objectOf(const T &value)
    {
        T copy = value;
        FieldWriter writer;
        fields(writer, copy);
        return writer.object();
    }

private:
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(double number) { return number; }
    static QJsonValue json(QDate day) { return day.toString(Qt::ISODate); }
    template <typename T> static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename T> static QJsonValue json(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(json(item));
        return array;
    }
    template <typename T> static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return QLatin1String(words(value).at(std::size_t(value)));
        else
            return objectOf(value);
    }

    QJsonObject m_object;
};

/// Reads the fields of one struct; the first fault is kept.
class FieldReader {
public:
    FieldReader(const QJsonObject &object, QString &fault) : m_object(object), m_fault(fault) { }

    template <typename T> void operator()(const char *name, T &value)
    {
        const auto found = m_object.constFind(QLatin1String(name));
        if (found == m_object.constEnd())
            return;
        ++m_known;
        if (!read(*found, value) && m_fault.isEmpty())
            m_fault = QLatin1String(name);
    }
    /// A field that no version of this program writes would be lost.
    void finish(qsizetype besides = 0)
    {
        if (m_fault.isEmpty() && m_known + besides != m_object.size())
            m_fault = m_object.keys().join(QLatin1String(", "));
    }

private:
    static bool read(const QJsonValue &json, QString &text)
    {
        return json.isString() && (text = json.toString(), true);
    }
    static bool read(const QJsonValue &json, bool &flag) { return json.isBool() && (flag = json.toBool(), true); }
    static bool read(const QJsonValue &json, double &number)
    {
        return json.isDouble() && (number = json.toDouble(), true);
    }
    static bool read(const QJsonValue &json, int &number)
    {
        number = json.toInt();
        return json.isDouble() && json.toDouble() == number;
    }
    static bool read(const QJsonValue &json, QDate &day)
    {
        day = QDate::fromString(json.toString(), Qt::ISODate);
        return day.isValid();
    }
    template <typename T> bool read(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() || read(json, value.emplace());
    }
    template <typename T> bool read(const QJsonValue &json, QList<T> &list)
    {
        list.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &item : array) {
            if (!read(item, list.emplaceBack()))
                return false;
        }
        return json.isArray();
    }
    template <typename T> bool read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto known = words(value);
            for (std::size_t i = 0; i < known.size(); ++i) {
                if (json.toString() == QLatin1String(known.at(i))) {
                    value = T(i);
                    return true;
                }
            }
            return false;
        } else {
            FieldReader reader(json.toObject(), m_fault);
            fields(reader, value);
            reader.finish();
            return json.isObject() && m_fault.isEmpty();
        }
    }

    const QJsonObject m_object; // a copy: it shares its data
    QString &m_fault;
    qsizetype m_known = 0;
};

QJsonObject blockJson(const Block &block)
{
    return std::visit(
        [](const auto &kind) {
            QJsonObject object = FieldWriter::objectOf(kind);
            object.insert(QStringLiteral("block"), QLatin1String(blockName(kind)));
            return object;
        },
        block);
}

/// Tries the kinds of block from the I-th on; nothing when the name is none of theirs.
template <std::size_t I = 0>
std::optional<Block> blockOf(const QString &name, const QJsonObject &object, QString &fault)
{
    if constexpr (I < std::variant_size_v<Block>) {
        std::variant_alternative_t<I, Block> block;
        if (name != QLatin1String(blockName(block)))
            return blockOf<I + 1>(name, object, fault);
        FieldReader reader(object, fault);
        fields(reader, block);
        reader.finish(1); // its name
        return block;
    } else {
        fault = name;
        return std::nullopt;
    }
}

Error invalid(const QString &fault)
{
    return {
        ErrorCode::JsonInvalid, {{QStringLiteral("file"), QStringLiteral("document")}, {QStringLiteral("why"), fault}}};
}

} // namespace

QJsonObject toJson(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks.append(blockJson(block));
    return {{QStringLiteral("version"), jsonVersion}, {QStringLiteral("title"), document.title},
        {QStringLiteral("author"), document.author}, {QStringLiteral("subject"), document.subject},
        {QStringLiteral("setup"), FieldWriter::objectOf(document.setup)}, {QStringLiteral("blocks"), blocks}};
}

Result<Document> fromJson(const QJsonObject &object)
{
    const QJsonValue version = object.value(QStringLiteral("version"));
    if (version.toInt() != jsonVersion)
        return invalid(QStringLiteral("version %1").arg(version.toVariant().toString()));
    Document document;
    QString fault;
    FieldReader reader(object, fault);
    reader("title", document.title);
    reader("author", document.author);
    reader("subject", document.subject);
    reader("setup", document.setup);
    reader.finish(2); // version and blocks
    const QJsonValue blocks = object.value(QStringLiteral("blocks"));
    if (!blocks.isArray())
        return invalid(QStringLiteral("blocks"));
    const QJsonArray array = blocks.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const std::optional<Block> block = blockOf(json.value(QStringLiteral("block")).toString(), json, fault);
        if (!fault.isEmpty() || !block)
            return invalid(fault);
        document.blocks.append(*block);
    }
    if (!fault.isEmpty())
        return invalid(fault);
    return document;
}

} // namespace document

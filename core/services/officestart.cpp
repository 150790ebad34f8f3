#include "core/services/officestart.h"

#include <QStringList>

#include <algorithm>

namespace services {

namespace {

const char *const ownNames[]{"letterhead.parent", "letterhead.agency", "letterhead.place", "office.body_in_text"};

/// "Khánh Hòa" of "Công an tỉnh Khánh Hòa": the words at the end that begin with a capital.
QString properName(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype first = words.size();
    while (first > 0 && words.at(first - 1).front().isUpper())
        --first;
    return words.sliced(first).join(QLatin1Char(' '));
}

/// "thị xã" of "Công an thị xã".
QString level(const QString &bodyInText)
{
    return bodyInText.section(QLatin1Char(' '), 2);
}

/// "CATX" of "BC-CATX(QLHC)".
QString abbreviation(const QString &symbol)
{
    return symbol.section(QLatin1Char('-'), 1).section(QLatin1Char('('), 0, 0);
}

QStringList namesOf(const QMap<QString, QString> &office)
{
    const auto value = [&office](const char *key) { return office.value(QLatin1String(key)); };
    QStringList names{properName(value("letterhead.parent")), properName(value("letterhead.agency")),
        value("letterhead.place"), level(value("office.body_in_text")), abbreviation(value("letterhead.symbol"))};
    names.removeAll(QString());
    return names;
}

QStringList withoutLinesThatName(const QStringList &lines, const QStringList &foreign)
{
    QStringList kept;
    for (const QString &line : lines) {
        const bool names
            = std::any_of(foreign.begin(), foreign.end(), [&line](const QString &name) { return line.contains(name); });
        if (!names)
            kept.append(line);
    }
    return kept;
}

} // namespace

QMap<QString, QString> officeStart(const QMap<QString, QString> &shipped, const QMap<QString, QString> &chosen)
{
    QMap<QString, QString> office = shipped;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        office.insert(it.key(), it.value());
    QStringList foreign = namesOf(shipped);
    const QStringList own = namesOf(office);
    foreign.removeIf([&own](const QString &name) { return own.contains(name); });
    if (foreign.isEmpty())
        return shipped;
    QMap<QString, QString> start;
    for (auto it = shipped.begin(); it != shipped.end(); ++it) {
        QString value = it.value();
        if (!chosen.contains(it.key())) {
            for (const char *key : ownNames) {
                const QString name = shipped.value(QLatin1String(key));
                if (!name.isEmpty())
                    value.replace(name, office.value(QLatin1String(key)));
            }
            // The order of the signers is what the forms count by.
            if (it.key() != QLatin1String("signers"))
                value = withoutLinesThatName(value.split(QLatin1Char('\n')), foreign).join(QLatin1Char('\n'));
        }
        if (!value.isEmpty())
            start.insert(it.key(), value);
    }
    return start;
}

} // namespace services

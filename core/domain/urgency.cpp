#include "core/domain/urgency.h"

#include <QCoreApplication>

#include <array>

namespace domain {

namespace {

struct UrgencyName {
    Urgency urgency;
    const char *code;
    const char *text;
};

constexpr std::array<UrgencyName, 4> urgencyNames{{
    {Urgency::Normal, "normal", QT_TRANSLATE_NOOP("Urgency", "Thường")},
    {Urgency::Urgent, "urgent", QT_TRANSLATE_NOOP("Urgency", "Khẩn")},
    {Urgency::VeryUrgent, "very_urgent", QT_TRANSLATE_NOOP("Urgency", "Thượng khẩn")},
    {Urgency::Express, "express", QT_TRANSLATE_NOOP("Urgency", "Hỏa tốc")},
}};

} // namespace

QString urgencyCode(Urgency urgency)
{
    return QLatin1String(urgencyNames.at(size_t(urgency)).code);
}

std::optional<Urgency> urgencyFromCode(const QString &code)
{
    for (const UrgencyName &name : urgencyNames) {
        if (code == QLatin1String(name.code))
            return name.urgency;
    }
    return std::nullopt;
}

QString urgencyText(Urgency urgency)
{
    return QCoreApplication::translate("Urgency", urgencyNames.at(size_t(urgency)).text);
}

QString urgencyOnPaper(Urgency urgency)
{
    return QString::fromUtf8(urgencyNames.at(size_t(urgency)).text);
}

QList<Urgency> urgencies()
{
    QList<Urgency> all;
    for (const UrgencyName &name : urgencyNames)
        all.append(name.urgency);
    return all;
}

} // namespace domain

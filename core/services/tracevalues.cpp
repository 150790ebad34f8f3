#include "core/services/tracevalues.h"

#include "core/base/calendar/holidays.h"
#include "core/base/text/wording.h"
#include "core/domain/contact.h"
#include "core/domain/difficulty.h"
#include "core/domain/documentkind.h"
#include "core/domain/issueddocument.h"
#include "core/domain/misprint.h"
#include "core/domain/period.h"
#include "core/domain/taskstate.h"
#include "core/domain/unit.h"
#include "core/domain/urgency.h"
#include "core/services/paperforms.h"
#include "core/services/tracewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace services {

namespace {

template <typename T> QString wordOf(const std::optional<T> &value, QString (*words)(T), const QString &code)
{
    return value ? words(*value) : code;
}

QString holidayKind(base::HolidayKind kind)
{
    switch (kind) {
    case base::HolidayKind::Off:
        return QCoreApplication::translate("Trace", "nghỉ lễ");
    case base::HolidayKind::Compensatory:
        return QCoreApplication::translate("Trace", "nghỉ bù");
    case base::HolidayKind::Working:
        break;
    }
    return QCoreApplication::translate("Trace", "làm bù");
}

QString decision(domain::MisprintDecision decision)
{
    return decision == domain::MisprintDecision::Accepted
        ? QCoreApplication::translate("Trace", "hiển thị theo chữ đúng")
        : QCoreApplication::translate("Trace", "giữ nguyên văn");
}

/// A "kind" is one of the thing it belongs to.
QString kindOf(const QString &subject, const QString &code)
{
    if (subject == QLatin1String("unit"))
        return wordOf(domain::unitKindFromCode(code), domain::unitKindText, code);
    if (subject == QLatin1String("holiday"))
        return wordOf(base::holidayKindFromCode(code), holidayKind, code);
    if (subject == QLatin1String("issued_document")) {
        return code == domain::documentEndCode(domain::DocumentEndKind::Replaced)
            ? QCoreApplication::translate("Trace", "thay thế")
            : QCoreApplication::translate("Trace", "thu hồi");
    }
    return wordOf(domain::documentKindFromCode(code), domain::documentKindText, code);
}

QString warnings(const QString &codes)
{
    QStringList words;
    const QStringList all = codes.split(QLatin1Char(','));
    for (const QString &code : all)
        words.append(traceWarningWord(code));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString traceDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() < 10)
        return text;
    if (text.size() == 10)
        return base::screenDate(day);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? moment.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : text;
}

QString tracePeriod(const QString &code)
{
    const std::optional<domain::Period> period = domain::Period::fromCode(code);
    return period ? QCoreApplication::translate("Trace", "tháng %1").arg(period->label()) : code;
}

QString traceText(const QString &subject, const QString &field, const QString &text)
{
    if (field == QLatin1String("state"))
        return wordOf(domain::taskStateFromCode(text), domain::taskStateText, text);
    if (field == QLatin1String("kind"))
        return kindOf(subject, text);
    if (field == QLatin1String("stage"))
        return wordOf(domain::difficultyStageFromCode(text), domain::difficultyStageText, text);
    if (field == QLatin1String("channel"))
        return wordOf(domain::chaseChannelFromCode(text), domain::chaseChannelText, text);
    if (field == QLatin1String("urgency"))
        return wordOf(domain::urgencyFromCode(text), domain::urgencyText, text);
    if (field == QLatin1String("decision"))
        return wordOf(domain::misprintDecisionFromCode(text), decision, text);
    if (field == QLatin1String("form"))
        return paperFormName(text);
    if (field == QLatin1String("period"))
        return tracePeriod(text);
    if (field == QLatin1String("overridden"))
        return warnings(text);
    for (const char *day : {"arrived", "document_date", "date", "on", "due_at", "raised_on", "cut_off", "forwarded_on",
             "handle_by", "resend_by", "entered_at", "day", "from", "to"}) {
        if (field == QLatin1String(day))
            return traceDay(text);
    }
    return text;
}

} // namespace services

#include "ui/models/registerwords.h"

#include "core/base/text/wording.h"
#include "ui/models/statusof.h"

#include <QCoreApplication>

namespace models {

using domain::EntryState;
using domain::RegisterLine;

namespace {

/// What no longer counts is struck through; its sign keeps quiet.
constexpr auto setAside = theme::Status::NotRequired;

QString registerText(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

} // namespace

QString numberOfKey(const QString &key)
{
    return key.section(QLatin1Char('/'), 1);
}

EntryWord entryWord(const RegisterLine &line, QDate today)
{
    switch (line.entry.state) {
    case EntryState::Cancelled:
        return {setAside, registerText(QT_TRANSLATE_NOOP("Register", "Đã hủy"))};
    case EntryState::Replaced:
        if (line.replacedBy.isEmpty())
            return {setAside, registerText(QT_TRANSLATE_NOOP("Register", "Đã thay thế"))};
        return {
            setAside, registerText(QT_TRANSLATE_NOOP("Register", "Thay bằng %1")).arg(numberOfKey(line.replacedBy))};
    case EntryState::Returned:
        if (!line.awaited)
            return {setAside, registerText(QT_TRANSLATE_NOOP("Register", "Đã trả lại"))};
        if (line.entry.resendBy.isValid() && line.entry.resendBy < today) {
            return {theme::Status::Missing,
                registerText(QT_TRANSLATE_NOOP("Register", "Quá hẹn %1 ngày")).arg(line.entry.resendBy.daysTo(today))};
        }
        return {theme::Status::DueSoon, registerText(QT_TRANSLATE_NOOP("Register", "Chờ gửi lại"))};
    case EntryState::Active:
        break;
    }
    if (!line.isReport())
        return {theme::Status::NotRequired, registerText(QT_TRANSLATE_NOOP("Register", "Văn bản khác"))};
    const theme::Status status = signOf(line.standing.status);
    if (!line.replaces.isEmpty() && !theme::asksForAction(status))
        return {status, registerText(QT_TRANSLATE_NOOP("Register", "Thay số %1")).arg(numberOfKey(line.replaces))};
    return {status, domain::reportStatusText(line.standing)};
}

QString entrySentence(const RegisterLine &line)
{
    QStringList parts;
    if (line.entry.state != EntryState::Active)
        parts.append(domain::entryStateText(line.entry.state));
    else if (line.isReport())
        parts.append(domain::reportStatusText(line.standing));
    else
        parts.append(registerText(QT_TRANSLATE_NOOP("Register", "Văn bản khác, không phải báo cáo của đơn vị")));
    if (line.nil)
        parts.append(registerText(QT_TRANSLATE_NOOP("Register", "không phát sinh")));
    if (!line.replaces.isEmpty())
        parts.append(registerText(QT_TRANSLATE_NOOP("Register", "thay cho số %1")).arg(numberOfKey(line.replaces)));
    if (!line.replacedBy.isEmpty())
        parts.append(
            registerText(QT_TRANSLATE_NOOP("Register", "được thay bằng số %1")).arg(numberOfKey(line.replacedBy)));
    if (line.awaited && line.entry.resendBy.isValid())
        parts.append(registerText(QT_TRANSLATE_NOOP("Register", "gửi lại trước hết ngày %1"))
                         .arg(base::screenDate(line.entry.resendBy)));
    if (!line.entry.reason.isEmpty())
        parts.append(line.entry.reason);
    return parts.join(QStringLiteral("; "));
}

QString entrySubject(const RegisterLine &line)
{
    if (line.period)
        return registerText(QT_TRANSLATE_NOOP("Register", "Tháng %1")).arg(line.period->label());
    return line.requestNumber;
}

} // namespace models

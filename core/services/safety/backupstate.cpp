#include "core/services/safety/backupstate.h"

#include <QCoreApplication>

namespace services {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

constexpr int daysWithoutElsewhere = 7;

} // namespace

bool BackupState::isElsewhereDue(const QDateTime &now) const
{
    return !elsewhere.isEmpty()
        && (!elsewhereAt.isValid() || elsewhereAt.daysTo(now) >= daysWithoutElsewhere || elsewhereAt > now);
}

bool BackupState::isDue(const QDateTime &now) const
{
    return !last || (!isCurrent && last->manifest.at.date() != now.date());
}

BackupMood moodOf(const BackupState &state, const QDateTime &now)
{
    if (state.failure || state.elsewhereFailure)
        return BackupMood::Bad;
    if (!state.last || state.isDue(now) || state.isElsewhereDue(now) || !state.last->manifest.missing.isEmpty()
        || !state.last->manifest.faults.isEmpty())
        return BackupMood::Waiting;
    return BackupMood::Good;
}

QString backupMomentWords(const QDateTime &at, const QDateTime &now)
{
    const QString time = at.toString(QStringLiteral("HH:mm"));
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return StateWords::tr("hôm nay %1").arg(time);
    if (days == 1)
        return StateWords::tr("hôm qua %1").arg(time);
    return at.date().toString(QStringLiteral("dd/MM/yyyy"));
}

QString backupStateWords(const BackupState &state, const QDateTime &now)
{
    if (state.failure)
        return StateWords::tr("Sao lưu: lần vừa rồi không được");
    if (!state.last)
        return StateWords::tr("Sao lưu: chưa có bản nào");
    const QString moment = backupMomentWords(state.last->manifest.at, now);
    if (state.elsewhereFailure)
        return StateWords::tr("Sao lưu: %1; ở nơi thứ hai lần vừa rồi không được").arg(moment);
    if (!state.last->manifest.faults.isEmpty())
        return StateWords::tr("Sao lưu: %1; tệp dữ liệu có chỗ hỏng").arg(moment);
    if (const auto missing = int(state.last->manifest.missing.size()); missing > 0)
        return StateWords::tr("Sao lưu: %1; thiếu nội dung của %n tệp kèm", nullptr, missing).arg(moment);
    if (state.isCurrent && state.last->manifest.at.date() != now.date())
        return StateWords::tr("Sao lưu: %1, đã kiểm tra; từ đó chưa có gì mới").arg(moment);
    if (state.isElsewhereDue(now))
        return StateWords::tr("Sao lưu: %1, đã kiểm tra; đến lúc chép sang nơi thứ hai").arg(moment);
    return StateWords::tr("Sao lưu: %1, đã kiểm tra").arg(moment);
}

QString elsewhereWords(const BackupState &state, const QDateTime &now)
{
    if (state.elsewhere.isEmpty())
        return StateWords::tr("Chưa chọn. Nên có một bản ở USB hoặc ổ mạng, phòng khi máy hỏng hoặc mất.");
    const QString last = state.elsewhereAt.isValid()
        ? StateWords::tr("bản gần nhất %1").arg(backupMomentWords(state.elsewhereAt, now))
        : StateWords::tr("chưa có bản nào");
    if (!state.isElsewhereThere) {
        return state.isElsewhereDue(now)
            ? StateWords::tr("Không thấy nơi này, %1. Đã đến lúc: hãy cắm USB hoặc nối ổ mạng rồi sao lưu.").arg(last)
            : StateWords::tr("Không thấy nơi này, %1. Khi cắm lại, chương trình tự sao lưu tiếp.").arg(last);
    }
    return state.isElsewhereDue(now) ? StateWords::tr("Đã đến lúc sao lưu sang đây: %1.").arg(last)
                                     : StateWords::tr("Sẵn sàng, %1.").arg(last);
}

} // namespace services

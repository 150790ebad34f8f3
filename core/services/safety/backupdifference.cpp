#include "core/services/safety/backupdifference.h"

#include "core/services/datafile.h"
#include "core/store/connection.h"
#include "core/store/tracecomparison.h"

#include <QCoreApplication>
#include <QStringList>

namespace services {

using base::Result;
using store::Connection;

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

// What a secretary counts; everything else is "thay đổi khác".
struct ActFamily {
    const char *acts; ///< blank-separated
    const char *words;
};
constexpr ActFamily families[]{
    {" report_added report_replaced own_results_added ", QT_TRANSLATE_NOOP("Safety", "%1 báo cáo")},
    {" document_registered register_row_imported ", QT_TRANSLATE_NOOP("Safety", "%1 văn bản đến")},
    {" document_issued document_replaced ", QT_TRANSLATE_NOOP("Safety", "%1 văn bản ban hành")},
    {" outgoing_added ", QT_TRANSLATE_NOOP("Safety", "%1 văn bản đi")},
    {" attachment_added ", QT_TRANSLATE_NOOP("Safety", "%1 tệp kèm")},
    {" difficulty_added difficulty_moved ", QT_TRANSLATE_NOOP("Safety", "%1 bước xử lý khó khăn")},
    {" unit_chased units_chased ", QT_TRANSLATE_NOOP("Safety", "%1 lần đôn đốc")},
    {" task_changed task_assigned ", QT_TRANSLATE_NOOP("Safety", "%1 thay đổi ở nhiệm vụ")},
};

QString actsInWords(const QMap<QString, int> &acts)
{
    QStringList parts;
    int rest = 0;
    for (const int count : acts)
        rest += count;
    for (const ActFamily &family : families) {
        int count = 0;
        for (auto it = acts.begin(); it != acts.end(); ++it) {
            if (QString::fromLatin1(family.acts).contains(QLatin1Char(' ') + it.key() + QLatin1Char(' ')))
                count += it.value();
        }
        if (count > 0)
            parts.append(QCoreApplication::translate("Safety", family.words).arg(count));
        rest -= count;
    }
    if (rest > 0)
        parts.append(DifferenceWords::tr("%1 thay đổi khác").arg(rest));
    return parts.join(QStringLiteral(", "));
}

QString sinceInWords(const QDateTime &since, QDate today)
{
    const QString time = since.toString(QStringLiteral("HH:mm"));
    if (since.date() == today)
        return time;
    return DifferenceWords::tr("%1 ngày %2").arg(time, since.date().toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace

Result<BackupDifference> differenceFromNow(const DataFile &now, const ShelvedBackup &backup)
{
    BackupDifference difference;
    const Result<store::TraceMark> start = store::traceStart(now.connection());
    if (!start)
        return start.error();
    qint64 shared = backup.manifest.trace.id;
    const Result<bool> isBeginning = store::hasTraceMark(now.connection(), backup.manifest.trace);
    if (!isBeginning)
        return isBeginning.error();
    if (shared == 0 || !*isBeginning) {
        const Result<std::unique_ptr<Connection>> there = Connection::open(backup.path, store::OpenMode::ReadOnly);
        if (!there)
            return there.error();
        const Result<qint64> common = store::lastCommonTraceLine(now.connection(), **there);
        if (!common)
            return common.error();
        shared = *common;
        const Result<store::TraceStretch> only = store::traceAfter(**there, shared);
        if (!only)
            return only.error();
        difference.onlyThere = only->acts;
        difference.isOtherFile = shared == 0;
    }
    const Result<store::TraceStretch> lost = store::traceAfter(now.connection(), shared);
    if (!lost)
        return lost.error();
    difference.lost = lost->acts;
    difference.since = lost->since.toLocalTime();
    return difference;
}

Result<bool> isOfSameCourse(const DataFile &now, const ShelvedBackup &backup)
{
    const store::TraceMark &mark = backup.manifest.trace;
    const Result<bool> isBeginning = store::hasTraceMark(now.connection(), mark);
    if (!isBeginning || *isBeginning)
        return isBeginning;
    const Result<std::unique_ptr<Connection>> there = Connection::open(backup.path, store::OpenMode::ReadOnly);
    if (!there)
        return there.error();
    return store::agreesAtLastLineOfBoth(now.connection(), **there, QStringLiteral("file_salvaged"));
}

QString differenceWords(const BackupDifference &difference, QDate today)
{
    if (difference.isOtherFile)
        return DifferenceWords::tr("Bản sao lưu này của tệp dữ liệu khác, không phải tệp đang mở.");
    if (difference.isNothing())
        return DifferenceWords::tr("Giống tệp đang mở: khôi phục không mất gì.");
    const QString since = sinceInWords(difference.since, today);
    QStringList sentences;
    if (!difference.lost.isEmpty()) {
        sentences.append(
            DifferenceWords::tr("Nếu khôi phục bản này: mất %1 nhập sau %2.").arg(actsInWords(difference.lost), since));
    }
    if (!difference.onlyThere.isEmpty()) {
        sentences.append(DifferenceWords::tr("Bản này có %1 mà tệp đang mở không có (từ sau %2).")
                             .arg(actsInWords(difference.onlyThere), since));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace services

#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"
#include "core/services/tracereader.h"

#include <QHash>
#include <QJsonValue>

namespace services {

/// What a line changed in one field, in words.
struct TraceDifference {
    QString field;
    QString before; ///< empty: there was nothing
    QString after; ///< empty: there is nothing
    bool operator==(const TraceDifference &) const = default;
};

/// What was done, by the line alone: "Nhập báo cáo", "Hoàn tác: hủy văn bản số đến 137".
QString traceAct(const TraceNote &note);

/// Tells lines of the trace in words; it knows the names of units and the numbers of tasks as they are now.
class TraceTeller {
public:
    static base::Result<TraceTeller> read(const DataFile &file);

    /// What it happened to: "Văn bản đến số 137/2022", "UBND xã Ninh Sơn", "Nhiệm vụ 2.7".
    QString object(const QString &subject, const QString &key) const;
    QString object(const TraceNote &note) const { return object(note.subject, note.key); }

    /// What is not the same after as before, in the order in which one would tell it.
    QList<TraceDifference> differences(const TraceNote &note) const;

    /// "08/10/2022 09:15, Cán bộ tổng hợp: Trả lại đơn vị, Văn bản đến số 137/2022".
    QString sentence(const TraceNote &note) const;

private:
    QString value(const TraceNote &note, const QString &field, const QJsonValue &value) const;
    QString text(const TraceNote &note, const QString &field, const QString &text) const;
    QString lines(const TraceNote &note, const QString &field, const QJsonArray &values) const;
    QString fields(const TraceNote &note, const QString &field, const QJsonObject &object) const;
    QString unit(const QString &code) const { return m_unitNames.value(code, code); }

    QHash<QString, QString> m_unitNames; ///< by code
    QHash<qint64, QString> m_unitNamesById;
    QHash<qint64, QString> m_taskNumbers; ///< by id
};

} // namespace services

#include "core/exchange/resultsjson.h"

#include "core/base/text/nfc.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

// A month of 32 long results is some 50 kB; anything near this is no report.
constexpr qint64 maximumSize = 8 * 1024 * 1024;

Result<TaskId> taskFrom(const QJsonObject &object, const QList<Task> &tasks)
{
    const QString no = object.value(QStringLiteral("task")).toString();
    for (const Task &task : tasks) {
        if (task.no == no)
            return task.id;
    }
    return Error{ErrorCode::TaskUnknown, {{QStringLiteral("text"), no}}};
}

QString textFrom(const QJsonObject &object, const QString &key)
{
    return base::nfc(object.value(key).toString()).trimmed();
}

Result<ReportResult> resultFrom(const QJsonObject &object, const QList<Task> &tasks)
{
    const QString no = object.value(QStringLiteral("task")).toString();
    const Result<TaskId> task = taskFrom(object, tasks);
    if (!task)
        return task.error();
    ReportResult result;
    result.task = *task;
    result.text = textFrom(object, QStringLiteral("text"));
    if (const QJsonValue state = object.value(QStringLiteral("state")); !state.isUndefined() && !state.isNull()) {
        result.state = taskStateFromCode(state.toString());
        if (!result.state) {
            return Error{ErrorCode::StateUnknown,
                {{QStringLiteral("text"), state.toVariant().toString()}, {QStringLiteral("task"), no}}};
        }
    }
    if (const QJsonValue progress = object.value(QStringLiteral("progress"));
        !progress.isUndefined() && !progress.isNull()) {
        const double number = progress.toDouble(-1);
        if (!progress.isDouble() || number < 0 || number > 100 || number != int(number)) {
            return Error{ErrorCode::ProgressOutOfRange,
                {{QStringLiteral("text"), progress.toVariant().toString()}, {QStringLiteral("task"), no}}};
        }
        result.progress = int(number);
    }
    return result;
}

/// The array in a file; `what` it should be a list of, for the sentence.
Result<QJsonArray> arrayFrom(const QString &path, const QString &what)
{
    QMap<QString, QString> context{{QStringLiteral("file"), QDir::toNativeSeparators(path)}};
    const auto invalid = [&context](const QString &why) {
        context.insert(QStringLiteral("why"), why);
        return Error{ErrorCode::JsonInvalid, context};
    };
    QFile file(path);
    if (!file.exists())
        return invalid(QCoreApplication::translate("Error", "không có tệp này"));
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QCoreApplication::translate("Error", "không có quyền đọc"));
    if (file.size() > maximumSize)
        return invalid(QCoreApplication::translate("Error", "tệp quá lớn"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(QCoreApplication::translate("Error", "sai cú pháp ở ký tự thứ %1").arg(fault.offset));
    if (!document.isArray())
        return invalid(what);
    return document.array();
}

} // namespace

Result<QList<ReportResult>> readResults(const QString &path, const QList<Task> &tasks)
{
    const Result<QJsonArray> array
        = arrayFrom(path, QCoreApplication::translate("Error", "nội dung phải là một danh sách kết quả"));
    if (!array)
        return array.error();
    QList<ReportResult> results;
    for (const QJsonValue &value : *array) {
        const Result<ReportResult> result = resultFrom(value.toObject(), tasks);
        if (!result)
            return result.error();
        results.append(*result);
    }
    return results;
}

Result<QList<services::NewDifficulty>> readDifficulties(const QString &path, const QList<Task> &tasks)
{
    const Result<QJsonArray> array
        = arrayFrom(path, QCoreApplication::translate("Error", "nội dung phải là một danh sách khó khăn"));
    if (!array)
        return array.error();
    QList<services::NewDifficulty> difficulties;
    for (const QJsonValue &value : *array) {
        const QJsonObject object = value.toObject();
        services::NewDifficulty difficulty{
            {}, textFrom(object, QStringLiteral("text")), textFrom(object, QStringLiteral("proposal"))};
        if (object.contains(QStringLiteral("task"))) {
            const Result<TaskId> task = taskFrom(object, tasks);
            if (!task)
                return task.error();
            difficulty.task = *task;
        }
        difficulties.append(difficulty);
    }
    return difficulties;
}

} // namespace exchange

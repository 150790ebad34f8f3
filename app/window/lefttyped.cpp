#include "app/window/lefttyped.h"

#include "app/datapath.h"
#include "core/base/errortext.h"
#include "core/base/privatefile.h"
#include "core/base/wholefile.h"
#include "core/services/datafile.h"
#include "core/services/formdraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace app {

using base::Result;
using widgets::DraftKeeper;

namespace {

void appendValue(QStringList &lines, const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            appendValue(lines, name.isEmpty() ? part.key() : name + QLatin1Char('.') + part.key(), part.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            appendValue(lines, QStringLiteral("%1 %2").arg(name).arg(i + 1), array.at(i));
    } else if (const QString text = value.toVariant().toString(); !text.isEmpty()) {
        lines.append(name + QStringLiteral(": ") + text);
    }
}

/// A line for each value, as it was typed.
QString textOf(const QList<DraftKeeper::Typed> &typed)
{
    QStringList lines;
    for (const DraftKeeper::Typed &form : typed) {
        lines.append(QLatin1Char('[') + form.form + QLatin1Char(']'));
        appendValue(lines, {}, form.content);
        lines.append(QString());
    }
    return lines.join(QLatin1Char('\n'));
}

QString freePath(const QString &dataPath, const QDateTime &at)
{
    const QDir folder = QFileInfo(defaultDataPath()).absoluteDir();
    folder.mkpath(QStringLiteral("."));
    const QString stem
        = QStringLiteral("%1-dang-nhap-%2")
              .arg(QFileInfo(dataPath).completeBaseName(), at.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = folder.filePath(stem + QStringLiteral(".txt"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1-%2.txt").arg(stem).arg(i));
    return path;
}

bool isDraftIn(const services::DataFile &file, const DraftKeeper::Typed &typed)
{
    const Result<QList<services::FormDraft>> there = services::readFormDrafts(file, typed.form);
    return there && std::any_of(there->begin(), there->end(), [&typed](const services::FormDraft &draft) {
        return draft.content == typed.content;
    });
}

} // namespace

void LeftTyped::take(const QWidget &window, const QString &dataPath)
{
    if (m_dataPath != dataPath)
        m_typed.clear();
    m_dataPath = dataPath;
    m_typed += DraftKeeper::typedBelow(window);
}

bool LeftTyped::keepIn(services::DataFile &file)
{
    if (file.path() != m_dataPath)
        return true;
    m_typed.removeIf([&file](const DraftKeeper::Typed &typed) {
        return isDraftIn(file, typed) || services::saveFormDraft(file, typed.form, {}, typed.content);
    });
    return m_typed.isEmpty();
}

QString LeftTyped::writeAside(const QDateTime &at) const
{
    if (m_typed.isEmpty())
        return {};
    const QString path = freePath(m_dataPath, at);
    if (const Result<void> written = base::writeWholeFile(path, textOf(m_typed).toUtf8()); !written)
        return base::sentence(written.error());
    QFile::setPermissions(path, base::privateFile);
    return QCoreApplication::translate("Application",
        "Chưa ghi được vào tệp “%1” những gì đang nhập dở, nên nội dung đó được giữ trong tệp “%2”. Hãy mở tệp này để "
        "lấy lại khi ghi được.")
        .arg(QFileInfo(m_dataPath).fileName(), QDir::toNativeSeparators(path));
}

} // namespace app

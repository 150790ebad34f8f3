#include "ui/pages/incoming/filedesk.h"

#include "core/base/errortext.h"
#include "core/base/text/filename.h"
#include "ui/dialogs/messageseam.h"
#include "ui/widgets/workbar.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::NewAttachment;

namespace {

Error fileError(ErrorCode code, const NewAttachment &file)
{
    return {code, {{QStringLiteral("file"), base::safeFileName(file.fileName)}}};
}

/// The value of the result into `into`; WorkBar carries numbers only.
template <typename T> Result<int> kept(const Result<T> &result, T &into)
{
    if (!result)
        return result.error();
    into = *result;
    return 1;
}

} // namespace

FileDesk::FileDesk(const QString &dataPath, widgets::WorkBar *bar, QWidget *window)
    : QObject(window), m_contents(dataPath), m_bar(bar), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(bar, &widgets::WorkBar::finished, this, &FileDesk::end);
    // The program does not wait for gigabytes that no document has; a copy that was asked for is finished.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] {
        if (!waiting().isEmpty())
            drop();
    });
}

void FileDesk::enqueue(Job job)
{
    m_jobs.append(std::move(job));
    emit waitingChanged();
    next();
}

bool FileDesk::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.isDropped; });
}

void FileDesk::next()
{
    if (!m_bar->isRunning() && !m_jobs.isEmpty())
        m_bar->start(m_jobs.first().sentence, m_jobs.first().work);
}

void FileDesk::end(const Result<int> &result)
{
    const Job job = m_jobs.takeFirst();
    if (!job.isDropped) {
        if (!result && result.error().code == ErrorCode::Cancelled)
            m_jobs.clear();
        if (result)
            job.succeeded();
        else
            emit failed(result.error());
    }
    emit waitingChanged();
    next();
}

void FileDesk::drop()
{
    while (m_jobs.size() > 1)
        m_jobs.removeLast();
    if (m_jobs.isEmpty())
        return;
    m_jobs.first().isDropped = true;
    m_bar->cancel();
    emit waitingChanged();
}

QStringList FileDesk::waiting() const
{
    QStringList names;
    for (const Job &job : m_jobs) {
        if (!job.putName.isEmpty() && !job.isDropped)
            names.append(job.putName);
    }
    return names;
}

void FileDesk::put(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto stored = std::make_shared<NewAttachment>();
        const QString name = base::safeFileName(QFileInfo(path).fileName());
        enqueue({tr("Đang chép tệp kèm “%1”…").arg(name), name,
            [contents = m_contents, path, stored](
                const base::Progress &progress) { return kept(contents.put(path, progress), *stored); },
            [this, stored] { emit this->stored(*stored); }});
    }
}

void FileDesk::putPicture(const QImage &picture, const QString &fileName)
{
    const auto stored = std::make_shared<NewAttachment>();
    enqueue({tr("Đang cất “%1”…").arg(fileName), fileName,
        [contents = m_contents, picture, fileName, stored](const base::Progress &) -> Result<int> {
            QBuffer png;
            png.open(QIODevice::WriteOnly);
            if (!picture.save(&png, "PNG"))
                return Error{ErrorCode::AttachmentEmpty, {{QStringLiteral("file"), fileName}}};
            return kept(contents.put(png.data(), fileName), *stored);
        },
        [this, stored] { emit this->stored(*stored); }});
}

void FileDesk::choose()
{
    const QStringList paths = dialogs::messageSeam().openFiles(m_window, tr("Chọn tệp kèm"), m_folder);
    if (paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.first()).absolutePath();
    put(paths);
}

void FileDesk::open(const NewAttachment &file)
{
    if (base::isProgramName(file.fileName)) {
        emit failed(fileError(ErrorCode::AttachmentKindRefused, file));
        return;
    }
    // What is broken is said before anything is asked.
    if (const Result<void> found = m_contents.find(file); !found) {
        emit failed(found.error());
        return;
    }
    if (!dialogs::messageSeam().ask(m_window, tr("Mở tệp kèm"),
            tr("Mở “%1” bằng chương trình của máy? Chương trình nhận một bản sao chỉ để đọc; tệp kèm được giữ nguyên.")
                .arg(file.fileName),
            tr("Mở")))
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const auto path = std::make_shared<QString>();
    enqueue({tr("Đang mở “%1”…").arg(file.fileName), {},
        [contents = m_contents, file, folder = m_copies->path(), path](
            const base::Progress &progress) { return kept(contents.copyToOpen(file, folder, progress), *path); },
        [this, file, path] {
            if (dialogs::messageSeam().openWithSystem(*path))
                emit done(tr("Đã mở “%1”").arg(file.fileName));
            else
                emit failed(fileError(ErrorCode::AttachmentNotOpened, file));
        }});
}

void FileDesk::saveCopy(const NewAttachment &file)
{
    if (const Result<void> found = m_contents.find(file); !found) {
        emit failed(found.error());
        return;
    }
    const QString name = base::safeFileName(file.fileName);
    const QString path = dialogs::messageSeam().saveFile(
        m_window, tr("Lưu bản sao"), QDir(m_folder).filePath(name), {}, QFileInfo(name).suffix());
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    enqueue({tr("Đang lưu bản sao của “%1”…").arg(name), {},
        [contents = m_contents, file, path](const base::Progress &progress) -> Result<int> {
            if (const Result<void> copied = contents.copyOut(file, path, progress); !copied)
                return copied.error();
            return 1;
        },
        [this, path] { emit done(tr("Đã lưu bản sao: %1").arg(QDir::toNativeSeparators(path))); }});
}

} // namespace pages

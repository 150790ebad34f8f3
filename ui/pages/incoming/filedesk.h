#pragma once

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/services/attachmentstore.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace widgets {
class WorkBar;
}

namespace pages {

/// What is done with files besides the register: put into the store of attachments, opened, copied out. One after the
/// other, off the thread of the window, told of in a bar; "Thôi" stops all that is waiting.
class FileDesk : public QObject {
    Q_OBJECT

public:
    FileDesk(const QString &dataPath, widgets::WorkBar *bar, QWidget *window);

    const services::AttachmentStore &contents() const { return m_contents; }
    bool isBusy() const;

    /// stored() comes for each, or failed().
    void put(const QStringList &paths);
    void putPicture(const QImage &picture, const QString &fileName);
    /// Names of what is on its way into the store.
    QStringList waiting() const;
    /// Asks, and hands a copy to the system's program. A program is refused without a question.
    void open(const domain::NewAttachment &file);
    /// Asks where to, and writes a copy.
    void saveCopy(const domain::NewAttachment &file);
    /// Asks for files to be put. None chosen: nothing happens.
    void choose();
    /// Nothing more of what is waiting is done, and nothing more is said of it.
    void drop();

signals:
    void stored(const domain::NewAttachment &file);
    void failed(const base::Error &error);
    void done(const QString &sentence);
    void waitingChanged(); ///< something went to work or came from it

private:
    struct Job {
        QString sentence;
        QString putName; ///< of what is put; empty: another job
        std::function<base::Result<int>(const base::Progress &)> work;
        std::function<void()> succeeded;
        bool isDropped = false; ///< nobody waits for it any more
    };

    void enqueue(Job job);
    void next();
    void end(const base::Result<int> &result);

    services::AttachmentStore m_contents;
    widgets::WorkBar *m_bar;
    QWidget *m_window;
    QList<Job> m_jobs; ///< the first one runs
    QString m_folder; ///< that was chosen last
    std::unique_ptr<QTemporaryDir> m_copies; ///< what was opened lies there until the program ends
};

} // namespace pages

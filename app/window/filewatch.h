#pragma once

#include "core/base/filestamp.h"
#include "core/base/result.h"
#include "core/services/changenotifier.h"
#include "core/services/safety/filelock.h"
#include "ui/widgets/loosethread.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace services {
class DataFile;
}

namespace widgets {
class MessageBar;
}

namespace app {

class StatusLine;

/// Watches over the open file for the window: says when it was saved, why it is only looked at, and what stands in the
/// way of the next save before somebody presses "Lưu"; has the pages read again what another program wrote.
class FileWatch : public QObject {
    Q_OBJECT

public:
    FileWatch(services::DataFile &file, widgets::MessageBar &message, StatusLine &status, QObject *parent);

    /// Every two seconds, and when the window comes to the front. The place of the file is asked on another thread, one
    /// question at a time: a share that is gone answers late, or never.
    void look();

    /// The right to write that was taken for opening the file again; nothing when none was.
    std::unique_ptr<services::FileLock> giveTaken() { return std::move(m_taken); }

signals:
    void reopenRequested();
    void looked(); ///< there was an answer

private:
    struct Answer {
        base::Result<void> mayWrite;
        std::optional<services::LockHolder> holder; ///< a stranger who writes; asked for what is only looked at
        base::FileStamp stamp;
    };

    void showState();
    void take(const Answer &answer);
    void followWriter(const base::Result<void> &may);
    void followHolder(const std::optional<services::LockHolder> &holder);
    void followFrozen(const Answer &answer);
    void followChange(services::Subject subject);
    void tell(const base::Error &trouble);
    void tellOver();
    void tellFree();
    void addTakeOver();
    void takeOver();
    void addReopen(const QString &words);

    services::DataFile &m_file;
    widgets::MessageBar &m_message;
    StatusLine &m_status;
    QTimer m_timer;
    widgets::LooseThread m_asking{QStringLiteral("fileLook")};
    int m_unanswered = 0; ///< looks since the question that has no answer
    base::FileStamp m_stamp; ///< of the file as it was seen last, or opened when it is frozen
    std::optional<base::Error> m_trouble; ///< what was told last and still stands
    bool m_isOutdated = false; ///< somebody writes what is looked at as if nobody did
    bool m_isFree = false; ///< a file that is only looked at has no other writer any more
    std::unique_ptr<services::FileLock> m_taken; ///< until the file is opened again for writing
};

} // namespace app

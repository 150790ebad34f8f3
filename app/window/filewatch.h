#pragma once

#include "core/base/error.h"
#include "core/services/changenotifier.h"
#include "core/services/safety/filelock.h"

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

    /// Every two seconds, and when the window comes to the front.
    void look();

    /// The right to write that was taken for opening the file again; nothing when none was.
    std::unique_ptr<services::FileLock> giveTaken() { return std::move(m_taken); }

signals:
    void reopenRequested();

private:
    void showState();
    void followWriter();
    void followHolder();
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
    std::optional<base::Error> m_trouble; ///< what was told last and still stands
    bool m_isFree = false; ///< a file that is only looked at has no other writer any more
    std::unique_ptr<services::FileLock> m_taken; ///< until the file is opened again for writing
};

} // namespace app

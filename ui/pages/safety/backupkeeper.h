#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupstate.h"
#include "ui/pages/page.h"
#include "ui/widgets/loosethread.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace pages {

/// Makes the backups of the open file, off the thread of the window and on connections of its own: beside the data file
/// and, when it is there, at the second place. It knows how it stands with them and tells whoever shows it.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    enum class Places { Both, Beside, Elsewhere };

    explicit BackupKeeper(const PageContext &context, QObject *parent = nullptr);
    /// Work that is under way is told to stop: the copy it was making goes, those before stay. A place that does not
    /// answer is not waited for.
    ~BackupKeeper() override;

    const services::BackupState &state() const { return m_state; }
    QDateTime now() const { return m_context.file.clock().now(); }
    QString besideFolder() const;
    QString elsewhereFolder() const; ///< empty: none
    void setElsewhereFolder(const QString &folder);

    /// Reads anew how it stands: the shelf beside the file, and whether something was written since. The second place
    /// is looked at on a thread of its own (a share may take its time to say that it is gone); changed() tells.
    void refresh();
    /// The second place alone: a stick may have been pulled or put in. looked() tells.
    void lookElsewhere();
    /// As they were seen last, of this data file.
    const QList<services::ShelvedBackup> &backupsBeside() const { return m_besides; }
    const QList<services::ShelvedBackup> &backupsElsewhere() const { return m_elsewheres; }
    /// Begins; one at a time. finished() comes in the thread of the window.
    void start(Places places, bool evenUnchanged = false);
    void cancel();
    bool isRunning() const { return m_work.isRunning(); }

    /// From now on of itself: soon, when the window has been painted, and later once for every day.
    void keep();
    bool keepsItself() const { return m_daily.isActive(); }
    /// Whether something was written that no good backup beside the file has: what a close would wait for.
    bool isUnsaved();

signals:
    void written(); ///< something was entered into the file
    void changed(); ///< state() or isRunning()
    void looked(); ///< backupsElsewhere()
    void progressed(int percent);
    void finished();

private:
    struct Outcome {
        std::optional<base::Result<services::BackupOutcome>> beside;
        std::optional<base::Result<services::BackupOutcome>> elsewhere;
    };

    /// What was seen at the second place.
    struct Look {
        QString folder;
        bool isThere = false;
        QList<services::ShelvedBackup> backups;
    };

    void end(const Outcome &outcome);
    void take(const Look &look);

    PageContext m_context;
    services::BackupState m_state;
    QString m_fileId; ///< as it was read last
    QList<services::ShelvedBackup> m_besides;
    QList<services::ShelvedBackup> m_elsewheres;
    widgets::LooseThread m_work{QStringLiteral("backup")};
    widgets::LooseThread m_looking{QStringLiteral("backupLook")};
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< what the running work asks
    QTimer m_daily;
};

} // namespace pages

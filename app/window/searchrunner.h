#pragma once

#include "core/base/text/searchwords.h"
#include "core/domain/searchhit.h"
#include "core/services/search/recordsearch.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <optional>

namespace app {

/// Looks through the records of the open file on a thread and a connection of its own, one text at a time: a newer one
/// overtakes the older, of which nothing is told any more. Costs nothing before it is asked first.
class SearchRunner : public QObject {
    Q_OBJECT

public:
    explicit SearchRunner(QString path, QObject *parent = nullptr);
    /// Waits for the slice that is being read, some milliseconds.
    ~SearchRunner() override;

    /// At most `limit` hits of each kind, in this order of kinds.
    void look(const base::SearchWords &words, const QList<domain::SearchKind> &kinds, int limit);
    /// Nobody waits any longer.
    void stop();

signals:
    /// What there is of one kind; comes again when more of it was read.
    void found(const domain::SearchFound &found);
    void finished(); ///< all kinds were told, or the file could not be read …
    void failed(); ///< … and then this: what was found is not all there is

private:
    void work(const base::SearchWords &words, const QList<domain::SearchKind> &kinds, int limit, int serial);
    bool isWanted(int serial) const { return serial == m_wanted; }
    /// Emits in the thread of whoever waits, if it is still wanted there.
    void tell(const domain::SearchFound &hits, int serial);

    QString m_path;
    std::atomic<int> m_wanted = 0; ///< the serial number of the newest text
    QThread m_thread;
    QObject *m_desk; ///< where the work is done; lives in the thread
    std::optional<services::RecordSearch> m_records; ///< only touched in the thread
};

} // namespace app

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace widgets {

/// Runs one piece of long work (an export, a print) on a thread of its own and tells of it: when it is not done in a
/// moment the bar appears with a sentence, a thin line for how far it is, and "Thôi". Work takes values and gives
/// values: nothing it touches may belong to the thread of the window, least of all the data file.
class WorkBar : public MessageBar {
    Q_OBJECT

public:
    /// How many things (pages, rows) were made, or why not. Told to stop, it answers Cancelled.
    using Work = std::function<base::Result<int>(const base::Progress &)>;

    explicit WorkBar(theme::Theme &theme, QWidget *parent = nullptr);
    /// Waits: what was begun is finished, so a window closed right after "Lưu" leaves a whole file; but see below.
    ~WorkBar() override;
    /// Nobody has any use for the result once the window is closed (what is only looked at): told to stop then.
    void setGivenUpAtEnd(bool givenUp) { m_isGivenUpAtEnd = givenUp; }

    bool isRunning() const { return m_thread != nullptr; }
    /// Begins; one at a time. finished() comes in the thread of the window.
    void start(const QString &sentence, Work work);
    /// Asks the work to stop; finished() comes with Cancelled, or with the result when it was done already.
    void cancel();

signals:
    void finished(const base::Result<int> &result);

private:
    void end(const base::Result<int> &result);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    bool m_isGivenUpAtEnd = false;
    QTimer m_patience; ///< short work needs no words
};

} // namespace widgets

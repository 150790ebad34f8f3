#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace services {
class FileLock;
}

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
class Panel;
class WorkBar;
} // namespace widgets

namespace dialogs {

struct WaysOut;

/// What a damaged file is chosen by.
struct DamagedFileStart {
    QString path;
    base::Error error; ///< why it does not open (FileMissing too), or cannot be written (FilePagesChanged)
    QStringList backupFolders; ///< where backups of it may lie
    QString actor;
};

/// A data file that does not open: what is wrong with it and what can be done. It is salvaged into a new file at once,
/// off the GUI thread, which changes nothing; so both ways are offered with what each would lose: the rows that could
/// not be read, and what was entered after the newest good backup. Whichever is chosen takes the place of the damaged
/// file, which stays beside it untouched; nothing does while another program has the file (one that gives no sign of
/// life any more can be relieved of it), or when one has written into it since. Of one that is missing, only a backup
/// can be offered. Not modal: a window that is open goes on.
class DamagedFile : public QDialog {
    Q_OBJECT

public:
    DamagedFile(theme::Theme &theme, DamagedFileStart start, const base::Clock &clock, QWidget *parent = nullptr);
    /// What was salvaged and not chosen is removed.
    ~DamagedFile() override;

    bool isReady() const { return m_isReady; } ///< what can be done is known

signals:
    void repaired(const QString &path); ///< the file at its place can be opened now
    void acceptedAsIs(const QString &path); ///< with its changed pages
    void otherRequested(); ///< another file
    void newRequested(); ///< a new file at the place of one that is missing

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    widgets::ActionButton *button(const char *name, const QString &text, bool isPrimary, QWidget *parent);
    QLabel *label(const char *name, QWidget *parent);
    widgets::Panel *panel(const char *name, const QString &title, QLabel *words, widgets::ActionButton *act);
    void buildFoot(QVBoxLayout *column);
    void begin();
    /// Holds the file against other programs; why it cannot.
    std::optional<base::Error> hold();
    void takeOver();
    void showWaysOut();
    void offer();
    void takeSalvaged();
    void takeBackup();
    void takeAsIs();
    using Make = std::function<base::Result<void>(const base::Progress &)>;
    /// Puts what lies at `made` in the place of the damaged file, once `make` has done what has to be there before;
    /// `undo` takes that back when nothing comes of it.
    void take(const QString &made, Make make, std::function<void()> undo);
    void showTaken(const base::Result<int> &result);
    void giveUp();
    void setWaysEnabled(bool enabled);
    void say(const base::Error &error);
    void applyFonts();

    theme::Theme &m_theme;
    DamagedFileStart m_start;
    const base::Clock &m_clock;
    QString m_salvaged; ///< the new file, until it is chosen
    std::shared_ptr<WaysOut> m_ways;
    std::unique_ptr<services::FileLock> m_lock;
    QStringList m_state; ///< of the damaged file when it was read
    std::shared_ptr<QStringList> m_missing; ///< attachments whose content the backup that is taken has not
    bool m_isReady = false;
    bool m_isTaking = false;
    bool m_isAccepted = false; ///< as it is
    QLabel *m_title;
    QLabel *m_sentence;
    widgets::MessageBar *m_message;
    widgets::WorkBar *m_work;
    QLabel *m_salvageWords;
    widgets::ActionButton *m_salvageButton;
    QLabel *m_backupWords;
    widgets::ActionButton *m_backupButton;
    widgets::ActionButton *m_asIsButton;
    QPlainTextEdit *m_report;
};

} // namespace dialogs

#pragma once

#include "core/base/result.h"
#include "core/services/safety/filelock.h"

#include <QObject>

#include <memory>
#include <optional>

class QDialog;

namespace base {
class Clock;
}

namespace dialogs {
class DamagedFile;
class FirstRun;
struct FirstRunAnswers;
} // namespace dialogs

namespace services {
class DataFile;
}

namespace theme {
class Theme;
}

namespace app {

class LocalSettings;

/// What the program does with an answer.
class FileOpener {
public:
    virtual ~FileOpener() = default;
    virtual QWidget *front() const = 0; ///< the window that is open, nullptr before there is one
    virtual bool openFile(const QString &path) = 0;
    virtual void openInstead(const QString &path) = 0; ///< when what was entered in the open one has a backup
    virtual void openAsItIs(const QString &path) = 0; ///< likewise; the differences that were found are accepted
    virtual base::Result<void> create(const dialogs::FirstRunAnswers &answers) = 0;
    virtual void openCreated() = 0;
};

/// What is asked of somebody before a data file is open, or cannot be: which one to begin with, what becomes of one
/// that is damaged, missing or held. Over the window that is open, which goes on; without one the program ends when a
/// dialog is left unanswered.
class OpeningQuestions : public QObject {
    Q_OBJECT

public:
    using FileResult = base::Result<std::unique_ptr<services::DataFile>>;

    OpeningQuestions(FileOpener &opener, theme::Theme &theme, const LocalSettings &settings, const base::Clock &clock);

    /// Nobody can answer on this platform: everything is said on the standard error output alone.
    static bool isUnattended();
    /// Why a file needs a decision before it is worked with: it is damaged, or not as it was when it was closed.
    static std::optional<base::Error> damageOf(const FileResult &file);

    void tell(const QString &sentence) const;
    /// Of a data file that is not there: offers what lies beside it since its place was being taken. Whether that has
    /// the name now.
    bool offerLeftAside(const QString &path) const;
    /// Of a file that cannot even be looked at while somebody has it who shows no sign of life: asks whether the right
    /// to write is taken. The lock, when it is.
    std::unique_ptr<services::FileLock> takeOver(const QString &path, const base::Error &held) const;
    /// Empty when none was chosen.
    QString chooseFile(QWidget *parent, const QString &folder) const;
    QString chooseNewFile(const QString &folder) const;

    /// "Thiết lập ban đầu" for a new file at that place; its window opens when it is made. Shown until it is answered.
    dialogs::FirstRun *showFirstRun(const QString &path);
    /// What is shown at the start instead of a data file that is not there: the first run, unless backups lie there.
    QDialog *showMissing(const QString &path);
    /// What can be done about a file that is damaged, or not as it was when it was closed.
    dialogs::DamagedFile *showDamaged(const QString &path, const base::Error &error);

private:
    /// The program ends with the dialog unless a window is open.
    void endWith(QDialog *dialog) const;

    FileOpener &m_opener;
    theme::Theme &m_theme;
    const LocalSettings &m_settings;
    const base::Clock &m_clock;
};

} // namespace app

#pragma once

#include "app/window/lefttyped.h"
#include "app/window/localsettings.h"
#include "app/window/options.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/datafile.h"
#include "core/services/safety/filelock.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

class QApplication;
class QDialog;

namespace actions {
class ActionRegistry;
}

namespace dialogs {
class DamagedFile;
class FirstRun;
struct FirstRunAnswers;
} // namespace dialogs

namespace reporting {
class DocumentRenderer;
}

namespace theme {
class Theme;
}

namespace app {

class MainWindow;
class SingleInstance;

/// The composition root of the window: language, theme, clock, the open file and what hangs on it.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication &application, Options options);
    ~Application() override;

    /// The exit code: 0, or 1 when no file could be opened (said in one sentence). When the file is open in another
    /// window already, that one comes to the front and this start is over. A file that is not there yet is made by the
    /// first run; where nobody can answer it is made as shipped.
    int run();

    MainWindow *window() const; ///< nullptr before a file is open
    /// Opens a file in place of the one that is open. A file that cannot be opened is told of, and the old
    /// one stays.
    bool openFile(const QString &name);
    bool createFile(const QString &path);
    /// Of a data file that is not there: offers what lies beside it since its place was being taken. Whether that has
    /// the name now.
    bool offerLeftAside(const QString &path);
    /// "Thiết lập ban đầu" for a new file at that place; its window opens when it is made. Shown until it is answered.
    dialogs::FirstRun *showFirstRun(const QString &path);
    /// What is shown at the start instead of a data file that is not there: the first run, unless backups lie there.
    QDialog *showMissing(const QString &path);

    /// What can be done about a file that is damaged, or not as it was when it was closed; nullptr for other errors.
    /// Shown until it is answered; a window that is open goes on.
    dialogs::DamagedFile *showDamaged(const QString &path, const base::Error &error);

private:
    /// Everything that belongs to one open file; destroyed window first, file last.
    struct Session {
        std::unique_ptr<services::DataFile> file;
        std::unique_ptr<actions::ActionRegistry> actions;
        std::unique_ptr<MainWindow> window;
        ~Session();
    };

    using FileResult = base::Result<std::unique_ptr<services::DataFile>>;

    void installLanguage();
    void start(std::unique_ptr<services::DataFile> file);
    bool take(const QString &path, FileResult result);
    FileResult openAt(const QString &path);
    /// Of a file that cannot even be looked at while somebody has it who shows no sign of life: asks whether the right
    /// to write is taken. Whether it is, for the next openAt().
    bool takeOver(const QString &path, const base::Error &held);
    void openAccepted(const QString &path);
    FileResult openAtStart() const;
    base::Result<void> createAsAnswered(const dialogs::FirstRunAnswers &answers);
    void place(std::unique_ptr<services::DataFile> file);
    void tell(const QString &sentence);
    /// Another file takes the window's place when what was entered in it has a backup.
    void leaveFor(std::function<void()> act);
    void openInstead(const QString &path);
    /// Of what was typed and found no place in the file: where it is now.
    void tellTyped();
    void reopen();
    /// Ends the session, has `between` done while nobody has the file open, and opens it again. The program ends when
    /// it cannot be opened and nothing is left to be answered.
    bool closeAndOpen(const std::function<void(const QString &path)> &between);
    void askForFile();
    void askForNewFile();
    void takeRestored(const QString &restored, const QStringList &missing);
    QString startPath() const;
    void comeToFront();

    QApplication &m_application;
    Options m_options;
    LocalSettings m_settings;
    std::unique_ptr<base::Clock> m_clock;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<reporting::DocumentRenderer> m_renderer;
    LeftTyped m_typed; ///< into the forms of a file that is opened again
    std::unique_ptr<services::FileLock> m_taken; ///< until the file is opened with it
    std::unique_ptr<services::DataFile> m_made; ///< by the first run, until its window is up
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SingleInstance> m_instance;
};

} // namespace app

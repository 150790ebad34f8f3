#pragma once

#include "app/window/lefttyped.h"
#include "app/window/localsettings.h"
#include "app/window/openingquestions.h"
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

namespace actions {
class ActionRegistry;
}

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
class Application : public QObject, public FileOpener {
    Q_OBJECT

public:
    Application(QApplication &application, Options options);
    ~Application() override;

    /// The exit code: 0, or 1 when no file could be opened (said in one sentence). When the file is open in another
    /// window already, that one comes to the front and this start is over. A file that is not there yet is made by the
    /// first run; where nobody can answer it is made as shipped.
    int run();

    MainWindow *window() const; ///< nullptr before a file is open
    OpeningQuestions &questions() const { return *m_questions; }
    /// Opens a file in place of the one that is open. A file that cannot be opened is told of, and the old
    /// one stays.
    bool openFile(const QString &name) override;
    bool createFile(const QString &path);

private:
    /// Everything that belongs to one open file; destroyed window first, file last.
    struct Session {
        std::unique_ptr<services::DataFile> file;
        std::unique_ptr<actions::ActionRegistry> actions;
        std::unique_ptr<MainWindow> window;
        ~Session();
    };

    using FileResult = OpeningQuestions::FileResult;

    QWidget *front() const override;
    void openInstead(const QString &path) override;
    void openAsItIs(const QString &path) override;
    base::Result<void> create(const dialogs::FirstRunAnswers &answers) override;
    void openCreated() override;

    void installLanguage();
    void start(std::unique_ptr<services::DataFile> file);
    bool take(const QString &path, FileResult result);
    FileResult openAt(const QString &path);
    FileResult openAtStart() const;
    void place(std::unique_ptr<services::DataFile> file);
    /// Another file takes the window's place when what was entered in it has a backup.
    void leaveFor(std::function<void()> act);
    /// Of what was typed and found no place in the file: where it is now.
    void tellTyped();
    void reopen();
    /// Ends the session, has `between` done while nobody has the file open, and opens it again. The program ends when
    /// it cannot be opened and nothing is left to be answered.
    bool closeAndOpen(const std::function<void(const QString &path)> &between);
    void askForFile();
    void askForNewFile();
    void takeRestored(const QString &restored, const QStringList &missing);
    /// The file that was named, or the one used last, be it there or not; else the default one.
    QString startPath() const;
    bool isAttended() const; ///< somebody sits before it
    void comeToFront();

    QApplication &m_application;
    Options m_options;
    LocalSettings m_settings;
    std::unique_ptr<base::Clock> m_clock;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<reporting::DocumentRenderer> m_renderer;
    std::unique_ptr<OpeningQuestions> m_questions;
    LeftTyped m_typed; ///< into the forms of a file that is opened again
    std::unique_ptr<services::FileLock> m_taken; ///< until the file is opened with it
    std::unique_ptr<services::DataFile> m_made; ///< by the first run, until its window is up
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SingleInstance> m_instance;
};

} // namespace app

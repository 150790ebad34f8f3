#include "app/window/application.h"

#include "app/datapath.h"
#include "app/window/filewatch.h"
#include "app/window/mainwindow.h"
#include "app/window/safekeeping.h"
#include "app/window/screenshots.h"
#include "app/window/singleinstance.h"
#include "core/base/errortext.h"
#include "core/base/realpath.h"
#include "core/services/safety/changedpages.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/print/paperrenderer.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace app {

namespace {

std::unique_ptr<base::Clock> makeClock(QDate today)
{
    if (today.isNull())
        return std::make_unique<base::SystemClock>();
    return std::make_unique<base::FixedClock>(today);
}

} // namespace

Application::Session::~Session()
{
    window.reset();
    actions.reset();
}

Application::Application(QApplication &application, Options options)
    : m_application(application), m_options(std::move(options)), m_clock(makeClock(m_options.today)),
      m_renderer(std::make_unique<print::PaperRenderer>())
{
    installLanguage();
    m_theme = std::make_unique<theme::Theme>();
    const QString look = m_options.theme.isEmpty() ? m_settings.theme() : m_options.theme;
    m_theme->setMode(look);
    m_theme->setTextPercent(m_settings.textPercent());
    m_theme->apply();
    m_questions = std::make_unique<OpeningQuestions>(*this, *m_theme, m_settings, *m_clock);
}

Application::~Application() = default;

void Application::installLanguage()
{
    // Vietnamese whatever the system says; English only when it was asked for. A missing catalogue leaves
    // words in the source language, it never stops the program.
    const QString language = m_options.language.isEmpty() ? m_settings.language() : m_options.language;
    const bool english = language == QStringLiteral("en");
    QLocale::setDefault(QLocale(english ? QStringLiteral("en_GB") : QStringLiteral("vi_VN")));
    if (english) {
        if (m_ownWords.load(QStringLiteral(":/i18n/dondoc_en.qm")))
            QCoreApplication::installTranslator(&m_ownWords);
    } else if (m_qtWords.load(QStringLiteral(":/i18n/qtbase_vi.qm"))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
}

int Application::run()
{
    if (m_options.screenshotFolder.isEmpty()) {
        m_instance = std::make_unique<SingleInstance>(startPath());
        if (!m_instance->claim())
            return 0;
        connect(m_instance.get(), &SingleInstance::asked, this, &Application::comeToFront);
    }
    const bool attended = isAttended();
    const QString path = startPath();
    // A folder that was named and is not there is a slip of the pen: openAtStart() says so.
    const bool hasPlace = m_options.dataPath.isEmpty() || QFileInfo(QFileInfo(path).absolutePath()).isDir();
    // Nor is a link that leads nowhere the name of a file to be made: its share may only be gone.
    if (attended && hasPlace && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink()
        && !m_questions->offerLeftAside(path)) {
        if (!m_questions->showMissing(path))
            return 1;
        return QApplication::exec();
    }
    FileResult file = openAtStart();
    if (attended && !file && file.error().code == base::ErrorCode::FileHeldSilent) {
        m_taken = m_questions->takeOver(path, file.error());
        if (!m_taken)
            return 1;
        file = openAt(path);
    }
    if (attended && OpeningQuestions::damageOf(file)) {
        const base::Error error = *OpeningQuestions::damageOf(file);
        if (file)
            file->reset(); // it is going to be read through
        m_questions->showDamaged(path, error);
        return QApplication::exec();
    }
    if (!file) {
        m_questions->tell(base::sentence(file.error()));
        return 1;
    }
    start(*std::move(file));
    if (!m_options.screenshotFolder.isEmpty())
        return takeScreenshots(*m_session->window, *m_theme, m_options.screenshotFolder) ? 0 : 1;
    m_session->window->show();
    m_session->window->safeKeeping()->begin();
    return QApplication::exec();
}

QString Application::startPath() const
{
    if (!m_options.dataPath.isEmpty())
        return base::realPath(m_options.dataPath);
    // Where nobody is asked, as for pictures, it is the same file everywhere.
    const QStringList recent = isAttended() ? m_settings.recentFiles() : QStringList();
    return base::realPath(recent.isEmpty() ? defaultDataPath() : recent.first());
}

bool Application::isAttended() const
{
    return m_options.screenshotFolder.isEmpty() && !OpeningQuestions::isUnattended();
}

void Application::comeToFront()
{
    MainWindow *front = window();
    if (!front)
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->activateWindow();
}

Application::FileResult Application::openAtStart() const
{
    const QString actor = currentUserName();
    const QString path = startPath();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return services::DataFile::open(path, *m_clock, actor);
    // Only the default place may lack its folder; a folder that was named and is not there is a slip of the
    // pen.
    if (m_options.dataPath.isEmpty())
        QDir().mkpath(QFileInfo(path).absolutePath());
    return services::DataFile::create(path, *m_clock, actor);
}

void Application::start(std::unique_ptr<services::DataFile> file)
{
    if (m_options.screenshotFolder.isEmpty())
        m_settings.addRecentFile(file->path());
    auto session = std::make_unique<Session>();
    session->file = std::move(file);
    if (!m_typed.keepIn(*session->file))
        tellTyped();
    session->actions = std::make_unique<actions::ActionRegistry>(*m_theme);
    const pages::PageContext context{*session->file, *m_renderer, *m_theme, *session->actions};
    session->window = std::make_unique<MainWindow>(context, m_settings);
    MainWindow *window = session->window.get();
    // Queued: the window that asks is replaced by the one it asked for.
    connect(window, &MainWindow::openRequested, this, &Application::askForFile, Qt::QueuedConnection);
    connect(window, &MainWindow::createRequested, this, &Application::askForNewFile, Qt::QueuedConnection);
    connect(window, &MainWindow::recentRequested, this, &Application::openInstead, Qt::QueuedConnection);
    connect(window, &MainWindow::restored, this, &Application::takeRestored, Qt::QueuedConnection);
    connect(window, &MainWindow::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
    m_session = std::move(session);
}

MainWindow *Application::window() const
{
    return m_session ? m_session->window.get() : nullptr;
}

QWidget *Application::front() const
{
    return window();
}

bool Application::openFile(const QString &name)
{
    const QString path = base::realPath(name);
    // Already open: a second look into the file would, when it ends, take this program's locks on it away (POSIX drops
    // them with any descriptor that is closed).
    if (m_session && QFileInfo(path) == QFileInfo(m_session->file->path())) {
        comeToFront();
        return true;
    }
    return take(path, openAt(path));
}

void Application::openInstead(const QString &path)
{
    if (m_session && QFileInfo(path) == QFileInfo(m_session->file->path()))
        comeToFront();
    else
        leaveFor([this, path] { openFile(path); });
}

void Application::leaveFor(std::function<void()> act)
{
    if (!window()) {
        act();
        return;
    }
    // Queued: what tells that it may go is part of the window that goes.
    window()->safeKeeping()->leave(
        [this, act = std::move(act)] { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); });
}

void Application::reopen()
{
    // Never opened beside the session that has it: see openFile(). The right to write that was taken is not let go of.
    m_taken = window()->fileWatch()->giveTaken();
    closeAndOpen([](const QString &) {});
}

bool Application::closeAndOpen(const std::function<void(const QString &path)> &between)
{
    const QString path = m_session->file->path();
    const QByteArray geometry = window()->saveGeometry();
    m_typed.take(*window(), path);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_session.reset();
    between(path);
    const bool isOpen = openFile(path);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (isOpen) {
        window()->restoreGeometry(geometry);
        return true;
    }
    tellTyped();
    // A damaged file is asked about, which goes on without a window.
    const QWidgetList left = QApplication::topLevelWidgets();
    if (std::none_of(left.begin(), left.end(), [](const QWidget *widget) { return widget->isVisible(); }))
        QCoreApplication::quit();
    return false;
}

void Application::tellTyped()
{
    if (const QString sentence = m_typed.writeAside(m_clock->now()); !sentence.isEmpty())
        m_questions->tell(sentence);
}

bool Application::createFile(const QString &path)
{
    return take(path, services::DataFile::create(path, *m_clock, currentUserName()));
}

bool Application::take(const QString &path, FileResult result)
{
    if (const std::optional<base::Error> damage = OpeningQuestions::damageOf(result);
        damage && !OpeningQuestions::isUnattended()) {
        if (result)
            result->reset();
        m_questions->showDamaged(path, *damage);
        return false;
    }
    if (!result && result.error().code == base::ErrorCode::FileHeldSilent) {
        m_taken = m_questions->takeOver(path, result.error());
        return m_taken && take(path, openAt(path));
    }
    if (!result) {
        m_questions->tell(base::sentence(result.error()));
        return false;
    }
    place(*std::move(result));
    return true;
}

Application::FileResult Application::openAt(const QString &path)
{
    FileResult file = services::DataFile::open(path, *m_clock, currentUserName());
    // Whoever opened it writes beside it, and takes it up: at once, or somebody who waits for it would.
    const bool wasTaken = m_taken != nullptr;
    m_taken.reset();
    if (file && wasTaken)
        static_cast<void>((*file)->mayWrite());
    return file;
}

void Application::place(std::unique_ptr<services::DataFile> file)
{
    const QByteArray place = window() ? window()->saveGeometry() : QByteArray();
    start(std::move(file));
    if (!place.isEmpty())
        window()->restoreGeometry(place);
    window()->show();
    window()->safeKeeping()->begin();
}

void Application::openAsItIs(const QString &path)
{
    leaveFor([this, path] { take(path, services::openAccepted(path, *m_clock, currentUserName())); });
}

base::Result<void> Application::create(const dialogs::FirstRunAnswers &answers)
{
    if (answers.path == QFileInfo(defaultDataPath()).absoluteFilePath())
        QDir().mkpath(QFileInfo(answers.path).absolutePath());
    FileResult made = services::DataFile::create(answers.path, *m_clock, currentUserName(), answers.settings);
    if (!made)
        return made.error();
    m_settings.setBackupFolder(answers.backupFolder);
    if (window())
        m_made = *std::move(made);
    else
        place(*std::move(made)); // before the dialog closes: a program without a window ends
    return {};
}

void Application::openCreated()
{
    if (m_made)
        leaveFor([this] { place(std::move(m_made)); });
}

void Application::askForFile()
{
    const QString path = m_questions->chooseFile(window(), QFileInfo(m_session->file->path()).absolutePath());
    if (!path.isEmpty())
        openInstead(path);
}

void Application::askForNewFile()
{
    const QString path = m_questions->chooseNewFile(QFileInfo(m_session->file->path()).absolutePath());
    if (!path.isEmpty())
        m_questions->showFirstRun(path);
}

void Application::takeRestored(const QString &restored, const QStringList &missing)
{
    // The window comes back with what was restored, or as it was.
    base::Result<QString> aside = QString();
    const bool isOpen = closeAndOpen([&](const QString &path) {
        services::FileLock lock(path); // nobody opens it for writing meanwhile
        const base::Result<void> held = lock.hold();
        aside = held ? services::takeRestored(path, restored, m_clock->now()) : held.error();
    });
    if (!aside)
        services::discardMade(restored); // each try would leave another one
    if (!isOpen)
        return;
    if (aside && !missing.isEmpty())
        m_questions->tell(tr(
            "Đã khôi phục, nhưng thiếu nội dung của %n tệp kèm: %1. Hãy lấy lại từ giấy tờ hoặc bản sao lưu khác. Tệp "
            "trước đó được giữ lại: “%2”.",
            nullptr, int(missing.size()))
                              .arg(services::missingWords(missing), QDir::toNativeSeparators(*aside)));
    else if (aside)
        m_questions->tell(tr("Đã khôi phục. Tệp trước đó được giữ lại: “%1”.").arg(QDir::toNativeSeparators(*aside)));
    else if (const base::Error &error = aside.error(); error.code == base::ErrorCode::WriteFailed)
        m_questions->tell(tr(
            "Chưa khôi phục được vì %1. Tệp đang dùng vẫn như cũ. Hãy chờ một lát, đóng chương trình khác đang mở tệp "
            "(nếu có), rồi khôi phục lại.")
                              .arg(error.context.value(QStringLiteral("why"))));
    else
        m_questions->tell(base::sentence(error));
}

} // namespace app

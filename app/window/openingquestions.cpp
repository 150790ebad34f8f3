#include "app/window/openingquestions.h"

#include "app/datapath.h"
#include "app/window/localsettings.h"
#include "core/base/clock.h"
#include "core/base/errortext.h"
#include "core/services/datafile.h"
#include "core/services/safety/backupshelf.h"
#include "core/services/safety/placetaking.h"
#include "core/services/shippedstart.h"
#include "ui/dialogs/damagedfile/damagedfile.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/dialogs/messageseam.h"
#include "ui/print/documentfonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace app {

namespace {

QString fileFilter()
{
    return OpeningQuestions::tr("Tệp dữ liệu Đôn Đốc (*.dondoc)");
}

} // namespace

OpeningQuestions::OpeningQuestions(
    FileOpener &opener, theme::Theme &theme, const LocalSettings &settings, const base::Clock &clock)
    : m_opener(opener), m_theme(theme), m_settings(settings), m_clock(clock)
{
}

bool OpeningQuestions::isUnattended()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QStringLiteral("offscreen") || platform == QStringLiteral("minimal");
}

std::optional<base::Error> OpeningQuestions::damageOf(const FileResult &file)
{
    using base::ErrorCode;
    if (file) {
        // One that somebody else has open is looked at; that one decides.
        const std::optional<base::Error> why = (*file)->whyReadOnly();
        return why && why->code == ErrorCode::FilePagesChanged ? why : std::nullopt;
    }
    switch (file.error().code) {
    case ErrorCode::FileEmpty:
    case ErrorCode::FileTruncated:
    case ErrorCode::FileHeaderDamaged:
    case ErrorCode::FileTablesMissing:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileLogForeign:
    case ErrorCode::FilePagesChanged: // of an older file, which is not upgraded then
        return file.error();
    default:
        return std::nullopt;
    }
}

void OpeningQuestions::tell(const QString &sentence) const
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    if (!isUnattended())
        dialogs::messageSeam().inform(m_opener.front(), tr("Đôn Đốc"), sentence);
}

bool OpeningQuestions::offerLeftAside(const QString &path) const
{
    const QStringList left = services::leftAsideOf(path);
    if (left.isEmpty())
        return false;
    const QFileInfo aside(left.first());
    const QString sentence
        = tr("Không thấy tệp “%1”, nhưng bên cạnh còn tệp “%2”, ghi lần cuối lúc %3, để lại từ một "
             "lần đổi tệp dữ liệu. Có thể máy đã tắt giữa chừng. Dùng lại thì tệp này mang tên “%1”; "
             "để nguyên thì tạo tệp mới, bắt đầu từ trống.")
              .arg(QFileInfo(path).fileName(), aside.fileName(),
                  QLocale().toString(aside.lastModified(), QStringLiteral("HH:mm 'ngày' d/M/yyyy")));
    if (!dialogs::messageSeam().ask(m_opener.front(), tr("Đôn Đốc"), sentence, tr("Dùng lại tệp này")))
        return false;
    const base::Result<void> taken = services::takeBack(left.first(), path);
    if (!taken)
        tell(base::sentence(taken.error()));
    return bool(taken);
}

std::unique_ptr<services::FileLock> OpeningQuestions::takeOver(const QString &path, const base::Error &held) const
{
    if (!dialogs::messageSeam().ask(m_opener.front(), tr("Đôn Đốc"), base::sentence(held), tr("Nhận quyền ghi")))
        return nullptr;
    auto lock = std::make_unique<services::FileLock>(path);
    const base::Result<void> taken = lock->takeOver();
    if (taken)
        return lock;
    tell(base::sentence(taken.error()));
    return nullptr;
}

QString OpeningQuestions::chooseFile(QWidget *parent, const QString &folder) const
{
    return dialogs::messageSeam().openFile(parent, tr("Mở tệp dữ liệu"), folder, fileFilter());
}

QString OpeningQuestions::chooseNewFile(const QString &folder) const
{
    const QString proposed = QDir(folder).filePath(QStringLiteral("%1.dondoc").arg(m_clock.today().year()));
    return dialogs::messageSeam().saveFile(
        m_opener.front(), tr("Tạo tệp dữ liệu mới"), proposed, fileFilter(), QStringLiteral("dondoc"));
}

dialogs::FirstRun *OpeningQuestions::showFirstRun(const QString &path)
{
    const base::Result<services::ShippedStart> shipped = services::readShippedStart();
    if (!shipped) {
        tell(base::sentence(shipped.error()));
        return nullptr;
    }
    print::documentfonts::load();
    const dialogs::FirstRunStart start{*shipped, QFileInfo(path).absoluteFilePath(), m_settings.backupFolder(),
        m_clock.today(), print::documentfonts::font(10).family()};
    auto *dialog = new dialogs::FirstRun(
        m_theme, start, [this](const dialogs::FirstRunAnswers &answers) { return m_opener.create(answers); },
        m_opener.front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The window of the new file takes the place of the one that asked, so it comes after the dialog has left that.
    connect(
        dialog, &QDialog::accepted, this, [this] { m_opener.openCreated(); }, Qt::QueuedConnection);
    endWith(dialog);
    dialog->show();
    return dialog;
}

QDialog *OpeningQuestions::showMissing(const QString &path)
{
    // Of one that was in use nobody is to think that it never was.
    if (!m_settings.recentFiles().contains(QFileInfo(path).absoluteFilePath())
        && !services::BackupShelf(services::BackupShelf::folderBeside(path)).newestGood())
        return showFirstRun(path);
    dialogs::DamagedFile *dialog
        = showDamaged(path, {base::ErrorCode::FileMissing, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}}});
    connect(dialog, &dialogs::DamagedFile::newRequested, this, [this, dialog, path] {
        if (showFirstRun(QFileInfo(QFileInfo(path).absolutePath()).isDir() ? path : defaultDataPath()))
            dialog->deleteLater(); // not rejected, which ends a program without a window
    });
    return dialog;
}

dialogs::DamagedFile *OpeningQuestions::showDamaged(const QString &path, const base::Error &error)
{
    const dialogs::DamagedFileStart start{
        path, error, {services::BackupShelf::folderBeside(path), m_settings.backupFolder()}, currentUserName()};
    auto *dialog = new dialogs::DamagedFile(m_theme, start, m_clock, m_opener.front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The window of the file takes the place of the one the dialog belongs to, so it comes after the dialog has left
    // that; without one it comes before the dialog closes, as a program without a window ends.
    const Qt::ConnectionType when = m_opener.front() ? Qt::QueuedConnection : Qt::DirectConnection;
    connect(
        dialog, &dialogs::DamagedFile::repaired, this, [this](const QString &made) { m_opener.openInstead(made); },
        when);
    connect(
        dialog, &dialogs::DamagedFile::acceptedAsIs, this, [this](const QString &file) { m_opener.openAsItIs(file); },
        when);
    connect(dialog, &dialogs::DamagedFile::otherRequested, dialog, [this, dialog, path] {
        const QString other = chooseFile(dialog, QFileInfo(path).absolutePath());
        if (!other.isEmpty() && m_opener.openFile(other))
            dialog->reject();
    });
    endWith(dialog);
    dialog->show();
    return dialog;
}

void OpeningQuestions::endWith(QDialog *dialog) const
{
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_opener.front())
            QCoreApplication::quit();
    });
}

} // namespace app

#pragma once

#include "core/services/safety/backupshelf.h"
#include "core/services/safety/restore.h"
#include "ui/pages/page.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
class WorkBar;
} // namespace widgets

namespace pages {

class BackupKeeper;

/// What can be done on the page of safety: backing up now, looking a backup through, restoring one, packing everything
/// into one file and opening such a file. Long work runs on a thread of its own.
class SafetyActs : public QObject {
    Q_OBJECT

public:
    /// Registers the actions.
    SafetyActs(const PageContext &context, BackupKeeper &keeper, Page *page);
    ~SafetyActs() override;

    /// Makes the bar of long work, to stand above the content, and the strips below it.
    QWidget *makeWorkBar(QWidget *parent);
    void makeStrips(QBoxLayout *content, QWidget *parent);
    QList<QWidget *> strips() const;

    void setCurrent(const std::optional<services::ShelvedBackup> &backup);
    /// Gives up the work that runs; false: there is none.
    bool stop();
    QAction *backup() const { return m_backup; }
    QAction *verify() const { return m_verify; }
    QAction *restore() const { return m_restore; }
    QAction *package() const { return m_package; }
    QAction *unpack() const { return m_unpack; }
    /// Restoring from a file somewhere: a package, or a backup that lies in no list.
    void openFile(const QString &path);

signals:
    void asked(); ///< the page is to come to the front, with its widgets
    void began(); ///< work that takes its time; the actions are off meanwhile
    void said(const base::Error &error);
    void told(bool isGood, const QString &sentence); ///< for the page's message bar
    void done(const QString &sentence);
    /// A data file with its attachments lies there, to be opened in place of the one that is open; the contents of
    /// those named are nowhere any more.
    void restored(const QString &path, const QStringList &missing);

private:
    using Work = std::function<base::Result<int>(const base::Progress &)>;
    using LookThrough = std::function<base::Result<QList<services::FileFault>>(const base::Progress &)>;
    using Restore = std::function<base::Result<services::RestoreOutcome>(const base::Progress &)>;

    QAction *add(const char *id, const QString &text, const char *icon, const QString &tip, const QString &names = {});
    void run(const QString &sentence, Work work, std::function<void(int)> after);
    void follow();
    void startVerify();
    void runVerify(const QString &name, LookThrough lookThrough);
    void verifyFile();
    void askAgain(const QString &why);
    void askRestore();
    void startRestore();
    /// `asks`: nobody was told yet what would be lost.
    void runRestore(const QString &sentence, const QString &target, bool asks, Restore restore);
    bool mayReplace(const QString &made);
    void askPackage();
    void startPackage();
    void startUnpack();
    QString restorePath() const;

    PageContext m_context;
    BackupKeeper &m_keeper;
    Page *m_page;
    std::optional<services::ShelvedBackup> m_current;
    services::ShelvedBackup m_asked; ///< what the strip speaks of, whatever becomes current meanwhile
    QString m_file; ///< that is to be unpacked
    QAction *m_backup;
    QAction *m_verify;
    QAction *m_restore;
    QAction *m_package;
    QAction *m_unpack;
    widgets::WorkBar *m_work = nullptr;
    widgets::ActBar *m_restoreBar = nullptr;
    widgets::ActBar *m_packageBar = nullptr;
    widgets::ActBar *m_unpackBar = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLineEdit *m_unlock = nullptr;
    std::function<void(int)> m_after;
};

} // namespace pages

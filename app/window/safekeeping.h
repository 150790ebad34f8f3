#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace pages {
class Page;
class SafetyPage;
} // namespace pages

namespace widgets {
class MessageBar;
}

namespace app {

class StatusLine;

/// What the window has to do with backups: it shows how it stands with them in the status line, and closes only when
/// what was entered has one, unless the user does not want to wait.
class SafeKeeping : public QObject {
    Q_OBJECT

public:
    /// The page of safety is one of `pages`.
    SafeKeeping(const QList<pages::Page *> &pages, StatusLine &status, widgets::MessageBar &message, QWidget *window);

    /// Backups are made of themselves from now on, and before the window closes.
    void begin();
    /// Whether the window has to stay open for a moment: a backup is being made, with a way out. It closes itself then.
    bool holds();
    /// Another file is to take the window's place: `go` is done when what was entered in this one has a backup, at once
    /// or in a moment, with the same way out.
    void leave(std::function<void()> go);

signals:
    void pageRequested(const QString &pageId);
    /// To be opened in place of the file that is open, without the contents of some attachments.
    void restored(const QString &path, const QStringList &missing);

private:
    /// What waits for a backup, and how it is said.
    struct Leaving {
        QString waits;
        QString goesNow;
        QString goesAnyway; ///< without a backup, after it failed
        std::function<void()> go;
    };

    void show();
    bool mustWait();
    void wait(Leaving leaving);
    void offerToGo(const QString &words);
    void finish();
    void letGo();
    void stopWaiting();
    void go();

    pages::SafetyPage *m_page = nullptr;
    StatusLine &m_status;
    widgets::MessageBar &m_message;
    QWidget *m_window;
    Leaving m_leaving;
    bool m_isWaiting = false; ///< for a backup
    bool m_isAgain = false; ///< what it waits for is the second one
    bool m_isFree = false; ///< it may be left, whatever became of it; until something is entered
};

} // namespace app

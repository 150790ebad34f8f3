#include "app/window/safekeeping.h"

#include "app/window/statusline.h"
#include "core/base/errortext.h"
#include "core/services/safety/backupstate.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

namespace app {

using pages::BackupKeeper;
using services::BackupMood;
using theme::Status;
using widgets::MessageBar;

SafeKeeping::SafeKeeping(const QList<pages::Page *> &pages, StatusLine &status, MessageBar &message, QWidget *window)
    : QObject(window), m_status(status), m_message(message), m_window(window)
{
    for (pages::Page *page : pages) {
        if (auto *safety = qobject_cast<pages::SafetyPage *>(page))
            m_page = safety;
    }
    Q_ASSERT(m_page);
    connect(m_page, &pages::SafetyPage::restored, this, &SafeKeeping::restored);
    connect(&status, &StatusLine::backupClicked, this, [this] { emit pageRequested(m_page->id()); });
    connect(m_page->keeper(), &BackupKeeper::changed, this, &SafeKeeping::show);
    connect(m_page->keeper(), &BackupKeeper::progressed, this, [this](int percent) {
        if (m_isClosing)
            m_message.setProgress(percent);
    });
    // Who let the window go and works on in it closes it another time.
    connect(m_page->keeper(), &BackupKeeper::written, this, [this] { m_isFree = false; });
    connect(m_page->keeper(), &BackupKeeper::finished, this, &SafeKeeping::finish);
}

void SafeKeeping::begin()
{
    m_page->keeper()->keep();
}

void SafeKeeping::show()
{
    const BackupKeeper &keeper = *m_page->keeper();
    if (keeper.isRunning()) {
        m_status.setBackup(tr("Đang sao lưu…"), Status::InTime);
        return;
    }
    const BackupMood mood = services::moodOf(keeper.state(), keeper.now());
    m_status.setBackup(services::backupStateWords(keeper.state(), keeper.now()),
        mood == BackupMood::Good      ? Status::OnTime
            : mood == BackupMood::Bad ? Status::Missing
                                      : Status::DueSoon);
}

bool SafeKeeping::holds()
{
    BackupKeeper &keeper = *m_page->keeper();
    if (m_isFree || !keeper.keepsItself())
        return false;
    if (!keeper.isRunning() && !keeper.isUnsaved())
        return false;
    if (m_isClosing)
        return true; // asked again: the way out is on the bar
    m_isClosing = true;
    m_message.clearButtons();
    m_message.say(MessageBar::Kind::Information, tr("Đang sao lưu trước khi đóng, xong sẽ tự đóng."));
    m_message.setClosable(false);
    m_message.setProgress(0);
    widgets::ActionButton *leave = m_message.addButton(tr("Đóng luôn, không chờ"));
    leave->setObjectName(QStringLiteral("closeWithoutBackup"));
    connect(leave, &QAbstractButton::clicked, this, &SafeKeeping::letGo);
    leave->setFocus(Qt::OtherFocusReason);
    if (!keeper.isRunning())
        keeper.start(BackupKeeper::Places::Both);
    return true;
}

void SafeKeeping::letGo()
{
    m_isFree = true;
    m_page->keeper()->cancel();
    m_window->close();
}

void SafeKeeping::finish()
{
    if (!m_isClosing)
        return;
    BackupKeeper &keeper = *m_page->keeper();
    // One that was under way already may not have what was entered last.
    if (!m_isFree && !m_isAgain && !keeper.state().failure && keeper.isUnsaved()) {
        m_isAgain = true;
        keeper.start(BackupKeeper::Places::Both);
        return;
    }
    m_isAgain = false;
    m_isClosing = false;
    m_message.setProgress(-1);
    m_message.clearButtons();
    m_message.setClosable(true);
    if (!keeper.state().failure) {
        m_isFree = true;
        m_message.hide();
        m_window->close();
        return;
    }
    // Said once; who closes again has read it.
    m_isFree = true;
    m_message.say(MessageBar::Kind::Error, base::sentence(*keeper.state().failure));
    widgets::ActionButton *leave = m_message.addButton(tr("Đóng chương trình"));
    leave->setObjectName(QStringLiteral("closeWithoutBackup"));
    connect(leave, &QAbstractButton::clicked, this, &SafeKeeping::letGo);
    leave->setFocus(Qt::OtherFocusReason);
}

} // namespace app

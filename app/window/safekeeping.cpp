#include "app/window/safekeeping.h"

#include "app/window/statusline.h"
#include "core/base/errortext.h"
#include "core/services/safety/backupstate.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

#include <utility>

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
        if (m_isWaiting)
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
    if (!mustWait())
        return false;
    wait({tr("Đang sao lưu trước khi đóng, xong sẽ tự đóng."), tr("Đóng luôn, không chờ"), tr("Đóng chương trình"),
        [this] { m_window->close(); }});
    return true;
}

void SafeKeeping::leave(std::function<void()> go)
{
    if (mustWait())
        wait({tr("Đang sao lưu tệp này, xong sẽ tự mở tệp kia."), tr("Mở luôn, không chờ"), tr("Mở tệp kia"),
            std::move(go)});
    else
        go();
}

bool SafeKeeping::mustWait()
{
    BackupKeeper &keeper = *m_page->keeper();
    return !m_isFree && keeper.keepsItself() && (keeper.isRunning() || keeper.isUnsaved());
}

void SafeKeeping::wait(Leaving leaving)
{
    m_leaving = std::move(leaving);
    m_isWaiting = true;
    m_message.say(MessageBar::Kind::Information, m_leaving.waits);
    m_message.setClosable(false);
    m_message.setProgress(0);
    offerToGo(m_leaving.goesNow);
    if (BackupKeeper &keeper = *m_page->keeper(); !keeper.isRunning())
        keeper.start(BackupKeeper::Places::Both);
}

void SafeKeeping::offerToGo(const QString &words)
{
    m_message.clearButtons();
    widgets::ActionButton *go = m_message.addButton(words);
    go->setObjectName(QStringLiteral("closeWithoutBackup"));
    connect(go, &QAbstractButton::clicked, this, &SafeKeeping::letGo);
    go->setFocus(Qt::OtherFocusReason);
}

void SafeKeeping::letGo()
{
    m_page->keeper()->cancel();
    go();
}

void SafeKeeping::stopWaiting()
{
    m_isAgain = false;
    m_isWaiting = false;
    m_isFree = true;
    m_message.setProgress(-1);
    m_message.clearButtons();
    m_message.setClosable(true);
}

void SafeKeeping::go()
{
    stopWaiting();
    m_message.hide();
    m_leaving.go();
}

void SafeKeeping::finish()
{
    if (!m_isWaiting)
        return;
    BackupKeeper &keeper = *m_page->keeper();
    // One that was under way already may not have what was entered last.
    if (!m_isAgain && !keeper.state().failure && keeper.isUnsaved()) {
        m_isAgain = true;
        keeper.start(BackupKeeper::Places::Both);
        return;
    }
    if (!keeper.state().failure) {
        go();
        return;
    }
    // Said once; who goes again has read it.
    stopWaiting();
    m_message.say(MessageBar::Kind::Error,
        tr("Những gì đã lưu vẫn nằm trong tệp dữ liệu, nhưng chưa có bản sao lưu. %1")
            .arg(base::sentence(*keeper.state().failure)));
    offerToGo(m_leaving.goesAnyway);
}

} // namespace app

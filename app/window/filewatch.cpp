#include "app/window/filewatch.h"

#include "app/window/statusline.h"
#include "app/window/windowwords.h"
#include "core/base/clock.h"
#include "core/base/errortext.h"
#include "core/services/datafile.h"
#include "core/services/safety/clockcheck.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace app {

using base::Error;
using base::ErrorCode;
using widgets::MessageBar;

namespace {

constexpr int everyMs = 2000;

bool isHeld(const std::optional<Error> &why)
{
    return why && (why->code == ErrorCode::FileHeld || why->code == ErrorCode::FileHeldSilent);
}

} // namespace

FileWatch::FileWatch(services::DataFile &file, MessageBar &message, StatusLine &status, QObject *parent)
    : QObject(parent), m_file(file), m_message(message), m_status(status)
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    m_timer.start(everyMs);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    connect(&file.changes(), &services::ChangeNotifier::changed, this, &FileWatch::followChange);
    showState();
    look();
}

void FileWatch::showState()
{
    const bool readOnly = m_file.isReadOnly();
    m_status.setSaved(savedWords(m_file), readOnly);
    if (const QString words = openingSentence(m_file); !words.isEmpty())
        m_message.say(readOnly ? MessageBar::Kind::Warning : MessageBar::Kind::Information, words);
    else if (const std::optional<Error> behind = services::clockBehind(m_file, base::SystemClock().now()))
        m_message.say(MessageBar::Kind::Warning, base::sentence(*behind));
    else if (const std::optional<Error> place = m_file.networkWarning())
        m_message.say(MessageBar::Kind::Warning, base::sentence(*place));
}

void FileWatch::look()
{
    if (m_file.isReadOnly())
        followHolder();
    else
        followWriter();
    // A disk that does not answer is not asked.
    if (m_trouble && m_trouble->code == ErrorCode::FileVanished)
        return;
    if (m_file.wasChangedElsewhere())
        m_file.changes().announce(services::Subject::Everything);
}

void FileWatch::followWriter()
{
    const base::Result<void> may = m_file.mayWrite();
    if (may && m_trouble)
        tellOver();
    else if (!may && (!m_trouble || m_trouble->code != may.error().code))
        tell(may.error());
}

void FileWatch::tell(const Error &trouble)
{
    m_trouble = trouble;
    m_status.setSaved(tr("Chưa lưu được"), true);
    m_message.clearButtons();
    m_message.say(MessageBar::Kind::Error, base::sentence(trouble));
    if (trouble.code == ErrorCode::FileHeldSilent)
        addTakeOver();
    if (trouble.code == ErrorCode::FileReplaced)
        addReopen(tr("Mở tệp mới"));
}

void FileWatch::tellOver()
{
    m_trouble.reset();
    m_message.clearButtons();
    m_message.hide();
    m_status.setSaved(savedWords(m_file), false);
    m_status.announce(tr("Đã lưu lại được vào tệp dữ liệu"));
}

void FileWatch::followHolder()
{
    if (!isHeld(m_file.whyReadOnly()))
        return;
    const std::optional<services::LockHolder> holder = services::FileLock::strangerAt(m_file.path());
    if (!holder) {
        if (!m_isFree)
            tellFree();
        return;
    }
    const Error now = services::FileLock::refusal(m_file.path(), *holder);
    if (!m_isFree && m_trouble && m_trouble->code == now.code)
        return; // said already, and perhaps closed by the reader
    m_isFree = false;
    m_trouble = now;
    m_message.clearButtons();
    m_message.say(MessageBar::Kind::Warning, base::sentence(now));
    if (holder->isSilent())
        addTakeOver();
}

void FileWatch::tellFree()
{
    m_isFree = true;
    m_message.clearButtons();
    m_message.say(MessageBar::Kind::Information,
        tr("Tệp “%1” không còn ai mở để nhập liệu. Hãy mở lại tệp để nhập liệu ở đây.")
            .arg(QFileInfo(m_file.path()).fileName()));
    addReopen(tr("Mở để nhập liệu"));
}

void FileWatch::addTakeOver()
{
    auto *button = m_message.addButton(tr("Nhận quyền ghi"));
    button->setToolTip(tr("Từ lúc này chỉ ở đây lưu được; nơi kia không lưu được nữa"));
    connect(button, &QAbstractButton::clicked, this, &FileWatch::takeOver);
}

void FileWatch::takeOver()
{
    if (!m_file.isReadOnly()) {
        if (const base::Result<void> taken = m_file.takeOver(); !taken)
            tell(taken.error());
        look();
        return;
    }
    // The lock is ours from now on; the file itself is opened again to be written.
    m_taken = std::make_unique<services::FileLock>(m_file.path());
    if (const base::Result<void> taken = m_taken->takeOver(); !taken)
        tell(taken.error());
    else
        emit reopenRequested();
}

void FileWatch::addReopen(const QString &words)
{
    auto *button = m_message.addButton(words);
    connect(button, &QAbstractButton::clicked, this, &FileWatch::reopenRequested);
}

void FileWatch::followChange(services::Subject subject)
{
    if (subject == services::Subject::Everything || m_trouble)
        return;
    const QString now = QLocale().toString(m_file.clock().now().time(), QStringLiteral("HH:mm"));
    m_status.setSaved(tr("Đã lưu lúc %1").arg(now), false);
}

} // namespace app

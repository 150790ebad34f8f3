#include "app/window/filewatch.h"

#include "app/window/statusline.h"
#include "app/window/windowwords.h"
#include "core/base/errortext.h"
#include "core/base/fileerror.h"
#include "core/services/datafile.h"
#include "core/services/safety/clockcheck.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

namespace app {

using base::Error;
using base::ErrorCode;
using widgets::MessageBar;

namespace {

constexpr int everyMs = 2000;
constexpr int silentLooks = 4; // then it is told

bool isHeld(const std::optional<Error> &why)
{
    return why && (why->code == ErrorCode::FileHeld || why->code == ErrorCode::FileHeldSilent);
}

} // namespace

FileWatch::FileWatch(services::DataFile &file, MessageBar &message, StatusLine &status, QObject *parent)
    : QObject(parent), m_file(file), m_message(message), m_status(status), m_stamp(base::FileStamp::of(file.path()))
{
    m_file.wasChangedElsewhere(); // from now on
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
    else if (const std::optional<Error> warning = services::openingWarning(m_file))
        m_message.say(MessageBar::Kind::Warning, base::sentence(*warning));
}

void FileWatch::look()
{
    if (m_asking.isRunning()) {
        if (++m_unanswered == silentLooks && !m_file.isReadOnly() && !m_trouble)
            tell(base::fileError(ErrorCode::FileVanished, m_file.path()));
        return;
    }
    m_unanswered = 0;
    m_asking.begin([asker = QPointer(this), path = m_file.path(), mayWrite = m_file.mayWriteAsked(),
                       isReadOnly = m_file.isReadOnly()] {
        Answer answer;
        answer.mayWrite = mayWrite();
        if (isReadOnly)
            answer.holder = services::FileLock::strangerAt(path);
        answer.stamp = base::FileStamp::of(path);
        widgets::LooseThread::tell(asker, [answer](FileWatch &watch) { watch.take(answer); });
    });
}

void FileWatch::take(const Answer &answer)
{
    m_asking.end();
    if (m_file.isFrozen())
        followFrozen(answer);
    else if (m_file.isReadOnly())
        followHolder(answer.holder);
    else
        followWriter(answer.mayWrite);
    // A disk that does not answer is not asked; nor is a share where nothing was written.
    const bool isGone = m_trouble && m_trouble->code == ErrorCode::FileVanished;
    if (!isGone && !m_file.isFrozen() && (!m_file.networkWarning() || answer.stamp != m_stamp)) {
        m_stamp = answer.stamp;
        if (m_file.wasChangedElsewhere())
            m_file.changes().announce(services::Subject::Everything);
    }
    emit looked();
}

void FileWatch::followWriter(const base::Result<void> &may)
{
    if (may && m_trouble)
        tellOver();
    else if (!may && (!m_trouble || m_trouble->code != may.error().code))
        tell(may.error());
}

void FileWatch::followFrozen(const Answer &answer)
{
    const QString name = QFileInfo(m_file.path()).fileName();
    if (answer.holder && !m_isOutdated) {
        m_isOutdated = true;
        m_message.say(MessageBar::Kind::Warning,
            tr("Tệp “%1” đang được mở để nhập liệu ở nơi khác nên những gì thấy ở đây có thể đã cũ. Hãy mở lại khi tệp "
               "được đóng ở đó.")
                .arg(name));
    }
    if (answer.holder || m_isFree || (!m_isOutdated && answer.stamp == m_stamp))
        return;
    m_isFree = true;
    m_message.clearButtons();
    m_message.say(MessageBar::Kind::Information,
        tr("Tệp “%1” vừa được ghi ở nơi khác. Hãy mở lại để thấy nội dung mới.").arg(name));
    addReopen(tr("Mở lại"));
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
    m_status.announce(tr("Tệp dữ liệu lại ghi được; nếu đang nhập dở thì hãy bấm lưu"));
}

void FileWatch::followHolder(const std::optional<services::LockHolder> &holder)
{
    if (!isHeld(m_file.whyReadOnly()))
        return;
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

#include "ui/dialogs/damagedfile/damagedfile.h"

#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/base/wholefile.h"
#include "core/services/safety/filelock.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "ui/dialogs/damagedfile/wayout.h"
#include "ui/dialogs/messageseam.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>

#include <utility>

namespace dialogs {

using base::ErrorCode;
using base::Result;
using widgets::ActionButton;

namespace {

constexpr int edgeMargin = 16;
constexpr QSize firstSize(840, 500);

/// Why it cannot be exchanged now; who has the file, and what can be done about that here.
QString refusalWords(const base::Error &error)
{
    const auto said = [&error](const char *key) { return error.context.value(QLatin1String(key)); };
    if (error.code == ErrorCode::FileHeldSilent) {
        return DamagedFile::tr(
            "Chưa thay được tệp vì %1 mở tệp từ %2 và chưa đóng, nhưng không thấy hoạt động từ %3; có "
            "thể máy đó đã tắt ngang. Hãy hỏi lại; nếu tệp không còn mở ở đó, hãy nhận quyền ghi.")
            .arg(said("holder"), said("since"), said("seen"));
    }
    if (error.code == ErrorCode::FileHeld || error.code == ErrorCode::FileTakenOver) {
        return DamagedFile::tr(
            "Chưa thay được tệp vì %1 đang mở tệp từ %2. Hãy đóng tệp ở đó rồi bấm lại nút bên dưới.")
            .arg(said("holder"), said("since"));
    }
    return base::sentence(error);
}

/// What is set aside is nowhere else, so each salvage has a report of its own.
Result<void> writeReport(const QString &path, const QByteArray &text)
{
    QFile made(path + QStringLiteral(".part"));
    if (const Result<void> written = base::writeWholeFile(made.fileName(), text); !written)
        return written;
    if (base::renameForGood(made, path))
        return {};
    const QString why = made.errorString();
    made.remove();
    return base::writeFailed(path, why);
}

} // namespace

DamagedFile::DamagedFile(theme::Theme &theme, DamagedFileStart start, const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_start(std::move(start)), m_clock(clock), m_title(label("damagedTitle", this)),
      m_sentence(label("damagedSentence", this)), m_message(new widgets::MessageBar(theme, this)),
      m_work(new widgets::WorkBar(theme, this)), m_salvageWords(label("salvageWords", this)),
      m_salvageButton(button("salvageButton", tr("Dùng tệp đã cứu"), true, this)),
      m_backupWords(label("backupWords", this)),
      m_backupButton(button("backupButton", tr("Dùng bản sao lưu"), false, this)),
      m_asIsButton(button("asIsButton", tr("Dùng tệp như hiện nay"), false, this)), m_report(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("damagedFile"));
    const QString name = QFileInfo(m_start.path).fileName();
    const bool isMissing = m_start.error.code == ErrorCode::FileMissing;
    setWindowTitle(isMissing ? tr("Không thấy tệp dữ liệu") : tr("Tệp dữ liệu hỏng"));
    m_title->setText(isMissing ? tr("Không thấy tệp “%1”").arg(name) : tr("Tệp “%1” bị hỏng").arg(name));
    m_sentence->setText(isMissing
            ? tr("Tệp phải ở trong “%1”. Có thể tệp đã bị xóa, đổi tên, chuyển đi, hoặc ổ đĩa chứa tệp chưa nối. Hãy "
                 "nối lại, tìm lại tệp rồi mở, hoặc dùng bản sao lưu nếu có; tạo tệp mới thì bắt đầu từ trống.")
                  .arg(QDir::toNativeSeparators(QFileInfo(m_start.path).absolutePath()))
            : base::sentence(m_start.error));
    m_message->setObjectName(QStringLiteral("damagedMessage"));
    m_work->setObjectName(QStringLiteral("damagedWork"));
    m_report->setObjectName(QStringLiteral("salvageReport"));
    m_report->setAccessibleName(tr("Biên bản cứu dữ liệu"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeMargin, edgeMargin, edgeMargin, edgeMargin);
    column->setSpacing(10);
    column->setSizeConstraint(QLayout::SetNoConstraint); // see event()
    column->addWidget(m_title, 0);
    column->addWidget(m_sentence, 0);
    column->addWidget(m_message);
    column->addWidget(m_work);
    widgets::Panel *salvage = panel("salvagePanel", tr("Cứu dữ liệu từ tệp hỏng"), m_salvageWords, m_salvageButton);
    column->addWidget(salvage);
    column->addWidget(panel("backupPanel", tr("Bản sao lưu gần nhất"), m_backupWords, m_backupButton));
    column->addWidget(m_report, 1);
    salvage->setVisible(!isMissing);
    // Until there is something to read, an empty box would only take the place of the work.
    m_report->hide();
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    buildFoot(column);
    connect(m_salvageButton, &QPushButton::clicked, this, &DamagedFile::takeSalvaged);
    connect(m_backupButton, &QPushButton::clicked, this, &DamagedFile::takeBackup);
    connect(m_work, &widgets::WorkBar::finished, this, [this](const Result<int> &result) {
        if (m_isTaking)
            showTaken(result);
        else if (m_isAccepted)
            takeAsIs();
        else
            showWaysOut();
    });
    applyFonts();
    setMinimumWidth(firstSize.width() / 2);
    resize(firstSize.width(), isMissing ? firstSize.height() / 2 : firstSize.height());
    begin();
}

DamagedFile::~DamagedFile()
{
    giveUp();
    delete m_work; // waits
    if (!m_salvaged.isEmpty())
        services::discardMade(m_salvaged); // not there any more when it was chosen
}

ActionButton *DamagedFile::button(const char *name, const QString &text, bool isPrimary, QWidget *parent)
{
    auto *made
        = new ActionButton(m_theme, isPrimary ? ActionButton::Look::Primary : ActionButton::Look::Secondary, parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setAutoDefault(false);
    return made;
}

QLabel *DamagedFile::label(const char *name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return made;
}

widgets::Panel *DamagedFile::panel(const char *name, const QString &title, QLabel *words, ActionButton *act)
{
    auto *made = new widgets::Panel(m_theme, this);
    made->setObjectName(QLatin1String(name));
    made->setTitle(title);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(12);
    row->addWidget(words, 1);
    row->addWidget(act, 0, Qt::AlignVCenter);
    made->body()->addLayout(row);
    return made;
}

void DamagedFile::buildFoot(QVBoxLayout *column)
{
    ActionButton *other = button("otherButton", tr("Mở tệp khác…"), false, this);
    ActionButton *create = button("newButton", tr("Tạo tệp mới…"), false, this);
    ActionButton *close = button("closeButton", tr("Đóng"), false, this);
    // Only a file that can be read may be taken as it is.
    m_asIsButton->setVisible(m_start.error.code == ErrorCode::FilePagesChanged);
    create->setVisible(m_start.error.code == ErrorCode::FileMissing);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(other);
    row->addWidget(m_asIsButton);
    row->addWidget(create);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    setTabOrder(other, m_asIsButton);
    connect(other, &QPushButton::clicked, this, &DamagedFile::otherRequested);
    connect(create, &QPushButton::clicked, this, &DamagedFile::newRequested);
    connect(m_asIsButton, &QPushButton::clicked, this, &DamagedFile::takeAsIs);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus(Qt::OtherFocusReason);
}

void DamagedFile::begin()
{
    m_isReady = false;
    m_salvageButton->setEnabled(false);
    m_backupButton->setEnabled(false);
    m_ways = std::make_shared<WaysOut>();
    // Who has it hinders the exchange only: a writer that broke off is how a file comes to be damaged.
    if (const std::optional<base::Error> held = hold())
        say(*held);
    m_salvageWords->setText(tr("Đang đọc lại tệp; tệp hỏng được giữ nguyên."));
    m_backupWords->setText(tr("Đang tìm bản sao lưu."));
    m_salvaged = services::ownNameBeside(m_start.path, QStringLiteral("da-cuu"));
    m_state = services::writtenState(m_start.path);
    WayOutSearch search{m_start.path, m_salvaged, {}, m_start.actor};
    for (const QString &folder : std::as_const(m_start.backupFolders))
        search.looks.append(lookForBackups(folder));
    // Values only: the work may outlive nothing of the dialog.
    m_work->start(tr("Đang đọc lại “%1”").arg(QFileInfo(m_start.path).fileName()),
        [ways = m_ways, search, &clock = m_clock](const base::Progress &progress) -> Result<int> {
            findWaysOut(*ways, search, clock, progress);
            return 0;
        });
}

std::optional<base::Error> DamagedFile::hold()
{
    using services::FileLock;
    if (!QFileInfo::exists(m_start.path))
        return std::nullopt; // nobody works in it
    if (!m_lock) {
        // Of this account too: another program of ours that writes is not to find another file in its place.
        if (const std::optional<services::LockHolder> holder = FileLock::holderAt(m_start.path))
            return FileLock::refusal(m_start.path, *holder);
        m_lock = std::make_unique<FileLock>(m_start.path);
    }
    const Result<void> held = m_lock->hold();
    if (held)
        return std::nullopt;
    m_lock.reset();
    return held.error();
}

void DamagedFile::takeOver()
{
    m_lock = std::make_unique<services::FileLock>(m_start.path);
    if (const Result<void> taken = m_lock->takeOver(); !taken) {
        m_lock.reset();
        say(taken.error());
        return;
    }
    m_message->hide();
    if (m_isReady)
        offer();
}

void DamagedFile::showWaysOut()
{
    m_isReady = true;
    if (m_ways->salvaged) {
        m_salvageWords->setText(salvageWords(*m_ways->salvaged));
        m_report->show(); // first: laid out anew it would stand a little way down
        m_report->setPlainText(services::salvageText(*m_ways->salvaged));
    } else {
        m_salvageWords->setText(base::sentence(*m_ways->salvageFault));
        m_salvaged.clear();
    }
    m_backupWords->setText(m_ways->backupWords);
    offer();
}

void DamagedFile::offer()
{
    m_salvageButton->setEnabled(m_ways->salvaged.has_value());
    m_backupButton->setEnabled(m_ways->backup.has_value());
    if (ActionButton *first = m_ways->salvaged ? m_salvageButton : m_backupButton; first->isEnabled())
        first->setFocus(Qt::OtherFocusReason);
}

void DamagedFile::takeSalvaged()
{
    const QString report
        = services::freeNameBeside(m_start.path, QStringLiteral("bien-ban-cuu"), QStringLiteral(".txt"));
    m_missing.reset();
    take(
        m_salvaged,
        [report, text = m_report->toPlainText().toUtf8()](const base::Progress &) { return writeReport(report, text); },
        [report] { QFile::remove(report); });
}

void DamagedFile::takeBackup()
{
    const QString made = services::ownNameBeside(m_start.path, QStringLiteral("khoi-phuc"));
    m_missing = std::make_shared<QStringList>();
    take(
        made,
        [request = services::RestoreRequest{m_ways->backup->path, made, m_start.path}, missing = m_missing](
            const base::Progress &progress) -> Result<void> {
            const Result<services::RestoreOutcome> restored = services::restoreBackup(request, progress);
            if (!restored)
                return restored.error();
            *missing = restored->missing;
            return {};
        },
        [made] { services::discardMade(made); });
}

void DamagedFile::takeAsIs()
{
    // Whoever opens it now would lose SQLite's locks on it to the look that ends later.
    m_isAccepted = true;
    giveUp();
    setWaysEnabled(false);
    if (m_work->isRunning())
        return; // comes back when it has ended
    m_lock.reset();
    emit acceptedAsIs(m_start.path);
    accept();
}

void DamagedFile::take(const QString &made, Make make, std::function<void()> undo)
{
    m_message->hide();
    if (const std::optional<base::Error> held = hold()) {
        say(*held);
        return;
    }
    if (m_state != services::writtenState(m_start.path)) {
        if (!m_salvaged.isEmpty())
            services::discardMade(m_salvaged);
        begin(); // what was offered is of another state
        return;
    }
    m_isTaking = true;
    setWaysEnabled(false);
    m_work->start(tr("Đang thay tệp hỏng"),
        [made, make = std::move(make), undo = std::move(undo), path = m_start.path, today = m_clock.today()](
            const base::Progress &progress) -> Result<int> {
            if (const Result<void> ready = make(progress); !ready)
                return ready.error();
            const Result<QString> aside = services::takePlace(made, path, today);
            if (aside)
                return 0;
            undo();
            return aside.error();
        });
}

void DamagedFile::showTaken(const Result<int> &result)
{
    m_isTaking = false;
    if (!result) {
        setWaysEnabled(true);
        offer();
        say(result.error());
        return;
    }
    m_lock.reset();
    if (m_missing && !m_missing->isEmpty()) {
        messageSeam().inform(this, windowTitle(),
            tr("Đã dùng bản sao lưu, nhưng thiếu nội dung của %n tệp kèm: %1. Hãy lấy lại từ giấy tờ hoặc bản sao lưu "
               "khác.",
                nullptr, int(m_missing->size()))
                .arg(services::missingWords(*m_missing)));
    }
    emit repaired(m_start.path);
    accept();
}

void DamagedFile::giveUp()
{
    m_ways->isGivenUp = true;
    m_work->cancel();
}

void DamagedFile::setWaysEnabled(bool enabled)
{
    for (ActionButton *way : {m_salvageButton, m_backupButton, m_asIsButton})
        way->setEnabled(enabled);
}

void DamagedFile::say(const base::Error &error)
{
    m_message->clearButtons();
    if (error.code == ErrorCode::FileHeldSilent)
        connect(m_message->addButton(tr("Nhận quyền ghi")), &QPushButton::clicked, this, &DamagedFile::takeOver);
    m_message->say(widgets::MessageBar::Kind::Error, refusalWords(error));
}

bool DamagedFile::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    // What it needs at its width; a layout takes texts for narrow ones, and the foot would leave a small screen.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return isDone;
}

void DamagedFile::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        applyFonts();
}

void DamagedFile::applyFonts()
{
    m_title->setFont(m_theme.font(theme::Type::Title));
    // What a backup would lose takes two lines.
    const int line = QFontMetrics(m_theme.font(theme::Type::Body)).lineSpacing();
    for (QLabel *words : {m_salvageWords, m_backupWords})
        words->setMinimumHeight(2 * line + 4);
    m_report->setMinimumHeight(3 * line); // all of it fits on a small screen
}

} // namespace dialogs

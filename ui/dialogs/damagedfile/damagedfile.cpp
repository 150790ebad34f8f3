#include "ui/dialogs/damagedfile/damagedfile.h"

#include "core/base/errortext.h"
#include "core/base/wholefile.h"
#include "core/services/attachmentstore.h"
#include "core/services/safety/filelock.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "ui/dialogs/damagedfile/wayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>

namespace dialogs {

using base::ErrorCode;
using base::Result;
using widgets::ActionButton;

namespace {

constexpr int edgeMargin = 16;
constexpr QSize firstSize(760, 500);

} // namespace

DamagedFile::DamagedFile(theme::Theme &theme, DamagedFileStart start, const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_start(std::move(start)), m_clock(clock), m_title(label("damagedTitle", this)),
      m_sentence(label("damagedSentence", this)), m_work(new widgets::WorkBar(theme, this)),
      m_salvageWords(label("salvageWords", this)),
      m_salvageButton(button("salvageButton", tr("Dùng tệp đã cứu"), true, this)),
      m_backupWords(label("backupWords", this)),
      m_backupButton(button("backupButton", tr("Dùng bản sao lưu"), false, this)), m_report(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("damagedFile"));
    const QString name = QFileInfo(m_start.path).fileName();
    const bool isMissing = m_start.error.code == ErrorCode::FileMissing;
    setWindowTitle(isMissing ? tr("Không thấy tệp dữ liệu") : tr("Tệp dữ liệu hỏng"));
    m_title->setText(isMissing ? tr("Không thấy tệp “%1”").arg(name) : tr("Tệp “%1” bị hỏng").arg(name));
    m_sentence->setText(
        isMissing ? tr(
            "Có thể tệp đã bị xóa, đổi tên hoặc chuyển đi, nhưng bản sao lưu của nó vẫn còn. Hãy tìm lại tệp rồi mở, "
            "hoặc dùng bản sao lưu; tạo tệp mới thì bắt đầu từ trống.")
                  : base::sentence(m_start.error));
    m_work->setObjectName(QStringLiteral("damagedWork"));
    m_report->setObjectName(QStringLiteral("salvageReport"));
    m_report->setAccessibleName(tr("Biên bản cứu dữ liệu"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeMargin, edgeMargin, edgeMargin, edgeMargin);
    column->setSpacing(10);
    column->addWidget(m_title, 0);
    column->addWidget(m_sentence, 0);
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
        else
            showWaysOut();
    });
    applyFonts();
    resize(firstSize.width(), isMissing ? firstSize.height() / 2 : firstSize.height());
    begin();
}

DamagedFile::~DamagedFile()
{
    m_ways->isGivenUp = true;
    m_work->cancel();
    delete m_work; // waits
    if (!m_salvaged.isEmpty())
        services::discardSalvaged(m_salvaged); // not there any more when it was chosen
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
    ActionButton *asIs = button("asIsButton", tr("Dùng tệp như hiện nay"), false, this);
    ActionButton *create = button("newButton", tr("Tạo tệp mới…"), false, this);
    ActionButton *close = button("closeButton", tr("Đóng"), false, this);
    // Only a file that can be read may be taken as it is.
    asIs->setVisible(m_start.error.code == ErrorCode::FilePagesChanged);
    create->setVisible(m_start.error.code == ErrorCode::FileMissing);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(other);
    row->addWidget(asIs);
    row->addWidget(create);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(other, &QPushButton::clicked, this, &DamagedFile::otherRequested);
    connect(create, &QPushButton::clicked, this, &DamagedFile::newRequested);
    connect(asIs, &QPushButton::clicked, this, [this] {
        emit acceptedAsIs(m_start.path);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus(Qt::OtherFocusReason);
}

void DamagedFile::begin()
{
    m_isReady = false;
    m_salvageButton->setEnabled(false);
    m_backupButton->setEnabled(false);
    m_ways = std::make_shared<WaysOut>();
    if (const std::optional<base::Error> held = hold()) {
        // Somebody writes into it: what it looks like in this moment says little.
        m_isReady = true;
        m_salvageWords->setText(base::sentence(*held));
        m_backupWords->setText(tr("Tệp đang có nơi khác mở thì chưa thay được. Hãy đóng ở nơi đó, rồi mở lại tệp."));
        return;
    }
    m_salvageWords->setText(tr("Đang đọc lại tệp; tệp hỏng được giữ nguyên."));
    m_backupWords->setText(tr("Đang tìm bản sao lưu."));
    m_salvaged = services::freeNameBeside(m_start.path, QStringLiteral("da-cuu"));
    m_state = services::writtenState(m_start.path);
    // Values only: the work may outlive nothing of the dialog.
    m_work->start(tr("Đang đọc lại “%1”").arg(QFileInfo(m_start.path).fileName()),
        [ways = m_ways, search = WayOutSearch{m_start.path, m_salvaged, m_start.backupFolders, m_start.actor},
            &clock = m_clock](const base::Progress &progress) -> Result<int> {
            findWaysOut(*ways, search, clock, progress);
            return 0;
        });
}

std::optional<base::Error> DamagedFile::hold()
{
    using services::FileLock;
    if (!m_lock) {
        // Of this account too: another program of ours that writes is not to find another file in its place.
        if (const std::optional<services::LockHolder> holder = FileLock::holderAt(m_start.path))
            return FileLock::refusal(m_start.path, *holder);
        m_lock = std::make_unique<FileLock>(m_start.path);
    }
    const Result<void> held = m_lock->hold();
    return held ? std::nullopt : std::optional(held.error());
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
    // The rows that were set aside are nowhere else.
    const QString report = QFileInfo(m_start.path).absolutePath() + QLatin1Char('/')
        + QFileInfo(services::freeNameBeside(m_start.path, QStringLiteral("bien-ban-cuu"))).completeBaseName()
        + QStringLiteral(".txt");
    if (const Result<void> written = base::writeWholeFile(report, m_report->toPlainText().toUtf8()); !written)
        say(written.error());
    else
        take(m_salvaged, {});
}

void DamagedFile::takeBackup()
{
    const QString made = services::freeNameBeside(m_start.path, QStringLiteral("khoi-phuc"));
    take(made,
        [request = services::RestoreRequest{m_ways->backup->path, made, m_start.path}](
            const base::Progress &progress) -> Result<void> {
            const Result<services::RestoreOutcome> restored = services::restoreBackup(request, progress);
            return restored ? Result<void>() : restored.error();
        });
}

void DamagedFile::take(const QString &made, Make make)
{
    if (const std::optional<base::Error> held = hold()) {
        say(*held);
        return;
    }
    if (m_state != services::writtenState(m_start.path)) {
        if (!m_salvaged.isEmpty())
            services::discardSalvaged(m_salvaged);
        begin(); // what was offered is of another state
        return;
    }
    m_isTaking = true;
    m_salvageButton->setEnabled(false);
    m_backupButton->setEnabled(false);
    m_work->start(tr("Đang thay tệp hỏng"),
        [made, make = std::move(make), path = m_start.path, today = m_clock.today()](
            const base::Progress &progress) -> Result<int> {
            if (const Result<void> ready = make ? make(progress) : Result<void>(); !ready)
                return ready.error();
            const Result<QString> aside = services::takePlace(made, path, today);
            if (aside)
                return 0;
            if (make) {
                services::discardSalvaged(made);
                QDir(services::AttachmentStore(made).folder()).removeRecursively();
            }
            return aside.error();
        });
}

void DamagedFile::showTaken(const Result<int> &result)
{
    m_isTaking = false;
    if (!result) {
        offer();
        say(result.error());
        return;
    }
    m_lock.reset();
    emit repaired(m_start.path);
    accept();
}

void DamagedFile::say(const base::Error &error)
{
    m_work->say(widgets::MessageBar::Kind::Error, base::sentence(error));
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
    for (QLabel *words : {m_salvageWords, m_backupWords})
        words->setMinimumHeight(2 * QFontMetrics(m_theme.font(theme::Type::Body)).lineSpacing() + 4);
}

} // namespace dialogs

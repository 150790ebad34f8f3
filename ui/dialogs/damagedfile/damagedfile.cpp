#include "ui/dialogs/damagedfile/damagedfile.h"

#include "core/base/errortext.h"
#include "core/services/datafile.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupdifference.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace dialogs {

using base::ErrorCode;
using base::Result;
using services::SalvageOutcome;
using widgets::ActionButton;

namespace {

constexpr int edgeMargin = 16;
constexpr QSize firstSize(760, 500);

/// The newest good backup in any of the folders, of the data file with the id; without one, of any with the name.
std::optional<services::ShelvedBackup> newestBackup(
    const QStringList &folders, const QString &fileId, const QString &name)
{
    std::optional<services::ShelvedBackup> newest;
    // Each folder counts for itself; between two of one file the one that knows more is the newer, whatever its clock.
    const auto knows
        = [&fileId](const services::ShelvedBackup &backup) { return fileId.isEmpty() ? 0 : backup.manifest.trace.id; };
    for (const QString &folder : folders) {
        const std::optional<services::ShelvedBackup> found = services::BackupShelf(folder).newestGood(fileId, name);
        if (!found)
            continue;
        if (!newest || knows(*found) > knows(*newest)
            || (knows(*found) == knows(*newest) && found->at() > newest->at()))
            newest = found;
    }
    return newest;
}

/// Whose backups lie beside the file.
QString idBeside(const QString &path)
{
    const auto beside = services::BackupShelf(services::BackupShelf::folderBeside(path)).newestGood();
    return beside ? beside->manifest.fileId : QString();
}

QString idOf(const services::DataFile &file)
{
    const Result<services::ChangeState> state = services::changeState(file);
    return state ? state->fileId : QString();
}

QString salvageWords(const SalvageOutcome &outcome)
{
    const store::SalvageReport &rows = outcome.rows;
    QStringList words{DamagedFile::tr("Đọc lại được %1 dòng.").arg(QLocale().toString(rows.written()))};
    if (rows.faults.isEmpty() && rows.setAside.isEmpty() && rows.doubtful.isEmpty())
        words.append(DamagedFile::tr("Không thấy dòng nào mất."));
    if (!rows.faults.isEmpty())
        words.append(DamagedFile::tr("%n trang hỏng, dòng trên đó có thể mất.", nullptr, int(rows.faults.size())));
    if (!rows.setAside.isEmpty())
        words.append(DamagedFile::tr("%n dòng để riêng trong biên bản.", nullptr, int(rows.setAside.size())));
    if (!rows.doubtful.isEmpty())
        words.append(DamagedFile::tr("%n dòng cần đối chiếu với giấy tờ.", nullptr, int(rows.doubtful.size())));
    return words.join(QLatin1Char(' '));
}

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
    setWindowTitle(tr("Tệp dữ liệu hỏng"));
    m_title->setText(tr("Tệp “%1” bị hỏng").arg(QFileInfo(m_start.path).fileName()));
    m_sentence->setText(base::sentence(m_start.error));
    m_work->setObjectName(QStringLiteral("damagedWork"));
    m_report->setObjectName(QStringLiteral("salvageReport"));
    m_report->setAccessibleName(tr("Biên bản cứu dữ liệu"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_salvageButton->setEnabled(false);
    m_backupButton->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeMargin, edgeMargin, edgeMargin, edgeMargin);
    column->setSpacing(10);
    column->addWidget(m_title, 0);
    column->addWidget(m_sentence, 0);
    column->addWidget(m_work);
    column->addWidget(panel("salvagePanel", tr("Cứu dữ liệu từ tệp hỏng"), m_salvageWords, m_salvageButton));
    column->addWidget(panel("backupPanel", tr("Bản sao lưu gần nhất"), m_backupWords, m_backupButton));
    column->addWidget(m_report, 1);
    buildFoot(column);
    connect(m_salvageButton, &QPushButton::clicked, this, &DamagedFile::takeSalvaged);
    connect(m_backupButton, &QPushButton::clicked, this, &DamagedFile::takeBackup);
    connect(m_work, &widgets::WorkBar::finished, this, &DamagedFile::showSalvage);
    applyFonts();
    resize(firstSize);
    begin();
}

DamagedFile::~DamagedFile()
{
    m_work->cancel();
    delete m_work; // waits
    if (!m_salvaged.isEmpty())
        services::discardSalvaged(m_salvaged);
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
    ActionButton *close = button("closeButton", tr("Đóng"), false, this);
    // Only a file that can be read may be taken as it is.
    asIs->setVisible(m_start.error.code == ErrorCode::FilePagesChanged);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(other);
    row->addWidget(asIs);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(other, &QPushButton::clicked, this, &DamagedFile::otherRequested);
    connect(asIs, &QPushButton::clicked, this, [this] {
        emit acceptedAsIs(m_start.path);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DamagedFile::begin()
{
    m_salvageWords->setText(tr("Đang đọc lại tệp; tệp hỏng được giữ nguyên."));
    m_backupWords->setText(tr("Đang tìm bản sao lưu."));
    m_outcome = std::make_shared<SalvageOutcome>();
    m_salvaged = services::freeNameBeside(m_start.path, QStringLiteral("da-cuu"));
    // Values only: the work may outlive nothing of the dialog.
    m_work->start(tr("Đang đọc lại “%1”").arg(QFileInfo(m_start.path).fileName()),
        [outcome = m_outcome, path = m_start.path, target = m_salvaged, actor = m_start.actor, &clock = m_clock](
            const base::Progress &progress) -> Result<int> {
            Result<SalvageOutcome> made
                = services::salvage(path, target, services::AttachmentContents::Left, clock, actor, progress);
            if (!made)
                return made.error();
            *outcome = *std::move(made);
            return outcome->rows.written();
        });
}

void DamagedFile::showSalvage(const Result<int> &result)
{
    m_isReady = true;
    if (result) {
        m_salvageWords->setText(salvageWords(*m_outcome));
        m_report->setPlainText(services::salvageText(*m_outcome));
        m_salvageButton->setEnabled(true);
        m_salvageButton->setFocus(Qt::OtherFocusReason);
    } else {
        m_salvageWords->setText(base::sentence(result.error()));
        m_salvaged.clear();
    }
    showBackup();
}

void DamagedFile::showBackup()
{
    std::unique_ptr<services::DataFile> salvaged;
    if (!m_salvaged.isEmpty()) {
        if (auto opened = services::DataFile::open(m_salvaged, m_clock, m_start.actor))
            salvaged = *std::move(opened);
    }
    // Every office calls its file alike, and offices share a stick: the file itself says whose backups count, else what
    // lies beside it. Only where neither does, its name.
    const QStringList ids{salvaged ? idOf(*salvaged) : QString(), idBeside(m_start.path)};
    for (const QString &id : ids) {
        if (!m_backup && !id.isEmpty())
            m_backup = newestBackup(m_start.backupFolders, id, {});
    }
    const bool isByName = ids.join(QString()).isEmpty();
    if (isByName)
        m_backup = newestBackup(m_start.backupFolders, {}, QFileInfo(m_start.path).fileName());
    if (!m_backup) {
        m_backupWords->setText(tr("Không thấy bản sao lưu nào của tệp này đã qua kiểm tra."));
        return;
    }
    QStringList words{tr("Bản lúc %1, đã kiểm tra.")
                          .arg(QLocale().toString(m_backup->at(), QStringLiteral("HH:mm 'ngày' d/M/yyyy")))};
    if (isByName)
        words.append(tr("Chỉ tìm được theo tên tệp; có thể là của đơn vị khác."));
    // What the backup lacks is told by the trace of what could be read.
    if (salvaged) {
        if (const auto difference = services::differenceFromNow(*salvaged, *m_backup))
            words.append(services::differenceWords(*difference, m_clock.today()));
    }
    m_backupWords->setText(words.join(QLatin1Char(' ')));
    m_backupButton->setEnabled(true);
    if (m_salvaged.isEmpty())
        m_backupButton->setFocus(Qt::OtherFocusReason);
}

void DamagedFile::takeSalvaged()
{
    // The rows that were set aside are nowhere else.
    QSaveFile report(QFileInfo(m_start.path).absolutePath() + QLatin1Char('/')
        + QFileInfo(services::freeNameBeside(m_start.path, QStringLiteral("bien-ban-cuu"))).completeBaseName()
        + QStringLiteral(".txt"));
    if (report.open(QIODevice::WriteOnly)) {
        report.write(m_report->toPlainText().toUtf8());
        report.commit();
    }
    settle(m_salvaged);
}

void DamagedFile::takeBackup()
{
    const QString made = services::freeNameBeside(m_start.path, QStringLiteral("khoi-phuc"));
    const Result<services::RestoreOutcome> restored = services::restoreBackup({m_backup->path, made, m_start.path}, {});
    if (!restored)
        say(restored.error());
    else
        settle(made);
}

void DamagedFile::settle(const QString &made)
{
    const Result<QString> aside = services::takePlace(made, m_start.path, m_clock.today());
    if (!aside) {
        say(aside.error());
        return;
    }
    if (made == m_salvaged)
        m_salvaged.clear();
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

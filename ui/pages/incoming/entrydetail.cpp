#include "ui/pages/incoming/entrydetail.h"

#include "core/base/text/wording.h"
#include "core/domain/taskstate.h"
#include "core/services/newreport.h"
#include "ui/models/registerwords.h"
#include "ui/models/tracewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filechips.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusbadge.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

namespace pages {

using widgets::ActionButton;

EntryDetail::EntryDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : DetailPanel(theme, QStringLiteral("entry"), tr("Gửi lại trước"), parent),
      m_back(new ActionButton(theme, ActionButton::Look::Link, this)), m_status(new widgets::StatusBadge(theme, this))
{
    m_back->setObjectName(QStringLiteral("entryDetailBack"));
    m_back->setText(tr("Về sổ"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_back->hide();
    m_status->setObjectName(QStringLiteral("entryDetailStatus"));
    panel()->addHeadWidget(m_status);
    panel()->addHeadWidget(m_back);
    scroll()->setAccessibleName(tr("Nội dung văn bản đến"));
    setTabOrder(m_back, scroll()); // the head is read first
    addActs(acts);
    connect(m_back, &QPushButton::clicked, this, &EntryDetail::closeRequested);
    rebuild();
}

void EntryDetail::show(const reporting::EntryDossier &dossier, QDate today)
{
    const bool same = m_dossier && m_dossier->line.entry.id == dossier.line.entry.id;
    m_dossier = dossier;
    m_today = today;
    rebuild();
    if (!same)
        scrollToTop();
}

void EntryDetail::clear()
{
    m_dossier.reset();
    rebuild();
}

int EntryDetail::leastWidth() const
{
    return panel()->footer()->minimumSize().width() + 2;
}

void EntryDetail::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void EntryDetail::fill()
{
    m_status->setVisible(m_dossier.has_value());
    showActs(m_dossier && m_dossier->line.entry.state == domain::EntryState::Active);
    if (m_dossier) {
        const models::EntryWord word = models::entryWord(m_dossier->line, m_today);
        panel()->setTitle(tr("Văn bản đến số %1").arg(m_dossier->line.entry.numberText()));
        m_status->setStatus(word.status, word.word);
        addDocument();
        addFiles();
        addResults();
        addDifficulties();
        addTrace();
        if (m_dossier->line.entry.state == domain::EntryState::Active) {
            addText(QStringLiteral("entryActs"),
                tr("Thay thế khi đã có bản mới của đơn vị; trả lại khi chờ đơn vị gửi lại; hủy số khi nhập nhầm. Số đã "
                   "cấp luôn ở lại trong sổ."),
                true);
        }
    } else {
        panel()->setTitle(tr("Văn bản đến"));
        addText(QStringLiteral("entryNone"), tr("Chọn một văn bản trong sổ để xem nội dung."), true);
    }
}

ActionButton *EntryDetail::addLink(const QString &name, const QString &text, const std::function<void()> &follow)
{
    auto *link = new ActionButton(theme(), ActionButton::Look::Link, body());
    link->setObjectName(name);
    link->setText(text);
    // The link is rebuilt with the rest: not before its click has finished.
    connect(link, &QPushButton::clicked, this, follow, Qt::QueuedConnection);
    auto *row = new QHBoxLayout;
    row->addSpacing(-4);
    row->addWidget(link);
    row->addStretch(1);
    rows()->addLayout(row);
    return link;
}

void EntryDetail::addDocument()
{
    const domain::RegisterLine &line = m_dossier->line;
    const domain::RegisterEntry &entry = line.entry;
    addField(tr("Tác giả"), line.issuerName);
    const QString reference = entry.documentReference().isEmpty() ? tr("không số") : entry.documentReference();
    addField(tr("Số, ký hiệu"),
        entry.documentDate.isValid() ? tr("%1 ngày %2").arg(reference, base::screenDate(entry.documentDate))
                                     : reference);
    addField(tr("Trích yếu"), entry.subject);
    addField(tr("Ngày đến"), base::weekdayDate(entry.arrivedOn) + QStringLiteral("/%1").arg(entry.year));
    addField(line.period ? tr("Kỳ báo cáo") : tr("Trả lời"),
        line.period || line.requestNumber.isEmpty() ? models::entrySubject(line)
                                                    : tr("Yêu cầu số %1").arg(line.requestNumber));
    addField(tr("Số văn thư"), entry.clerkNumber);
    if (entry.state != domain::EntryState::Active)
        addField(domain::entryStateText(entry.state), entry.reason.isEmpty() ? tr("không nêu lý do") : entry.reason);
    else
        addField(tr("Ghi chú"), entry.reason);
    if (entry.resendBy.isValid())
        addField(tr("Gửi lại trước"), tr("hết ngày %1").arg(base::screenDate(entry.resendBy)));
    if (!line.replaces.isEmpty()) {
        addLink(QStringLiteral("entryReplaces"), tr("Thay cho số %1").arg(models::numberOfKey(line.replaces)),
            [this, key = line.replaces] { emit entryRequested(key); });
    }
    if (!line.replacedBy.isEmpty()) {
        addLink(QStringLiteral("entryReplacedBy"), tr("Được thay bằng số %1").arg(models::numberOfKey(line.replacedBy)),
            [this, key = line.replacedBy] { emit entryRequested(key); });
    }
}

void EntryDetail::addFiles()
{
    const bool mayChange = m_dossier->line.entry.state == domain::EntryState::Active;
    if (m_dossier->attachments.isEmpty() && !mayChange)
        return;
    addHeading(tr("Tệp kèm"));
    auto *chips = new widgets::FileChips(theme(), body());
    chips->setObjectName(QStringLiteral("entryFiles"));
    chips->setRemovable(mayChange);
    const QList<domain::Attachment> &files = m_dossier->attachments;
    chips->setFiles({files.begin(), files.end()});
    // The chips are made anew with the rest: not before their own key has been dealt with.
    connect(
        chips, &widgets::FileChips::asked, this,
        [this](widgets::FileAct act, qsizetype index) {
            if (m_dossier && index < m_dossier->attachments.size())
                emit fileAsked(act, m_dossier->attachments.at(index));
        },
        Qt::QueuedConnection);
    rows()->addWidget(chips);
    if (!mayChange)
        return;
    ActionButton *add = addLink(QStringLiteral("entryFilesAdd"), tr("Thêm tệp…"), [this] { emit filesWanted(); });
    add->setAccessibleName(tr("Thêm tệp kèm vào văn bản này"));
}

void EntryDetail::addResults()
{
    if (!m_dossier->line.isReport())
        return;
    addHeading(tr("Kết quả theo nhiệm vụ"));
    if (m_dossier->line.nil)
        addText(QStringLiteral("entryNil"), tr("Báo cáo không phát sinh."));
    else if (m_dossier->results.isEmpty())
        addText(QStringLiteral("entryNoResults"), tr("Không nhập kết quả theo nhiệm vụ nào."), true);
    for (const domain::ReportResult &result : std::as_const(m_dossier->results)) {
        QStringList said;
        if (result.state)
            said.append(domain::taskStateText(*result.state));
        if (result.progress)
            said.append(QStringLiteral("%1%").arg(*result.progress));
        const QString name = m_dossier->taskNames.value(result.task);
        addText(QStringLiteral("entryTask"),
            said.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, said.join(QStringLiteral(", "))), true);
        if (!result.text.isEmpty())
            addText(QStringLiteral("entryResult"), result.text);
    }
    if (!m_dossier->narrative.isEmpty()) {
        addHeading(tr("Nội dung chung"));
        addText(QStringLiteral("entryNarrative"), m_dossier->narrative);
    }
}

void EntryDetail::addDifficulties()
{
    if (m_dossier->difficulties.isEmpty())
        return;
    addHeading(tr("Khó khăn, vướng mắc"));
    for (const domain::Difficulty &difficulty : std::as_const(m_dossier->difficulties)) {
        const QString task = m_dossier->taskNames.value(difficulty.task).section(QLatin1Char(' '), 0, 0);
        addText(QStringLiteral("entryDifficulty"),
            task.isEmpty() ? difficulty.text : QStringLiteral("%1 %2").arg(task, difficulty.text));
        if (!difficulty.proposal.isEmpty())
            addText(QStringLiteral("entryProposal"), tr("Đề nghị: %1").arg(difficulty.proposal), true);
    }
}

void EntryDetail::addTrace()
{
    addHeading(tr("Diễn biến"));
    for (const services::TraceNote &note : std::as_const(m_dossier->trace))
        addText(QStringLiteral("entryTrace"), models::traceLine(note), true);
    addLink(QStringLiteral("entryHistory"), tr("Xem trước và sau mỗi thay đổi"),
        [this, key = services::EntryKey::of(m_dossier->line.entry).text()] { emit historyWanted(key); });
}

void EntryDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pages

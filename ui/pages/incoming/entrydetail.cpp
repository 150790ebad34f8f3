#include "ui/pages/incoming/entrydetail.h"

#include "core/base/text/wording.h"
#include "core/domain/taskstate.h"
#include "core/services/newreport.h"
#include "ui/models/registerwords.h"
#include "ui/models/tracewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
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
    : QWidget(parent), m_theme(theme), m_panel(new widgets::Panel(theme, this)),
      m_back(new ActionButton(theme, ActionButton::Look::Link, this)), m_status(new widgets::StatusBadge(theme, this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("entryDetail"));
    m_panel->setObjectName(QStringLiteral("entryDetailPanel"));
    m_back->setObjectName(QStringLiteral("entryDetailBack"));
    m_back->setText(tr("Về sổ"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_back->hide();
    m_status->setObjectName(QStringLiteral("entryDetailStatus"));
    m_panel->addHeadWidget(m_status);
    m_panel->addHeadWidget(m_back);
    m_scroll->setObjectName(QStringLiteral("entryDetailScroll"));
    m_scroll->setAccessibleName(tr("Nội dung văn bản đến"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll, 1);
    auto *actBox = new QWidget(m_panel);
    auto *actFlow = new widgets::FieldFlow(actBox); // in large text they need a second line
    for (QAction *act : acts) {
        auto *button = new ActionButton(theme, ActionButton::Look::Secondary, act, m_panel);
        button->setObjectName(act->objectName() + QStringLiteral("Button"));
        button->setSmall(true);
        button->setKeyHintShown(false);
        actFlow->addWidget(button);
    }
    m_panel->footer()->addWidget(actBox, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
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
        m_scroll->ensureVisible(0, 0);
}

void EntryDetail::clear()
{
    m_dossier.reset();
    rebuild();
}

int EntryDetail::leastWidth() const
{
    return m_panel->footer()->minimumSize().width() + 2;
}

void EntryDetail::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void EntryDetail::rebuild()
{
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("entryDetailBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(14, 10, 14, 12);
    m_rows->setSpacing(6);
    m_status->setVisible(m_dossier.has_value());
    m_panel->footer()->parentWidget()->setVisible(
        m_dossier && m_dossier->line.entry.state == domain::EntryState::Active);
    if (m_dossier) {
        const models::EntryWord word = models::entryWord(m_dossier->line, m_today);
        m_panel->setTitle(tr("Văn bản đến số %1").arg(m_dossier->line.entry.numberText()));
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
        m_panel->setTitle(tr("Văn bản đến"));
        addText(QStringLiteral("entryNone"), tr("Chọn một văn bản trong sổ để xem nội dung."), true);
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->setAutoFillBackground(false); // the panel's ground shows
}

QLabel *EntryDetail::addText(const QString &name, const QString &text, bool quiet)
{
    auto *label = new QLabel(text, m_body);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(quiet ? theme::Type::Small : theme::Type::Body));
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
    return label;
}

void EntryDetail::addHeading(const QString &text)
{
    QLabel *label = addText(QStringLiteral("entryHeading"), text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 6, 0, 0);
}

void EntryDetail::addField(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(name, m_body);
    label->setFont(m_theme.font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(tr("Gửi lại trước")) + 8);
    row->addWidget(label, 0, Qt::AlignTop);
    m_rows->addLayout(row);
    QLabel *words = addText(QStringLiteral("entryField"), value);
    label->setBuddy(words);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->removeWidget(words);
    row->addWidget(words, 1);
}

void EntryDetail::addLink(const QString &name, const QString &text, const std::function<void()> &follow)
{
    auto *link = new ActionButton(m_theme, ActionButton::Look::Link, m_body);
    link->setObjectName(name);
    link->setText(text);
    // The link is rebuilt with the rest: not before its click has finished.
    connect(link, &QPushButton::clicked, this, follow, Qt::QueuedConnection);
    auto *row = new QHBoxLayout;
    row->addSpacing(-4);
    row->addWidget(link);
    row->addStretch(1);
    m_rows->addLayout(row);
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
    auto *chips = new widgets::FileChips(m_theme, m_body);
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
    m_rows->addWidget(chips);
    if (!mayChange)
        return;
    auto *add = new ActionButton(m_theme, ActionButton::Look::Link, m_body);
    add->setObjectName(QStringLiteral("entryFilesAdd"));
    add->setText(tr("Thêm tệp…"));
    add->setAccessibleName(tr("Thêm tệp kèm vào văn bản này"));
    connect(add, &QPushButton::clicked, this, &EntryDetail::filesWanted, Qt::QueuedConnection);
    auto *row = new QHBoxLayout;
    row->addSpacing(-4);
    row->addWidget(add);
    row->addStretch(1);
    m_rows->addLayout(row);
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

void EntryDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace pages

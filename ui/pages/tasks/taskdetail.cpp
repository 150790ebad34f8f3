#include "ui/pages/tasks/taskdetail.h"

#include "core/base/text/wording.h"
#include "ui/models/taskwords.h"
#include "ui/pages/tasks/storylist.h"
#include "ui/pages/tasks/tasktext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tabrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pages {

using widgets::ActionButton;

namespace {

constexpr int leastScrollHeight = 32; ///< above a strip, in the lowest window

enum DetailTab { TimelineTab, ReportsTab, DifficultiesTab };

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

} // namespace

TaskDetail::TaskDetail(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(new widgets::Panel(theme, this)),
      m_back(new ActionButton(theme, ActionButton::Look::Link, this)), m_status(new widgets::StatusBadge(theme, this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("taskDetail"));
    m_panel->setObjectName(QStringLiteral("taskDetailPanel"));
    m_back->setObjectName(QStringLiteral("taskDetailBack"));
    m_back->setText(tr("Về danh sách"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_back->hide();
    m_status->setObjectName(QStringLiteral("taskDetailStatus"));
    m_panel->addHeadWidget(m_back);
    m_panel->addHeadWidget(m_status);
    m_scroll->setObjectName(QStringLiteral("taskDetailScroll"));
    m_scroll->setAccessibleName(tr("Nội dung nhiệm vụ"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(leastScrollHeight);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
    connect(m_back, &QPushButton::clicked, this, &TaskDetail::closeRequested);
    buildBody();
    buildFoot();
    clear();
}

void TaskDetail::buildBody()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("taskDetailBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(14, 12, 14, 12);
    m_none = new QLabel(tr("Chọn một nhiệm vụ trong danh sách để xem nội dung."), body);
    m_none->setObjectName(QStringLiteral("taskDetailNone"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_none);
    m_parts = new QWidget(body);
    m_parts->setObjectName(QStringLiteral("taskDetailParts"));
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    m_text = new TaskText(m_theme, m_parts);
    parts->addWidget(m_text);
    m_fieldPlace = new QVBoxLayout;
    parts->addLayout(m_fieldPlace);
    m_proposal = new widgets::MessageBar(m_theme, m_parts);
    m_proposal->setObjectName(QStringLiteral("taskProposal"));
    m_proposal->setCompact(true);
    m_proposal->setClosable(false);
    m_proposal->setButtonsBelow(true);
    ActionButton *take = m_proposal->addButton(tr("Ghi hoàn thành…"));
    take->setObjectName(QStringLiteral("taskProposalTake"));
    parts->addWidget(m_proposal);
    m_tabs = new widgets::TabRow(m_theme, m_parts);
    m_tabs->setObjectName(QStringLiteral("taskTabs"));
    m_tabs->addTab(tr("Diễn biến"));
    m_tabs->addTab(tr("Báo cáo"));
    m_tabs->addTab(tr("Khó khăn"));
    parts->addWidget(m_tabs);
    m_list = new StoryList(m_theme, m_parts);
    m_list->setObjectName(QStringLiteral("taskStories"));
    parts->addWidget(m_list);
    m_history = new ActionButton(m_theme, ActionButton::Look::Link, m_parts);
    m_history->setObjectName(QStringLiteral("taskHistory"));
    m_history->setText(tr("Xem trước và sau mỗi thay đổi"));
    parts->addWidget(m_history, 0, Qt::AlignLeft);
    column->addWidget(m_parts);
    column->addStretch(1);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // the panel's ground shows
    connect(take, &QPushButton::clicked, this, &TaskDetail::doneRequested);
    connect(m_history, &QPushButton::clicked, this, &TaskDetail::historyRequested);
    connect(m_tabs, &widgets::TabRow::currentChanged, this, &TaskDetail::showStories);
}

void TaskDetail::buildFoot()
{
    // Large letters in a narrow detail: the buttons stand in two lines.
    auto *box = new QWidget(m_panel);
    box->setObjectName(QStringLiteral("taskDetailActs"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto *flow = new widgets::FieldFlow(box);
    m_panel->footer()->addWidget(box);
    const auto add = [this, box, flow](const QString &name, const QString &text, const QString &tip, auto requested) {
        auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, box);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setSmall(true);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, requested);
    };
    add(QStringLiteral("taskDetailEdit"), tr("Cập nhật"), tr("Trạng thái, tiến độ, thời hạn (F2)"),
        &TaskDetail::editRequested);
    add(QStringLiteral("taskDetailDeadline"), tr("Thời hạn"), tr("Đặt hoặc đổi thời hạn"),
        &TaskDetail::deadlineRequested);
    add(QStringLiteral("taskDetailAssign"), tr("Phân công"), tr("Đơn vị chủ trì, phối hợp"),
        &TaskDetail::assignRequested);
}

void TaskDetail::setTask(const models::TaskLine &line, bool planHasDeadlines, const TaskStories &stories, bool saidDone)
{
    const bool same = m_hasTask && m_line.task.no == line.task.no;
    m_line = line;
    m_stories = stories;
    m_hasTask = true;
    m_planHasDeadlines = planHasDeadlines;
    const models::StatusWord status = models::statusWord(m_line.standing, m_planHasDeadlines);
    m_panel->setTitle(tr("Nhiệm vụ %1").arg(m_line.task.no));
    m_status->setStatus(status.status, status.word);
    m_status->show();
    m_none->hide();
    m_parts->show();
    setFootShown(m_footShown);
    m_text->setTask(line);
    showFields();
    m_proposal->setVisible(saidDone);
    if (saidDone) {
        m_proposal->say(
            widgets::MessageBar::Kind::Information, tr("Tất cả đơn vị chủ trì đã báo hoàn thành nhiệm vụ này."));
    }
    showStories();
    if (!same)
        m_scroll->verticalScrollBar()->setValue(0);
}

void TaskDetail::clear()
{
    m_hasTask = false;
    m_panel->setTitle(tr("Nhiệm vụ"));
    m_status->hide();
    m_parts->hide();
    m_none->show();
    setFootShown(m_footShown);
}

void TaskDetail::setAlone(bool alone)
{
    m_back->setVisible(alone);
    m_text->setWhole(alone);
    // Lines longer than this are not read.
    const int readable = QFontMetrics(m_theme.font(theme::Type::Body)).averageCharWidth() * 110;
    m_scroll->widget()->setMaximumWidth(alone ? readable : QWIDGETSIZE_MAX);
}

void TaskDetail::setFootShown(bool shown)
{
    m_footShown = shown;
    m_panel->footer()->parentWidget()->setVisible(shown && m_hasTask);
}

void TaskDetail::showFields()
{
    delete m_fields;
    m_fields = new QWidget(m_parts);
    m_fields->setObjectName(QStringLiteral("taskFields"));
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_fieldPlace->addWidget(m_fields);

    const auto names = [](const QStringList &units) { return units.join(QStringLiteral(";\n")); };
    const bool unassigned = m_line.leadNames.isEmpty();
    addField(rows, tr("Chủ trì"), unassigned ? tr("Chưa giao; cần xin ý kiến phân công") : names(m_line.leadNames),
        unassigned);
    addField(rows, tr("Phối hợp"),
        m_line.coordinatorNames.isEmpty() ? QStringLiteral("–") : capitalised(names(m_line.coordinatorNames)));
    addField(rows, tr("Thời hạn"),
        m_line.standing.deadline.kind == domain::Deadline::Kind::None && m_line.task.timing.isEmpty()
            ? tr("Kế hoạch không nêu thời hạn")
            : models::deadlineWords(m_line.task, m_line.standing));
    const models::StatusWord state = models::stateWord(m_line.standing.state);
    const int progress = m_line.standing.progress;
    addField(
        rows, tr("Trạng thái"), progress > 0 ? QStringLiteral("%1, %2%").arg(state.word).arg(progress) : state.word);
    if (const QDate done = m_line.standing.doneOn; done.isValid())
        addField(rows, tr("Xong ngày"), base::proseDate(done));
    m_fields->show();
}

void TaskDetail::addField(QVBoxLayout *rows, const QString &name, const QString &value, bool warns)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(name, m_fields);
    label->setObjectName(QStringLiteral("taskFieldName"));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(
        QFontMetrics(m_theme.font(theme::Type::Body)).horizontalAdvance(QStringLiteral("Trạng thái")) + 8);
    row->addWidget(label, 0, Qt::AlignTop);
    auto *words = new QLabel(value, m_fields);
    words->setObjectName(QStringLiteral("taskField"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    if (warns) {
        auto *sign = new widgets::StatusBadge(m_theme, m_fields);
        sign->setObjectName(QStringLiteral("taskUnassigned"));
        sign->setStatus(theme::Status::DueSoon, tr("Chưa giao"));
        words->setText(tr("Cần xin ý kiến phân công"));
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(sign, 0, Qt::AlignLeft);
        column->addWidget(words);
        row->addLayout(column, 1);
    } else {
        row->addWidget(words, 1);
    }
    rows->addLayout(row);
}

void TaskDetail::showStories()
{
    m_tabs->setCount(ReportsTab, int(m_stories.reports.size()));
    m_tabs->setCount(DifficultiesTab, int(m_stories.difficulties.size()));
    m_history->setVisible(m_tabs->current() == TimelineTab);
    switch (m_tabs->current()) {
    case ReportsTab:
        m_list->setStories(m_stories.reports, tr("Chưa có đơn vị nào báo cáo về nhiệm vụ này."));
        break;
    case DifficultiesTab:
        m_list->setStories(m_stories.difficulties, tr("Chưa có khó khăn, vướng mắc nào."));
        break;
    default:
        m_list->setStories(m_stories.timeline, tr("Chưa ghi nhận diễn biến nào. Nhấn F2 để cập nhật."));
    }
}

void TaskDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TaskDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_hasTask)
        showFields();
}

} // namespace pages

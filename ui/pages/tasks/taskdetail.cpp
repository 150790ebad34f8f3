#include "ui/pages/tasks/taskdetail.h"

#include "ui/models/taskwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusbadge.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pages {

using widgets::ActionButton;

namespace {

constexpr int linesShown = 6;

/// As much of the text as fills `lines` lines of `width`, cut at a blank and closed with "…"; all of it when
/// it fits.
QString cutToLines(const QString &text, const QFontMetrics &metrics, int width, int lines)
{
    const auto fits = [&](const QString &part) {
        const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, part);
        return box.height() <= lines * metrics.lineSpacing() + 1;
    };
    if (fits(text))
        return text;
    QString part = text;
    while (!part.isEmpty() && !fits(part + QStringLiteral("…")))
        part.truncate(part.lastIndexOf(QLatin1Char(' ')));
    return part + QStringLiteral("…");
}

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
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
    connect(m_back, &QPushButton::clicked, this, &TaskDetail::closeRequested);
    clear();
}

void TaskDetail::setTask(const models::TaskLine &line, bool planHasDeadlines)
{
    const bool same = m_hasTask && m_line.task.no == line.task.no;
    m_line = line;
    m_hasTask = true;
    m_planHasDeadlines = planHasDeadlines;
    m_whole = m_whole && same;
    rebuild();
    if (!same)
        m_scroll->ensureVisible(0, 0);
}

void TaskDetail::clear()
{
    m_hasTask = false;
    rebuild();
}

void TaskDetail::setAlone(bool alone)
{
    if (m_alone == alone)
        return;
    m_alone = alone;
    m_back->setVisible(alone);
    rebuild();
}

void TaskDetail::rebuild()
{
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("taskDetailBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(14, 12, 14, 12);
    m_rows->setSpacing(8);
    m_status->setVisible(m_hasTask);
    if (m_hasTask) {
        const models::StatusWord status = models::statusWord(m_line.standing, m_planHasDeadlines);
        m_panel->setTitle(tr("Nhiệm vụ %1").arg(m_line.task.no));
        m_status->setStatus(status.status, status.word);
        addText();
        addSuggestions();
        addFields();
    } else {
        m_panel->setTitle(tr("Nhiệm vụ"));
        QLabel *none = addLabel(
            m_rows, QStringLiteral("taskDetailNone"), tr("Chọn một nhiệm vụ trong danh sách để xem nội dung."));
        none->setForegroundRole(QPalette::PlaceholderText);
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->setAutoFillBackground(false); // the panel's ground shows
    const int readable = QFontMetrics(m_theme.font(theme::Type::Body)).averageCharWidth() * 110;
    m_body->setMaximumWidth(m_alone ? readable : QWIDGETSIZE_MAX);
}

QLabel *TaskDetail::addLabel(QVBoxLayout *into, const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text, m_body);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(theme::Type::Body));
    into->addWidget(label);
    return label;
}

void TaskDetail::addText()
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    const int width = std::max(m_scroll->viewport()->width() - 28, 200);
    const bool whole = m_whole || m_alone;
    const QString shown = whole ? m_line.task.text : cutToLines(m_line.task.text, metrics, width, linesShown);
    QLabel *text = addLabel(m_rows, QStringLiteral("taskText"), shown);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(m_line.task.text);
    if (m_alone || (shown == m_line.task.text && !m_whole))
        return;
    auto *more = new ActionButton(m_theme, ActionButton::Look::Link, m_body);
    more->setObjectName(QStringLiteral("taskTextMore"));
    more->setText(m_whole ? tr("Thu gọn") : tr("Xem đủ"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_whole = !m_whole;
        // The button that was pressed is rebuilt with the rest: not before it has finished.
        QMetaObject::invokeMethod(this, &TaskDetail::rebuild, Qt::QueuedConnection);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(-4);
    row->addWidget(more);
    row->addStretch(1);
    m_rows->addLayout(row);
}

void TaskDetail::addSuggestions()
{
    int number = 0;
    for (const domain::TextSuggestion &suggestion : std::as_const(m_line.suggestions)) {
        auto *bar = new widgets::MessageBar(m_theme, m_body);
        bar->setObjectName(QStringLiteral("misprint%1").arg(++number));
        bar->setCompact(true);
        bar->setClosable(false);
        bar->say(widgets::MessageBar::Kind::Information,
            tr("Nghi in sai: “%1” → “%2”").arg(suggestion.quote, suggestion.proper));
        bar->setToolTip(suggestion.note);
        m_rows->addWidget(bar);
    }
}

void TaskDetail::addFields()
{
    const auto names = [](const QStringList &units) { return units.join(QStringLiteral(";\n")); };
    addField(tr("Chủ trì"),
        m_line.leadNames.isEmpty() ? tr("Kế hoạch không nêu; cần xin ý kiến phân công") : names(m_line.leadNames));
    addField(tr("Phối hợp"),
        m_line.coordinatorNames.isEmpty() ? QStringLiteral("–") : capitalised(names(m_line.coordinatorNames)));
    addField(tr("Thời hạn"),
        m_line.standing.deadline.kind == domain::Deadline::Kind::None && m_line.task.timing.isEmpty()
            ? tr("Kế hoạch không nêu thời hạn")
            : models::deadlineWords(m_line.task, m_line.standing));
    addState();
}

void TaskDetail::addField(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(name, m_body);
    label->setFont(m_theme.font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(QStringLiteral("Trạng thái")) + 8);
    row->addWidget(label, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    QLabel *words = addLabel(column, QStringLiteral("taskField"), value);
    label->setBuddy(words);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    row->addLayout(column, 1);
    m_rows->addLayout(row);
}

void TaskDetail::addState()
{
    const models::StatusWord state = models::stateWord(m_line.standing.state);
    const int progress = m_line.standing.progress;
    addField(tr("Trạng thái"), progress > 0 ? QStringLiteral("%1, %2%").arg(state.word).arg(progress) : state.word);
    const QDate done = m_line.standing.doneOn;
    if (done.isValid())
        addField(tr("Xong ngày"), domain::deadlineText({domain::Deadline::Kind::Date, done, {}}));
}

void TaskDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TaskDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        rebuild();
}

void TaskDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace pages

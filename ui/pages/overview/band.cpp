#include "ui/pages/overview/band.h"

#include "core/base/text/wording.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/shareline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace pages {

using domain::TaskState;
using theme::ChartFill;
using theme::Status;
using TaskKind = models::TaskFilter::Kind;
using widgets::ElidedLabel;
using widgets::FigureButton;
using widgets::ShareLine;

namespace {

ElidedLabel *smallLabel(theme::Theme &theme, const QString &text, bool bold = false)
{
    auto *label = new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small);
    label->setText(text);
    label->setBold(bold);
    return label;
}

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 12, 14, 12);
    column->setSpacing(6);
    return column;
}

QBoxLayout *headOf(ElidedLabel *title, ElidedLabel *note)
{
    auto *head = new QHBoxLayout;
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(title, 1);
    head->addWidget(note, 1);
    return head;
}

QBoxLayout *figureRow(const QList<FigureButton *> &buttons, int gap)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (FigureButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

/// The rate as base::percent() writes it, in tenths of a percent.
int tenths(int part, int whole)
{
    return (part * 2000 + whole) / (whole * 2);
}

/// "tăng 8,3 điểm so với tháng 9 (37/48 đơn vị)".
QString changeWords(const reporting::PeriodFigures &figures)
{
    const reporting::UnitCounts &now = figures.counts;
    const reporting::UnitCounts &before = figures.previous;
    if (before.required == 0 || now.required == 0)
        return {};
    const int change = tenths(now.onTime, now.required) - tenths(before.onTime, before.required);
    const int size = std::abs(change);
    const QString points
        = size % 10 == 0 ? QString::number(size / 10) : QStringLiteral("%1,%2").arg(size / 10).arg(size % 10);
    const QString words = change > 0 ? Band::tr("tăng %1 điểm so với tháng %2 (%3/%4 đơn vị)")
        : change < 0                 ? Band::tr("giảm %1 điểm so với tháng %2 (%3/%4 đơn vị)")
                                     : Band::tr("bằng tháng %2 (%3/%4 đơn vị)");
    const QString months = QString::number(figures.period.previous().month);
    return (change == 0 ? words : words.arg(points)).arg(months).arg(before.onTime).arg(before.required);
}

} // namespace

Band::Band(theme::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_required(smallLabel(theme, {})),
      m_complete(new FigureButton(theme, Status::OnTime, tr("đủ báo cáo"))),
      m_missing(new FigureButton(theme, Status::Missing, tr("chưa báo cáo"))),
      m_pending(new FigureButton(theme, Status::Pending, tr("chưa đến hạn"))),
      m_late(new FigureButton(theme, Status::Late, tr("chậm"))),
      m_onTime(new FigureButton(theme, Status::OnTime, tr("đúng hạn"))), m_reportLine(new ShareLine(theme)),
      m_rate(smallLabel(theme, {})), m_dueTitle(new QLabel), m_dueDay(new QLabel), m_dueRule(new QLabel),
      m_taskTotal(smallLabel(theme, {})),
      m_done(taskDoor("doneFigure", Status::Done, tr("hoàn thành"), TaskKind::Done)),
      m_doneNote(new ElidedLabel(theme)), m_taskLine(new ShareLine(theme)),
      m_running(taskDoor("runningFigure", Status::InProgress, tr("đang thực hiện"), TaskKind::InProgress)),
      m_idle(taskDoor("idleFigure", Status::NotStarted, tr("chưa thực hiện"), TaskKind::NotStarted)),
      m_paused(taskDoor("pausedFigure", Status::Paused, tr("tạm dừng"), TaskKind::Paused)),
      m_overdue(taskDoor("overdueFigure", Status::Missing, tr("quá hạn"), TaskKind::Overdue)),
      m_inTime(taskDoor("inTimeFigure", Status::InTime, tr("trong hạn"), TaskKind::InTime)),
      m_noDeadline(taskDoor("noDeadlineFigure", Status::NotRequired, tr("không thời hạn"), TaskKind::NoDeadline)),
      m_taskNote(smallLabel(theme, {}))
{
    setObjectName(QStringLiteral("overviewBand"));
    const QList<std::pair<FigureButton *, QString>> buttons{{m_complete, QStringLiteral("completeFigure")},
        {m_missing, QStringLiteral("missingFigure")}, {m_pending, QStringLiteral("pendingFigure")},
        {m_late, QStringLiteral("lateFigure")}, {m_onTime, QStringLiteral("onTimeFigure")}};
    for (const auto &[button, name] : buttons)
        button->setObjectName(name);
    m_missing->setUrgent(true);
    m_overdue->setUrgent(true);
    m_rate->setObjectName(QStringLiteral("rateLabel"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_parts = {makeReports(), makeDue(), makeTasks()};
    row->addWidget(m_parts.at(0), 38);
    row->addWidget(m_parts.at(1), 26);
    row->addWidget(m_parts.at(2), 36);
    connect(m_missing, &QAbstractButton::clicked, this, &Band::waitingRequested);
    connect(m_pending, &QAbstractButton::clicked, this, &Band::waitingRequested);
    connect(m_complete, &QAbstractButton::clicked, this, [this] { emit reportsRequested({}); });
    connect(m_late, &QAbstractButton::clicked, this, [this] { emit reportsRequested(QStringLiteral("late")); });
    connect(m_onTime, &QAbstractButton::clicked, this, [this] { emit reportsRequested(QStringLiteral("on_time")); });
    applyFonts();
    connect(&theme, &theme::Theme::changed, this, &Band::applyFonts);
}

FigureButton *Band::taskDoor(const char *name, Status status, const QString &word, TaskKind kind)
{
    auto *button = new FigureButton(m_theme, status, word);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QAbstractButton::clicked, this,
        [this, kind] { emit tasksRequested(models::TaskFilter::codeOf(kind)); });
    return button;
}

QWidget *Band::makeReports()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnOf(part);
    column->addLayout(headOf(smallLabel(m_theme, tr("Báo cáo của đơn vị"), true), m_required));
    m_reportRow = figureRow({m_complete, m_missing, m_pending, m_late, m_onTime}, 24);
    column->addLayout(m_reportRow);
    column->addWidget(m_reportLine);
    column->addWidget(m_rate);
    column->addStretch(1);
    return part;
}

QWidget *Band::makeDue()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnOf(part);
    column->addWidget(smallLabel(m_theme, tr("Hạn nộp"), true));
    column->addWidget(m_dueTitle);
    m_dueDay->setWordWrap(true);
    column->addWidget(m_dueDay);
    m_dueRule->setWordWrap(true);
    m_dueRule->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_dueRule);
    column->addStretch(1);
    return part;
}

QWidget *Band::makeTasks()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnOf(part);
    column->addLayout(headOf(smallLabel(m_theme, tr("Nhiệm vụ của Kế hoạch"), true), m_taskTotal));
    QBoxLayout *figures = figureRow({m_done, m_running, m_idle}, 14);
    m_doneNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    figures->insertWidget(1, m_doneNote, 100, Qt::AlignTop);
    column->addLayout(figures);
    column->addWidget(m_taskLine);
    for (FigureButton *button : {m_overdue, m_inTime, m_noDeadline, m_paused})
        button->setShape(FigureButton::Shape::Line);
    QBoxLayout *lines = figureRow({m_overdue, m_inTime, m_noDeadline, m_paused}, 4);
    lines->insertWidget(4, m_taskNote, 100);
    m_taskNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addLayout(lines);
    column->addStretch(1);
    return part;
}

void Band::setFigures(const reporting::PeriodFigures &figures, QDate today)
{
    showReports(figures);
    showDue(figures, today);
    showTasks(figures.tasks);
}

void Band::showReports(const reporting::PeriodFigures &figures)
{
    const reporting::UnitCounts &counts = figures.counts;
    const bool complete = counts.required > 0 && counts.received() == counts.required;
    m_required->setText(counts.required > 0 ? tr("%n đơn vị phải gửi", nullptr, counts.required) : QString());
    m_complete->setFigure(counts.received());
    m_missing->setFigure(counts.missing);
    m_pending->setFigure(counts.pending);
    m_late->setFigure(counts.late);
    m_onTime->setFigure(counts.onTime);
    m_complete->setVisible(complete);
    m_missing->setVisible(!complete && (counts.missing > 0 || counts.pending == 0));
    m_pending->setVisible(counts.pending > 0);
    setFocusProxy(complete ? m_complete : m_missing->isHidden() ? m_pending : m_missing);
    m_reportLine->setShares({{ChartFill::OnTime, counts.onTime}, {ChartFill::Late, counts.late},
        {ChartFill::Missing, counts.missing}, {ChartFill::NoDeadline, counts.pending}});
    if (counts.required == 0) {
        m_rate->setText(tr("Kỳ này không bắt buộc báo cáo."));
        return;
    }
    if (counts.pending > 0) {
        m_rate->setText(tr("%1/%2 đơn vị đã gửi").arg(counts.received()).arg(counts.required));
        return;
    }
    QStringList parts;
    if (complete)
        parts.append(tr("Đủ báo cáo"));
    parts.append(tr("%1 đúng hạn").arg(base::percent(counts.onTime, counts.required)));
    parts.append(changeWords(figures));
    parts.removeAll(QString());
    m_rate->setText(parts.join(QStringLiteral(", ")));
}

void Band::showDue(const reporting::PeriodFigures &figures, QDate today)
{
    const domain::PeriodDates &dates = figures.dates;
    const int left = int(today.daysTo(dates.dueEffective));
    m_dueTitle->setText(figures.counts.required == 0 ? tr("Không phải báo cáo")
            : figures.closed                         ? tr("Đã chốt kỳ")
            : left > 0                               ? tr("Còn %1 ngày").arg(left)
            : left == 0                              ? tr("Hôm nay là hạn")
                                                     : tr("Đã qua hạn %1 ngày").arg(-left));
    m_dueDay->setText(
        tr("Trước ngày %1: %2").arg(dates.dueLiteral.addDays(1).day()).arg(base::weekdayDate(dates.dueLiteral)));
    const bool shifts = dates.dueEffective != dates.dueLiteral;
    m_dueRule->setText(dates.dueShifted == dates.dueLiteral
            ? tr("Hạn là ngày làm việc, không phải lùi.")
            : tr("Nếu lùi sang ngày làm việc: %1. Đang áp dụng: %2.")
                  .arg(base::weekdayDate(dates.dueShifted), shifts ? tr("lùi") : tr("không lùi")));
}

void Band::showTasks(const reporting::TaskCounts &tasks)
{
    const int without = tasks.openNoDeadline + tasks.doneNoDeadline;
    const bool timed = without < tasks.total;
    m_taskTotal->setText(tr("%n nhiệm vụ", nullptr, tasks.total));
    const QList<std::pair<FigureButton *, int>> figures{{m_done, tasks.done()},
        {m_running, tasks.of(TaskState::InProgress)}, {m_idle, tasks.of(TaskState::NotStarted)},
        {m_paused, tasks.of(TaskState::Paused)}, {m_overdue, tasks.openOverdue}, {m_inTime, tasks.openInTime},
        {m_noDeadline, tasks.openNoDeadline}};
    for (const auto &[button, count] : figures)
        button->setFigure(count);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_doneNote), static_cast<QWidget *>(m_inTime), static_cast<QWidget *>(m_noDeadline)})
        widget->setVisible(timed);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_idle), static_cast<QWidget *>(m_taskNote)})
        widget->setVisible(!timed);
    // A calm page has no red on it.
    m_overdue->setVisible(timed && tasks.openOverdue > 0);
    m_paused->setVisible(!timed && tasks.of(TaskState::Paused) > 0);
    if (!timed) {
        m_taskLine->setShares({{ChartFill::OnTime, tasks.done()}, {ChartFill::InTime, tasks.of(TaskState::InProgress)},
            {ChartFill::NoDeadline, tasks.of(TaskState::NotStarted) + tasks.of(TaskState::Paused)}});
        m_taskNote->setText(tr("chưa nhiệm vụ nào có thời hạn"));
        return;
    }
    QStringList done;
    if (tasks.doneOnTime > 0)
        done.append(tr("%1 đúng hạn").arg(tasks.doneOnTime));
    if (tasks.doneLate > 0)
        done.append(tr("%1 quá hạn").arg(tasks.doneLate));
    if (tasks.doneNoDeadline > 0)
        done.append(tr("%1 không thời hạn").arg(tasks.doneNoDeadline));
    m_doneNote->setText(done.join(QStringLiteral(", ")));
    m_taskLine->setShares({{ChartFill::OnTime, tasks.doneOnTime + tasks.doneNoDeadline},
        {ChartFill::DoneLate, tasks.doneLate}, {ChartFill::Missing, tasks.openOverdue},
        {ChartFill::InTime, tasks.openInTime}, {ChartFill::NoDeadline, tasks.openNoDeadline}});
}

void Band::setDensity(const theme::Density &density)
{
    m_reportRow->setSpacing(density.narrow ? 8 : 24);
    // Second explanatory lines leave; the rule in force has its place in the tooltip then.
    m_dueRule->setVisible(!density.low);
    m_dueDay->setToolTip(density.low ? m_dueRule->text() : QString());
    fitWords();
}

void Band::applyFonts()
{
    QFont title = m_theme.font(theme::Type::Title);
    m_dueTitle->setFont(title);
    QFont day = m_theme.font(theme::Type::Body);
    day.setWeight(QFont::DemiBold);
    m_dueDay->setFont(day);
    m_dueRule->setFont(m_theme.font(theme::Type::Small));
    // Beside the big number, not beside the word below it.
    m_doneNote->setFixedHeight(QFontMetrics(m_theme.font(theme::Type::Figure)).height());
    fitWords();
}

void Band::fitWords()
{
    for (QLabel *label : {m_dueDay, m_dueRule})
        label->setMinimumHeight(label->isHidden() ? 0 : std::max(0, label->heightForWidth(label->width())));
}

void Band::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitWords();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Roles &roles = m_theme.roles();
    painter.setPen(roles.line);
    painter.setBrush(roles.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    for (const QWidget *part : std::as_const(m_parts)) {
        if (part != m_parts.first())
            painter.drawLine(part->geometry().topLeft(), part->geometry().bottomLeft());
    }
}

} // namespace pages

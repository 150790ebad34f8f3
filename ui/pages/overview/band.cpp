#include "ui/pages/overview/band.h"

#include "core/base/text/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/shareline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pages {

using domain::TaskState;
using theme::Status;
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

} // namespace

Band::Band(theme::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_required(smallLabel(theme, {})),
      m_missing(new FigureButton(theme, Status::Missing, tr("chưa báo cáo"))),
      m_pending(new FigureButton(theme, Status::Pending, tr("chưa đến hạn"))),
      m_late(new FigureButton(theme, Status::Late, tr("chậm"))),
      m_onTime(new FigureButton(theme, Status::OnTime, tr("đúng hạn"))), m_reportLine(new ShareLine(theme)),
      m_rate(smallLabel(theme, {})), m_dueTitle(new QLabel), m_dueDay(new QLabel), m_dueRule(new QLabel),
      m_taskTotal(smallLabel(theme, {})), m_done(new FigureButton(theme, Status::Done, tr("hoàn thành"))),
      m_running(new FigureButton(theme, Status::InProgress, tr("đang thực hiện"))),
      m_idle(new FigureButton(theme, Status::NotStarted, tr("chưa thực hiện"))), m_taskLine(new ShareLine(theme)),
      m_taskNote(smallLabel(theme, {}))
{
    setObjectName(QStringLiteral("overviewBand"));
    const QList<std::pair<FigureButton *, QString>> buttons{{m_missing, QStringLiteral("missingFigure")},
        {m_pending, QStringLiteral("pendingFigure")}, {m_late, QStringLiteral("lateFigure")},
        {m_onTime, QStringLiteral("onTimeFigure")}, {m_done, QStringLiteral("doneFigure")},
        {m_running, QStringLiteral("runningFigure")}, {m_idle, QStringLiteral("idleFigure")}};
    for (const auto &[button, name] : buttons)
        button->setObjectName(name);
    m_missing->setUrgent(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_parts = {makeReports(), makeDue(), makeTasks()};
    row->addWidget(m_parts.at(0), 36);
    row->addWidget(m_parts.at(1), 24);
    row->addWidget(m_parts.at(2), 40);
    for (FigureButton *button : {m_missing, m_pending})
        connect(button, &QAbstractButton::clicked, this, &Band::waitingRequested);
    for (FigureButton *button : {m_late, m_onTime})
        connect(button, &QAbstractButton::clicked, this, &Band::receivedRequested);
    for (FigureButton *button : {m_done, m_running, m_idle})
        connect(button, &QAbstractButton::clicked, this, &Band::tasksRequested);
    applyFonts();
    connect(&theme, &theme::Theme::changed, this, &Band::applyFonts);
}

QWidget *Band::makeReports()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnOf(part);
    column->addLayout(headOf(smallLabel(m_theme, tr("Báo cáo của đơn vị"), true), m_required));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(10);
    for (FigureButton *button : {m_missing, m_pending, m_late, m_onTime})
        figures->addWidget(button);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addWidget(m_reportLine);
    column->addWidget(m_rate);
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
    auto *figures = new QHBoxLayout;
    figures->setSpacing(10);
    for (FigureButton *button : {m_done, m_running, m_idle})
        figures->addWidget(button);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addWidget(m_taskLine);
    column->addWidget(m_taskNote);
    return part;
}

void Band::setFigures(const reporting::PeriodFigures &figures, QDate today)
{
    showReports(figures);
    showDue(figures, today);
    showTasks(figures);
}

void Band::showReports(const reporting::PeriodFigures &figures)
{
    const reporting::UnitCounts &counts = figures.counts;
    m_required->setText(counts.required > 0 ? tr("%n đơn vị phải gửi", nullptr, counts.required) : QString());
    m_missing->setFigure(counts.missing);
    m_pending->setFigure(counts.pending);
    m_late->setFigure(counts.late);
    m_onTime->setFigure(counts.onTime);
    m_missing->setVisible(counts.missing > 0 || counts.pending == 0);
    m_pending->setVisible(counts.pending > 0);
    m_reportLine->setShares({{ShareLine::Kind::OnTime, counts.onTime}, {ShareLine::Kind::Late, counts.late},
        {ShareLine::Kind::Missing, counts.missing}, {ShareLine::Kind::Open, counts.pending}});
    if (counts.required == 0) {
        m_rate->setText(tr("Kỳ này không bắt buộc báo cáo."));
    } else if (counts.received() == counts.required) {
        m_rate->setText(tr("Đủ báo cáo: %1/%1 đơn vị, %2 đúng hạn.")
                            .arg(counts.required)
                            .arg(base::percent(counts.onTime, counts.required)));
    } else {
        m_rate->setText(tr("%1/%2 đơn vị đã gửi, %3 đúng hạn.")
                            .arg(counts.received())
                            .arg(counts.required)
                            .arg(base::percent(counts.onTime, counts.required)));
    }
}

void Band::showDue(const reporting::PeriodFigures &figures, QDate today)
{
    const domain::PeriodDates &dates = figures.dates;
    const int left = int(today.daysTo(dates.dueEffective));
    m_dueTitle->setText(left > 0 ? tr("Còn %1 ngày").arg(left)
            : left == 0          ? tr("Hôm nay là hạn")
                                 : tr("Đã qua hạn %1 ngày").arg(-left));
    m_dueDay->setText(
        tr("Trước ngày %1: %2").arg(dates.dueLiteral.addDays(1).day()).arg(base::weekdayDate(dates.dueLiteral)));
    const bool shifts = dates.dueEffective != dates.dueLiteral;
    m_dueRule->setText(dates.dueShifted == dates.dueLiteral
            ? tr("Hạn là ngày làm việc, không phải lùi.")
            : tr("Nếu lùi sang ngày làm việc: %1. Đang áp dụng: %2.")
                  .arg(base::weekdayDate(dates.dueShifted), shifts ? tr("lùi") : tr("không lùi")));
}

void Band::showTasks(const reporting::PeriodFigures &figures)
{
    const reporting::TaskCounts &tasks = figures.tasks;
    m_taskTotal->setText(tr("%n nhiệm vụ", nullptr, tasks.total));
    m_done->setFigure(tasks.done());
    m_running->setFigure(tasks.of(TaskState::InProgress));
    m_idle->setFigure(tasks.of(TaskState::NotStarted));
    m_taskLine->setShares(
        {{ShareLine::Kind::OnTime, tasks.done()}, {ShareLine::Kind::InTime, tasks.of(TaskState::InProgress)},
            {ShareLine::Kind::Open, tasks.of(TaskState::NotStarted) + tasks.of(TaskState::Paused)}});
    QStringList notes;
    if (tasks.openOverdue > 0)
        notes.append(tr("%1 quá hạn").arg(tasks.openOverdue));
    if (tasks.of(TaskState::Paused) > 0)
        notes.append(tr("%1 tạm dừng").arg(tasks.of(TaskState::Paused)));
    const int noDeadline = tasks.openNoDeadline + tasks.doneNoDeadline;
    if (noDeadline > 0)
        notes.append(
            noDeadline == tasks.total ? tr("chưa nhiệm vụ nào có thời hạn") : tr("%1 không thời hạn").arg(noDeadline));
    m_taskNote->setText(notes.join(QStringLiteral(" · ")));
}

void Band::setLow(bool low)
{
    // Second explanatory lines leave; the rule in force has its place in the tooltip then.
    m_dueRule->setVisible(!low);
    m_dueDay->setToolTip(low ? m_dueRule->text() : QString());
}

void Band::applyFonts()
{
    QFont title = m_theme.font(theme::Type::Title);
    m_dueTitle->setFont(title);
    QFont day = m_theme.font(theme::Type::Body);
    day.setWeight(QFont::DemiBold);
    m_dueDay->setFont(day);
    m_dueRule->setFont(m_theme.font(theme::Type::Small));
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

#include "ui/pages/tasks/taskeditbar.h"

#include "core/base/errortext.h"
#include "core/domain/deadlineparsing.h"
#include "ui/models/taskoutlookmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Deadline;
using domain::TaskState;
using models::TaskOutlookModel;
using services::TaskAct;

namespace {

constexpr int outlookRows = 4;
constexpr int outlookRowsLow = 2;

} // namespace

TaskEditBar::TaskEditBar(services::DataFile &file, theme::Theme &theme, QWidget *parent)
    : ActBar(theme, QStringLiteral("taskEdit"), tr("Ghi"), parent), m_file(file), m_state(new QComboBox),
      m_progress(new QLineEdit), m_deadline(new QLineEdit), m_from(new widgets::DateEdit), m_note(new QLineEdit),
      m_outlook(new TaskOutlookModel(this)),
      m_table(new widgets::ListTable(theme, tr("Thay đổi của từng nhiệm vụ"), this))
{
    m_state->setObjectName(QStringLiteral("taskEditState"));
    m_progress->setObjectName(QStringLiteral("taskEditProgress"));
    m_deadline->setObjectName(QStringLiteral("taskEditDeadline"));
    m_deadline->setPlaceholderText(tr("30/11/2022, quý IV/2022…"));
    m_deadline->setToolTip(
        tr("Ngày (30/11/2022), tháng (11/2022), quý (quý IV/2022), năm (2022), “hằng tháng”, “thường "
           "xuyên”, “không có”, hoặc bằng lời"));
    m_from->setObjectName(QStringLiteral("taskEditFrom"));
    m_from->setToday(file.clock().today());
    m_note->setObjectName(QStringLiteral("taskEditNote"));
    addField(tr("Trạng thái"), m_state, 20);
    addField(tr("Tiến độ (%)"), m_progress, 9);
    addField(tr("Thời hạn"), m_deadline, 26);
    addField(tr("Từ ngày"), m_from, 14);
    addField(tr("Ghi chú"), m_note, 22, true);

    m_table->setObjectName(QStringLiteral("taskOutlook"));
    m_table->setModel(m_outlook);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setColumnWidths({6, 0, 34, 0});
    m_table->installEventFilter(this);
    body()->insertWidget(0, m_table);
    setTabOrder(m_table, m_state);
    m_table->hide();

    connect(m_state, &QComboBox::currentIndexChanged, this, &TaskEditBar::foresee);
    for (QLineEdit *field : {m_progress, m_deadline, static_cast<QLineEdit *>(m_from), m_note})
        connect(field, &QLineEdit::textChanged, this, &TaskEditBar::foresee);
    connect(this, &ActBar::accepted, this, &TaskEditBar::finish);
    keepDrafts(file);
}

void TaskEditBar::edit(const QList<models::TaskLine> &lines, QDate day, Field first)
{
    if (lines.isEmpty())
        return;
    m_lines = lines;
    m_day = day;
    fill();
    setNote({});
    showOutlook();
    open(isSeveral() ? tr("Cập nhật %n nhiệm vụ", nullptr, int(lines.size()))
                     : tr("Cập nhật nhiệm vụ %1 · %2").arg(lines.first().task.no, lines.first().task.shortTitle));
    foresee();
    if (first == Field::Deadline) {
        m_deadline->setFocus(Qt::OtherFocusReason);
        m_deadline->selectAll();
    }
}

void TaskEditBar::propose(const QList<models::TaskLine> &lines, QDate day, TaskState state, const QString &note)
{
    edit(lines, day);
    m_state->setCurrentIndex(m_state->findData(domain::taskStateCode(state)));
    m_note->setText(note);
}

void TaskEditBar::fill()
{
    const QSignalBlocker quietState(m_state);
    m_state->clear();
    if (isSeveral())
        m_state->addItem(tr("Giữ nguyên"), QString());
    for (const TaskState state : {TaskState::NotStarted, TaskState::InProgress, TaskState::Done, TaskState::Paused})
        m_state->addItem(domain::taskStateText(state), domain::taskStateCode(state));
    m_filledState.clear();
    m_filledProgress.clear();
    m_filledDeadline.clear();
    if (!isSeveral()) {
        const domain::TaskStanding &standing = m_lines.first().standing;
        m_filledState = domain::taskStateCode(standing.state);
        m_filledProgress = QString::number(standing.progress);
        if (standing.deadline.kind != Deadline::Kind::None)
            m_filledDeadline = domain::deadlineText(standing.deadline);
    }
    m_state->setCurrentIndex(m_state->findData(m_filledState));
    m_progress->setText(m_filledProgress);
    m_deadline->setText(m_filledDeadline);
    m_from->setDate(m_day);
    m_note->clear();
    m_wordsSeen.clear();
}

Result<TaskAct> TaskEditBar::typed() const
{
    const QString which = isSeveral() ? tr("đã chọn") : m_lines.first().task.no;
    TaskAct act;
    act.note = m_note->text();
    act.reason = reason();
    if (m_state->currentData().toString() != m_filledState)
        act.state = domain::taskStateFromCode(m_state->currentData().toString());
    const QString progress = m_progress->text().remove(QLatin1Char('%')).trimmed();
    if (progress != m_filledProgress && !progress.isEmpty()) {
        bool isNumber = false;
        act.progress = progress.toInt(&isNumber);
        if (!isNumber) {
            return Error{
                ErrorCode::ProgressOutOfRange, {{QStringLiteral("text"), progress}, {QStringLiteral("task"), which}}};
        }
    }
    const QString deadline = m_deadline->text().trimmed();
    if (deadline != m_filledDeadline) {
        act.deadline = deadline.isEmpty() ? std::optional(Deadline{}) : domain::parseDeadline(deadline);
        if (!act.deadline && deadline == m_wordsSeen)
            act.deadline = domain::deadlineInWords(deadline);
        if (!act.deadline)
            return Error{ErrorCode::DeadlineInvalid, {{QStringLiteral("text"), deadline}}};
    }
    if (!m_from->isAcceptable())
        return Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), m_from->text()}}};
    act.on = m_from->date();
    return act;
}

QList<TaskAct> TaskEditBar::actsOf(const TaskAct &act) const
{
    QList<TaskAct> acts;
    for (const models::TaskLine &line : m_lines) {
        acts.append(act);
        acts.last().task = line.task.id;
    }
    return acts;
}

void TaskEditBar::foresee()
{
    if (!isSeveral() || !isOpen())
        return;
    // What is half typed changes nothing yet.
    const Result<TaskAct> act = typed();
    const auto outlooks = services::foreseeTaskActs(m_file, actsOf(act ? *act : TaskAct{}));
    if (!outlooks) {
        refuse(base::sentence(outlooks.error()));
        return;
    }
    m_outlook->setOutlooks(*outlooks);
    setNote(m_outlook->summary());
}

void TaskEditBar::finish()
{
    const Result<TaskAct> act = typed();
    if (act) {
        if (isSeveral())
            finishSeveral(*act);
        else
            finishOne(*act);
        return;
    }
    // Words are taken as words only when somebody has said so; with a digit in them it was meant as a day.
    const QString deadline = m_deadline->text().trimmed();
    const bool hasDigit = std::any_of(deadline.begin(), deadline.end(), [](QChar c) { return c.isDigit(); });
    if (act.error().code != ErrorCode::DeadlineInvalid || hasDigit) {
        refuse(base::sentence(act.error()));
        return;
    }
    m_wordsSeen = deadline;
    warn(tr("Thời hạn sẽ ghi bằng lời “%1” và không tính quá hạn. Nhấn Enter lần nữa nếu đúng.").arg(deadline));
    foresee();
}

void TaskEditBar::finishOne(const TaskAct &given)
{
    const TaskAct act = actsOf(given).constFirst();
    const auto standing = services::applyTaskAct(m_file, act);
    if (standing) {
        const QString no = m_lines.first().task.no;
        close();
        emit done(tr("Đã cập nhật nhiệm vụ %1").arg(no));
    } else {
        fail(standing.error());
    }
}

void TaskEditBar::finishSeveral(const TaskAct &given)
{
    const QList<TaskAct> all = actsOf(given);
    const auto outlooks = services::foreseeTaskActs(m_file, all);
    if (!outlooks) {
        refuse(base::sentence(outlooks.error()));
        return;
    }
    QList<TaskAct> possible;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const services::TaskActOutlook &outlook = outlooks->at(i);
        if (outlook.changes && !outlook.isRefused())
            possible.append(all.at(i));
    }
    if (possible.isEmpty()) {
        refuse(tr("Không có nhiệm vụ nào sẽ đổi. Hãy chọn trạng thái, tiến độ hoặc thời hạn khác; lý do của từng nhiệm "
                  "vụ ở bảng trên."));
        return;
    }
    const Result<int> changed = services::applyTaskActs(m_file, possible);
    if (changed) {
        close();
        const int left = int(all.size()) - *changed;
        emit done(left == 0 ? tr("Đã cập nhật %1 nhiệm vụ").arg(*changed)
                            : tr("Đã cập nhật %1 nhiệm vụ, để nguyên %2").arg(*changed).arg(left));
    } else {
        fail(changed.error());
    }
}

void TaskEditBar::setLow(bool low)
{
    m_low = low;
    showOutlook();
}

void TaskEditBar::showOutlook()
{
    m_table->setVisible(isSeveral());
    const int rows = std::min(int(m_lines.size()), m_low ? outlookRowsLow : outlookRows);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize());
}

} // namespace pages

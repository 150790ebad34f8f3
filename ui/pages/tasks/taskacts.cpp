#include "ui/pages/tasks/taskacts.h"

#include "core/services/misprintservice.h"
#include "ui/pages/tasks/taskassignbar.h"

#include <QBoxLayout>

namespace pages {

TaskActs::TaskActs(services::DataFile &file, theme::Theme &theme, QWidget *page)
    : QObject(page), m_file(file), m_editBar(new TaskEditBar(file, theme, page)),
      m_assignBar(new TaskAssignBar(file, theme, page))
{
    connect(m_editBar, &TaskEditBar::done, this, &TaskActs::edited);
    connect(m_editBar, &TaskEditBar::done, this, &TaskActs::done);
    for (const widgets::ActBar *bar :
        {static_cast<widgets::ActBar *>(m_editBar), static_cast<widgets::ActBar *>(m_assignBar)})
        connect(bar, &widgets::ActBar::closed, this, [this] { emit stripShown(false); });
    connect(m_assignBar, &TaskAssignBar::done, this, &TaskActs::done);
}

void TaskActs::addTo(QBoxLayout *layout)
{
    layout->addWidget(m_editBar);
    layout->addWidget(m_assignBar);
}

void TaskActs::setLow(bool low)
{
    m_editBar->setLow(low);
}

QList<QWidget *> TaskActs::panes() const
{
    return {m_editBar, m_assignBar};
}

void TaskActs::edit(const QList<models::TaskLine> &lines, QDate day, TaskEditBar::Field field)
{
    m_assignBar->close();
    m_editBar->edit(lines, day, field);
    emit stripShown(m_editBar->isOpen());
}

void TaskActs::proposeDone(const QList<models::TaskLine> &lines, QDate day)
{
    m_assignBar->close();
    m_editBar->propose(lines, day, domain::TaskState::Done, tr("Đơn vị chủ trì báo hoàn thành"));
    emit stripShown(m_editBar->isOpen());
}

void TaskActs::assign(const models::TaskLine &line)
{
    m_editBar->close();
    m_assignBar->edit(line);
    emit stripShown(true);
}

void TaskActs::decideMisprint(domain::SuggestionId suggestion, std::optional<domain::MisprintDecision> decision)
{
    const base::Result<void> decided = services::decideMisprint(m_file, suggestion, decision);
    if (!decided)
        emit failed(decided.error());
    else if (!decision)
        emit done(tr("Chỗ nghi in sai được hỏi lại"));
    else if (decision == domain::MisprintDecision::Accepted)
        emit done(tr("Đã nhận chữ sửa; nguyên văn vẫn được giữ"));
    else
        emit done(tr("Đã giữ nguyên văn"));
}

} // namespace pages

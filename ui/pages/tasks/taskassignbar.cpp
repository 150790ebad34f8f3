#include "ui/pages/tasks/taskassignbar.h"

#include "core/base/errortext.h"
#include "core/services/taskassignment.h"
#include "core/services/unitcatalogue.h"
#include "ui/widgets/unitlistfield.h"

#include <QLineEdit>

namespace pages {

TaskAssignBar::TaskAssignBar(services::DataFile &file, theme::Theme &theme, QWidget *parent)
    : ActBar(theme, QStringLiteral("taskAssign"), tr("Phân công"), parent), m_file(file),
      m_leads(new widgets::UnitListField(theme, QStringLiteral("taskLeads"), tr("Chủ trì"))),
      m_coordinators(new widgets::UnitListField(theme, QStringLiteral("taskCoordinators"), tr("Phối hợp"))),
      m_note(new QLineEdit)
{
    m_note->setObjectName(QStringLiteral("taskAssignNote"));
    m_note->setPlaceholderText(tr("Văn bản hoặc ý kiến giao việc"));
    addField(tr("Chủ trì"), m_leads, 34, true);
    addField(tr("Phối hợp"), m_coordinators, 34, true);
    addField(tr("Căn cứ"), m_note, 26, true);
    connect(this, &ActBar::accepted, this, &TaskAssignBar::finish);
    keepDrafts(file);
}

void TaskAssignBar::edit(const models::TaskLine &line)
{
    const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_file);
    m_line = line;
    if (units) {
        m_leads->setCatalogue(*units);
        m_coordinators->setCatalogue(*units);
    }
    m_leads->setUnits(line.task.leads);
    m_coordinators->setUnits(line.task.coordinators);
    m_note->clear();
    open(tr("Phân công nhiệm vụ %1 · %2").arg(line.task.no, line.task.shortTitle));
    if (!units)
        refuse(base::sentence(units.error()));
}

void TaskAssignBar::finish()
{
    // What was typed and not taken would be lost without a word.
    for (const widgets::UnitListField *field : {m_leads, m_coordinators}) {
        if (!field->leftOver().isEmpty()) {
            refuse(tr("Chưa rõ “%1” là đơn vị nào. Hãy chọn trong danh sách gợi ý, hoặc xóa chữ này.")
                       .arg(field->leftOver()));
            return;
        }
    }
    const base::Result<void> assigned
        = services::assignTask(m_file, {m_line.task.id, m_leads->units(), m_coordinators->units(), m_note->text()});
    if (!assigned) {
        refuse(base::sentence(assigned.error()));
        return;
    }
    const QString no = m_line.task.no;
    close();
    emit done(tr("Đã phân công nhiệm vụ %1").arg(no));
}

} // namespace pages

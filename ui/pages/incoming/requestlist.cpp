#include "ui/pages/incoming/requestlist.h"

#include "ui/models/itemrole.h"
#include "ui/models/requestmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

namespace pages {

using base::Result;
using widgets::EmptyState;

RequestList::RequestList(theme::Theme &theme, QAction *create, const QList<QAction *> &acts, QWidget *parent)
    : QStackedWidget(parent), m_model(new models::RequestModel(this)),
      m_table(new widgets::ListTable(theme, tr("Yêu cầu đột xuất"), this)), m_empty(new EmptyState(theme, this)),
      m_noHit(new EmptyState(theme, this))
{
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setColumnWidths({14, 0, 16, 7, 14});
    m_table->addActions(acts);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setObjectName(QStringLiteral("requestEmpty"));
    m_empty->setText(tr("Chưa có yêu cầu đột xuất nào."));
    m_empty->setAction(create);
    m_noHit->setObjectName(QStringLiteral("requestNoHit"));
    m_noHit->setText(tr("Không tìm thấy yêu cầu nào như vậy."));
    for (QWidget *each : QList<QWidget *>{m_table, m_empty, m_noHit})
        addWidget(each);
    connect(m_noHit->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, &RequestList::filterDropped);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestList::currentLineChanged);
    connect(m_table, &QAbstractItemView::activated, this, &RequestList::opened);
}

Result<void> RequestList::reload(const services::DataFile &file, domain::PlanId plan)
{
    const Result<QList<reporting::RequestFigures>> figures = reporting::allRequestFigures(file, plan);
    if (!figures)
        return figures.error();
    const QString chosen = m_table->currentIndex().data(models::KeyRole).toString();
    m_model->setRequests(*figures, file.clock().now());
    showRows();
    choose(chosen);
    return {};
}

void RequestList::setFilter(const QString &text)
{
    const QString chosen = m_table->currentIndex().data(models::KeyRole).toString();
    m_model->setFilter(text);
    showRows();
    choose(chosen);
}

void RequestList::showRows()
{
    m_table->setCurrentIndex(m_model->index(0, 0));
    setCurrentWidget(m_model->rowCount() > 0 ? m_table
            : m_model->isFiltered()          ? static_cast<QWidget *>(m_noHit)
                                             : m_empty);
}

bool RequestList::choose(const QString &number)
{
    const int row = m_model->rowOf(number);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

int RequestList::openCount() const
{
    return m_model->openCount();
}

const reporting::RequestFigures *RequestList::current() const
{
    return m_model->figures(m_table->currentIndex().row());
}

QWidget *RequestList::table() const
{
    return m_table;
}

} // namespace pages

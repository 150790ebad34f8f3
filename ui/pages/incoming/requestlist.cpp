#include "ui/pages/incoming/requestlist.h"

#include "ui/models/itemrole.h"
#include "ui/models/requestmodel.h"
#include "ui/pages/listcolumns.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QMenu>

namespace pages {

using base::Result;
using models::RequestModel;
using widgets::EmptyState;

RequestList::RequestList(const PageContext &context, QAction *create, const QList<QAction *> &acts, QWidget *parent)
    : QStackedWidget(parent), m_model(new RequestModel(this)),
      m_table(new widgets::ListTable(context.theme, tr("Yêu cầu đột xuất"), this)), m_acts(acts),
      m_empty(new EmptyState(context.theme, this)), m_noHit(new EmptyState(context.theme, this))
{
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::StatusDelegate(context.theme, m_table));
    m_table->setColumnWidths({14, 0, 16, 7, 14});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new ListColumns(context, QStringLiteral("requests"),
        {QStringLiteral("number"), QStringLiteral("subject"), QStringLiteral("due"), QStringLiteral("answered"),
            QStringLiteral("status")},
        RequestModel::SubjectColumn, m_table->horizontalHeader());
    m_columns->setSortable({RequestModel::NumberColumn, RequestModel::SubjectColumn, RequestModel::DueColumn});
    if (const std::optional<ListColumns::Sort> sort = m_columns->sort())
        m_model->sort(sort->column, sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_columns, &ListColumns::sortWanted, this, &RequestList::sortBy);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RequestList::openMenu);
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

void RequestList::sortBy(int column)
{
    const std::optional<ListColumns::Sort> before = m_columns->sort();
    const bool descending = before && before->column == column && !before->descending;
    m_columns->keepSort({column, descending});
    const QString chosen = m_table->currentIndex().data(models::KeyRole).toString();
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    choose(chosen);
}

void RequestList::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_acts);
    m_columns->fill(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
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

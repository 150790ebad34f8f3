#include "ui/pages/incoming/entrylist.h"

#include "ui/models/registermodel.h"
#include "ui/pages/listcolumns.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/idtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QMenu>

namespace pages {

using base::Result;
using models::RegisterModel;
using widgets::EmptyState;
using Order = domain::RegisterQuery::Order;

EntryList::EntryList(const PageContext &context, QAction *enter, const QList<QAction *> &acts, QWidget *parent)
    : QStackedWidget(parent), m_acts(acts), m_model(new RegisterModel(context.file, this)),
      m_table(new widgets::IdTable(context.theme, tr("Sổ đăng ký văn bản đến"), m_model, this)),
      m_columns(new ListColumns(context, QStringLiteral("register"),
          {QStringLiteral("number"), QStringLiteral("arrived"), QStringLiteral("issuer"), QStringLiteral("document"),
              QStringLiteral("document_date"), QStringLiteral("subject"), QStringLiteral("status")},
          RegisterModel::IssuerColumn, m_table->horizontalHeader())),
      m_empty(new EmptyState(context.theme, this)), m_noHit(new EmptyState(context.theme, this))
{
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setItemDelegate(new widgets::StatusDelegate(context.theme, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setObjectName(QStringLiteral("registerEmpty"));
    m_empty->setAction(enter);
    m_noHit->setObjectName(QStringLiteral("registerNoHit"));
    m_noHit->setText(tr("Không tìm thấy văn bản nào như vậy."));
    for (QWidget *each : QList<QWidget *>{m_table, m_empty, m_noHit})
        addWidget(each);
    setWide(false);
    connect(m_noHit->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, &EntryList::filterDropped);
    connect(m_table, &widgets::IdTable::currentIdChanged, this, &EntryList::currentLineChanged);
    connect(m_table, &QAbstractItemView::activated, this, &EntryList::opened);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EntryList::openMenu);
    QList<int> sortable;
    for (int column = 0; column < RegisterModel::ColumnCount; ++column) {
        if (RegisterModel::orderOf(column))
            sortable.append(column);
    }
    m_columns->setSortable(sortable, ListColumns::Sort{RegisterModel::NumberColumn, true});
    connect(m_columns, &ListColumns::sortWanted, this, &EntryList::sortBy);
    connect(m_columns, &ListColumns::columnsChanged, this, &EntryList::sizeColumns);
    // It is told of while a row is painted: not before that has ended.
    connect(m_model, &RegisterModel::readFailed, this, &EntryList::failed, Qt::QueuedConnection);
}

Result<void> EntryList::show(domain::RegisterQuery query)
{
    if (const std::optional<ListColumns::Sort> sort = m_columns->sort()) {
        query.order = RegisterModel::orderOf(sort->column).value_or(Order::Number);
        query.descending = sort->descending;
    }
    if (Result<void> shown = m_model->show(query); !shown)
        return shown;
    m_empty->setText(
        query.year ? tr("Sổ năm %1 chưa có văn bản nào.").arg(*query.year) : tr("Kỳ này chưa có báo cáo nào."));
    setCurrentWidget(m_model->rowCount() > 0 ? m_table
            : query.text.trimmed().isEmpty() ? static_cast<QWidget *>(m_empty)
                                             : m_noHit);
    return {};
}

void EntryList::setWide(bool wide)
{
    m_wide = wide;
    m_columns->setLeftOut(
        wide ? QSet<int>() : QSet<int>{RegisterModel::DocumentDateColumn, RegisterModel::SubjectColumn});
    sizeColumns();
}

void EntryList::sizeColumns()
{
    // What is left over goes to the subject, and without it to who sent it.
    const int issuer = m_columns->isShown(RegisterModel::SubjectColumn) ? 21 : 0;
    m_table->setColumnWidths({m_wide ? 7 : 6, m_wide ? 8 : 5, issuer, m_wide ? 12 : 11, 10, 0, 14});
}

bool EntryList::choose(domain::EntryId entry)
{
    return m_table->choose(entry.value);
}

bool EntryList::contains(domain::EntryId entry) const
{
    return m_model->rowOf(entry.value) >= 0;
}

domain::EntryId EntryList::currentId() const
{
    return domain::EntryId{m_table->currentId()};
}

std::optional<domain::RegisterLine> EntryList::current() const
{
    const domain::RegisterLine *line = m_model->line(m_table->currentIndex().row());
    return line ? std::optional(*line) : std::nullopt;
}

QWidget *EntryList::table() const
{
    return m_table;
}

void EntryList::sortBy(int column)
{
    const std::optional<Order> order = RegisterModel::orderOf(column);
    if (!order)
        return;
    // What is counted or dated begins with the newest, names with A; once more turns it round.
    const domain::RegisterQuery &query = m_model->query();
    const bool descending = query.order == *order ? !query.descending : *order != Order::Issuer;
    m_columns->keepSort({column, descending});
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EntryList::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("registerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_acts);
    m_columns->fill(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace pages

#include "ui/pages/overview/todopanel.h"

#include "ui/models/todomodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr int todoRowsShown = 6; // always; more of them scroll where the window is low

} // namespace

TodoPanel::TodoPanel(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_model(new models::TodoModel(this)), m_list(new QListView),
      m_delegate(new widgets::TwoLineDelegate(theme, m_list)), m_empty(new widgets::EmptyState(theme))
{
    setObjectName(QStringLiteral("todoPanel"));
    setTitle(tr("Việc cần làm hôm nay"));
    m_list->setObjectName(QStringLiteral("todoList"));
    m_list->setAccessibleName(title());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_empty->setText(tr("Hôm nay không còn việc nào phải làm."));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    connect(m_list, &QAbstractItemView::activated, this, &TodoPanel::openRow);
    connect(m_delegate, &widgets::TwoLineDelegate::verbClicked, this, &TodoPanel::openRow);
}

void TodoPanel::setRows(const QList<reporting::TodoRow> &rows)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setRows(rows);
    const int count = m_model->rowCount();
    setNote(count > 0 ? tr("%n việc", nullptr, count) : QString());
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, count - 1)));
    fit();
}

void TodoPanel::setLow(bool low)
{
    m_delegate->setLow(low);
    m_list->doItemsLayout();
    fit();
}

bool TodoPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void TodoPanel::fit()
{
    m_list->setMinimumHeight(std::min(todoRowsShown, m_model->rowCount()) * m_delegate->rowHeight());
}

void TodoPanel::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // A copy: what is behind the door may read the list anew.
    const reporting::TodoRow row = m_model->row(index.row());
    emit rowOpened(row);
}

} // namespace pages

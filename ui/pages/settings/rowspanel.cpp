#include "ui/pages/settings/rowspanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace pages {

using widgets::ActionButton;

RowsPanel::RowsPanel(theme::Theme &theme, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_rows(new QStandardItemModel(this)),
      m_table(new widgets::ListTable(theme, title, this)), m_foot(new QWidget(this))
{
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->installEventFilter(this);
    m_foot->setObjectName(name + QStringLiteral("Foot"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(8);
    ActionButton *add = addButton(QStringLiteral("Add"), tr("Thêm"));
    add->setKeyHint(QStringLiteral("Ins"));
    m_change = addButton(QStringLiteral("Change"), tr("Sửa"));
    m_change->setKeyHint(QStringLiteral("Enter"));
    m_remove = addButton(QStringLiteral("Remove"), tr("Bỏ"));
    m_remove->setKeyHint(QStringLiteral("Del"));
    foot->addStretch(1);
    m_bar = new widgets::ActBar(theme, name + QStringLiteral("Bar"), tr("Lưu"), this); // after them with Tab too
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
    column->addWidget(m_bar);
    connect(add, &QPushButton::clicked, this, &RowsPanel::addAsked);
    connect(m_change, &QPushButton::clicked, this, &RowsPanel::changeAsked);
    connect(m_remove, &QPushButton::clicked, this, &RowsPanel::removeAsked);
    connect(m_table, &QTableView::doubleClicked, this, &RowsPanel::changeAsked);
}

ActionButton *RowsPanel::addButton(const QString &name, const QString &text)
{
    auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, m_foot);
    button->setObjectName(m_name + name);
    button->setText(text);
    button->setSmall(true);
    setTabOrder(m_last ? m_last : static_cast<QWidget *>(m_table), button);
    m_last = button;
    auto *foot = qobject_cast<QHBoxLayout *>(m_foot->layout());
    // Before the stretch that closes the line, once there is one.
    const int last = foot->count() - 1;
    foot->insertWidget(last >= 0 && foot->itemAt(last)->spacerItem() ? last : foot->count(), button);
    return button;
}

void RowsPanel::setColumns(const QStringList &heads, const QList<int> &characters)
{
    m_rows->setColumnCount(int(heads.size()));
    m_rows->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column)
        m_rows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setColumnWidths(characters);
}

void RowsPanel::setRows(const QList<QStringList> &rows)
{
    const int current = currentRow();
    m_rows->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            if (!m_rows->item(row, column))
                m_rows->setItem(row, column, new QStandardItem);
            QStandardItem *item = m_rows->item(row, column);
            item->setText(rows.at(row).at(column));
            item->setEditable(false);
            item->setData(rows.at(row).join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        }
    }
    setCurrentRow(std::clamp(current, 0, std::max(0, int(rows.size()) - 1)));
    m_change->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
}

int RowsPanel::currentRow() const
{
    return m_table->currentIndex().row();
}

void RowsPanel::setCurrentRow(int row)
{
    const QModelIndex wanted = m_rows->index(row, 0);
    m_table->setCurrentIndex(wanted);
    if (wanted.isValid())
        m_table->scrollTo(wanted);
}

int RowsPanel::rowCount() const
{
    return m_rows->rowCount();
}

bool RowsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Insert:
            emit addAsked();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentRow() >= 0)
                emit changeAsked();
            return true;
        case Qt::Key_Delete:
            if (currentRow() >= 0)
                emit removeAsked();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages

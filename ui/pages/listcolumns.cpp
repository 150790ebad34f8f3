#include "ui/pages/listcolumns.h"

#include "ui/pages/localchoices.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>

namespace pages {

namespace {

constexpr QLatin1String hiddenKey("hidden");
constexpr QLatin1String sortKey("sort");
constexpr QLatin1String descendingKey("descending");

} // namespace

ListColumns::ListColumns(
    const PageContext &context, const QString &list, const QStringList &keys, int always, QHeaderView *header)
    : QObject(header), m_context(context), m_list(list + QStringLiteral(".columns")), m_keys(keys), m_always(always),
      m_header(header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openMenu(m_header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_sortable.contains(column))
            emit sortWanted(column);
    });
    if (!m_context.local)
        return;
    const QJsonObject look = m_context.local->listLook(m_list);
    const QJsonArray hidden = look.value(hiddenKey).toArray();
    for (const QJsonValue &key : hidden)
        m_hidden.insert(key.toString());
    if (const int column = int(m_keys.indexOf(look.value(sortKey).toString())); column >= 0)
        m_sort = Sort{column, look.value(descendingKey).toBool()};
    apply();
}

void ListColumns::setLeftOut(const QSet<int> &columns)
{
    m_leftOut = columns;
    apply();
}

bool ListColumns::isShown(int column) const
{
    return column == m_always || (!m_leftOut.contains(column) && !m_hidden.contains(m_keys.value(column)));
}

void ListColumns::apply()
{
    for (int column = 0; column < int(m_keys.size()) && column < m_header->count(); ++column)
        m_header->setSectionHidden(column, !isShown(column));
}

void ListColumns::setSortable(const QList<int> &columns, const std::optional<Sort> &first)
{
    m_sortable = columns;
    if (!m_sort || !columns.contains(m_sort->column))
        m_sort = first;
    m_header->setSectionsClickable(true);
}

void ListColumns::keepSort(const Sort &sort)
{
    m_sort = sort;
    write();
}

void ListColumns::toggle(int column)
{
    if (!m_hidden.remove(m_keys.at(column)))
        m_hidden.insert(m_keys.at(column));
    apply();
    write();
    emit columnsChanged();
}

void ListColumns::write()
{
    if (!m_context.local)
        return;
    QJsonObject look{{hiddenKey, QJsonArray::fromStringList(QStringList(m_hidden.cbegin(), m_hidden.cend()))}};
    if (m_sort) {
        look.insert(sortKey, m_keys.at(m_sort->column));
        look.insert(descendingKey, m_sort->descending);
    }
    m_context.local->setListLook(m_list, look);
}

QString ListColumns::titleOf(int column) const
{
    QString title = m_header->model()->headerData(column, Qt::Horizontal).toString();
    for (const char16_t arrow : {u'↑', u'↓'})
        title.remove(QChar(arrow));
    return title.trimmed();
}

void ListColumns::fill(QMenu *menu)
{
    if (!m_sortable.isEmpty())
        menu->addSection(tr("Sắp theo"));
    for (const int column : std::as_const(m_sortable)) {
        if (!isShown(column))
            continue;
        QAction *sort = menu->addAction(titleOf(column));
        sort->setCheckable(true);
        sort->setChecked(m_sort && m_sort->column == column);
        connect(sort, &QAction::triggered, this, [this, column] { emit sortWanted(column); });
    }
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("&Cột"));
    columns->setObjectName(QString(m_list).replace(QLatin1Char('.'), QLatin1Char('_')));
    for (int column = 0; column < int(m_keys.size()); ++column) {
        if (m_leftOut.contains(column))
            continue;
        QAction *shown = columns->addAction(titleOf(column));
        shown->setCheckable(true);
        shown->setChecked(isShown(column));
        shown->setEnabled(column != m_always);
        connect(shown, &QAction::triggered, this, [this, column] { toggle(column); });
    }
}

void ListColumns::openMenu(const QPoint &globalAt)
{
    auto *menu = new QMenu(m_header);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(globalAt);
}

} // namespace pages

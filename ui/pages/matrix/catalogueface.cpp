#include "ui/pages/matrix/catalogueface.h"

#include "core/base/errortext.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/planreader.h"
#include "core/services/unitservice.h"
#include "ui/dialogs/contactbar.h"
#include "ui/dialogs/unitbar.h"
#include "ui/models/unitdetailmodel.h"
#include "ui/models/unitlistmodel.h"
#include "ui/pages/listcolumns.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace pages {

using base::Result;
using models::UnitListModel;
using widgets::ActionButton;

CatalogueFace::CatalogueFace(const PageContext &context, const Acts &acts, QWidget *parent)
    : QWidget(parent), m_context(context), m_acts(acts), m_units(new UnitListModel(this)),
      m_facts(new models::UnitDetailModel(this)), m_listPanel(new widgets::Panel(context.theme, this)),
      m_card(new widgets::Panel(context.theme, this)), m_stack(new QStackedWidget(m_listPanel)),
      m_list(new widgets::ListTable(context.theme, tr("Danh mục đơn vị"), m_stack)),
      m_empty(new widgets::EmptyState(context.theme, m_stack)),
      m_details(new widgets::ListTable(context.theme, tr("Thông tin của đơn vị"), m_card)),
      m_unitBar(new dialogs::UnitBar(context.theme, context.file, this)),
      m_contactBar(new dialogs::ContactBar(context.theme, context.file, this)),
      m_aliasBar(new widgets::ActBar(context.theme, QStringLiteral("aliasBar"), tr("Thêm"), this)),
      m_alias(new QLineEdit)
{
    setObjectName(QStringLiteral("catalogueFace"));
    makePanels(acts);
    makeBars();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_listPanel, 58);
    row->addWidget(m_card, 42);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(m_unitBar);
    column->addWidget(m_contactBar);
    column->addWidget(m_aliasBar);
    column->addStretch(0);
}

void CatalogueFace::makePanels(const Acts &acts)
{
    m_listPanel->setObjectName(QStringLiteral("unitListPanel"));
    m_stack->setObjectName(QStringLiteral("unitListStack"));
    m_list->setObjectName(QStringLiteral("unitList"));
    m_list->setModel(m_units);
    m_list->setItemDelegate(new widgets::StatusDelegate(m_context.theme, m_list));
    m_list->installEventFilter(this);
    addColumns();
    // A strip below may need nearly all of a small window.
    for (QWidget *shrinking :
        {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_details)})
        shrinking->setMinimumHeight(1);
    m_empty->setObjectName(QStringLiteral("unitListEmpty"));
    m_empty->setText(tr("Không có đơn vị nào khớp với bộ lọc."));
    connect(m_empty->setButton(tr("Bỏ lọc")), &QPushButton::clicked, this, &CatalogueFace::filterDropped);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_listPanel->body()->addWidget(m_stack);
    addButtons(m_listPanel, m_list, {acts.add, acts.edit});

    m_card->setObjectName(QStringLiteral("unitCard"));
    m_details->setObjectName(QStringLiteral("unitDetails"));
    m_details->setModel(m_facts);
    m_details->setItemDelegate(new widgets::StatusDelegate(m_context.theme, m_details));
    m_details->setHeadShown(false);
    m_details->setColumnWidths({0, 0});
    m_details->installEventFilter(this);
    m_card->body()->addWidget(m_details);
    addButtons(m_card, m_details, {acts.addContact, acts.addAlias, acts.remove, acts.story});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueFace::showCurrent);
    connect(m_details->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int line = m_details->currentIndex().row();
        m_acts.remove->setEnabled(m_facts->contactAt(line) || m_facts->aliasAt(line));
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &CatalogueFace::edit);
    connect(m_details, &QAbstractItemView::doubleClicked, this, &CatalogueFace::changeCurrentDetail);
}

void CatalogueFace::addButtons(widgets::Panel *panel, QWidget *list, const QList<QAction *> &actions)
{
    QWidget *before = list;
    for (QAction *action : actions) {
        auto *button = new ActionButton(m_context.theme, ActionButton::Look::Secondary, action, panel);
        button->setSmall(true);
        if (action == m_acts.remove)
            button->setKeyHint(tr("Del"));
        if (action == m_acts.story) {
            button->setShortText(tr("Lịch sử"));
            button->setKeyHint({}); // it stands in the tooltip
        }
        panel->footer()->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    panel->footer()->addStretch(1);
}

void CatalogueFace::makeBars()
{
    m_alias->setObjectName(QStringLiteral("aliasText"));
    m_aliasBar->addField(tr("Tên gọi khác (viết tắt, tên cũ)"), m_alias, 30, true);
    connect(m_aliasBar, &widgets::ActBar::accepted, this, &CatalogueFace::saveAlias);
    connect(m_contactBar, &dialogs::ContactBar::saved, this, &CatalogueFace::saved);
    connect(m_unitBar, &widgets::ActBar::closed, this, [this] { openCard(m_cardOpen && m_narrow); });
    connect(m_unitBar, &dialogs::UnitBar::saved, this, [this](const QString &code, const QString &sentence) {
        select(code);
        emit saved(sentence);
    });
}

Result<void> CatalogueFace::read()
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    if (!units)
        return units.error();
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!plan)
        return plan.error();
    const Result<QSet<domain::UnitId>> reporters = services::reporterIds(m_context.file, plan->id);
    if (!reporters)
        return reporters.error();
    const QString code = unit().code;
    m_units->setUnits(units->units(), *reporters, m_context.file.clock().today());
    arrangeColumns();
    standOn(code);
    return {};
}

void CatalogueFace::setFilter(const QString &text)
{
    const QString code = unit().code;
    m_units->setFilter(text);
    standOn(code);
}

void CatalogueFace::standOn(const QString &code)
{
    m_stack->setCurrentIndex(m_units->rowCount() > 0 ? 0 : 1);
    if (!select(code))
        m_list->selectRow(0);
    showCurrent();
}

void CatalogueFace::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    placePanels();
    arrangeColumns();
}

void CatalogueFace::placePanels()
{
    // The fields of a unit need all of a small window; the strip's title says which unit it is.
    const bool beside = !m_narrow;
    const bool covered = m_narrow && m_unitBar->isOpen();
    m_listPanel->setVisible(beside || (!m_cardOpen && !covered));
    m_card->setVisible(beside || (m_cardOpen && !covered));
}

void CatalogueFace::openCard(bool open)
{
    m_cardOpen = open;
    placePanels();
    (open ? m_details : m_list)->setFocus(Qt::OtherFocusReason);
}

void CatalogueFace::arrangeColumns()
{
    // Beside the card the list leaves to it what is looked up less.
    m_columns->setLeftOut(m_narrow
            ? QSet<int>()
            : QSet<int>{UnitListModel::ShortColumn, UnitListModel::FromColumn, UnitListModel::SuccessorColumn});
    m_list->setColumnWidths(
        m_narrow ? QList<int>{3, 6, 0, 10, 15, 7, 10, 10, 15} : QList<int>{3, 6, 0, 0, 15, 7, 0, 10, 0});
}

void CatalogueFace::addColumns()
{
    m_columns = new ListColumns(m_context, QStringLiteral("units"),
        {QStringLiteral("position"), QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("short"),
            QStringLiteral("kind"), QStringLiteral("reports"), QStringLiteral("from"), QStringLiteral("to"),
            QStringLiteral("successor")},
        UnitListModel::NameColumn, m_list->horizontalHeader());
    m_columns->setSortable({UnitListModel::PositionColumn, UnitListModel::CodeColumn, UnitListModel::NameColumn,
                               UnitListModel::ShortColumn, UnitListModel::KindColumn, UnitListModel::ReportsColumn,
                               UnitListModel::FromColumn, UnitListModel::ToColumn, UnitListModel::SuccessorColumn},
        ListColumns::Sort{UnitListModel::PositionColumn, false});
    const ListColumns::Sort sort = *m_columns->sort();
    m_units->sort(sort.column, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_columns, &ListColumns::sortWanted, this, &CatalogueFace::sortBy);
    connect(m_list, &QWidget::customContextMenuRequested, m_columns,
        [this](const QPoint &at) { m_columns->openMenu(m_list->viewport()->mapToGlobal(at)); });
}

void CatalogueFace::sortBy(int column)
{
    const ListColumns::Sort before = *m_columns->sort();
    const bool descending = before.column == column && !before.descending;
    m_columns->keepSort({column, descending});
    const QString code = unit().code;
    m_units->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    select(code);
}

bool CatalogueFace::select(const QString &unitCode)
{
    const int row = m_units->rowOf(unitCode);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_units->index(row, UnitListModel::NameColumn));
    return true;
}

domain::Unit CatalogueFace::unit() const
{
    return m_units->unitAt(m_list->currentIndex().row());
}

int CatalogueFace::total() const
{
    return m_units->total();
}

void CatalogueFace::showCurrent()
{
    const domain::Unit current = unit();
    const bool any = current.id.isValid();
    for (QAction *action : {m_acts.edit, m_acts.addContact, m_acts.addAlias})
        action->setEnabled(any);
    m_acts.remove->setEnabled(false);
    m_card->setTitle(any ? current.name : tr("Chưa chọn đơn vị"));
    if (!any)
        m_facts->clear();
    else if (const Result<void> done = readDetails(); !done)
        emit failed(done.error());
    emit currentChanged();
}

Result<void> CatalogueFace::readDetails()
{
    const domain::Unit current = unit();
    models::UnitDetailModel::Facts facts;
    facts.unit = current;
    facts.reports = m_units->reports(current.id);
    facts.successor = m_units->index(m_list->currentIndex().row(), UnitListModel::SuccessorColumn).data().toString();
    const Result<QList<domain::Contact>> contacts = services::contactsOf(m_context.file, current.id);
    if (!contacts)
        return contacts.error();
    const Result<QList<services::UnitAlias>> aliases = services::aliasesOf(m_context.file, current);
    if (!aliases)
        return aliases.error();
    const Result<QList<domain::Chase>> chases = services::chasesOf(m_context.file, current.id);
    if (!chases)
        return chases.error();
    facts.contacts = *contacts;
    facts.aliases = *aliases;
    facts.chases = *chases;
    const int line = m_details->currentIndex().row();
    m_facts->setFacts(facts);
    m_details->clearSpans();
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        if (m_facts->isWide(row))
            m_details->setSpan(row, 0, 1, m_facts->columnCount());
    }
    m_details->selectRow(qBound(0, line, m_facts->rowCount() - 1));
    return {};
}

void CatalogueFace::closeStrips()
{
    m_unitBar->close();
    m_contactBar->close();
    m_aliasBar->close();
}

void CatalogueFace::edit()
{
    if (!unit().id.isValid())
        return;
    m_unitBar->openFor(unit(), m_units->reports(unit().id));
    placePanels();
}

void CatalogueFace::add()
{
    m_unitBar->openNew();
    placePanels();
}

void CatalogueFace::addContact()
{
    if (unit().id.isValid())
        m_contactBar->openNew(unit());
}

void CatalogueFace::addAlias()
{
    if (!unit().id.isValid())
        return;
    m_aliasOf = unit();
    m_alias->clear();
    m_aliasBar->open(tr("Thêm tên gọi khác của %1").arg(unit().name));
}

void CatalogueFace::saveAlias()
{
    // The one the strip names, whichever row the list stands on by now.
    const domain::Unit current = m_aliasOf;
    if (const Result<void> done = services::addAlias(m_context.file, current.id, m_alias->text(), false); !done) {
        m_aliasBar->refuse(base::sentence(done.error()));
        return;
    }
    m_aliasBar->close();
    emit saved(tr("Đã thêm tên gọi “%1” của %2").arg(m_alias->text().trimmed(), current.name));
}

void CatalogueFace::remove()
{
    const int line = m_details->currentIndex().row();
    const std::optional<domain::Contact> contact = m_facts->contactAt(line);
    const std::optional<services::UnitAlias> alias = m_facts->aliasAt(line);
    if (!contact && !alias)
        return;
    const domain::Unit current = unit();
    const Result<void> done = contact ? services::removeContact(m_context.file, contact->id)
                                      : services::removeAlias(m_context.file, current.id, alias->text);
    if (!done)
        emit failed(done.error());
    else
        emit saved(contact ? tr("Đã bỏ người liên hệ %1 của %2").arg(contact->person, current.name)
                           : tr("Đã bỏ tên gọi “%1” của %2").arg(alias->text, current.name));
}

void CatalogueFace::changeCurrentDetail()
{
    if (const std::optional<domain::Contact> contact = m_facts->contactAt(m_details->currentIndex().row()))
        m_contactBar->openFor(unit(), *contact);
}

bool CatalogueFace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter) {
        // Where there is no room for both, the card opens in place of the list.
        openCard(true);
        return true;
    }
    if (watched == m_details && enter) {
        changeCurrentDetail();
        return true;
    }
    if (watched == m_details && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (watched == m_details && key == Qt::Key_Escape) {
        openCard(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages

#include "ui/pages/incoming/unitplansbar.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "ui/theme/density.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

namespace pages {

using base::Result;
using reporting::UnitPlans;

namespace {

constexpr int rowsShownLow = 4; ///< in a low window
constexpr int rowsShown = 7;

} // namespace

UnitPlansBar::UnitPlansBar(const PageContext &context, QWidget *parent)
    : ActBar(context.theme, QStringLiteral("unitPlansBar"), tr("Ghi cuộc gọi…"), parent), m_context(context),
      m_table(new widgets::ListTable(context.theme, tr("Kế hoạch của từng đơn vị"))),
      m_model(new QStandardItemModel(this))
{
    m_table->setObjectName(QStringLiteral("unitPlansTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::StatusDelegate(context.theme, m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    addField(tr("Đơn vị phải có kế hoạch tổ chức triển khai (mục III.2), chưa nhận ở trên"), m_table, 80, true);
    connect(this, &ActBar::accepted, this, &UnitPlansBar::callWanted);
    connect(&m_context.file.changes(), &services::ChangeNotifier::changed, this, [this] {
        if (isOpen())
            refresh();
    });
}

void UnitPlansBar::begin()
{
    const int rows = theme::Density::of(window()->size()).low ? rowsShownLow : rowsShown;
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight);
    open({});
    refresh();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void UnitPlansBar::refresh()
{
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    const Result<UnitPlans> plans
        = plan ? reporting::unitPlans(m_context.file, *plan) : Result<UnitPlans>(plan.error());
    if (!plans) {
        fail(plans.error());
        return;
    }
    QList<UnitPlans::Line> lines = plans->lines;
    std::stable_partition(lines.begin(), lines.end(), [](const UnitPlans::Line &line) { return !line.entry; });
    const int current = std::max(0, m_table->currentIndex().row());
    m_model->clear();
    m_units.clear();
    m_model->setHorizontalHeaderLabels({tr("Đơn vị"), tr("Kế hoạch"), tr("Ngày đến"), tr("Số đến")});
    for (const UnitPlans::Line &line : std::as_const(lines)) {
        m_units.append(line.unit);
        QList<QStandardItem *> items;
        for (const QString &text : {line.unit.name, line.entry ? line.entry->documentReference() : tr("Chưa nhận"),
                 line.entry ? base::screenDate(line.entry->arrivedOn) : QString(),
                 line.entry ? line.entry->numberText() : QString()})
            items.append(new QStandardItem(text));
        m_model->appendRow(items);
    }
    m_table->setColumnWidths({0, 20, 12, 10});
    m_table->setCurrentIndex(m_model->index(current, 0));
    setTitle(tr("Kế hoạch của đơn vị: %1/%2 đã nhận").arg(plans->received()).arg(plans->lines.size()));
}

std::optional<domain::Unit> UnitPlansBar::currentUnit() const
{
    const int row = m_table->currentIndex().row();
    return isOpen() && row >= 0 && row < m_units.size() ? std::optional(m_units.at(row)) : std::nullopt;
}

} // namespace pages

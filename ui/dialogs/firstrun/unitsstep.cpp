#include "ui/dialogs/firstrun/unitsstep.h"

#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "ui/models/itemrole.h"
#include "ui/models/wordsfilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dialogs {

namespace {

constexpr int foldedRole = models::FirstOwnRole;

} // namespace

UnitsStep::UnitsStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent)
    : FirstRunStep(theme, tr("Đơn vị báo cáo"), parent), m_units(new QStandardItemModel(this)),
      m_shown(new models::WordsFilter(this)), m_filter(new widgets::FilterField(theme, this)),
      m_table(new widgets::ListTable(theme, tr("Đơn vị phải báo cáo hằng tháng"), this))
{
    for (const services::ShippedUnit &shipped : start.shipped.units) {
        QString words = shipped.unit.name;
        if (shipped.unit.validTo.isValid())
            words = tr("%1 (đến %2)").arg(words, base::screenDate(shipped.unit.validTo));
        else if (shipped.unit.validFrom.isValid())
            words = tr("%1 (từ %2)").arg(words, base::screenDate(shipped.unit.validFrom));
        auto *item = new QStandardItem(words);
        item->setEditable(false);
        item->setCheckable(true);
        item->setCheckState(shipped.reports ? Qt::Checked : Qt::Unchecked);
        item->setData(shipped.unit.code, models::KeyRole);
        item->setData(base::fold(shipped.unit.name + QLatin1Char(' ') + shipped.unit.shortName), foldedRole);
        m_units->appendRow(item);
    }
    m_shown->setSourceModel(m_units);
    m_shown->setFilterRole(foldedRole);
    m_filter->setObjectName(QStringLiteral("firstUnitFilter"));
    m_filter->setPlaceholderText(tr("Tìm đơn vị, không cần dấu"));
    m_filter->setAccessibleName(tr("Tìm đơn vị"));
    m_table->setObjectName(QStringLiteral("firstUnits"));
    m_table->setModel(m_shown);
    m_table->setHeadShown(false);
    m_table->setColumnWidths({0});
    auto *panel = new widgets::Panel(theme, this);
    panel->setObjectName(QStringLiteral("firstUnitsPanel"));
    panel->body()->addWidget(m_table);
    column()->addWidget(m_filter);
    column()->addWidget(panel, 1);
    m_count = addText(QStringLiteral("firstUnitCount"), {}, false);
    setTabOrder(m_filter, m_table);
    m_table->setCurrentIndex(m_shown->index(0, 0));

    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        m_table->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_filter, &widgets::FilterField::downPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_units, &QStandardItemModel::itemChanged, this, &UnitsStep::count);
    count();
}

QStringList UnitsStep::ticked() const
{
    QStringList codes;
    for (int row = 0; row < m_units->rowCount(); ++row) {
        const QStandardItem *item = m_units->item(row);
        if (item->checkState() == Qt::Checked)
            codes.append(item->data(models::KeyRole).toString());
    }
    return codes;
}

void UnitsStep::count()
{
    m_count->setText(tr("Đang chọn %1 đơn vị. Phím cách: chọn hoặc bỏ chọn; Ctrl+F: tìm.").arg(ticked().size()));
}

QWidget *UnitsStep::firstField() const
{
    return m_table;
}

std::optional<FirstRunStep::Fault> UnitsStep::fault() const
{
    if (!ticked().isEmpty())
        return std::nullopt;
    return Fault{tr("Chưa chọn đơn vị nào phải báo cáo. Hãy chọn ít nhất một đơn vị."), m_table};
}

void UnitsStep::write(FirstRunAnswers &answers) const
{
    answers.settings.reporters = ticked();
}

} // namespace dialogs

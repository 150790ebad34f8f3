#pragma once

#include "core/reporting/unitplans.h"
#include "ui/pages/page.h"
#include "ui/widgets/actbar.h"

class QStandardItemModel;

namespace widgets {
class ListTable;
}

namespace pages {

/// Which units have sent their own plan (kế hoạch) for carrying out the plan, the missing ones first; the act is the
/// call to the unit in the current row.
class UnitPlansBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit UnitPlansBar(const PageContext &context, QWidget *parent = nullptr);

    void begin();
    /// The unit of the current row while the strip is open.
    std::optional<domain::Unit> currentUnit() const;

signals:
    void callWanted();

private:
    void refresh();

    PageContext m_context;
    widgets::ListTable *m_table;
    QStandardItemModel *m_model;
    QList<domain::Unit> m_units; ///< by row
};

} // namespace pages

#pragma once

#include "ui/dialogs/firstrun/firstrunstep.h"

class QStandardItemModel;

namespace models {
class WordsFilter;
}

namespace widgets {
class FilterField;
class ListTable;
} // namespace widgets

namespace dialogs {

/// Who must report: ticked with the space bar; 48 of the catalogue from the start.
class UnitsStep : public FirstRunStep {
    Q_OBJECT

public:
    UnitsStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent);

    QWidget *firstField() const override;
    std::optional<Fault> fault() const override;
    void write(FirstRunAnswers &answers) const override;

private:
    QStringList ticked() const; ///< codes
    void count();

    QStandardItemModel *m_units;
    models::WordsFilter *m_shown;
    widgets::FilterField *m_filter;
    widgets::ListTable *m_table;
    QLabel *m_count;
};

} // namespace dialogs

#pragma once

#include "core/services/registerimport.h"
#include "ui/pages/page.h"
#include "ui/widgets/actbar.h"

class QCheckBox;
class QStandardItemModel;

namespace widgets {
class ListTable;
class UnitPicker;
} // namespace widgets

namespace pages {

/// Rows of the paper register, copied in a spreadsheet, start the book in mid-year: shows how each was read and what is
/// wrong with it, and takes them over together. Whose an uncertain name is, is chosen once and remembered.
class OldBookBar : public widgets::ActBar {
    Q_OBJECT

public:
    explicit OldBookBar(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the clipboard. Errors: RegisterRowsNone.
    base::Result<void> begin();

signals:
    void imported(const QString &sentence);

private:
    void judge();
    void showRows();
    void showCurrent();
    void chooseUnit();
    void finish();

    PageContext m_context;
    widgets::ListTable *m_table;
    QStandardItemModel *m_model;
    widgets::UnitPicker *m_unit;
    QCheckBox *m_reports;
    QList<services::RegisterRow> m_rows;
    QHash<QString, domain::UnitId> m_confirmed; ///< names as written, and whose a person said they are
    bool m_showing = false;
    bool m_importing = false;
};

} // namespace pages

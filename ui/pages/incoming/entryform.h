#pragma once

#include "core/domain/plan.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace models {
class ResultsModel;
}

namespace widgets {
class ActionButton;
class DateEdit;
class ElidedLabel;
class ListTable;
class MessageBar;
class Panel;
class UnitPicker;
} // namespace widgets

namespace pages {

/// The entry of one incoming report, every field by Tab in reading order. Whatever is refused stays typed.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(const PageContext &context, QWidget *parent = nullptr);

    /// Reads units, tasks and periods again; what is typed stays.
    void reload();
    void setUnit(domain::UnitId unit);
    void focusFirst();
    /// Something that would be lost has been typed.
    bool isTouched() const;
    void clear();
    /// Saves and is ready for the next; on refusal says why and keeps everything.
    void save();

signals:
    void saved(int arrivalNumber, domain::Period period, const QString &unitName);

private:
    void build();
    QWidget *field(const QString &label, QWidget *editor);
    void fillPeriods();
    void proposeFor(domain::UnitId unit);
    void proposeNumber();
    void judge();
    services::NewReport typed() const;

    PageContext m_context;
    domain::Plan m_plan;
    widgets::Panel *m_panel;
    widgets::UnitPicker *m_unit;
    QLineEdit *m_document;
    widgets::DateEdit *m_documentDate;
    widgets::DateEdit *m_arrived;
    QLineEdit *m_number;
    QComboBox *m_period;
    QLineEdit *m_subject;
    QCheckBox *m_nil;
    widgets::MessageBar *m_message;
    QLineEdit *m_reason; ///< shown while something unusual asks for a reason
    widgets::ListTable *m_table;
    models::ResultsModel *m_results;
    widgets::ActionButton *m_drop;
    widgets::ActionButton *m_save;
    QString m_proposedSubject;
};

} // namespace pages

#pragma once

#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace widgets {
class DateEdit;
class UnitPicker;
} // namespace widgets

namespace dialogs {

/// A unit of the catalogue: entered, or changed. Units live in time: one that ends gets its last day and, where there
/// is one, its successor; its old reports stay with it.
class UnitBar : public widgets::ActBar {
    Q_OBJECT

public:
    UnitBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openNew();
    void openFor(const domain::Unit &unit, bool reports);

signals:
    void saved(const QString &unitCode, const QString &sentence);

private:
    void show(const domain::Unit &unit, bool reports, const QString &title);
    void save();

    services::DataFile &m_file;
    domain::Unit m_unit; ///< an invalid id: a new one
    QLineEdit *m_name;
    QLineEdit *m_short;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QSpinBox *m_position;
    widgets::DateEdit *m_from;
    widgets::DateEdit *m_to;
    widgets::UnitPicker *m_successor;
    QLineEdit *m_note;
    QCheckBox *m_reports;
};

} // namespace dialogs

#pragma once

#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

namespace widgets {
class DateEdit;
}

namespace pages {

/// "Không phát sinh": a unit's report that nothing has happened, taken in from its cell of the matrix. Number and day
/// of the document may stay empty: it is often said by telephone.
class NilBar : public widgets::ActBar {
    Q_OBJECT

public:
    NilBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openFor(const domain::Unit &unit, domain::Period period);

signals:
    void registered(const QString &sentence);

private:
    void save();

    services::DataFile &m_file;
    domain::Unit m_unit;
    domain::Period m_period;
    QLineEdit *m_reference;
    widgets::DateEdit *m_date;
    widgets::DateEdit *m_arrived;
};

} // namespace pages

#pragma once

#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

class QComboBox;
class QLabel;

namespace widgets {
class DateEdit;
}

namespace dialogs {

/// "Ghi cuộc gọi": a line of a unit's chase log, written while the phone is still in the hand. Shows whom to dial and
/// what was said last; the day, how, who answered what, and the day that was promised.
class ChaseBar : public widgets::ActBar {
    Q_OBJECT

public:
    ChaseBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openFor(const domain::Unit &unit, domain::Period period);

signals:
    void logged(const QString &sentence); ///< "Đã ghi cuộc gọi cho UBND xã Ninh Vân, hẹn gửi 10/10/2022"

private:
    void showContacts();
    void save();

    services::DataFile &m_file;
    domain::Unit m_unit;
    domain::Period m_period;
    QLabel *m_contacts;
    widgets::DateEdit *m_day;
    QComboBox *m_channel;
    QComboBox *m_person;
    QLineEdit *m_answer;
    widgets::DateEdit *m_promised;
};

} // namespace dialogs

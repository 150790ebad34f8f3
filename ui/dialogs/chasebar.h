#pragma once

#include "core/domain/period.h"
#include "core/domain/request.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

#include <optional>

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

    /// About a period's report, or about the answer to an ad-hoc request.
    void openFor(const domain::Unit &unit, domain::Period period);
    void openForRequest(const domain::Unit &unit, const domain::Request &request);

signals:
    void logged(const QString &sentence); ///< "Đã ghi cuộc gọi cho UBND xã Ninh Vân, hẹn gửi 10/10/2022"

private:
    void begin(const domain::Unit &unit, const QString &about);
    void showContacts();
    void save();

    services::DataFile &m_file;
    domain::Unit m_unit;
    std::optional<domain::Period> m_period; ///< nothing: about a request
    domain::RequestId m_request;
    QLabel *m_contacts;
    widgets::DateEdit *m_day;
    QComboBox *m_channel;
    QComboBox *m_person;
    QLineEdit *m_answer;
    widgets::DateEdit *m_promised;
};

} // namespace dialogs

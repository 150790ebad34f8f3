#pragma once

#include "core/domain/contact.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "ui/widgets/actbar.h"

namespace dialogs {

/// A person to call at a unit: entered, or changed.
class ContactBar : public widgets::ActBar {
    Q_OBJECT

public:
    ContactBar(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    void openNew(const domain::Unit &unit);
    void openFor(const domain::Unit &unit, const domain::Contact &contact);

signals:
    void saved(const QString &sentence);

private:
    void show(const domain::Unit &unit, const domain::Contact &contact, const QString &title);
    void save();

    services::DataFile &m_file;
    domain::Unit m_unit;
    domain::ContactId m_contact; ///< invalid: a new one
    QLineEdit *m_person;
    QLineEdit *m_duty;
    QLineEdit *m_phone;
    QLineEdit *m_zalo;
    QLineEdit *m_email;
};

} // namespace dialogs

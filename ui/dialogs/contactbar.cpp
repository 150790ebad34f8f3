#include "ui/dialogs/contactbar.h"

#include "core/base/errortext.h"
#include "core/services/contactservice.h"

#include <QLineEdit>

namespace dialogs {

using base::Result;
using domain::Contact;
using domain::Unit;

ContactBar::ContactBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("contactBar"), tr("Lưu"), parent), m_file(file), m_person(new QLineEdit),
      m_duty(new QLineEdit), m_phone(new QLineEdit), m_zalo(new QLineEdit), m_email(new QLineEdit)
{
    m_person->setObjectName(QStringLiteral("contactPerson"));
    m_duty->setObjectName(QStringLiteral("contactDuty"));
    m_phone->setObjectName(QStringLiteral("contactPhone"));
    m_zalo->setObjectName(QStringLiteral("contactZalo"));
    m_email->setObjectName(QStringLiteral("contactEmail"));
    addField(tr("Họ tên"), m_person, 20, true);
    addField(tr("Chức vụ, phần việc"), m_duty, 20, true);
    addField(tr("Điện thoại"), m_phone, 13);
    addField(tr("Zalo"), m_zalo, 13);
    addField(tr("Thư điện tử"), m_email, 18, true);
    connect(this, &ActBar::accepted, this, &ContactBar::save);
    keepDrafts(file);
}

void ContactBar::openNew(const Unit &unit)
{
    show(unit, {}, tr("Thêm người liên hệ của %1").arg(unit.name));
}

void ContactBar::openFor(const Unit &unit, const Contact &contact)
{
    show(unit, contact, tr("Sửa người liên hệ của %1").arg(unit.name));
}

void ContactBar::show(const Unit &unit, const Contact &contact, const QString &title)
{
    m_unit = unit;
    m_contact = contact.id;
    m_person->setText(contact.person);
    m_duty->setText(contact.duty);
    m_phone->setText(contact.phone);
    m_zalo->setText(contact.zalo);
    m_email->setText(contact.email);
    open(title);
}

void ContactBar::save()
{
    const Contact contact{
        m_contact, m_unit.id, m_person->text(), m_duty->text(), m_phone->text(), m_zalo->text(), m_email->text()};
    Result<void> done;
    if (m_contact.isValid()) {
        done = services::changeContact(m_file, contact);
    } else if (const Result<domain::ContactId> added = services::addContact(m_file, contact); !added) {
        done = added.error();
    }
    if (!done) {
        refuse(base::sentence(done.error()));
        return;
    }
    close();
    emit saved(tr("Đã lưu người liên hệ %1 của %2").arg(contact.person.trimmed(), m_unit.name));
}

} // namespace dialogs

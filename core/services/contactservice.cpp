#include "core/services/contactservice.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/unitlookup.h"
#include "core/store/contactrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonObject asJson(const Contact &contact)
{
    return {{QStringLiteral("person"), contact.person}, {QStringLiteral("duty"), contact.duty},
        {QStringLiteral("phone"), contact.phone}, {QStringLiteral("zalo"), contact.zalo},
        {QStringLiteral("email"), contact.email}};
}

/// The contact as it is written, if it names a person and a way to reach them.
Result<Contact> checked(Contact contact)
{
    for (QString *field : {&contact.person, &contact.duty, &contact.phone, &contact.zalo, &contact.email})
        *field = base::cleanLine(*field);
    if (contact.person.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "họ tên người liên hệ"));
    if (contact.phone.isEmpty() && contact.zalo.isEmpty() && contact.email.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "số điện thoại, Zalo hoặc thư điện tử"));
    return contact;
}

Result<Contact> existing(const store::Connection &connection, ContactId id)
{
    const Result<std::optional<Contact>> contact = store::findContact(connection, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{ErrorCode::ContactUnknown, {}};
    return **contact;
}

Act::Step withdrawing(ContactId id, bool withdrawn)
{
    return [id, withdrawn](
               store::Transaction &transaction) { return store::setContactWithdrawn(transaction, id, withdrawn); };
}

/// A step that writes `wanted` over `expected`, if that is still what stands there.
Act::Step writing(const Contact &expected, const Contact &wanted)
{
    return [expected, wanted](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<Contact>> now = store::findContact(transaction.connection(), expected.id);
        if (!now)
            return now.error();
        if (!*now || asJson(**now) != asJson(expected))
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::updateContact(transaction, wanted);
    };
}

} // namespace

Result<ContactId> addContact(DataFile &file, Contact given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> unit = unitOf(file, given.unit);
    if (!unit)
        return unit.error();
    const Result<Contact> contact = checked(std::move(given));
    if (!contact)
        return contact.error();
    const Result<ContactId> id = store::insertContact(acting->transaction(), *contact);
    if (!id)
        return id.error();
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm người liên hệ của %1").arg(unit->name);
    act.undo = withdrawing(*id, true);
    act.redo = withdrawing(*id, false);
    const TraceLine line{QStringLiteral("contact_added"), QStringLiteral("unit"), unit->code, {}, asJson(*contact), {}};
    if (Result<void> done = acting->finish(line, Subject::Contacts, act); !done)
        return done.error();
    return *id;
}

Result<void> changeContact(DataFile &file, Contact given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Contact> before = existing(file.connection(), given.id);
    if (!before)
        return before.error();
    const Result<Unit> unit = unitOf(file, before->unit);
    if (!unit)
        return unit.error();
    given.unit = before->unit;
    const Result<Contact> contact = checked(std::move(given));
    if (!contact)
        return contact.error();
    if (Result<void> done = store::updateContact(acting->transaction(), *contact); !done)
        return done;
    Act act;
    act.title = QCoreApplication::translate("Act", "sửa người liên hệ của %1").arg(unit->name);
    act.undo = writing(*contact, *before);
    act.redo = writing(*before, *contact);
    return acting->finish(
        {QStringLiteral("contact_changed"), QStringLiteral("unit"), unit->code, asJson(*before), asJson(*contact), {}},
        Subject::Contacts, act);
}

Result<void> removeContact(DataFile &file, ContactId id)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Contact> contact = existing(file.connection(), id);
    if (!contact)
        return contact.error();
    const Result<Unit> unit = unitOf(file, contact->unit);
    if (!unit)
        return unit.error();
    if (Result<void> done = store::setContactWithdrawn(acting->transaction(), id, true); !done)
        return done;
    Act act;
    act.title = QCoreApplication::translate("Act", "bỏ người liên hệ của %1").arg(unit->name);
    act.undo = withdrawing(id, false);
    act.redo = withdrawing(id, true);
    return acting->finish(
        {QStringLiteral("contact_removed"), QStringLiteral("unit"), unit->code, asJson(*contact), {}, {}},
        Subject::Contacts, act);
}

Result<QList<Contact>> contactsOf(const DataFile &file, UnitId unit)
{
    return store::readContacts(file.connection(), unit);
}

} // namespace services

#include "core/services/acthistory.h"
#include "core/services/outgoingregister.h"
#include "core/services/outgoingservice.h"
#include "core/services/requestservice.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <memory>

using namespace domain;
using base::ErrorCode;

/// Lines of the register of outgoing documents that are no papers made here: what takes a number, and what frees it.
class TestOutgoing : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::DataFileFixture> m_office;

    services::DataFile &file() const { return *m_office->file; }
    const store::Connection &connection() const { return m_office->file->connection(); }

private slots:
    void init() { m_office = std::make_unique<support::DataFileFixture>(); }

    void entriesByHandAreTakenBackAndCancelled()
    {
        OutgoingEntry entry;
        entry.number = 3;
        entry.symbol = QStringLiteral("KH-CATX");
        entry.issuedOn = QDate(2022, 5, 3);
        VERIFY_ERROR(services::addOutgoing(file(), entry), ErrorCode::TextMissing);
        entry.subject = QStringLiteral("Cao điểm");
        const auto added = services::addOutgoing(file(), entry);
        VERIFY_OK(added);
        VERIFY_ERROR(services::addOutgoing(file(), entry), ErrorCode::OutgoingNumberTaken);
        const auto count
            = [this] { return services::readOutgoing(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->size(); };
        VERIFY_OK(services::undo(file()));
        QCOMPARE(count(), 0);
        VERIFY_OK(services::redo(file()));
        QCOMPARE(count(), 1);
        VERIFY_OK(services::undo(file()));
        const auto again = services::addOutgoing(file(), entry); // the number is free again
        VERIFY_OK(again);
        VERIFY_ERROR(services::cancelOutgoing(file(), again->id, {}), ErrorCode::ReasonMissing);
        VERIFY_ERROR(services::cancelOutgoing(file(), OutgoingId{88}, QStringLiteral("x")), ErrorCode::OutgoingUnknown);
        VERIFY_OK(services::cancelOutgoing(file(), again->id, QStringLiteral("không gửi")));
        VERIFY_ERROR(services::cancelOutgoing(file(), again->id, QStringLiteral("x")), ErrorCode::OutgoingNotActive);
        VERIFY_ERROR(services::addOutgoing(file(), entry), ErrorCode::OutgoingNumberTaken); // a cancelled one keeps it
        VERIFY_OK(services::undo(file()));
        QVERIFY(services::readOutgoing(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->first().isInForce);
    }

    /// Another window gave the number away while the request was taken back: it does not come again.
    void aRequestTakenBackDoesNotComeAgainOverAnother()
    {
        Request request;
        request.number = QStringLiteral("6/BC-CATX(QLHC)");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 11);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(16, 0));
        request.addressees = {m_office->unit(QStringLiteral("tckh")).id};
        VERIFY_OK(services::addRequest(file(), request));
        VERIFY_OK(services::undo(file()));
        VERIFY_OK(connection().run(
            QStringLiteral("INSERT INTO outgoing_entry (year, number, symbol, issued_on, kind, subject, entered_at)"
                           " VALUES (2022, 6, 'BC-CATX(QLHC)', '2022-05-03', 'other', 'x', '')")));
        VERIFY_ERROR(services::redo(file()), ErrorCode::UndoNotPossible);
    }
};

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"

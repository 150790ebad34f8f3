#include "core/reporting/periodfigures.h"
#include "core/services/contactservice.h"
#include "core/services/documentservice.h"
#include "core/services/periodservice.h"
#include "core/services/reportservice.h"
#include "core/services/unitservice.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"
#include "support/filedump.h"

#include <QSignalSpy>
#include <QtTest>

#include <functional>

using base::ErrorCode;

namespace {

} // namespace

/// The catalogue's acts, each taken back and done again.
class TestUnitActs : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<support::DataFileFixture>(QDate(2022, 6, 20)); }

    /// Who must report from now on changes nothing of a month that is closed.
    void aClosedMonthKeepsWhomItAsked()
    {
        services::DataFile &file = *m_office->file;
        const auto required = [&](domain::Period period) {
            const auto plan = services::currentPlan(file);
            return reporting::periodFigures(file, *plan, period)->counts.required;
        };
        const domain::Period may{2022, 5};
        const domain::Period june{2022, 6};
        VERIFY_OK(services::closePeriod(file, may));
        QCOMPARE(required(may), 48);
        const domain::Unit ninhSon = m_office->unit(QStringLiteral("Ninh Sơn"));
        VERIFY_OK(services::changeUnit(file, ninhSon, false));
        QCOMPARE(required(may), 48);
        QCOMPARE(required(june), 47);
        QVERIFY(!services::reporterIds(file, services::currentPlan(file)->id)->contains(ninhSon.id));
        domain::Unit added;
        added.name = QStringLiteral("UBND xã Ninh Mới");
        VERIFY_OK(services::addUnit(file, added, true));
        QCOMPARE(required(may), 48);
        QCOMPARE(required(june), 48);
        VERIFY_OK(services::changeUnit(file, ninhSon, true));
        QCOMPARE(required(june), 49);
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(services::undo(file));
        QCOMPARE(required(may), 48);
        QCOMPARE(required(june), 48);
    }

    /// A whole file pasted into a name is refused with the field and the number; what is longer already stays.
    void aTextNobodyMeansIsRefused()
    {
        services::DataFile &file = *m_office->file;
        domain::Unit unit = m_office->unit(QStringLiteral("Ninh Sơn"));
        const QString before = unit.name;
        const auto lines = file.connection().integer(QStringLiteral("SELECT count(*) FROM trace"));
        unit.name = QString(301, QLatin1Char('x'));
        const auto refused = services::changeUnit(file, unit, std::nullopt);
        VERIFY_ERROR(refused, ErrorCode::ValueInvalid);
        const QString sentence = base::sentence(refused.error());
        QVERIFY2(
            sentence.contains(QStringLiteral("“Tên”")) && sentence.contains(QStringLiteral("nhiều nhất 300 ký tự")),
            qPrintable(sentence));
        QVERIFY(sentence.size() < 200);
        QCOMPARE(m_office->unit(QStringLiteral("Ninh Sơn")).name, before);
        QCOMPARE(*file.connection().integer(QStringLiteral("SELECT count(*) FROM trace")), *lines);
        VERIFY_ERROR(
            services::addAlias(file, unit.id, QString(1000000, QLatin1Char('x')), true), ErrorCode::ValueInvalid);
        unit.name = QString(300, QLatin1Char('x'));
        VERIFY_OK(services::changeUnit(file, unit, std::nullopt));

        VERIFY_OK(file.connection().run(
            QStringLiteral("UPDATE unit SET note = printf('%.*c', 150000, 'x') WHERE id = %1").arg(unit.id.value)));
        unit.note = QString(150000, QLatin1Char('x'));
        unit.name = before;
        VERIFY_OK(services::changeUnit(file, unit, std::nullopt));
    }

    void everyActGoesBackAndForth()
    {
        services::DataFile &file = *m_office->file;
        const domain::Unit ninhSon = m_office->unit(QStringLiteral("Ninh Sơn"));
        domain::Contact contact{{}, ninhSon.id, QStringLiteral("Lê Văn Cường"), {}, QStringLiteral("0905"), {}, {}};
        domain::Unit renamed = ninhSon;
        renamed.name = QStringLiteral("UBND xã Ninh Sơn Mới");
        renamed.note = QStringLiteral("Đổi tên từ ngày 01/7/2022");
        domain::Unit added;
        added.name = QStringLiteral("UBND xã Ninh Mới");
        const auto isDone = [](const auto &result) { return bool(result); };
        const QList<std::function<bool()>> acts{
            [&] {
                const auto id = services::addContact(file, contact);
                contact.id = id ? *id : domain::ContactId();
                return isDone(id);
            },
            [&] {
                contact.phone = QStringLiteral("0906");
                return isDone(services::changeContact(file, contact));
            },
            [&] { return isDone(services::removeContact(file, contact.id)); },
            [&] { return isDone(services::addAlias(file, ninhSon.id, QStringLiteral("NS"), true)); },
            [&] { return isDone(services::removeAlias(file, ninhSon.id, QStringLiteral("NS"))); },
            [&] { return isDone(services::changeUnit(file, renamed, false)); },
            [&] { return isDone(services::addUnit(file, added, true)); },
        };
        QList<QByteArray> states{support::dumpOf(file)};
        for (const auto &act : acts) {
            QVERIFY(act());
            states.append(support::dumpOf(file));
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(!file.history().undoTitle().isEmpty());
            VERIFY_OK(services::undo(file));
            QCOMPARE(support::dumpOf(file), states.at(i));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            VERIFY_OK(services::redo(file));
            QCOMPARE(support::dumpOf(file), states.at(i));
        }
    }

    void aUnitInUseDoesNotLeave()
    {
        domain::Unit unit;
        unit.name = QStringLiteral("UBND xã Ninh Mới");
        VERIFY_OK(services::addUnit(*m_office->file, unit, true));
        // As another window would: without the history of this one.
        support::DataFileFixture &office = *m_office;
        auto other = services::DataFile::open(office.path(), office.clock, QStringLiteral("khác"));
        VERIFY_OK(other);
        services::NewReport report = office.report(QStringLiteral("Ninh Mới"), {2022, 6}, QDate(2022, 6, 8));
        VERIFY_OK(services::addReport(**other, report));
        VERIFY_ERROR(services::undo(*office.file), ErrorCode::UndoNotPossible);
    }

    void aCodeIsFreeAgainAfterItsUnitLeft()
    {
        services::DataFile &file = *m_office->file;
        domain::Unit unit;
        unit.name = QStringLiteral("UBND xã Ninh Mới");
        unit.code = QStringLiteral("nm");
        VERIFY_OK(services::addUnit(file, unit, false));
        VERIFY_OK(services::undo(file));
        unit.name = QStringLiteral("UBND xã Ninh Mới Khác");
        VERIFY_OK(services::addUnit(file, unit, false));
        QCOMPARE(m_office->unit(QStringLiteral("nm")).name, unit.name);
    }

    void whatCannotBeIsRefused()
    {
        services::DataFile &file = *m_office->file;
        domain::Unit unit = m_office->unit(QStringLiteral("Ninh Sơn"));
        unit.successor = unit.id;
        VERIFY_ERROR(services::changeUnit(file, unit, std::nullopt), ErrorCode::UnitOwnSuccessor);
        unit.successor = {};
        unit.validFrom = QDate(2022, 7, 1);
        unit.validTo = QDate(2022, 6, 30);
        VERIFY_ERROR(services::changeUnit(file, unit, std::nullopt), ErrorCode::UnitDatesReversed);
        VERIFY_ERROR(services::removeContact(file, domain::ContactId{99}), ErrorCode::ContactUnknown);
        VERIFY_ERROR(services::addAlias(file, unit.id, QStringLiteral("ninh tay"), false), ErrorCode::UnitExists);
        VERIFY_ERROR(services::removeAlias(file, unit.id, QStringLiteral("không có")), ErrorCode::UnitUnknown);
    }

    void aliasesSayWhereTheyComeFrom()
    {
        const domain::Unit unit = m_office->unit(QStringLiteral("Ninh Sơn"));
        VERIFY_OK(services::addAlias(*m_office->file, unit.id, QStringLiteral("NS"), false));
        VERIFY_OK(services::addAlias(*m_office->file, unit.id, QStringLiteral("Ninh Son cũ"), true));
        const auto aliases = services::aliasesOf(*m_office->file, unit);
        VERIFY_OK(aliases);
        QCOMPARE(aliases->first().origin, services::AliasOrigin::Shipped);
        QCOMPARE(aliases->at(aliases->size() - 2).origin, services::AliasOrigin::Typed);
        QCOMPARE(aliases->last().origin, services::AliasOrigin::Learnt);
    }

    void aConfirmedNameIsLearntUnlessItMeansAnother()
    {
        support::DataFileFixture office;
        const domain::UnitId unit = office.unit(QStringLiteral("ninh son")).id;
        const QStringList before = office.unit(QStringLiteral("ninh son")).aliases;
        int number = 0;
        const auto learns = [&](const char *name) {
            const QStringList known = office.unit(QStringLiteral("ninh son")).aliases;
            services::NewDocument letter;
            letter.unit = unit;
            letter.confirmedName = QString::fromUtf8(name);
            letter.arrivedOn = letter.documentDate = office.file->clock().today();
            letter.documentReference = QStringLiteral("%1/UBND").arg(++number);
            letter.subject = QStringLiteral("Công văn");
            const auto entry = services::registerDocument(*office.file, letter);
            return entry && office.unit(QStringLiteral("ninh son")).aliases != known;
        };
        QVERIFY(!learns("ninh tây")); // another unit's
        QVERIFY(!learns("ninh s")); // only begun
        QVERIFY(!learns("ninh")); // a part of many
        QVERIFY(!learns("UBND xã Ninh Sơn")); // known
        QVERIFY(learns("Ủy ban xã N. Sơn"));
        QCOMPARE(office.unit(QStringLiteral("ủy ban xã n. sơn")).id, unit);
        const auto aliases = services::aliasesOf(*office.file, office.unit(QStringLiteral("ninh son")));
        QCOMPARE(aliases->last().origin, services::AliasOrigin::Learnt);
        // With the document it is taken back, in one step, and learnt again.
        QSignalSpy changed(&office.file->changes(), &services::ChangeNotifier::changed);
        VERIFY_OK(services::undo(*office.file));
        QCOMPARE(office.unit(QStringLiteral("ninh son")).aliases, before);
        QCOMPARE(changed.takeFirst().first().value<services::Subject>(), services::Subject::Units);
        const auto entry = services::findEntry(*office.file, QStringLiteral("2022/%1").arg(number));
        QCOMPARE(entry->state, domain::EntryState::Cancelled);
        VERIFY_OK(services::redo(*office.file));
        QCOMPARE(office.unit(QStringLiteral("ủy ban xã n. sơn")).id, unit);
    }

private:
    std::unique_ptr<support::DataFileFixture> m_office;
};

QTEST_GUILESS_MAIN(TestUnitActs)
#include "tst_unitacts.moc"

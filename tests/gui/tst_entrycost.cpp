#include "core/services/holidayservice.h"
#include "core/services/sample/sampletown.h"
#include "core/store/connection.h"
#include "support/entrybench.h"

namespace {

/// The office after so many months, the day after the last one was told.
struct Office {
    Office(int months, QDate today) : data(today)
    {
        data.file.reset();
        if (!services::writeSample(data.path(), QStringLiteral("thử"), months, 6))
            qFatal("no sample town");
        data.reopen();
        // How many holidays a year has is the calendar's affair.
        const auto table = services::holidays(*data.file);
        for (const base::Holiday &holiday : table->all())
            (void)services::removeHoliday(*data.file, holiday.day);
    }

    /// The units that have sent all they owe, in official order: what comes next from them is for the month that began.
    QStringList complete(domain::Period next) const
    {
        QStringList codes;
        const auto units = services::UnitCatalogue::read(*data.file);
        for (const domain::Unit &unit : units->units()) {
            const auto proposal = services::proposeReport(*data.file, unit.id);
            if (proposal && proposal->period == next && unit.kind == domain::UnitKind::Commune)
                codes.append(unit.name);
        }
        return codes;
    }

    support::DataFileFixture data;
};

/// Statements and rows, "3/12" for each letter and for Enter.
struct Cost {
    QStringList letters;
    QString enter;
};

Cost costOf(services::DataFile &file, const QString &line)
{
    const support::EntryBench bench(file);
    bench.page->activate();
    const auto measured = [&file](auto act) {
        const int statements = file.connection().statementCount();
        const int rows = file.connection().rowCount();
        act();
        return QStringLiteral("%1/%2")
            .arg(file.connection().statementCount() - statements)
            .arg(file.connection().rowCount() - rows);
    };
    Cost cost;
    for (const QChar letter : line)
        cost.letters.append(measured([letter] { support::EntryBench::type(QString(letter)); }));
    // Until the line is empty and ready; the register is read again after that.
    cost.enter = measured([] { support::EntryBench::key(Qt::Key_Return); });
    if (!bench.text("quickField").isEmpty())
        qFatal("not saved: %s", qPrintable(bench.child<widgets::MessageBar>("quickMessage")->sentence()));
    return cost;
}

} // namespace

/// What an entry costs does not grow with the years behind it: nothing on its path reads the history.
class TestEntryCost : public QObject {
    Q_OBJECT

private slots:
    void twoYearsCostAsMuchAsSixMonths()
    {
        const Office young(6, QDate(2022, 10, 20));
        const Office old(30, QDate(2024, 10, 20));
        QStringList units = young.complete({2022, 11});
        const QStringList alsoOld = old.complete({2024, 11});
        units.removeIf([&alsoOld](const QString &name) { return !alsoOld.contains(name); });
        QVERIFY(!units.isEmpty());
        const Cost first = costOf(*young.data.file, units.first().toLower() + QStringLiteral(" 9001/bc 19/10"));
        const Cost second = costOf(*old.data.file, units.first().toLower() + QStringLiteral(" 9001/bc 19/10"));
        QCOMPARE(second.letters, first.letters);
        QCOMPARE(second.enter, first.enter);
    }
};

QTEST_MAIN(TestEntryCost)
#include "tst_entrycost.moc"

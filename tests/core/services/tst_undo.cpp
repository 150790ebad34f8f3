#include "core/exchange/dump.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/difficultyservice.h"
#include "core/services/filecheck.h"
#include "core/services/officesettings.h"
#include "core/services/periodservice.h"
#include "core/services/reportservice.h"
#include "core/services/requestservice.h"
#include "core/services/taskservice.h"
#include "core/services/unitservice.h"
#include "core/store/connection.h"
#include "core/store/difficultyrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "support/datafilefixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <numeric>
#include <random>
#include <thread>

using base::ErrorCode;
using support::DataFileFixture;

namespace {

QJsonObject dumpOf(const services::DataFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exchange::writeDump(file, buffer))
        return {};
    return QJsonDocument::fromJson(buffer.data()).object();
}

/// Everything but the register, which keeps its own marks of what was taken back.
QByteArray contentOf(const services::DataFile &file)
{
    QJsonObject dump = dumpOf(file);
    dump.remove(QStringLiteral("register"));
    return QJsonDocument(dump).toJson();
}

} // namespace

/// Every act can be taken back and done again by acts of its own; no number ever becomes free.
class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 20)); }

    void aSavedReportGoesAndComesBack()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        services::DataFile &file = *m_office->file;
        QCOMPARE(file.history().undoTitle(), QStringLiteral("nhập báo cáo số đến 1 của UBND xã Ninh Sơn"));
        VERIFY_OK(services::undo(file));
        QVERIFY(!file.history().canUndo());
        // Its number stays taken: the next report gets the next one.
        VERIFY_OK(services::redo(file));
        VERIFY_OK(services::undo(file));
        const auto next = m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9));
        VERIFY_OK(next);
        QCOMPARE(next->arrivalNumber, 2);
        QVERIFY(!file.history().canRedo()); // a new act ends what could be done again
    }

    void aReplacementGoesBackToTheOlderReport()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        services::DataFile &file = *m_office->file;
        const QByteArray before = contentOf(file);
        VERIFY_OK(services::replaceReport(file, {2022, 1}, m_office->report({}, {}, QDate(2022, 5, 11))));
        VERIFY_OK(services::undo(file));
        QCOMPARE(contentOf(file), before);
        const auto counted = store::findReport(file.connection(), services::currentPlan(file)->id,
            m_office->unit(QStringLiteral("ninh sơn")).id, {2022, 5});
        QCOMPARE((*counted)->entry.arrivalNumber, 1);
        VERIFY_OK(services::redo(file));
        QCOMPARE(store::findEntry(file.connection(), 2022, 1).operator*()->state, domain::EntryState::Replaced);
    }

    void whatSomebodyElseChangedIsNotTakenBack()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        auto other = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("người khác"));
        VERIFY_OK(services::cancelEntry(**other, {2022, 1}, QStringLiteral("Nhập nhầm")));
        const auto refused = services::undo(*m_office->file);
        VERIFY_ERROR(refused, ErrorCode::UndoNotPossible);
        QVERIFY(base::sentence(refused.error()).contains(QStringLiteral("nhập báo cáo số đến 1")));
        // When the other one takes his act back, ours can be taken back too.
        VERIFY_OK(services::undo(**other));
        VERIFY_OK(services::undo(*m_office->file));
    }

    void aUnitNeverHasTwoReportsThatCount()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 1}, QStringLiteral("Nhập nhầm")));
        auto other = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("người khác"));
        VERIFY_OK(
            services::addReport(**other, m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 11))));
        VERIFY_ERROR(services::undo(*m_office->file), ErrorCode::UndoNotPossible);
        QCOMPARE(
            store::findEntry(m_office->file->connection(), 2022, 1).operator*()->state, domain::EntryState::Cancelled);
    }

    void aClosedMonthIsNotUndoneInto()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        auto other = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("người khác"));
        VERIFY_OK(services::closePeriod(**other, {2022, 5}));
        VERIFY_ERROR(services::undo(*m_office->file), ErrorCode::PeriodClosed);
        VERIFY_OK(services::reopenPeriod(**other, {2022, 5}, QStringLiteral("Sửa")));
        VERIFY_OK(services::undo(*m_office->file));
    }

    /// Two programs at the same moment: nobody waits in vain, and no number is given twice.
    void atTheSameMoment()
    {
        const auto units = services::UnitCatalogue::read(*m_office->file);
        QList<int> numbers[2];
        const auto write = [this, &units, &numbers](int who) {
            const auto file = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("máy"));
            for (int i = 0; file && i < 20; ++i) {
                services::NewReport report;
                report.unit = units->units().at(who * 20 + i).id;
                report.period = {2022, 5};
                report.arrivedOn = QDate(2022, 5, 9);
                const auto done = services::addReport(**file, report);
                numbers[who].append(done ? done->arrivalNumber : 0);
            }
        };
        std::thread other(write, 1);
        write(0);
        other.join();
        QList<int> all = numbers[0] + numbers[1];
        std::sort(all.begin(), all.end());
        QList<int> expected(40);
        std::iota(expected.begin(), expected.end(), 1);
        QCOMPARE(all, expected);
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());
    }

    /// Two who write in turns, 200 acts, undo and redo among them.
    void twoWritersAndTwoHundredActs()
    {
        const QByteArray empty = contentOf(*m_office->file);
        auto opened = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("người khác"));
        VERIFY_OK(opened);
        services::DataFile *writers[] = {m_office->file.get(), opened->get()};
        std::mt19937 random(7);
        m_between = [&random](int least, int most) { return least + int(random() % unsigned(most - least + 1)); };
        int done = 0;
        int taken = 0;
        int last = 0;
        for (int step = 0; step < 200; ++step) {
            services::DataFile &file = *writers[m_between(0, 1)];
            const int kind = m_between(0, 13);
            if (kind >= 12 || (kind >= 10 && file.history().canRedo())) {
                taken += bool(kind % 2 == 0 ? services::undo(file) : services::redo(file));
            } else {
                done += anyAct(file, kind);
            }
            // The series never goes back.
            const int now = *store::lastArrivalNumber(file.connection(), 2022);
            QVERIFY(now >= last);
            last = now;
        }
        QVERIFY2(done > 60 && taken > 10, qPrintable(QStringLiteral("%1 %2").arg(done).arg(taken)));
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());

        // Undoing everything, by turns until neither can go on, gives the first content.
        for (bool moved = true; moved;) {
            moved = false;
            for (services::DataFile *writer : writers)
                moved = bool(services::undo(*writer)) || moved;
        }
        for (services::DataFile *writer : writers)
            QVERIFY2(!writer->history().canUndo(), qPrintable(writer->history().undoTitle()));
        QCOMPARE(contentOf(*m_office->file), empty);
        // The register shows a gapless series of entries that are all taken back.
        const QJsonArray entries = dumpOf(*m_office->file).value(QStringLiteral("register")).toArray();
        QCOMPARE(entries.size(), last);
        for (const QJsonValue entry : entries)
            QCOMPARE(entry.toObject().value(QStringLiteral("state")).toString(), QStringLiteral("cancelled"));
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());
    }

private:
    bool correctWords(services::DataFile &file)
    {
        domain::Difficulty difficulty;
        difficulty.id = domain::DifficultyId{m_between(1, 20)};
        difficulty.text = QStringLiteral("Thiếu máy in số %1").arg(m_between(1, 9));
        return bool(services::correctDifficulty(file, difficulty));
    }

    /// One of the acts that a user can do; many of them are refused, as the situation wants.
    bool anyAct(services::DataFile &file, int kind)
    {
        const auto units = services::UnitCatalogue::read(file);
        const domain::Unit unit = units->units().at(m_between(0, 11));
        switch (kind) {
        case 0:
        case 1:
        case 2: {
            services::NewReport report;
            report.unit = unit.id;
            report.period = {2022, m_between(5, 6)};
            report.arrivedOn = QDate(2022, report.period.month, m_between(2, 18));
            if (m_between(0, 1) == 1)
                report.difficulties = {{{}, QStringLiteral("Đường truyền chậm %1").arg(m_between(1, 99)), {}}};
            return bool(services::addReport(file, report));
        }
        case 3: {
            services::NewReport report;
            report.arrivedOn = QDate(2022, 6, m_between(12, 20));
            return bool(services::replaceReport(file, {2022, m_between(1, 40)}, report));
        }
        case 4:
            return bool(services::cancelEntry(file, {2022, m_between(1, 40)}, QStringLiteral("Nhập nhầm")));
        case 5:
            return bool(services::returnEntry(file, {2022, m_between(1, 40)}, QStringLiteral("Thiếu chữ ký")));
        case 6: {
            services::TaskAct act;
            act.task = services::findTask(file, QStringLiteral("1.%1").arg(m_between(1, 9)))->id;
            act.on = QDate(2022, 5, 1).addDays(m_between(0, 45));
            act.progress = m_between(1, 95);
            act.reason = QStringLiteral("thử");
            if (m_between(0, 2) == 0)
                act.deadline = domain::Deadline{domain::Deadline::Kind::Date, act.on.addDays(30), {}};
            return bool(services::applyTaskAct(file, act));
        }
        case 7: {
            domain::Difficulty difficulty;
            difficulty.unit = unit.id;
            difficulty.text = QStringLiteral("Thiếu máy quét");
            difficulty.raisedOn = QDate(2022, 6, m_between(1, 20));
            return bool(services::addDifficulty(file, difficulty));
        }
        case 8:
            return bool(services::moveDifficulty(file,
                       {domain::DifficultyId{m_between(1, 20)}, domain::DifficultyStage(m_between(1, 4)),
                           QDate(2022, 6, m_between(10, 20)), {}, {}, QStringLiteral("thử")}))
                || bool(services::correctDifficultyMove(file,
                    {domain::DifficultyId{m_between(1, 20)}, {}, QDate(2022, 6, m_between(10, 20)),
                        QStringLiteral("%1/BC").arg(m_between(1, 9)), {}, {}}))
                || correctWords(file);
        case 9: {
            domain::Chase chase;
            chase.unit = unit.id;
            chase.period = domain::Period{2022, 6};
            chase.answer = QStringLiteral("Sẽ gửi");
            const bool chased = bool(services::addChase(file, chase));
            domain::Contact contact;
            contact.unit = unit.id;
            contact.person = QStringLiteral("Lê Văn Mẫu");
            contact.phone = QStringLiteral("0258");
            return bool(services::addContact(file, contact)) && chased;
        }
        case 10: {
            domain::Request request;
            request.number = QStringLiteral("%1/CV").arg(m_between(1, 9));
            request.subject = QStringLiteral("Báo cáo nhanh");
            request.askedOn = QDate(2022, 6, 1);
            request.dueAt = QDateTime(QDate(2022, 6, 10), QTime(16, 0));
            request.addressees = {unit.id};
            if (m_between(0, 2) == 0)
                return bool(services::closeRequest(file, request.number));
            return bool(services::addRequest(file, request));
        }
        default:
            break;
        }
        if (m_between(0, 1) == 0)
            return bool(services::setSetting(file, QStringLiteral("soon_days"), QString::number(m_between(0, 9))));
        domain::Unit renamed = unit;
        renamed.shortName = QStringLiteral("Tên %1").arg(m_between(1, 9));
        return bool(services::changeUnit(file, renamed, std::nullopt));
    }

    std::unique_ptr<DataFileFixture> m_office;
    std::function<int(int, int)> m_between;
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"

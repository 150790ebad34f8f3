#include "core/reporting/difficultyboard.h"
#include "core/services/acthistory.h"
#include "core/services/difficultyservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/periodservice.h"
#include "core/services/taskservice.h"
#include "support/datafilefixture.h"
#include "support/resultcheck.h"

#include <QtTest>

using base::ErrorCode;
using domain::DifficultyId;
using domain::DifficultyStage;

namespace {

struct Office {
    Office() : data(QDate(2022, 10, 11)) { }

    DifficultyId add(const QString &unit, QDate on, const QString &text = QStringLiteral("Thiếu máy quét"))
    {
        domain::Difficulty difficulty;
        difficulty.unit = data.unit(unit).id;
        difficulty.raisedOn = on;
        difficulty.text = text;
        const auto id = services::addDifficulty(*data.file, difficulty);
        return id ? *id : DifficultyId{};
    }

    domain::PlanId plan() const { return services::currentPlan(*data.file)->id; }

    domain::Difficulty now(DifficultyId id) const
    {
        const auto all = services::difficulties(*data.file, plan());
        for (const domain::Difficulty &each : *all) {
            if (each.id == id)
                return each;
        }
        return {};
    }

    reporting::DifficultyDossier dossier(DifficultyId id) const
    {
        return *reporting::difficultyDossier(*data.file, *services::currentPlan(*data.file), id);
    }

    support::DataFileFixture data;
};

services::DifficultyMove move(DifficultyStage stage, QDate on, const QString &document = {})
{
    return {{}, stage, on, document, QStringLiteral("gọi điện"), {}};
}

} // namespace

class TestDifficulties : public QObject {
    Q_OBJECT

private slots:
    void severalMoveAsOneAct()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const DifficultyId a = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        const DifficultyId b = office.add(QStringLiteral("Ninh Thủy"), QDate(2022, 9, 20));
        VERIFY_OK(services::moveDifficulties(file, {a, b}, move(DifficultyStage::Collected, QDate(2022, 10, 1))));
        QCOMPARE(office.now(a).stage, DifficultyStage::Collected);
        QCOMPARE(office.now(b).stageOn, QDate(2022, 10, 1));
        QCOMPARE(file.history().undoTitle(), QStringLiteral("chuyển 2 khó khăn sang “Đã tổng hợp”"));
        VERIFY_OK(services::undo(file));
        QCOMPARE(office.now(a).stage, DifficultyStage::New);
        QCOMPARE(office.now(b).stage, DifficultyStage::New);
        VERIFY_OK(services::redo(file));
        QCOMPARE(office.now(a).stage, DifficultyStage::Collected);
        QCOMPARE(office.now(b).stage, DifficultyStage::Collected);
    }

    void allOfThemOrNone()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const DifficultyId a = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        const DifficultyId b = office.add(QStringLiteral("Ninh Thủy"), QDate(2022, 10, 5));
        // b was raised later than that day.
        const auto refused
            = services::moveDifficulties(file, {a, b}, move(DifficultyStage::Collected, QDate(2022, 10, 1)));
        VERIFY_ERROR(refused, ErrorCode::StepBeforeEarlier);
        QCOMPARE(office.now(a).stage, DifficultyStage::New);
        QCOMPARE(office.now(b).stage, DifficultyStage::New);
    }

    void aMoveIsCorrected()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const DifficultyId id = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        VERIFY_OK(services::moveDifficulties(file, {id}, move(DifficultyStage::Collected, QDate(2022, 9, 15))));
        VERIFY_OK(services::moveDifficulties(file, {id}, move(DifficultyStage::Advised, QDate(2022, 10, 1))));
        VERIFY_OK(services::correctDifficultyMove(
            file, {id, {}, QDate(2022, 10, 3), QStringLiteral("45/BC-CATX"), QStringLiteral("đã trình"), {}}));
        QCOMPARE(office.now(id).stage, DifficultyStage::Advised);
        QCOMPARE(office.now(id).document, QStringLiteral("45/BC-CATX"));
        QCOMPARE(office.now(id).stageOn, QDate(2022, 10, 3));
        QCOMPARE(office.dossier(id).steps.size(), 3);
        QCOMPARE(office.dossier(id).steps.last().note, QStringLiteral("đã trình"));
        const auto early
            = services::correctDifficultyMove(file, {id, {}, QDate(2022, 9, 10), QStringLiteral("45"), {}, {}});
        VERIFY_ERROR(early, ErrorCode::StepBeforeEarlier);
        VERIFY_OK(services::undo(file));
        QCOMPARE(office.now(id).document, QString());
        QCOMPARE(office.now(id).stageOn, QDate(2022, 10, 1));
        VERIFY_OK(services::redo(file));
        QCOMPARE(office.now(id).document, QStringLiteral("45/BC-CATX"));
        VERIFY_OK(services::undo(file));
        VERIFY_OK(services::undo(file));
        QCOMPARE(office.now(id).stage, DifficultyStage::Collected);
    }

    void theDayItWasRaisedStays()
    {
        Office office;
        const DifficultyId id = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        VERIFY_OK(services::correctDifficultyMove(
            *office.data.file, {id, {}, QDate(2022, 9, 20), QStringLiteral("điện thoại"), {}, {}}));
        QCOMPARE(office.now(id).stageOn, QDate(2022, 9, 1));
        QCOMPARE(office.now(id).document, QStringLiteral("điện thoại"));
    }

    void wordsAreCorrected()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const DifficultyId id = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        domain::Difficulty wanted = office.now(id);
        wanted.text = QStringLiteral("  Thiếu máy in ");
        wanted.proposal = QStringLiteral("Cấp máy");
        wanted.task = services::findTask(file, QStringLiteral("2.7"))->id;
        wanted.stage = DifficultyStage::Solved; // no way to move it
        VERIFY_OK(services::correctDifficulty(file, wanted));
        QCOMPARE(office.now(id).text, QStringLiteral("Thiếu máy in"));
        QCOMPARE(office.now(id).stage, DifficultyStage::New);
        QCOMPARE(office.dossier(id).card.taskNo, QStringLiteral("2.7"));
        QCOMPARE(file.history().undoTitle(), QStringLiteral("sửa khó khăn của UBND xã Ninh Sơn"));
        VERIFY_OK(services::undo(file));
        QCOMPARE(office.now(id).text, QStringLiteral("Thiếu máy quét"));
        QVERIFY(!office.now(id).task.isValid());
        wanted.text = QStringLiteral(" ");
        const auto refused = services::correctDifficulty(file, wanted);
        VERIFY_ERROR(refused, ErrorCode::TextMissing);
    }

    void aClosedMonthKeepsItsWords()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const DifficultyId id = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 9, 1));
        VERIFY_OK(services::closePeriod(file, {2022, 9}));
        domain::Difficulty wanted = office.now(id);
        wanted.text = QStringLiteral("Khác");
        const auto refused = services::correctDifficulty(file, wanted);
        VERIFY_ERROR(refused, ErrorCode::PeriodClosed);
        const auto step = services::correctDifficultyMove(file, {id, {}, {}, QStringLiteral("1/BC"), {}, {}});
        VERIFY_ERROR(step, ErrorCode::PeriodClosed);
    }

    void boardCountsLikeThePeriod()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        const domain::Plan plan = *services::currentPlan(file);
        const DifficultyId old = office.add(QStringLiteral("Ninh Sơn"), QDate(2022, 6, 1));
        const DifficultyId fresh = office.add(QStringLiteral("Ninh Thủy"), QDate(2022, 10, 1));
        VERIFY_OK(services::moveDifficulties(file, {old}, move(DifficultyStage::Solved, QDate(2022, 7, 1))));
        VERIFY_OK(services::moveDifficulties(file, {fresh}, move(DifficultyStage::Solved, QDate(2022, 10, 5))));
        office.add(QStringLiteral("Ninh Sim"), QDate(2022, 9, 11));
        const auto board = reporting::difficultyBoard(file, plan, {2022, 10}, reporting::Solved::OfThePeriod);
        VERIFY_OK(board);
        QCOMPARE(board->cards.size(), 2);
        QCOMPARE(board->cards.first().unitName, QStringLiteral("UBND xã Ninh Sim"));
        QCOMPARE(board->cards.first().age, 30);
        QCOMPARE(board->cards.last().age, 4); // the days it took
        const auto all = reporting::difficultyBoard(file, plan, {2022, 10}, reporting::Solved::All);
        VERIFY_OK(all);
        QCOMPARE(all->cards.size(), 3);
    }

    void aDossierNamesTheReport()
    {
        Office office;
        services::DataFile &file = *office.data.file;
        services::NewReport report = office.data.report(
            QStringLiteral("Ninh Sim"), {2022, 10}, QDate(2022, 10, 5), QStringLiteral("7/BC-UBND"));
        report.difficulties.append({{}, QStringLiteral("Thiếu người"), QStringLiteral("Thêm người")});
        const auto registered = services::addReport(file, report);
        VERIFY_OK(registered);
        const auto all = services::difficulties(file, office.plan());
        QCOMPARE(all->size(), 1);
        const auto dossier = office.dossier(all->first().id);
        QVERIFY(dossier.report);
        QCOMPARE(dossier.report->entry.numberText(), QStringLiteral("1"));
        QCOMPARE(dossier.steps.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDifficulties)
#include "tst_difficulties.moc"

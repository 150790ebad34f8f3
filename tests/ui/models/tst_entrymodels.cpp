#include "support/datafilefixture.h"
#include "ui/models/itemrole.h"
#include "ui/models/resultsmodel.h"
#include "ui/models/waitingmodel.h"
#include "ui/theme/status.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace models;

/// The lists of Tổng quan and Báo cáo đến over a real month.
class TestEntryModels : public QObject {
    Q_OBJECT

private slots:
    void whoIsMissingStandsInOfficialOrder()
    {
        WaitingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFigures(month(), {}, m_office.clock.today());
        QCOMPARE(model.rowCount(), 46);
        QCOMPARE(text(model, 0, 0), QStringLiteral("UBND phường Ninh Hiệp"));
        QCOMPARE(model.index(0, 0).data(SignRole).toInt(), int(theme::Status::Missing));
        QCOMPARE(model.index(0, 0).data(KeyRole).toString(), QStringLiteral("22528"));
    }

    void resultsKeepTheirTaskWhenTheUnitChanges()
    {
        const auto contents = services::readPlanContents(*m_office.file, *services::currentPlan(*m_office.file));
        VERIFY_OK(contents);
        ResultsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTasks(contents->tasks);
        QCOMPARE(model.rowCount(), 32);
        QVERIFY(model.isEmpty());
        QVERIFY(model.setData(model.index(0, ResultsModel::TextColumn), QStringLiteral("  Đã rà soát  ")));
        QVERIFY(!model.setData(model.index(0, ResultsModel::ProgressColumn), QStringLiteral("140")));
        QVERIFY(!model.setData(model.index(0, ResultsModel::ProgressColumn), QStringLiteral("nhiều")));
        QVERIFY(model.setData(model.index(0, ResultsModel::ProgressColumn), QStringLiteral("40%")));
        QVERIFY(!model.setData(model.index(0, ResultsModel::TaskColumn), QStringLiteral("khác")));

        // Phòng TC-KH leads 1.2: its tasks come first, what was typed for 1.1 stays with 1.1.
        model.setUnit(m_office.unit(QStringLiteral("tckh")).id);
        QCOMPARE(text(model, 0, ResultsModel::NumberColumn), QStringLiteral("1.2"));
        const QList<domain::ReportResult> results = model.results();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().task, contents->tasks.first().id);
        QCOMPARE(results.first().text, QStringLiteral("Đã rà soát"));
        QCOMPARE(*results.first().progress, 40);

        // "Hoàn thành" is 100 %.
        QVERIFY(model.setData(model.index(0, ResultsModel::StateColumn), QStringLiteral("done")));
        QCOMPARE(text(model, 0, ResultsModel::ProgressColumn), QStringLiteral("100"));
        model.clear();
        QVERIFY(model.isEmpty());
    }

private:
    static QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    reporting::PeriodFigures month()
    {
        if (!m_filled) {
            m_filled = m_office.add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND"))
                && m_office.add(QStringLiteral("tckh"), QDate(2022, 5, 11));
        }
        const auto plan = services::currentPlan(*m_office.file);
        const auto figures = reporting::periodFigures(*m_office.file, *plan, {2022, 5}, m_office.clock.today());
        return figures ? *figures : reporting::PeriodFigures();
    }

    support::DataFileFixture m_office;
    bool m_filled = false;
};

QTEST_GUILESS_MAIN(TestEntryModels)
#include "tst_entrymodels.moc"

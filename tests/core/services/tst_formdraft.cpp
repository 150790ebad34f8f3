#include "core/services/formdraft.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QSignalSpy>
#include <QtTest>

using support::DataFileFixture;

/// Half-typed forms: in the file, and no act of anybody.
class TestFormDraft : public QObject {
    Q_OBJECT

private slots:
    void aDraftSurvivesAndIsNoAct()
    {
        DataFileFixture office;
        QSignalSpy announced(&office.file->changes(), &services::ChangeNotifier::changed);
        const qint64 traced = traceLines(office);
        const auto first = services::saveFormDraft(*office.file, m_form, {}, content(QStringLiteral("ninh s")));
        VERIFY_OK(first);
        office.clock.set(QDateTime(QDate(2022, 5, 12), QTime(8, 31)));
        const auto same = services::saveFormDraft(*office.file, m_form, *first, content(QStringLiteral("ninh sơn")));
        QCOMPARE(*same, *first);
        QCOMPARE(traceLines(office), traced);
        QVERIFY(announced.isEmpty());
        QVERIFY(!office.file->history().canUndo());

        office.reopen();
        const auto drafts = services::readFormDrafts(*office.file, m_form);
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().content, content(QStringLiteral("ninh sơn")));
        QCOMPARE(drafts->first().at, QDateTime(QDate(2022, 5, 12), QTime(8, 31)));
    }

    void eachFormHasItsOwnNewestFirst()
    {
        DataFileFixture office;
        const auto old = services::saveFormDraft(*office.file, m_form, {}, content(QStringLiteral("cũ")));
        office.clock.set(QDateTime(QDate(2022, 5, 12), QTime(9, 0)));
        VERIFY_OK(services::saveFormDraft(*office.file, m_form, {}, content(QStringLiteral("mới"))));
        VERIFY_OK(services::saveFormDraft(*office.file, QStringLiteral("khac"), {}, content(QStringLiteral("khác"))));
        auto drafts = services::readFormDrafts(*office.file, m_form);
        QCOMPARE(drafts->size(), 2);
        QCOMPARE(drafts->first().content, content(QStringLiteral("mới")));
        VERIFY_OK(services::dropFormDraft(*office.file, drafts->first().id));
        drafts = services::readFormDrafts(*office.file, m_form);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().id, *old);
    }

private:
    static QJsonObject content(const QString &unit) { return {{QStringLiteral("unit"), unit}}; }
    static qint64 traceLines(const DataFileFixture &office)
    {
        return *office.file->connection().integer(QStringLiteral("SELECT count(*) FROM trace"));
    }

    const QString m_form = QStringLiteral("incoming.entry");
};

QTEST_GUILESS_MAIN(TestFormDraft)
#include "tst_formdraft.moc"

#include "core/services/documentservice.h"
#include "core/services/registerreader.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "support/datafilefixture.h"
#include "ui/models/itemrole.h"
#include "ui/models/registermodel.h"
#include "ui/theme/status.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using domain::RegisterQuery;
using models::RegisterModel;
using support::DataFileFixture;

/// The register as the list of Báo cáo đến shows it, over a real file.
class TestRegisterModel : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(); }

    void aMonthShowsItsReportsNewestFirst()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_OK(m_office->add(QStringLiteral("tckh"), QDate(2022, 5, 11)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 12), {}, {2022, 6}));
        RegisterModel model(*m_office->file);
        const QAbstractItemModelTester tester(&model);
        VERIFY_OK(model.show(ofMay()));
        QCOMPARE(column(model, RegisterModel::NumberColumn), QStringLiteral("2|1"));
        QCOMPARE(text(model, 0, RegisterModel::IssuerColumn), QStringLiteral("Phòng Tài chính - Kế hoạch"));
        QCOMPARE(text(model, 0, RegisterModel::StatusColumn), QStringLiteral("Chậm 2 ngày"));
        QCOMPARE(
            model.index(0, RegisterModel::StatusColumn).data(models::StatusRole).toInt(), int(theme::Status::Late));
        QCOMPARE(text(model, 1, RegisterModel::DocumentColumn), QStringLiteral("15/BC-UBND"));
        QCOMPARE(text(model, 1, RegisterModel::StatusColumn), QStringLiteral("Đúng hạn"));
    }

    void aYearShowsWhateverBecameOfItsEntries()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 9)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh an"), QDate(2022, 5, 9)));
        VERIFY_OK(addDocument(QStringLiteral("UBND tỉnh Khánh Hòa"), QStringLiteral("45/UBND-NC")));
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 1}, QStringLiteral("Nhập nhầm")));
        VERIFY_OK(
            services::returnEntry(*m_office->file, {2022, 2}, QStringLiteral("Thiếu chữ ký"), QDate(2022, 5, 13)));
        services::NewReport newer = m_office->report({}, {}, QDate(2022, 5, 9));
        newer.unit = {};
        VERIFY_OK(services::replaceReport(*m_office->file, {2022, 3}, newer));

        RegisterModel model(*m_office->file);
        VERIFY_OK(model.show(ofYear()));
        QCOMPARE(column(model, RegisterModel::NumberColumn), QStringLiteral("5|4|3|2|1"));
        QCOMPARE(column(model, RegisterModel::StatusColumn),
            QStringLiteral("Thay số 3|Văn bản khác|Thay bằng 5|Chờ gửi lại|Đã hủy"));
        QVERIFY(model.index(4, RegisterModel::IssuerColumn).data(models::CancelledRole).toBool());
        QVERIFY(!model.index(1, RegisterModel::IssuerColumn).data(models::CancelledRole).toBool());
        QCOMPARE(text(model, 1, RegisterModel::IssuerColumn), QStringLiteral("UBND tỉnh Khánh Hòa"));

        // What was sent back is waited for until it comes again; after its day it is overdue.
        m_office->clock.set(QDate(2022, 5, 15).startOfDay());
        VERIFY_OK(model.reload());
        QCOMPARE(text(model, 3, RegisterModel::StatusColumn), QStringLiteral("Quá hẹn 2 ngày"));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 14)));
        VERIFY_OK(model.reload());
        QCOMPARE(text(model, 4, RegisterModel::StatusColumn), QStringLiteral("Đã trả lại"));
    }

    void wordsAreFoundInAnyOrderAndSpelling()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 10), QStringLiteral("16/BC-UBND")));
        VERIFY_OK(addDocument(QStringLiteral("UBND tỉnh Khánh Hòa"), QStringLiteral("45/UBND-NC")));
        RegisterModel model(*m_office->file);
        const auto found = [&](const QString &typed) {
            RegisterQuery query = ofYear();
            query.text = typed;
            return model.show(query) ? column(model, RegisterModel::NumberColumn) : QStringLiteral("error");
        };
        QCOMPARE(found(QStringLiteral("son ninh")), QStringLiteral("1"));
        QCOMPARE(found(QStringLiteral("NINH")), QStringLiteral("2|1"));
        QCOMPARE(found(QStringLiteral("khánh hoà tinh")), QStringLiteral("3"));
        QCOMPARE(found(QStringLiteral("ninh 10/05")), QStringLiteral("2"));
        QCOMPARE(found(QStringLiteral("45/ubnd")), QStringLiteral("3"));
        QCOMPARE(found(QStringLiteral("100%_'")), QString());
    }

    void columnsSortTheVietnameseWay()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh xuân"), QDate(2022, 5, 9), QStringLiteral("9/BC-UBND")));
        VERIFY_OK(m_office->add(QStringLiteral("ninh đa"), QDate(2022, 5, 8), QStringLiteral("10/BC-UBND")));
        VERIFY_OK(m_office->add(QStringLiteral("ninh diêm"), QDate(2022, 5, 7), QStringLiteral("100/BC-UBND")));
        VERIFY_OK(addDocument(QStringLiteral("Ủy ban Dân tộc"), {}));
        VERIFY_OK(addDocument(QStringLiteral("Ban Dân vận"), {}));
        RegisterModel model(*m_office->file);
        const QAbstractItemModelTester tester(&model);
        VERIFY_OK(model.show(ofYear()));
        model.sort(RegisterModel::IssuerColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, RegisterModel::IssuerColumn),
            QStringLiteral("Ban Dân vận|UBND phường Ninh Diêm|UBND phường Ninh Đa|UBND xã Ninh Xuân|Ủy ban Dân tộc"));
        model.sort(RegisterModel::DocumentColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, RegisterModel::DocumentColumn), QStringLiteral("100/BC-UBND|10/BC-UBND|9/BC-UBND||"));
        model.sort(RegisterModel::ArrivedColumn, Qt::AscendingOrder);
        QCOMPARE(text(model, 0, RegisterModel::NumberColumn), QStringLiteral("3"));
        // What cannot be sorted by leaves the order.
        model.sort(RegisterModel::StatusColumn, Qt::AscendingOrder);
        QCOMPARE(text(model, 0, RegisterModel::NumberColumn), QStringLiteral("3"));
    }

    void supplementsStandBehindTheirNumber()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 10)));
        services::NewReport forgotten = m_office->report(QStringLiteral("ninh an"), {2022, 5}, QDate(2022, 5, 9));
        forgotten.supplementTo = 1;
        forgotten.reason = QStringLiteral("Sót");
        VERIFY_OK(services::addReport(*m_office->file, forgotten));
        RegisterModel model(*m_office->file);
        VERIFY_OK(model.show(ofYear()));
        QCOMPARE(column(model, RegisterModel::NumberColumn), QStringLiteral("2|1.1|1"));
    }

    void onlyWhatIsLookedAtIsRead()
    {
        constexpr int entries = 100000;
        fill(entries);
        RegisterModel model(*m_office->file);
        const store::Connection &connection = m_office->file->connection();
        VERIFY_OK(model.show(ofYear()));
        QCOMPARE(model.rowCount(), entries);

        int before = connection.rowCount();
        int statements = connection.statementCount();
        QCOMPARE(text(model, 0, RegisterModel::NumberColumn), QString::number(entries));
        QCOMPARE(connection.rowCount() - before, 128);
        QCOMPARE(connection.statementCount() - statements, 1);
        // The page is kept: its other rows cost nothing.
        for (int row = 0; row < 128; ++row)
            QVERIFY(!text(model, row, RegisterModel::SubjectColumn).isEmpty());
        QCOMPARE(connection.rowCount() - before, 128);
        // A jump to the end reads the last page alone.
        before = connection.rowCount();
        QCOMPARE(text(model, entries - 1, RegisterModel::NumberColumn), QStringLiteral("1"));
        QCOMPARE(connection.rowCount() - before, entries % 128);
    }

    void whatCannotBeReadIsSaidOnce()
    {
        fill(300);
        RegisterModel model(*m_office->file);
        VERIFY_OK(model.show(ofYear()));
        QSignalSpy failed(&model, &RegisterModel::readFailed);
        VERIFY_OK(m_office->file->connection().run(QStringLiteral("ALTER TABLE plan_reporter RENAME TO gone")));
        QCOMPARE(text(model, 0, RegisterModel::NumberColumn), QStringLiteral("…"));
        QCOMPARE(text(model, 200, RegisterModel::IssuerColumn), QStringLiteral("…"));
        QCOMPARE(failed.size(), 1);
        VERIFY_OK(m_office->file->connection().run(QStringLiteral("ALTER TABLE gone RENAME TO plan_reporter")));
        VERIFY_OK(model.reload());
        QCOMPARE(text(model, 0, RegisterModel::NumberColumn), QStringLiteral("300"));
    }

private:
    static QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    /// The texts of a column, "|" between them.
    static QString column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(text(model, row, column));
        return texts.join(QLatin1Char('|'));
    }

    RegisterQuery ofMay() const
    {
        RegisterQuery query;
        query.plan = services::currentPlan(*m_office->file)->id;
        query.period = domain::Period{2022, 5};
        return query;
    }

    static RegisterQuery ofYear()
    {
        RegisterQuery query;
        query.year = 2022;
        return query;
    }

    base::Result<domain::RegisterEntry> addDocument(const QString &issuer, const QString &reference) const
    {
        services::NewDocument document;
        document.issuerText = issuer;
        document.arrivedOn = QDate(2022, 5, 12);
        document.documentReference = reference;
        document.subject = QStringLiteral("Công văn về việc khác");
        return services::registerDocument(*m_office->file, document);
    }

    /// So many other documents, straight into the table.
    void fill(int count) const
    {
        auto transaction = m_office->file->begin();
        VERIFY_OK(transaction);
        store::Statement insert(transaction->connection(),
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                           " INSERT INTO register_entry (year, arrival_number, arrived_on, entered_at, issuer_text,"
                           " subject, search_text) SELECT 2022, i, '2022-05-09', '2022-05-09T08:00:00.000Z', 'UBND',"
                           " 'Văn bản ' || i, 'van ban ' || i FROM n"));
        VERIFY_OK(insert.bind(count).run());
        VERIFY_OK(transaction->commit());
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_GUILESS_MAIN(TestRegisterModel)
#include "tst_registermodel.moc"

#include "core/services/officestart.h"
#include "core/services/shippedstart.h"
#include "core/settings/settingtable.h"
#include "support/resultcheck.h"

#include <QtTest>

/// What another office than the shipped one finds in its new file.
class TestOfficeStart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto shipped = services::shippedOffice();
        VERIFY_OK(shipped);
        m_shipped = *shipped;
    }

    void theShippedOfficeKeepsEverything()
    {
        QCOMPARE(services::officeStart(m_shipped, {}), m_shipped);
        QCOMPARE(services::officeStart(m_shipped, {{QStringLiteral("letterhead.place"), QStringLiteral("Ninh Hòa")}}),
            m_shipped);
    }

    void anotherOfficeIsNotNinhHoa()
    {
        const QMap<QString, QString> start = services::officeStart(m_shipped,
            {{QStringLiteral("letterhead.parent"), QStringLiteral("Công an tỉnh Phú Yên")},
                {QStringLiteral("letterhead.agency"), QStringLiteral("Công an huyện Tuy An")},
                {QStringLiteral("letterhead.place"), QStringLiteral("Tuy An")},
                {QStringLiteral("letterhead.symbol"), QStringLiteral("BC-CAH(QLHC)")},
                {QStringLiteral("office.body_in_text"), QStringLiteral("Công an huyện")}});
        for (auto it = start.begin(); it != start.end(); ++it) {
            if (it.key().startsWith(QStringLiteral("letterhead."))
                && it.key() != QStringLiteral("letterhead.addressees"))
                continue; // chosen, and written over these
            if (it.key() == QStringLiteral("office.body_in_text"))
                continue;
            for (const char *name : {"Ninh Hòa", "Khánh Hòa", "thị xã", "CATX"})
                QVERIFY2(!it.value().contains(QString::fromUtf8(name)), qPrintable(it.key() + it.value()));
            VERIFY_OK(settings::checkedValue(it.key(), it.value()));
        }
        // The superior body is the office's own; whom nobody named is left out.
        QCOMPARE(start.value(QStringLiteral("form.congan-tinh.addressees")),
            QStringLiteral("Công an tỉnh Phú Yên (qua Phòng PC06)"));
        QVERIFY(!start.contains(QStringLiteral("form.ubnd.addressees")));
        QCOMPARE(start.value(QStringLiteral("form.ubnd.recipients")), QStringLiteral("Như trên\nLưu: VT, QLHC"));
        // Who signs is found by his place in the list.
        QCOMPARE(start.value(QStringLiteral("signers")).section(QLatin1Char('\n'), 0, 0),
            QStringLiteral("|Trưởng Công an huyện||"));
        QCOMPARE(start.value(QStringLiteral("signers")).count(QLatin1Char('\n')),
            m_shipped.value(QStringLiteral("signers")).count(QLatin1Char('\n')));
    }

    void anotherTownOfTheProvinceKeepsTheProvince()
    {
        const QMap<QString, QString> start = services::officeStart(m_shipped,
            {{QStringLiteral("letterhead.agency"), QStringLiteral("Công an thị xã Cam Lâm")},
                {QStringLiteral("letterhead.place"), QStringLiteral("Cam Lâm")}});
        QCOMPARE(start.value(QStringLiteral("form.congan-tinh.addressees")),
            m_shipped.value(QStringLiteral("form.congan-tinh.addressees")));
        QCOMPARE(start.value(QStringLiteral("form.to-cong-tac-tinh.parent")), QStringLiteral("UBND thị xã Cam Lâm"));
        QCOMPARE(start.value(QStringLiteral("letterhead.addressees")),
            QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)\nUBND thị xã Cam Lâm"));
    }

private:
    QMap<QString, QString> m_shipped;
};

QTEST_GUILESS_MAIN(TestOfficeStart)
#include "tst_officestart.moc"

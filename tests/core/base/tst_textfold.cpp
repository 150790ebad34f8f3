#include "core/base/text/exactkey.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

#include <QtTest>

using namespace base;

class TestTextFold : public QObject {
    Q_OBJECT

private slots:
    void nfcComposes();
    void cleanLine_data();
    void cleanLine();
    void fold_data();
    void fold();
    void foldAgreesWithDecomposition();
    void foldOfDecomposedIsTheSame();
    void exactKey_data();
    void exactKey();
    void everyOpenSyllable();
    void exactKeyRefinesFold();
};

namespace {

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

const QStringList &samples()
{
    static const QStringList texts{
        QStringLiteral("Phòng Tài chính – Kế hoạch"),
        QStringLiteral("TÒA ÁN NHÂN DÂN THỊ XÃ NINH HOÀ"),
        QStringLiteral("Lực lượng Cảnh sát Quản lý hành chính về trật tự xã hội"),
        QStringLiteral("“Phát triển ứng dụng dữ liệu về dân cư”"),
        QStringLiteral("ặ ậ ẵ ẫ ữ ự ợ ỡ ệ ễ ộ ỗ đ Đ"),
        QStringLiteral("  Nguyễn\u00A0Vĩnh   Thạnh\t"),
        QStringLiteral("quý, giờ, già, khuỷu tay, hoài, hoà, thủy"),
    };
    return texts;
}

} // namespace

void TestTextFold::nfcComposes()
{
    QCOMPARE(base::nfc(QStringLiteral("e\u0302\u0301")), QStringLiteral("ế"));
    QCOMPARE(base::nfc(QStringLiteral("\u00EA\u0301")), QStringLiteral("ế")); // a mark after a composed vowel
    QCOMPARE(base::nfc(QStringLiteral("a\u0323\u0306")), QStringLiteral("ặ"));
    QCOMPARE(base::nfc(QStringLiteral("a\u0306\u0323")), QStringLiteral("ặ"));
    QCOMPARE(base::nfc(QStringLiteral("u\u031B\u0303")), QStringLiteral("ữ"));
    QCOMPARE(base::nfc(QStringLiteral("  giữ  nguyên\n")), QStringLiteral("  giữ  nguyên\n"));
    QCOMPARE(base::nfc(QStringLiteral("\ta\r\nb\u0085")), QStringLiteral("\ta\r\nb\u0085"));
    // What no text has: NUL, bell, escape, marks of direction, a character that is none, half a pair.
    QCOMPARE(base::nfc(QStringLiteral("a") + QChar(0) + QStringLiteral("b\u0007\u001B\u009F\u202E\u2067c")),
        QStringLiteral("abc"));
    QCOMPARE(base::nfc(QString(QChar(0xFFFE)) + QStringLiteral("e\u0302")), QStringLiteral("ê"));
    QCOMPARE(base::nfc(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")), QStringLiteral("a\uFFFDb"));
    QCOMPARE(base::nfc(QStringLiteral("\U0001F600")), QStringLiteral("\U0001F600"));
    for (const QString &text : samples())
        QCOMPARE(base::nfc(decomposed(text)), text);
}

void TestTextFold::cleanLine_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blanks") << QStringLiteral("  UBND \u00A0 xã\tNinh\r\nSơn\u2003\u202F")
                            << QStringLiteral("UBND xã Ninh Sơn");
    QTest::newRow("invisible") << QStringLiteral("\uFEFFNinh\u200B Hi\u00ADệp\u2060\u200E\u200D\u200C")
                               << QStringLiteral("Ninh Hiệp");
    QTest::newRow("invisible before a mark") << QStringLiteral("Hie\u0302\u200B\u0323p") << QStringLiteral("Hiệp");
    QTest::newRow("control codes") << QStringLiteral("Ninh\u0007 Đa\u0001") << QStringLiteral("Ninh Đa");
    QTest::newRow("eth") << QStringLiteral("Ninh \u00D0a, \u0189ông, \u00F0i, \u0256i")
                         << QStringLiteral("Ninh Đa, Đông, đi, đi");
    QTest::newRow("kept as written") << QStringLiteral("Tòa – “Toà” — TC-KH & Ð")
                                     << QStringLiteral("Tòa – “Toà” — TC-KH & Đ");
}

void TestTextFold::cleanLine()
{
    QFETCH(QString, pasted);
    QFETCH(QString, clean);
    QCOMPARE(base::cleanLine(pasted), clean);
    QCOMPARE(base::cleanLine(decomposed(pasted)), clean);
    QCOMPARE(base::cleanLine(clean), clean);
}

void TestTextFold::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << QStringLiteral(" \u00A0 ") << QString();
    QTest::newRow("dash") << QStringLiteral("Phòng Tài chính – Kế hoạch")
                          << QStringLiteral("phong tai chinh - ke hoach");
    QTest::newRow("all dashes") << QStringLiteral("a-b‐c‑d‒e–f—g―h−i") << QStringLiteral("a-b-c-d-e-f-g-h-i");
    QTest::newRow("đ") << QStringLiteral("định danh ĐIỆN TỬ \u00D0") << QStringLiteral("dinh danh dien tu d");
    QTest::newRow("quotes") << QStringLiteral("“Đề án” ‘06’") << QStringLiteral("\"de an\" '06'");
    QTest::newRow("blanks") << QStringLiteral("\uFEFF Ninh\u00A0\u00A0 Hòa\n") << QStringLiteral("ninh hoa");
    QTest::newRow("capitals") << QStringLiteral("ỦY BAN NHÂN DÂN") << QStringLiteral("uy ban nhan dan");
    QTest::newRow("numbers") << QStringLiteral("15/BC-UBND ngày 07/4/2022")
                             << QStringLiteral("15/bc-ubnd ngay 07/4/2022");
    QTest::newRow("foreign marks") << QStringLiteral("Café Zürich Å") << QStringLiteral("cafe zurich a");
    QTest::newRow("other scripts") << QStringLiteral("Ελλάς 한국 😀") << QStringLiteral("ελλας 한국 😀");
}

void TestTextFold::fold()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(base::fold(text), key);
    QCOMPARE(base::fold(key), key);
}

// The table against the slow way, for every letter there is a Vietnamese (or other Latin) use for.
void TestTextFold::foldAgreesWithDecomposition()
{
    int letters = 0;
    for (char16_t c = 0x20; c < 0x1F00; ++c) {
        const QChar character(c);
        const bool latin = character.script() == QChar::Script_Latin;
        if (!latin || !character.isLetter() || c == 0x00D0 || c == 0x00F0 || c == 0x0189 || c == 0x0256)
            continue;
        QString slow;
        const QString parts = QString(character)
                                  .normalized(QString::NormalizationForm_D)
                                  .toLower()
                                  .normalized(QString::NormalizationForm_D);
        for (const QChar part : parts) {
            if (part.category() != QChar::Mark_NonSpacing)
                slow += part;
        }
        slow.replace(QStringLiteral("đ"), QStringLiteral("d"));
        QCOMPARE(base::fold(QString(character)), slow);
        ++letters;
    }
    QVERIFY(letters > 800);
}

void TestTextFold::foldOfDecomposedIsTheSame()
{
    for (const QString &text : samples()) {
        QCOMPARE(base::fold(decomposed(text)), base::fold(text));
        QCOMPARE(base::fold(text.toUpper()), base::fold(text));
    }
}

void TestTextFold::exactKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("old oa") << QStringLiteral("Hòa, HÓA, tỏa; õa ọa") << QStringLiteral("hoà, hoá, toả; oã oạ");
    QTest::newRow("new oa") << QStringLiteral("Hoà, HOÁ") << QStringLiteral("hoà, hoá");
    QTest::newRow("oe") << QStringLiteral("khỏe khoẻ lòe") << QStringLiteral("khoẻ khoẻ loè");
    QTest::newRow("uy") << QStringLiteral("thủy thuỷ ủy ban") << QStringLiteral("thuỷ thuỷ uỷ ban");
    QTest::newRow("closed stay") << QStringLiteral("hoàn huýt hoài ngoẻo tuyết khuỷu")
                                 << QStringLiteral("hoàn huýt hoài ngoẻo tuyết khuỷu");
    QTest::newRow("qu and gi stay") << QStringLiteral("quý qúy quà già giò") << QStringLiteral("quý qúy quà già giò");
    QTest::newRow("i and y stay") << QStringLiteral("kỹ kĩ quý quí") << QStringLiteral("kỹ kĩ quý quí");
    QTest::newRow("marks stay") << QStringLiteral("Đào tạo") << QStringLiteral("đào tạo");
    QTest::newRow("not at the end of the word") << QStringLiteral("tòan tòa-án") << QStringLiteral("tòan toà-án");
    QTest::newRow("dashes, blanks, Eth") << QStringLiteral(" Ð –\u00A0“A” ") << QStringLiteral("đ - \"a\"");
}

void TestTextFold::exactKey()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(base::exactKey(text), key);
    QCOMPARE(base::exactKey(decomposed(text)), key);
    QCOMPARE(base::exactKey(text.toUpper()), key);
    QCOMPARE(base::exactKey(key), key);
}

void TestTextFold::everyOpenSyllable()
{
    const QStringList onsets{QString(), QStringLiteral("h"), QStringLiteral("t"), QStringLiteral("th"),
        QStringLiteral("kh"), QStringLiteral("ng"), QStringLiteral("đ"), QStringLiteral("x")};
    const QList<std::pair<QString, QString>> rimes{{QStringLiteral("o"), QStringLiteral("a")},
        {QStringLiteral("o"), QStringLiteral("e")}, {QStringLiteral("u"), QStringLiteral("y")}};
    for (const QString &onset : onsets) {
        for (const auto &[first, last] : rimes) {
            for (const char16_t tone : {0x0300, 0x0309, 0x0303, 0x0301, 0x0323}) {
                const QString old = base::nfc(onset + first + QChar(tone) + last);
                const QString modern = base::nfc(onset + first + last + QChar(tone));
                QVERIFY(old != modern);
                QCOMPARE(base::exactKey(old), modern);
                QCOMPARE(base::exactKey(modern), modern);
                // A closing consonant makes it a syllable that both schools write alike.
                QCOMPARE(base::exactKey(modern + QLatin1Char('n')), modern + QLatin1Char('n'));
            }
        }
    }
}

void TestTextFold::exactKeyRefinesFold()
{
    for (const QString &text : samples())
        QCOMPARE(base::fold(base::exactKey(text)), base::fold(text));
    QVERIFY(base::exactKey(QStringLiteral("Thọ")) != base::exactKey(QStringLiteral("Thơ")));
    QVERIFY(base::exactKey(QStringLiteral("Đa")) != base::exactKey(QStringLiteral("Da")));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"

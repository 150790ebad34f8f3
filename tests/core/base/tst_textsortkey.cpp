#include "core/base/text/personname.h"
#include "core/base/text/sortkey.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <numeric>

#include <unicode/ucol.h>

// The oracle: ICU's collator with the CLDR rules for "vi", in its default setting.
class Collator {
public:
    Collator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator = ucol_open("vi", &status);
        if (U_FAILURE(status))
            qFatal("no collator for vi");
    }
    ~Collator() { ucol_close(m_collator); }
    Q_DISABLE_COPY_MOVE(Collator)

    int compare(const QString &left, const QString &right) const
    {
        return ucol_strcoll(m_collator, reinterpret_cast<const UChar *>(left.utf16()), int(left.size()),
            reinterpret_cast<const UChar *>(right.utf16()), int(right.size()));
    }

private:
    UCollator *m_collator = nullptr;
};

class TestTextSortKey : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void orderedLists_data();
    void orderedLists();
    void knownCharactersInOrder();
    void phrasesAgreeWithTheCollator();
    void shortStringsAgreeWithTheCollator();
    void bytesCompareLikeStrings();
    void strangersHaveAPlace();
    void peopleByGivenName();

private:
    void compareAllPairs(const QStringList &texts);

    QStringList m_syllables;
    QStringList m_planWords;
    Collator m_collator;
};

namespace {

int sign(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

int compareKeys(const QString &left, const QString &right)
{
    return sign(left.compare(right));
}

QString shown(const QString &text)
{
    QString codes;
    for (const QChar c : text)
        codes += QString::number(c.unicode(), 16) + QLatin1Char(' ');
    return text + QStringLiteral(" [") + codes + QLatin1Char(']');
}

template <typename List> auto picked(const List &list, QRandomGenerator &random)
{
    return list.at(qsizetype(random.bounded(quint32(list.size()))));
}

} // namespace

void TestTextSortKey::initTestCase()
{
    const QStringList onsets
        = QStringLiteral(" b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x").split(QLatin1Char(' '));
    const QStringList rimes = QStringLiteral("a ă â e ê i o ô ơ u ư y an ang anh oa oan uy uyên iê ươ ương ai ay ao")
                                  .split(QLatin1Char(' '));
    const QList<char16_t> tones{0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
    for (const QString &onset : onsets) {
        for (const QString &rime : rimes) {
            for (const char16_t tone : tones) {
                QString syllable = onset + rime;
                if (tone)
                    syllable.insert(onset.size() + 1, QChar(tone));
                m_syllables += syllable.normalized(QString::NormalizationForm_C);
            }
        }
    }

    QFile plan(QStringLiteral(DONDOC_SOURCE_DIR "/resources/plans/1228.json"));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    m_planWords = QString::fromUtf8(plan.readAll()).simplified().split(QLatin1Char(' '));
    QVERIFY(m_planWords.size() > 1000);
}

void TestTextSortKey::compareAllPairs(const QStringList &texts)
{
    QStringList keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys += base::sortKey(text);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i; j < texts.size(); ++j) {
            const int expected = sign(m_collator.compare(texts.at(i), texts.at(j)));
            if (compareKeys(keys.at(i), keys.at(j)) != expected) {
                QFAIL(qPrintable(shown(texts.at(i)) + QStringLiteral(" <> ") + shown(texts.at(j))
                    + QStringLiteral(" collator ") + QString::number(expected) + QStringLiteral(" keys ") + keys.at(i)
                    + QStringLiteral(" | ") + keys.at(j)));
            }
        }
    }
}

void TestTextSortKey::orderedLists_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("alphabet")
        << QStringLiteral("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y").split(QLatin1Char(' '));
    QTest::newRow("tones") << QStringLiteral("ma mà mả mã má mạ mai").split(QLatin1Char(' '));
    QTest::newRow("letters before tones")
        << QStringList{QStringLiteral("Hạ An"), QStringLiteral("Hà Bình"), QStringLiteral("Hải An")};
    QTest::newRow("case last") << QStringLiteral("an An AN án Án").split(QLatin1Char(' '));
    QTest::newRow("blank first") << QStringList{QStringLiteral("Ninh Thọ"), QStringLiteral("Ninh Thủy"),
        QStringLiteral("Ninh Thượng"), QStringLiteral("Ninhan")};
    QTest::newRow("shorter first") << QStringList{
        QString(), QStringLiteral("Ninh"), QStringLiteral("Ninh Đa"), QStringLiteral("Ninh Đa 2")};
    QTest::newRow("d and đ") << QStringList{
        QStringLiteral("Ninh Diêm"), QStringLiteral("Ninh Đa"), QStringLiteral("Ninh Đông")};
}

void TestTextSortKey::orderedLists()
{
    QFETCH(QStringList, ordered);
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        const QString before = ordered.at(i - 1);
        const QString after = ordered.at(i);
        QVERIFY2(base::sortKey(before) < base::sortKey(after), qPrintable(before + QStringLiteral(" < ") + after));
        const QString loose = after.normalized(QString::NormalizationForm_D);
        QCOMPARE(base::sortKey(loose), base::sortKey(after));
    }
}

// Every pair of the single characters that office texts are made of.
void TestTextSortKey::knownCharactersInOrder()
{
    QStringList characters;
    const auto addRange = [&characters](char16_t first, char16_t last) {
        for (char16_t c = first; c <= last; ++c)
            characters += QString(QChar(c));
    };
    addRange(0x20, 0x7E);
    const QString signs = QStringLiteral("\u00A0\t\n…–—‑‐−“”‘’«»§°±×÷©®·•†‰€₫£¥¢²³¹←→≤≥●");
    for (const QChar c : signs)
        characters += QString(c);
    for (char16_t c = 0xC0; c < 0x180; ++c) {
        // Left out: the letters for which the contract names another place.
        static const QString others = QStringLiteral("ÆæßØøÞþÐðĐđĦħıĲĳĿŀŁłŊŋŒœŦŧŉĸſ×÷");
        if (!others.contains(QChar(c)))
            characters += QString(QChar(c));
    }
    characters += {QStringLiteral("đ"), QStringLiteral("Đ"), QStringLiteral("ơ"), QStringLiteral("Ơ"),
        QStringLiteral("ư"), QStringLiteral("Ư")};
    addRange(0x1EA0, 0x1EF9);
    compareAllPairs(characters);
}

void TestTextSortKey::phrasesAgreeWithTheCollator()
{
    QRandomGenerator random(1228);
    const QStringList joints{QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" "), QStringLiteral("-"),
        QStringLiteral(" - "), QStringLiteral(", "), QStringLiteral("/"), QStringLiteral("."), QStringLiteral(" – "),
        QString()};
    QStringList phrases;
    for (int i = 0; i < 30000; ++i) {
        QString phrase;
        const int words = 1 + int(random.bounded(5u));
        for (int word = 0; word < words; ++word) {
            if (word)
                phrase += picked(joints, random);
            QString syllable = random.bounded(4u) == 0 ? picked(m_planWords, random) : picked(m_syllables, random);
            switch (random.bounded(6u)) {
            case 0:
                syllable = syllable.toUpper();
                break;
            case 1:
            case 2:
                syllable = syllable.left(1).toUpper() + syllable.mid(1);
                break;
            case 3:
                if (random.bounded(3u) == 0)
                    syllable = QString::number(random.bounded(2000u));
                break;
            default:
                break;
            }
            phrase += syllable;
        }
        if (random.bounded(10u) == 0)
            phrase = phrase.normalized(QString::NormalizationForm_D);
        phrases += phrase;
    }

    QStringList keys;
    for (const QString &phrase : phrases)
        keys += base::sortKey(phrase);
    for (int i = 0; i < 300000; ++i) {
        const qsizetype left = qsizetype(random.bounded(quint32(phrases.size())));
        const qsizetype right = qsizetype(random.bounded(quint32(phrases.size())));
        const int expected = sign(m_collator.compare(phrases.at(left), phrases.at(right)));
        if (compareKeys(keys.at(left), keys.at(right)) != expected)
            QFAIL(qPrintable(shown(phrases.at(left)) + QStringLiteral(" <> ") + shown(phrases.at(right))));
    }

    // Neighbours are the hard cases: the whole list sorted by key must be in the collator's order.
    QList<qsizetype> order(phrases.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&keys](qsizetype a, qsizetype b) { return keys.at(a) < keys.at(b); });
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QString &before = phrases.at(order.at(i - 1));
        const QString &after = phrases.at(order.at(i));
        const int expected = sign(m_collator.compare(before, after));
        if (compareKeys(keys.at(order.at(i - 1)), keys.at(order.at(i))) != expected)
            QFAIL(qPrintable(shown(before) + QStringLiteral(" <> ") + shown(after)));
    }
}

// Strings of few, similar letters meet at every level: letter, tone, case, blank, length.
void TestTextSortKey::shortStringsAgreeWithTheCollator()
{
    QRandomGenerator random(1002);
    const QString letters = QStringLiteral("aAàÀảãáạâÂấậăĂặdDđĐuUưựq1 -\u0301\u0323.");
    QStringList texts;
    for (int i = 0; i < 900; ++i) {
        QString text;
        const int size = int(random.bounded(6u));
        for (int at = 0; at < size; ++at)
            text += picked(letters, random);
        texts += text;
    }
    compareAllPairs(texts);
}

void TestTextSortKey::bytesCompareLikeStrings()
{
    QRandomGenerator random(7);
    const QString anything
        = QStringLiteral("Ninh Đa, 2.10 – “ế” \u00A0\u200B\t…ß漢字Ωж\u0301\u0489№Ⅳ") + QString::fromUtf8("😀");
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int at = 0; at < 12; ++at)
            text += picked(anything, random);
        const QString key = base::sortKey(text);
        for (const QChar c : key)
            QVERIFY2(c > u' ' && c < QChar(0x7F), qPrintable(key));
    }
}

void TestTextSortKey::strangersHaveAPlace()
{
    QVERIFY(base::sortKey(QStringLiteral("z")) < base::sortKey(QStringLiteral("Ω")));
    QVERIFY(base::sortKey(QStringLiteral("Ω")) < base::sortKey(QStringLiteral("ж")));
    QVERIFY(base::sortKey(QStringLiteral("☎")) < base::sortKey(QStringLiteral("0")));
    QCOMPARE(base::sortKey(QStringLiteral("Ninh\u200B \u00D0a")), base::sortKey(QStringLiteral("Ninh Đa")));
    QVERIFY(base::sortKey(QStringLiteral("zæ")) != base::sortKey(QStringLiteral("zœ")));
}

void TestTextSortKey::peopleByGivenName()
{
    const QStringList ordered{
        QString(),
        QStringLiteral("Lê Văn An"),
        QStringLiteral("Nguyễn An"),
        QStringLiteral("Nguyễn Thị An"),
        QStringLiteral("Nguyễn Văn An"),
        QStringLiteral("Bùi Anh"),
        QStringLiteral("Trần Thị Ánh"),
        QStringLiteral("Đỗ Thị Dung"),
        QStringLiteral("Dương Văn Đạt"),
        QStringLiteral("Võ Hà"),
        QStringLiteral("Bùi Thị Hạ"),
        QStringLiteral("Nguyễn Vĩnh Thạnh"),
        QStringLiteral("Thạnh Vĩnh Uyên"),
    };
    QStringList sorted = ordered;
    std::shuffle(sorted.begin(), sorted.end(), QRandomGenerator(3));
    std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
        return base::personNameKey(left) < base::personNameKey(right);
    });
    QCOMPARE(sorted, ordered);
    QCOMPARE(
        base::personNameKey(QStringLiteral(" NGUYỄN  VĂN AN ")), base::personNameKey(QStringLiteral("Nguyễn Văn An")));
}

QTEST_GUILESS_MAIN(TestTextSortKey)
#include "tst_textsortkey.moc"

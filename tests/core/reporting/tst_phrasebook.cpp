#include "core/reporting/phrasebook.h"
#include "support/resultcheck.h"

#include <QtTest>

using reporting::PhraseBook;

namespace {

const QList<settings::PhraseDefinition> definitions{
    {QStringLiteral("late"), {QStringLiteral("count"), QStringLiteral("names")}},
    {QStringLiteral("none"), {}},
};

} // namespace

class TestPhraseBook : public QObject {
    Q_OBJECT

private slots:
    void placesAreFilledInOnce()
    {
        const auto book
            = PhraseBook::check({{QStringLiteral("late"), QStringLiteral("{names}: {count} đơn vị, {count} lần.")},
                                    {QStringLiteral("none"), QStringLiteral("Không có.")}},
                definitions);
        VERIFY_OK(book);
        QCOMPARE(book->text("none"), QStringLiteral("Không có."));
        // What a unit wrote is never taken for a template.
        QCOMPARE(book->text("late", {{"count", QStringLiteral("02")}, {"names", QStringLiteral("Hội {count}")}}),
            QStringLiteral("Hội {count}: 02 đơn vị, 02 lần."));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QString>("late");
        QTest::addColumn<QString>("why");
        QTest::newRow("unknown place") << QStringLiteral("{count} của {unit}.") << QStringLiteral("{unit}");
        QTest::newRow("open brace") << QStringLiteral("{count của {names}.") << QStringLiteral("ngoặc");
        QTest::newRow("closing brace") << QStringLiteral("count} của {names}.") << QStringLiteral("ngoặc");
        QTest::newRow("capitals") << QStringLiteral("{Count} đơn vị.") << QStringLiteral("ngoặc");
        QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("để trống");
    }

    void faultsAreNamed()
    {
        QFETCH(QString, late);
        QFETCH(QString, why);
        const auto book = PhraseBook::check(
            {{QStringLiteral("late"), late}, {QStringLiteral("none"), QStringLiteral("Không có.")}}, definitions);
        VERIFY_ERROR(book, base::ErrorCode::PhraseInvalid);
        const QString sentence = base::sentence(book.error());
        QVERIFY2(sentence.contains(why), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("“late”")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("{count}, {names}")), qPrintable(sentence));
    }

    void aPhraseOfNoDefinitionIsAMistake()
    {
        VERIFY_ERROR(PhraseBook::check({{QStringLiteral("late"), QStringLiteral("{count}: {names}")},
                                           {QStringLiteral("none"), QStringLiteral("Không có.")},
                                           {QStringLiteral("latte"), QStringLiteral("{count}")}},
                         definitions),
            base::ErrorCode::PhraseInvalid);
        VERIFY_ERROR(PhraseBook::check({{QStringLiteral("none"), QStringLiteral("Không có.")}}, definitions),
            base::ErrorCode::PhraseInvalid);
    }

    void theProgramsOwnPhrasesAreWhole()
    {
        for (const settings::PhraseSet &set : settings::phraseSets()) {
            VERIFY_OK(reporting::readPhrases(services::OfficeSettings(), {set.id}));
            for (const settings::PhraseDefinition &phrase : set.phrases) {
                QCOMPARE(settings::findPhrase(settings::phraseSettingKey(set.id, phrase.key)), &phrase);
                for (const QString &place : phrase.places)
                    QVERIFY2(!settings::placeWords(place).isEmpty(), qPrintable(place));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhraseBook)
#include "tst_phrasebook.moc"

#include "core/base/text/fold.h"
#include "core/domain/unitmatcher.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace domain;

// The units that the program ships, and a few made up where they cannot show a rule.
class TestUnitMatcher : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void surelyMeans_data();
    void surelyMeans();
    void everyOwnNameIsSure();
    void everyAliasIsSure();
    void offers_data();
    void offers();
    void ambiguous_data();
    void ambiguous();
    void unknown_data();
    void unknown();
    void neverSureAgainstMarksOrLevel();
    void errorsCarryTheText();
    void manyCandidatesAreCut();
    void kinds_data();
    void kinds();
    void scoresFallAndTiesKeepTheOrder();
    void exactMarksFirst();
    void levelWordsDecide();
    void initialsWithoutAliases();
    void aliasOutranksInitials();
    void collectivesComeLast();
    void societyIsNoCommune();
    void policeBehindTheirCommune();
    void placesCalledNinhHoa();
    void andMayBeLeftOut();

private:
    QString codeOf(UnitId id) const;
    QStringList codesOf(const QList<UnitMatch> &matches) const;

    QList<Unit> m_units;
    std::optional<UnitMatcher> m_matcher;
};

namespace {

Unit made(int id, const QString &name, UnitKind kind = UnitKind::Office, const QStringList &aliases = {})
{
    Unit unit;
    unit.id = UnitId{id};
    unit.code = QStringLiteral("u%1").arg(id);
    unit.name = name;
    unit.kind = kind;
    unit.position = id;
    unit.aliases = aliases;
    return unit;
}

QList<qint64> idsOf(const QList<UnitMatch> &matches)
{
    QList<qint64> ids;
    for (const UnitMatch &match : matches)
        ids += match.unit.value;
    return ids;
}

Unit fromJson(const QJsonObject &json, int id)
{
    Unit unit;
    unit.id = UnitId{id};
    unit.code = json.value(QStringLiteral("code")).toString();
    unit.name = json.value(QStringLiteral("name")).toString();
    unit.shortName = json.value(QStringLiteral("short")).toString();
    unit.kind = unitKindFromCode(json.value(QStringLiteral("kind")).toString()).value_or(UnitKind::Collective);
    unit.position = json.value(QStringLiteral("position")).toInt();
    const QJsonArray aliases = json.value(QStringLiteral("aliases")).toArray();
    for (const QJsonValue &alias : aliases)
        unit.aliases += alias.toString();
    return unit;
}

} // namespace

void TestUnitMatcher::initTestCase()
{
    QFile file(QStringLiteral(DONDOC_SOURCE_DIR "/resources/catalogues/units.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &list : {QStringLiteral("units"), QStringLiteral("collectives")}) {
        const QJsonArray units = json.value(list).toArray();
        for (const QJsonValue &unit : units)
            m_units += fromJson(unit.toObject(), int(m_units.size()) + 1);
    }
    QVERIFY(m_units.size() >= 50);
    m_matcher.emplace(m_units);
}

QString TestUnitMatcher::codeOf(UnitId id) const
{
    for (const Unit &unit : m_units) {
        if (unit.id == id)
            return unit.code;
    }
    return {};
}

QStringList TestUnitMatcher::codesOf(const QList<UnitMatch> &matches) const
{
    QStringList codes;
    for (const UnitMatch &match : matches)
        codes += codeOf(match.unit);
    return codes;
}

void TestUnitMatcher::surelyMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("toa an", "tand");
    row("Tòa án", "tand");
    row("Toà án", "tand");
    row("TÒA ÁN", "tand");
    row("TOÀ ÁN NHÂN DÂN THỊ XÃ NINH HÒA", "tand");
    row("phuong ninh da", "22570");
    row("ninh da", "22570");
    row("Ninh \u00D0a", "22570");
    row("tckh", "tckh");
    row("TC-KH", "tckh");
    row("tc kh", "tckh");
    row("Tài chính – Kế hoạch", "tckh");
    row("phòng Tài chính-Kế hoạch thị xã Ninh Hoà", "tckh");
    row("tai chinh va ke hoach", "tckh");
    row("VP HĐND-UBND", "vp");
    row("VP.HĐND&UBND", "vp");
    row("vp hdnd ubnd", "vp");
    row("Văn phòng UBND HĐND và UBND thị xã", "vp");
    row("ubnd xa ninh phu", "22582");
    row("ninh phu", "22582");
    row("Ủy ban nhân dân xã Ninh Phú", "22582");
    row("X.Ninh Phú", "22582");
    row("UBND xã Ninh Phú, thị xã Ninh Hòa, tỉnh Khánh Hòa", "22582");
    row("ninhphu", "22582");
    row("UBND P. Ninh Hiệp", "22528");
    row("P.Ninh Hiệp", "22528");
    row("Ninh Hiệp, TX. Ninh Hòa", "22528");
    row("  ubnd   phường\u00A0ninh hiệp ", "22528");
    row("22528", "22528");
    row("gd&đt", "gddt");
    row("GD va DT", "gddt");
    row("phòng gd - đt", "gddt");
    row("ldtbxh", "ldtbxh");
    row("LĐ - TB & XH", "ldtbxh");
    row("Lao động – Thương binh và Xã hội", "ldtbxh");
    row("Ninh Thủy", "22567");
    row("Ninh Thuỷ", "22567");
    row("UBND phường Ninh Thuỷ", "22567");
    row("ninh phun", "22573");
    row("ninh thuo", "22537");
    row("kinh te", "kt");
    row("Phòng Kinh tế", "kt");
    row("P. Kinh tế", "kt");
    row("qldt", "qldt");
    row("y te", "yt");
    row("Văn hoá - Thông tin", "vhtt");
    row("vhtt", "vhtt");
    row("phu nu", "hlhpn");
    row("HỘI LIÊN HIỆP PHỤ NỮ THỊ XÃ NINH HÒA", "hlhpn");
    row("bhxh", "bhxh");
    row("Phòng Bảo hiểm xã hội", "bhxh");
    row("Công an thị xã Ninh Hoà", "catx");
    row("cong an", "catx");
    row("công an xã ninh phú", "ca22582");
    row("Đội CS QLHC về TTXH", "csqlhc");
    row("canh sat", "csqlhc");
    row("Chi cục Thuế thị xã Ninh Hòa", "thue");
    row("thi doan", "thidoan");
    row("thanh tra", "tt");
    row("dao tao", "gddt");
    row("UBND các xã, phường", "xaphuong");
}

void TestUnitMatcher::surelyMeans()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    for (const QString &typed : {text, text.normalized(QString::NormalizationForm_D), text.toUpper(), text.toLower()}) {
        const base::Result<UnitId> unit = m_matcher->resolve(typed);
        QVERIFY2(
            unit, qPrintable(typed + (unit ? QString() : unit.error().context.value(QStringLiteral("candidates")))));
        QCOMPARE(codeOf(*unit), code);
        QCOMPARE(codesOf(m_matcher->find(typed)).value(0), code);
    }
}

void TestUnitMatcher::everyOwnNameIsSure()
{
    for (const Unit &unit : std::as_const(m_units)) {
        for (const QString &text : {unit.name, base::fold(unit.name), unit.name.toUpper()}) {
            const base::Result<UnitId> found = m_matcher->resolve(text);
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(*found, unit.id);
            QCOMPARE(m_matcher->find(text).value(0).kind, MatchKind::Exact);
        }
    }
}

void TestUnitMatcher::everyAliasIsSure()
{
    for (const Unit &unit : std::as_const(m_units)) {
        for (const QString &alias : unit.aliases + QStringList{unit.shortName}) {
            for (const QString &text : {alias, base::fold(alias)}) {
                const base::Result<UnitId> found = m_matcher->resolve(text);
                QVERIFY2(found, qPrintable(text));
                QCOMPARE(*found, unit.id);
            }
        }
    }
}

void TestUnitMatcher::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names"); // all, in this order
    QTest::newRow("begun") << QStringLiteral("ninh ph")
                           << QStringList{QStringLiteral("UBND xã Ninh Phụng"), QStringLiteral("UBND xã Ninh Phước"),
                                  QStringLiteral("UBND xã Ninh Phú")};
    QTest::newRow("begun with words in front")
        << QStringLiteral("UBND xã Ninh Ph")
        << QStringList{QStringLiteral("UBND xã Ninh Phụng"), QStringLiteral("UBND xã Ninh Phước"),
               QStringLiteral("UBND xã Ninh Phú")};
    QTest::newRow("Thủy and Thượng") << QStringLiteral(
        "ninh thu") << QStringList{QStringLiteral("UBND phường Ninh Thủy"), QStringLiteral("UBND xã Ninh Thượng")};
    QTest::newRow("whole word first") << QStringLiteral("ninh phu")
                                      << QStringList{QStringLiteral("UBND xã Ninh Phú"),
                                             QStringLiteral("UBND xã Ninh Phụng"),
                                             QStringLiteral("UBND xã Ninh Phước")};
    QTest::newRow("one") << QStringLiteral("kho bac") << QStringList{QStringLiteral("Kho bạc Nhà nước Ninh Hòa")};
}

void TestUnitMatcher::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found;
    for (const UnitMatch &match : m_matcher->find(text))
        found += m_units.at(match.unit.value - 1).name;
    QCOMPARE(found, names);
}

void TestUnitMatcher::ambiguous_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("candidates"); // empty: many
    QTest::newRow("ninh ph") << QStringLiteral("ninh ph")
                             << QStringLiteral("UBND xã Ninh Phụng; UBND xã Ninh Phước; UBND xã Ninh Phú");
    QTest::newRow("ninh thu") << QStringLiteral("ninh thu")
                              << QStringLiteral("UBND phường Ninh Thủy; UBND xã Ninh Thượng");
    QTest::newRow("Ninh Thu") << QStringLiteral("UBND Xã Ninh Ta")
                              << QStringLiteral("UBND xã Ninh Tây; UBND xã Ninh Tân");
    for (const char *text :
        {"ninh", "phòng", "phong", "UBND", "xã", "phường", "ubnd xa", "hội", "thị xã", "ninh hoa", "n", "P."})
        QTest::newRow(text) << QString::fromUtf8(text) << QString();
}

void TestUnitMatcher::ambiguous()
{
    QFETCH(QString, text);
    QFETCH(QString, candidates);
    const base::Result<UnitId> unit = m_matcher->resolve(text);
    QVERIFY2(!unit, unit ? qPrintable(codeOf(*unit)) : "");
    QCOMPARE(unit.error().code, base::ErrorCode::UnitAmbiguous);
    QCOMPARE(unit.error().context.value(QStringLiteral("text")), text);
    const QString offered = unit.error().context.value(QStringLiteral("candidates"));
    if (candidates.isEmpty())
        QVERIFY2(offered.contains(QStringLiteral("; ")), qPrintable(offered));
    else
        QCOMPARE(offered, candidates);
}

void TestUnitMatcher::unknown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "   ", "zzz", "-", "Trường THCS Ninh Sơn", "Ninh Giang Sơn", "Ninh Đaa", "Công ty Điện lực"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestUnitMatcher::unknown()
{
    QFETCH(QString, text);
    QVERIFY(m_matcher->find(text).isEmpty());
    const base::Result<UnitId> unit = m_matcher->resolve(text);
    QVERIFY(!unit);
    QCOMPARE(unit.error().code, base::ErrorCode::UnitUnknown);
}

// Begun words may be offered, but what was typed with other marks or for another level is nothing to be sure
// of.
void TestUnitMatcher::neverSureAgainstMarksOrLevel()
{
    for (const char *text : {"UBND xã Vạn Thọ", "Vạn Thọ", "Ninh Phứn", "UBND phường Ninh Phun", "UBND thị xã"}) {
        const base::Result<UnitId> unit = m_matcher->resolve(QString::fromUtf8(text));
        QVERIFY2(!unit, text);
    }
    // Names that are equal but for a slip are still recognised.
    QCOMPARE(codeOf(*m_matcher->resolve(QStringLiteral("xã Ninh Hiêp"))), QStringLiteral("22528"));
}

void TestUnitMatcher::errorsCarryTheText()
{
    // Not one of ours although its name contains one: nothing of a text may stay unexplained.
    const base::Result<UnitId> unit = m_matcher->resolve(QStringLiteral("  Sở  Tư pháp tỉnh\n"));
    QVERIFY(!unit);
    QCOMPARE(
        unit.error().context, (QMap<QString, QString>{{QStringLiteral("text"), QStringLiteral("Sở Tư pháp tỉnh")}}));
}

void TestUnitMatcher::manyCandidatesAreCut()
{
    const base::Result<UnitId> unit = m_matcher->resolve(QStringLiteral("ninh"));
    QVERIFY(!unit);
    const QStringList names = unit.error().context.value(QStringLiteral("candidates")).split(QStringLiteral("; "));
    QCOMPARE(names.size(), 11);
    QCOMPARE(names.first(), QStringLiteral("UBND phường Ninh Hiệp"));
    QCOMPARE(names.last(), QStringLiteral("…"));
}

void TestUnitMatcher::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("name") << QStringLiteral("ubnd xa ninh phu") << QStringLiteral("exact");
    QTest::newRow("bare name") << QStringLiteral("kinh te") << QStringLiteral("exact");
    QTest::newRow("short name") << QStringLiteral("TC-KH") << QStringLiteral("exact");
    QTest::newRow("alias") << QStringLiteral("toa an") << QStringLiteral("alias");
    QTest::newRow("prefix") << QStringLiteral("ninh ph") << QStringLiteral("prefix");
    QTest::newRow("words") << QStringLiteral("dao tao") << QStringLiteral("words");
}

void TestUnitMatcher::kinds()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QCOMPARE(matchKindCode(m_matcher->find(text).value(0).kind), kind);
}

void TestUnitMatcher::scoresFallAndTiesKeepTheOrder()
{
    for (const char *text : {"ninh", "ninh th", "phòng", "phu", "h", "tai", "cong an", "xã", "các", "van"}) {
        const QList<UnitMatch> matches = m_matcher->find(QString::fromUtf8(text));
        QVERIFY2(matches.size() > 1, text);
        QSet<qint64> seen;
        for (qsizetype i = 0; i < matches.size(); ++i) {
            QVERIFY(!seen.contains(matches.at(i).unit.value));
            seen += matches.at(i).unit.value;
            if (i == 0)
                continue;
            QVERIFY(matches.at(i - 1).score >= matches.at(i).score);
            if (matches.at(i - 1).score == matches.at(i).score)
                QVERIFY(m_units.at(matches.at(i - 1).unit.value - 1).position
                    < m_units.at(matches.at(i).unit.value - 1).position);
        }
    }
}

void TestUnitMatcher::exactMarksFirst()
{
    const UnitMatcher matcher({made(1, QStringLiteral("UBND xã Ninh Thơ"), UnitKind::Commune),
        made(2, QStringLiteral("UBND xã Ninh Thọ"), UnitKind::Commune),
        made(3, QStringLiteral("UBND xã Ninh Đa"), UnitKind::Commune),
        made(4, QStringLiteral("UBND xã Ninh Da"), UnitKind::Commune)});
    QCOMPARE(idsOf(matcher.find(QStringLiteral("Ninh Thọ"))), (QList<qint64>{2, 1}));
    QCOMPARE(idsOf(matcher.find(QStringLiteral("Ninh Thơ"))), (QList<qint64>{1, 2}));
    QCOMPARE(matcher.resolve(QStringLiteral("Ninh Thọ")).operator*(), UnitId{2});
    QVERIFY(!matcher.resolve(QStringLiteral("ninh tho")));
    QCOMPARE(*matcher.resolve(QStringLiteral("Ninh Đa")), UnitId{3});
    QVERIFY(!matcher.resolve(QStringLiteral("Ninh Da"))); // it may have been typed without marks
    QCOMPARE(idsOf(matcher.find(QStringLiteral("Ninh Đ"))).value(0), 3);
    // A word without marks says nothing against a name, even next to words with marks.
    QCOMPARE(idsOf(m_matcher->find(QStringLiteral("Công an Ninh Thu"))).size(), 2);
    QVERIFY(!m_matcher->resolve(QStringLiteral("Công an Ninh Thu")));
}

void TestUnitMatcher::levelWordsDecide()
{
    const UnitMatcher matcher(
        {made(1, QStringLiteral("UBND phường Tân Định"), UnitKind::Ward, {QStringLiteral("Tân Định")}),
            made(2, QStringLiteral("UBND xã Tân Định"), UnitKind::Commune, {QStringLiteral("Tân Định")}),
            made(3, QStringLiteral("Phòng Tân Định"))});
    QCOMPARE(*matcher.resolve(QStringLiteral("xã Tân Định")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("x. tan dinh")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("phường Tân Định")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("UBND phuong tan dinh")), UnitId{1});
    QCOMPARE(idsOf(matcher.find(QStringLiteral("P. Tân Định"))), (QList<qint64>{1, 3, 2}));
    QVERIFY(!matcher.resolve(QStringLiteral("P. Tân Định")));
    QVERIFY(!matcher.resolve(QStringLiteral("Tân Định")));
}

void TestUnitMatcher::initialsWithoutAliases()
{
    const UnitMatcher matcher({made(1, QStringLiteral("Phòng Quản lý đô thị")),
        made(2, QStringLiteral("Phòng Lao động - Thương binh và Xã hội")),
        made(3, QStringLiteral("Văn phòng HĐND và UBND thị xã")), made(4, QStringLiteral("HỘI CHỮ THẬP ĐỎ THỊ XÃ"))});
    QCOMPARE(*matcher.resolve(QStringLiteral("qldt")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("QLĐT")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("Phòng QLĐT")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("LĐ-TB&XH")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("VP.HĐND&UBND")), UnitId{3});
    QCOMPARE(*matcher.resolve(QStringLiteral("hctd")), UnitId{4});
    QCOMPARE(matcher.find(QStringLiteral("qldt")).value(0).kind, MatchKind::Alias);
}

void TestUnitMatcher::aliasOutranksInitials()
{
    const UnitMatcher matcher({made(1, QStringLiteral("Phòng Tài chính")),
        made(2, QStringLiteral("Trường Chính trị"), UnitKind::Office, {QStringLiteral("TC")}),
        made(3, QStringLiteral("Trạm Cấp nước"), UnitKind::Office, {})});
    QCOMPARE(idsOf(matcher.find(QStringLiteral("tc"))).value(0), 2);
    QCOMPARE(*matcher.resolve(QStringLiteral("tc")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("tcn")), UnitId{3});
}

void TestUnitMatcher::collectivesComeLast()
{
    const QList<UnitMatch> matches = m_matcher->find(QStringLiteral("xã"));
    bool collectiveSeen = false;
    for (const UnitMatch &match : matches) {
        const bool collective = m_units.at(match.unit.value - 1).kind == UnitKind::Collective;
        QVERIFY(collective || !collectiveSeen);
        collectiveSeen = collectiveSeen || collective;
    }
    QVERIFY(collectiveSeen);

    const UnitMatcher matcher({made(1, QStringLiteral("các đơn vị"), UnitKind::Collective),
        made(2, QStringLiteral("các đơn vị trường học"))});
    QCOMPARE(idsOf(matcher.find(QStringLiteral("các đơn vị"))), (QList<qint64>{2, 1}));
    QCOMPARE(*matcher.resolve(QStringLiteral("các đơn vị")), UnitId{1}); // its very name
    QCOMPARE(*matcher.resolve(QStringLiteral("các đơn")), UnitId{2});
}

void TestUnitMatcher::societyIsNoCommune()
{
    const QStringList codes = codesOf(m_matcher->find(QStringLiteral("xa hoi")));
    QVERIFY(codes.contains(QStringLiteral("bhxh")));
    QVERIFY(codes.contains(QStringLiteral("ldtbxh")));
    QVERIFY(!codes.contains(QStringLiteral("hnd"))); // a Hội
}

void TestUnitMatcher::policeBehindTheirCommune()
{
    QCOMPARE(codesOf(m_matcher->find(QStringLiteral("ninh lộc"))), QStringList{QStringLiteral("22600")});
    QCOMPARE(codesOf(m_matcher->find(QStringLiteral("ca ninh lộc"))), QStringList{QStringLiteral("ca22600")});
    QCOMPARE(codesOf(m_matcher->find(QStringLiteral("cong an ninh loc"))), QStringList{QStringLiteral("ca22600")});
    // Without the commune in the list nothing stands in front of the police.
    const UnitMatcher matcher({made(1, QStringLiteral("Công an xã Ninh Lộc"), UnitKind::Police)});
    QCOMPARE(idsOf(matcher.find(QStringLiteral("ninh loc"))), QList<qint64>{1});
}

// The names since 01/7/2025.
void TestUnitMatcher::placesCalledNinhHoa()
{
    const UnitMatcher matcher({made(1, QStringLiteral("UBND phường Ninh Hòa"), UnitKind::Ward),
        made(2, QStringLiteral("UBND xã Bắc Ninh Hòa"), UnitKind::Commune),
        made(3, QStringLiteral("UBND xã Tây Ninh Hòa"), UnitKind::Commune),
        made(4, QStringLiteral("UBND xã Hòa Trí"), UnitKind::Commune), made(5, QStringLiteral("Điện lực Ninh Hòa"))});
    QCOMPARE(*matcher.resolve(QStringLiteral("Ninh Hoà")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("phuong ninh hoa")), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("bac ninh hoa")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("X. Tây Ninh Hoà")), UnitId{3});
    QCOMPARE(*matcher.resolve(QStringLiteral("hoa tri")), UnitId{4});
    QCOMPARE(matcher.find(QStringLiteral("xã Bắc")).value(0).kind, MatchKind::Prefix); // not its name
    QCOMPARE(*matcher.resolve(QStringLiteral("dien luc")), UnitId{5});
}

void TestUnitMatcher::andMayBeLeftOut()
{
    const UnitMatcher matcher({made(1, QStringLiteral("Phòng Văn hóa và Thông tin")),
        made(2, QStringLiteral("Hội Vạ Vá")), made(3, QStringLiteral("Hội Vạ"))});
    for (const char *text : {"Văn hóa & Thông tin", "Văn hoá – Thông tin", "van hoa va thong tin", "văn hóa thông tin",
             "Văn hóa, Thông tin"})
        QCOMPARE(*matcher.resolve(QString::fromUtf8(text)), UnitId{1});
    QCOMPARE(*matcher.resolve(QStringLiteral("hội vạ vá")), UnitId{2});
    QCOMPARE(*matcher.resolve(QStringLiteral("hội vạ")), UnitId{3});
    QCOMPARE(*matcher.resolve(QStringLiteral("VĂN HÓA V")), UnitId{1}); // on the way to "và"
}

QTEST_GUILESS_MAIN(TestUnitMatcher)
#include "tst_unitmatcher.moc"

#pragma once

#include "core/reporting/document/document.h"

/// Papers that nobody should write and somebody will.
namespace strange {

using namespace document;

inline const QString longWord = QStringLiteral("Nghiêngngả") + QString(290, QLatin1Char('x'));

inline Paragraph plain(const QString &text)
{
    return {{Run{text}}};
}

inline SignatureBlock signature(const QString &position, const QString &name, const QStringList &recipients)
{
    return {{}, position, {}, name, recipients};
}

inline Table table(const QList<TableColumn> &columns, const QStringList &header, const QList<QStringList> &rows)
{
    Table table;
    table.columns = columns;
    table.headerRows = {tableRow(header)};
    for (const QStringList &row : rows)
        table.rows.append(tableRow(row));
    return table;
}

inline QString repeated(const QString &text, qsizetype length)
{
    QString all;
    while (all.size() < length)
        all += text + QLatin1Char(' ');
    return all.trimmed();
}

struct StrangePaper {
    const char *name;
    Document paper;
    QString text; ///< must be there, once
};

inline QList<StrangePaper> strangePapers()
{
    QList<StrangePaper> papers;
    const auto add = [&papers](const char *name, const QList<Block> &blocks, const QString &text) {
        Document paper;
        paper.blocks = blocks;
        papers.append({name, paper, text});
    };
    // Of a row that is cut, what stands beside a line is read with it; so the other cells are empty here.
    const QString sentence = QStringLiteral("rà soát, làm sạch dữ liệu dân cư bảo đảm “đúng, đủ, sạch, sống”;");
    add("long word in a paragraph", {plain(longWord)}, longWord);
    add("long word in a heading", {Heading{HeadingLevel::Clause, QStringLiteral("1"), longWord}, plain({})}, longWord);
    add("long word in trích yếu", {Title{QStringLiteral("Báo cáo"), {longWord}, {}}}, longWord);
    add("long word in Kính gửi", {Addressees{{longWord, QStringLiteral("UBND thị xã")}}}, longWord);
    add("long word to one addressee", {Addressees{{longWord}}}, longWord);
    add("long word in the letterhead", {Letterhead{longWord, QStringLiteral("Công an thị xã")}}, longWord.toUpper());
    add("long word in Nơi nhận", {signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), {longWord})},
        longWord);
    add("long word in the position", {signature(longWord, QStringLiteral("Nguyễn Văn A"), {})}, longWord.toUpper());
    add("long word in a narrow cell",
        {table({TableColumn::fixed(12), TableColumn::shared(1)}, {{}, {}}, {{longWord, {}}})}, longWord);
    add("paragraph of 5,000 letters", {plain(repeated(sentence, 5000))}, repeated(sentence, 5000));
    add("cell higher than a lying page",
        {PageOrientation{Orientation::Landscape},
            table({TableColumn::fixed(20), TableColumn::shared(1)}, {{}, {}}, {{{}, repeated(sentence, 9000)}})},
        repeated(sentence, 9000));
    add("header higher than half a page",
        {table({TableColumn::fixed(30)}, {repeated(sentence, 700)}, {{QStringLiteral("một")}})},
        repeated(sentence, 700));
    add("header higher than a page",
        {table({TableColumn::fixed(30), TableColumn::shared(1)}, {repeated(sentence, 2500), {}},
            {{QStringLiteral("một"), QStringLiteral("hai")}})},
        repeated(sentence, 2500));
    add("columns too wide",
        {table({TableColumn::fixed(200), TableColumn::fixed(300), TableColumn::shared(1)},
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {{sentence, sentence, longWord}})},
        longWord);
    add("headings alone",
        {Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Một")},
            Heading{HeadingLevel::Section, QStringLiteral("II"), QStringLiteral("Hai")}},
        QStringLiteral("I. MỘTII. HAI"));
    add("an agency of three lines",
        {Letterhead{QStringLiteral("Ủy ban nhân dân thị xã Ninh Hòa"),
            QStringLiteral("Ban Chỉ đạo thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh điện tử")}},
        QStringLiteral("BAN CHỈ ĐẠO THỰC HIỆN ĐỀ ÁN PHÁT TRIỂN ỨNG DỤNG DỮ LIỆU VỀ DÂN CƯ, ĐỊNH DANH ĐIỆN TỬ"));
    add("no name", {plain(sentence), signature(QStringLiteral("Trưởng"), {}, {QStringLiteral("Như trên")})},
        QStringLiteral("TRƯỞNG"));
    add("no position", {plain(sentence), signature({}, QStringLiteral("Nguyễn Văn A"), {QStringLiteral("Như trên")})},
        QStringLiteral("Nguyễn Văn A"));
    add("nobody signs", {plain(sentence), signature({}, {}, {QStringLiteral("Như trên")})},
        QStringLiteral("- Như trên."));
    add("no recipients", {plain(sentence), signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), {})},
        QStringLiteral("Nguyễn Văn A"));
    QStringList recipients;
    for (int i = 1; i <= 40; ++i)
        recipients.append(QStringLiteral("Phòng, ban thứ %1 của thị xã").arg(i));
    add("forty recipients",
        {plain(repeated(sentence, 2000)),
            signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), recipients)},
        QStringLiteral("thứ 40 của thị xã."));
    QList<QStringList> units;
    for (int i = 1; i <= 500; ++i)
        units.append({QString::number(i), QStringLiteral("UBND xã <%1> & “Ninh'\"").arg(i)});
    add("500 units of odd names",
        {table({TableColumn::fixed(14), TableColumn::shared(1)}, {QStringLiteral("STT"), QStringLiteral("Đơn vị")},
            units)},
        QStringLiteral("UBND xã <500> & “Ninh'\""));
    const QString loose
        = QStringLiteral("Ủy ban Mặt trận, ngành Giáo dục: ữ ặ ệ ợ ỹ").normalized(QString::NormalizationForm_D);
    add("decomposed letters in a heading", {Heading{HeadingLevel::Clause, {}, loose}, plain({})}, loose);
    add("decomposed letters in a chart",
        {Chart{ChartKind::Columns, loose, {}, {QStringLiteral("a")}, {{QStringLiteral("b"), {1}}}, 0, 40}}, loose);
    // The parts of letters, books and records.
    add("long word on a cover",
        {BookCover{longWord, QStringLiteral("Đội"), longWord.left(100), {}, {QStringLiteral("Từ số 1")}, {}}},
        longWord.toUpper());
    add("a cover that says nothing", {BookCover{}}, QStringLiteral("Quyển số: ........"));
    add("a title of forty words on a lying cover",
        {PageOrientation{Orientation::Landscape}, BookCover{{}, {}, repeated(sentence, 400), {}, {}, {}}},
        repeated(sentence, 400).toUpper());
    add("twelve big numbers of long captions",
        {KeyFigures{QList<KeyFigure>(11, {QStringLiteral("1.228.000.000"), sentence, QStringLiteral("kỳ trước")})
            << KeyFigure{QStringLiteral("9"), longWord, {}}}},
        longWord);
    add("no big numbers", {plain(QStringLiteral("Một.")), KeyFigures{}}, QStringLiteral("Một."));
    add("a signature without a name beside a long title",
        {plain(sentence),
            Signatures{{{longWord, QStringLiteral("(Ký)"), {}}, {QStringLiteral("Bên nhận"), {}, {}},
                {{}, {}, QStringLiteral("Nguyễn Văn A")}}}},
        longWord.toUpper());
    add("nobody signs beside nobody", {plain(QStringLiteral("Một.")), Signatures{}}, QStringLiteral("Một."));
    add("long word in V/v",
        {Letterhead{{}, QStringLiteral("Công an")}, NumberAndDate{{}, QStringLiteral("CV"), {}, {}, longWord}},
        longWord);
    Table pen = table({TableColumn::fixed(20), TableColumn::shared(1)}, {}, {{QStringLiteral("một"), longWord}});
    pen.headerRows.clear();
    pen.numberedColumns = true;
    pen.leastRowHeight = 400;
    add("room for the pen higher than a page", {pen}, longWord);
    add("parts of nothing", {PartStart{}, PartStart{}, plain(QStringLiteral("Một.")), PartStart{}},
        QStringLiteral("Một."));
    return papers;
}

} // namespace strange

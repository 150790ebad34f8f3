#include "core/exchange/pastedtable.h"

#include "core/base/text/nfc.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

/// The most that is read: nobody pastes more by hand, and a wrong clipboard must not freeze the window.
constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostCells = 60;

QString clean(const QString &cell)
{
    return base::nfc(cell).trimmed();
}

void addRow(PastedTable &table, QStringList row)
{
    for (QString &cell : row)
        cell = clean(cell);
    if (table.size() < mostRows
        && std::any_of(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); }))
        table.append(row.first(std::min(row.size(), mostCells)));
}

QString characterOf(const QString &entity)
{
    if (entity.startsWith(QLatin1Char('#'))) {
        const bool hex = entity.mid(1, 1).toLower() == QLatin1String("x");
        const uint code = hex ? entity.mid(2).toUInt(nullptr, 16) : entity.mid(1).toUInt();
        const char32_t character = code;
        return code > 0 && code < 0x110000 ? QString::fromUcs4(&character, 1) : QString();
    }
    static const QHash<QString, QString> named{{QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("amp"), QStringLiteral("&")}, {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")}, {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("mdash"), QStringLiteral("—")}, {QStringLiteral("hellip"), QStringLiteral("…")},
        {QStringLiteral("ldquo"), QStringLiteral("“")}, {QStringLiteral("rdquo"), QStringLiteral("”")}};
    if (named.contains(entity))
        return named.value(entity);
    // "agrave" is "a" with its mark: Word writes the letters of Latin 1 so.
    static const QHash<QString, QChar> marks{{QStringLiteral("grave"), QChar(0x300)},
        {QStringLiteral("acute"), QChar(0x301)}, {QStringLiteral("circ"), QChar(0x302)},
        {QStringLiteral("tilde"), QChar(0x303)}, {QStringLiteral("uml"), QChar(0x308)}};
    const auto mark = marks.constFind(entity.mid(1));
    return mark == marks.cend() ? QString() : entity.left(1) + *mark;
}

QString textOfHtml(const QString &html)
{
    static const QRegularExpression breaks(
        QStringLiteral("<br\\b[^>]*>|</p\\s*>|</div\\s*>|</li\\s*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression entities(QStringLiteral("&(#?[0-9A-Za-z]+);"));
    QString text = html;
    // In HTML a line break of the source is a blank.
    text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    text.replace(breaks, QStringLiteral("\n"));
    text.remove(tags);
    QString result;
    qsizetype from = 0;
    for (auto found = entities.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(from, match.capturedStart() - from) + characterOf(match.captured(1));
        from = match.capturedEnd();
    }
    QStringList lines = (result + text.mid(from)).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(QLatin1Char('\n')).trimmed();
}

int numberOf(const QString &attributes, const QString &name)
{
    const QRegularExpression pattern(
        name + QStringLiteral("\\s*=\\s*[\"']?(\\d+)"), QRegularExpression::CaseInsensitiveOption);
    return std::clamp(pattern.match(attributes).captured(1).toInt(), 1, int(mostCells));
}

} // namespace

PastedTable tableOfText(const QString &text)
{
    PastedTable table;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                cell += text.at(++i);
            else
                quoted = false;
            continue;
        }
        if (c == QLatin1Char('"') && atStart) {
            // A quote that nobody closes before the cell ends is a plain one.
            static const QRegularExpression closes(QStringLiteral("\"(?:[^\"]|\"\")*\"(?=[\\t\\r\\n]|\\z)"));
            quoted
                = closes.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                      .hasMatch();
            if (!quoted)
                cell += c;
            atStart = false;
            continue;
        }
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            row.append(cell);
            cell.clear();
            atStart = true;
            if (c == QLatin1Char('\n')) {
                addRow(table, row);
                row.clear();
            }
            continue;
        }
        atStart = false;
        if (c != QLatin1Char('\r'))
            cell += c;
    }
    row.append(cell);
    addRow(table, row);
    return table;
}

PastedTable tableOfHtml(const QString &html)
{
    static const auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression whole(QStringLiteral("<table\\b[^>]*>(.*?)</table\\s*>"), options);
    static const QRegularExpression rows(QStringLiteral("<tr\\b[^>]*>(.*?)(?=<tr\\b|</tr\\s*>|\\z)"), options);
    static const QRegularExpression cells(
        QStringLiteral("<t[dh]\\b([^>]*)>(.*?)(?=<t[dh]\\b|</t[dh]\\s*>|\\z)"), options);
    PastedTable table;
    QHash<int, int> covered; ///< columns that a merged cell of a row above still covers, and for how many rows
    const QString content = whole.match(html).captured(1);
    for (auto row = rows.globalMatch(content); row.hasNext();) {
        QStringList texts;
        const auto skipCovered = [&] {
            while (covered.value(int(texts.size())) > 0 && texts.size() < mostCells) {
                --covered[int(texts.size())];
                texts.append(QString());
            }
        };
        const QString inner = row.next().captured(1);
        for (auto cell = cells.globalMatch(inner); cell.hasNext();) {
            const QRegularExpressionMatch match = cell.next();
            skipCovered();
            const int down = numberOf(match.captured(1), QStringLiteral("rowspan"));
            for (int across = numberOf(match.captured(1), QStringLiteral("colspan")), i = 0; i < across; ++i) {
                if (down > 1)
                    covered[int(texts.size())] = down - 1;
                texts.append(i == 0 ? textOfHtml(match.captured(2)) : QString());
            }
        }
        skipCovered();
        addRow(table, texts);
    }
    return table;
}

PastedTable pastedTable(const QString &text, const QString &html)
{
    const PastedTable table = tableOfHtml(html);
    return table.isEmpty() ? tableOfText(text) : table;
}

} // namespace exchange

#include "core/reporting/document/documentwording.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"

#include <QLocale>

namespace document {

namespace {

QString room(int blanks)
{
    return QString(blanks, QChar::Nbsp);
}

QString dots()
{
    return QStringLiteral("........");
}

QStringList closed(const QStringList &texts, const QString &lead)
{
    QStringList lines;
    for (const QString &text : texts) {
        QString bare = base::withoutStop(base::nfc(text));
        if (bare.startsWith(QStringLiteral("- ")))
            bare.remove(0, 2);
        if (!bare.isEmpty())
            lines.append(lead + bare + QLatin1Char(';'));
    }
    if (!lines.isEmpty())
        lines.last().back() = QLatin1Char('.');
    return lines;
}

QString joined(const QString &first, const QString &second)
{
    return base::nfc(first + QLatin1Char(' ') + second).trimmed();
}

} // namespace

QString nationalName()
{
    return QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
}

QString nationalMotto()
{
    return QStringLiteral("Độc lập - Tự do - Hạnh phúc");
}

QString capitals(const QString &text)
{
    return base::nfc(text).toUpper();
}

QString numberLine(const NumberAndDate &block)
{
    QString number = block.number.trimmed();
    if (number.isEmpty())
        number = room(7);
    else if (number.size() == 1 && number.front().isDigit())
        number.prepend(QLatin1Char('0'));
    return QStringLiteral("Số: ") + number + QLatin1Char('/') + base::nfc(block.symbol).trimmed();
}

QString dateLine(const NumberAndDate &block)
{
    const QString day = block.date ? base::longDate(*block.date)
                                   : QStringLiteral("ngày%1tháng%2năm%3").arg(room(7), room(7), room(10));
    const QString place = base::nfc(block.place).trimmed();
    return place.isEmpty() ? day : place + QStringLiteral(", ") + day;
}

QStringList addresseeLines(const Addressees &block)
{
    const QStringList lines = closed(block.names, QStringLiteral("- "));
    if (lines.size() != 1)
        return lines;
    return {lines.first().mid(2).chopped(1)};
}

QStringList basisLines(const Basis &block)
{
    return closed(block.lines, {});
}

QStringList recipientLines(const SignatureBlock &block)
{
    return closed(block.recipients, QStringLiteral("- "));
}

QString headingLine(const Heading &block)
{
    const QString number = block.number.trimmed();
    const QString line
        = number.isEmpty() ? base::nfc(block.text).trimmed() : joined(number + QLatin1Char('.'), block.text);
    return block.level == HeadingLevel::Section ? line.toUpper() : line;
}

QString listMark(ListMarks marks, int index)
{
    if (marks == ListMarks::Numbers)
        return QStringLiteral("%1. ").arg(index + 1);
    if (marks == ListMarks::Dashes)
        return QStringLiteral("- ");
    // The letters that the decree itself counts with: đ behind d, none of ă â ê ô ơ ư, and no f j w z.
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    const auto count = letters.size();
    const QString letter = letters.at(index % count) + QStringLiteral(") ");
    return index < count ? letter : letters.at((index / count - 1) % count) + letter;
}

QString annexLine(const AnnexStart &block)
{
    return joined(QStringLiteral("Phụ lục"), block.number);
}

QString annexNote(const QString &kind, const NumberAndDate &paper, const QString &agency)
{
    NumberAndDate placeless = paper;
    placeless.place.clear();
    const QString number = numberLine(paper).mid(QStringLiteral("Số: ").size());
    QString whole = agency; // a name is not parted by the end of a line
    return QStringLiteral("(Kèm theo %1 số %2 %3 của %4)")
        .arg(kind, number, dateLine(placeless), whole.replace(QLatin1Char(' '), QChar::Nbsp));
}

QString noData()
{
    return QStringLiteral("Không có số liệu.");
}

bool isEmpty(const Chart &block)
{
    return block.categories.isEmpty() || block.series.isEmpty();
}

QString chartValue(const Chart &block, std::optional<double> value)
{
    return value ? QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(*value, 'f', block.decimals)
                 : QStringLiteral("–");
}

QString signerLine(const SignatureBlock &block)
{
    return joined(block.rank, block.name);
}

QString keyNote(const KeyFigure &figure)
{
    return figure.note.isEmpty() ? QString() : QStringLiteral("(%1)").arg(figure.note);
}

QString bookYearLine(const BookCover &block)
{
    return QStringLiteral("Năm: ") + (block.year.isEmpty() ? dots() : block.year);
}

QString bookNumberLine(const BookCover &block)
{
    return QStringLiteral("Quyển số: ") + (block.book.isEmpty() ? dots() : block.book);
}

TableRow columnNumbers(const Table &block)
{
    QStringList numbers;
    for (qsizetype i = 1; i <= block.columns.size(); ++i)
        numbers.append(QStringLiteral("(%1)").arg(i));
    return tableRow(numbers);
}

} // namespace document

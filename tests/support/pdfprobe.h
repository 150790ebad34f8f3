#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QSizeF>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <algorithm>

/// What a PDF really holds, as poppler's tools read it. Lengths are mm from the corner of the paper.
namespace support {

constexpr double MillimetresPerPoint = 25.4 / 72;

/// poppler draws the box of a word from the ascent to the descent of its font. Times and Tinos, all four faces:
/// 0.891 and 0.216 of the size, and 0.042 more to the next line.
constexpr double TimesAscent = 0.891;
constexpr double TimesDescent = 0.216;
constexpr double TimesLineHeight = 1.149;

/// A word, or several of one line, where pdftotext sees it.
struct PdfWord {
    int page = 0; ///< from 1; 0: not found
    QString text;
    QRectF box;

    double baseline() const { return box.top() + box.height() * TimesAscent / (TimesAscent + TimesDescent); }
};

/// A piece of a line with its looks as pdftohtml sees it.
struct PdfPiece {
    int page = 0; ///< from 1; 0: not found
    QString text;
    double size = 0; ///< pt, to a third
    bool bold = false; ///< all of it
    bool italic = false;
    QString family;
    QString colour;
};

/// All of them come in one package, poppler-utils.
inline bool hasPoppler()
{
    const QStringList tools{QStringLiteral("pdftotext"), QStringLiteral("pdftohtml"), QStringLiteral("pdftoppm"),
        QStringLiteral("pdffonts"), QStringLiteral("pdfinfo")};
    return std::none_of(tools.cbegin(), tools.cend(),
        [](const QString &tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
}

inline QByteArray toolBytes(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

inline QString toolOutput(const QString &program, const QStringList &arguments)
{
    return QString::fromUtf8(toolBytes(program, arguments));
}

/// In pdftotext's order of reading.
inline QList<PdfWord> pdfWords(const QString &file)
{
    const QString xml = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression tag(QStringLiteral(
        "<page |<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"));
    QList<PdfWord> found;
    int page = 0;
    auto matches = tag.globalMatch(xml);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(1) == 0) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        found.append({page, match.captured(5), QRectF(from * MillimetresPerPoint, to * MillimetresPerPoint)});
    }
    return found;
}

/// The size of every page.
inline QList<QSizeF> pdfPages(const QString &file)
{
    const QString xml = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression tag(QStringLiteral("<page width=\"([^\"]+)\" height=\"([^\"]+)\""));
    QList<QSizeF> pages;
    auto matches = tag.globalMatch(xml);
    while (matches.hasNext()) {
        const auto match = matches.next();
        pages.append(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * MillimetresPerPoint);
    }
    return pages;
}

/// The words that stand on one baseline, as one, from left to right.
inline QList<PdfWord> pdfLines(const QList<PdfWord> &words)
{
    QList<PdfWord> lines;
    for (const PdfWord &word : words) {
        if (!lines.isEmpty() && lines.constLast().page == word.page
            && qAbs(lines.constLast().baseline() - word.baseline()) < 0.3) {
            PdfWord &line = lines.last();
            line.text += QLatin1Char(' ') + word.text;
            line.box |= word.box;
        } else {
            lines.append(word);
        }
    }
    return lines;
}

/// The first place where these words follow each other on one line.
inline PdfWord findPhrase(const QList<PdfWord> &words, const QString &phrase)
{
    const QStringList parts = phrase.split(QLatin1Char(' '));
    for (qsizetype from = 0; from + parts.size() <= words.size(); ++from) {
        qsizetype count = 0;
        while (count < parts.size() && words.at(from + count).text == parts.at(count))
            ++count;
        if (count < parts.size())
            continue;
        const QList<PdfWord> lines = pdfLines(words.mid(from, count));
        if (lines.size() == 1)
            return lines.constFirst();
    }
    return {};
}

inline QList<PdfPiece> pdfPieces(const QString &file)
{
    const QString xml = toolOutput(QStringLiteral("pdftohtml"),
        {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), QStringLiteral("-zoom"),
            QStringLiteral("3"), file});
    // Its sizes are whole pixels: three to a point is as fine as it goes.
    constexpr double pixelsPerPoint = 3;
    static const QRegularExpression tag(
        QStringLiteral("<page number=\"(?<page>\\d+)\"|<fontspec id=\"(?<id>\\d+)\" size=\"(?<size>\\d+)\" "
                       "family=\"(?<family>[^\"]*)\" color=\"(?<colour>[^\"]*)\"|"
                       "<text [^>]*font=\"(?<font>\\d+)\">(?<text>.*)</text>"));
    static const QRegularExpression marks(QStringLiteral("</?[a-z][^>]*>"));
    QHash<QString, PdfPiece> fonts;
    QList<PdfPiece> pieces;
    int page = 0;
    auto matches = tag.globalMatch(xml);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(QStringLiteral("page"))) {
            page = match.captured(QStringLiteral("page")).toInt();
        } else if (match.hasCaptured(QStringLiteral("id"))) {
            PdfPiece font;
            font.size = match.captured(QStringLiteral("size")).toInt() / pixelsPerPoint;
            font.family = match.captured(QStringLiteral("family"));
            font.colour = match.captured(QStringLiteral("colour"));
            fonts.insert(match.captured(QStringLiteral("id")), font);
        } else {
            PdfPiece piece = fonts.value(match.captured(QStringLiteral("font")));
            QString text = match.captured(QStringLiteral("text"));
            // One pair of marks around everything; a change of style within leaves neither.
            const bool whole = text.count(QStringLiteral("<b>")) <= 1 && text.count(QStringLiteral("<i>")) <= 1;
            piece.bold = whole && text.contains(QRegularExpression(QStringLiteral("^(<i>)?<b>.*</b>(</i>)?$")));
            piece.italic = whole && text.contains(QRegularExpression(QStringLiteral("^(<b>)?<i>.*</i>(</b>)?$")));
            piece.page = page;
            piece.text = text.remove(marks).simplified();
            pieces.append(piece);
        }
    }
    return pieces;
}

/// The whole text in columns, pages parted by form feeds.
inline QString pdfText(const QString &file)
{
    return toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

/// A page as a printer would see it, in grey.
inline QImage pdfPicture(const QString &file, int page, int dotsPerInch = 300)
{
    const QString number = QString::number(page);
    QImage image = QImage::fromData(toolBytes(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-gray"), QStringLiteral("-png"),
            QStringLiteral("-f"), number, QStringLiteral("-l"), number, file}));
    if (image.isNull())
        qFatal("no picture of page %d", page);
    image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    return image;
}

/// What of `area` lies on the picture, in its dots.
inline QRect dotsIn(const QImage &picture, const QRectF &area)
{
    const double perMillimetre = picture.dotsPerMeterX() / 1000.0;
    return QRectF(area.topLeft() * perMillimetre, area.bottomRight() * perMillimetre)
        .toAlignedRect()
        .intersected(picture.rect());
}

inline QRectF fromDots(const QImage &picture, const QRect &dots)
{
    const double perMillimetre = picture.dotsPerMeterX() / 1000.0;
    return {QPointF(dots.topLeft()) / perMillimetre, QSizeF(dots.size()) / perMillimetre};
}

inline bool isDark(const QImage &picture, int x, int y)
{
    return picture.constScanLine(y)[x] < 128;
}

/// The longest unbroken horizontal line within `area`, with its thickness; null when all is white.
inline QRectF ruleIn(const QImage &picture, const QRectF &area)
{
    const QRect dots = dotsIn(picture, area);
    QRect rule;
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        int run = 0;
        for (int x = dots.left(); x <= dots.right(); ++x) {
            run = isDark(picture, x, y) ? run + 1 : 0;
            if (run > rule.width())
                rule = QRect(x - run + 1, y, run, 1);
        }
    }
    while (!rule.isNull() && rule.bottom() < dots.bottom() && isDark(picture, rule.center().x(), rule.bottom() + 1))
        rule.setBottom(rule.bottom() + 1);
    return fromDots(picture, rule);
}

/// Around all that is printed within `area`; null when it is white.
inline QRectF inkIn(const QImage &picture, const QRectF &area)
{
    const QRect dots = dotsIn(picture, area);
    QRect ink;
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        for (int x = dots.left(); x <= dots.right(); ++x) {
            if (isDark(picture, x, y))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return fromDots(picture, ink);
}

} // namespace support

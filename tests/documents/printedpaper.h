#pragma once

#include "core/base/errortext.h"
#include "ui/print/paperrenderer.h"

#include "support/pdfprobe.h"

#include <QTemporaryDir>

#include <algorithm>

/// The page of the decree (NĐ 30/2020, Phụ lục I), in mm: its own numbers or, where it leaves a range, the one
/// recommended to the program. They are written down a second time on purpose, so that the program can be wrong.
namespace decree {

constexpr double Tolerance = 0.3;

// A4; top and bottom 20–25, left 30–35, right 15–20.
constexpr double ShortSide = 210;
constexpr double LongSide = 297;
constexpr double Top = 20;
constexpr double Bottom = 20;
constexpr double Left = 30;
constexpr double Right = 15;
/// Where the two columns of the head meet, 65 and 100 wide.
constexpr double HeadParting = 95;
constexpr double LeftHeadAxis = (Left + HeadParting) / 2;
constexpr double RightHeadAxis = (HeadParting + ShortSide - Right) / 2;
constexpr double PageAxis = (Left + ShortSide - Right) / 2;

constexpr double FirstLineIndent = 12.7; ///< 10 or 12.7
constexpr double ParagraphSpacing = 6 * support::MillimetresPerPoint; ///< at least
constexpr double LineSpacing = 1.15; ///< 1 to 1.5

/// From one baseline to the next in single spacing.
constexpr double singleLine(double points)
{
    return points * support::TimesLineHeight * support::MillimetresPerPoint;
}

/// Between the margins of a page, which are as read, whichever way the paper lies.
inline QRectF textArea(const QSizeF &page)
{
    return {Left, Top, page.width() - Left - Right, page.height() - Top - Bottom};
}

/// There stands the page number and nothing else.
inline bool isInTopMargin(const support::PdfWord &word)
{
    return word.box.top() < Top - Tolerance;
}

struct PrintedPaper {
    QString file;
    QList<support::PdfWord> words;
    QList<QSizeF> pages;

    support::PdfWord find(const QString &phrase) const { return support::findPhrase(words, phrase); }
    QList<support::PdfWord> wordsOf(int page) const
    {
        QList<support::PdfWord> found;
        std::copy_if(words.cbegin(), words.cend(), std::back_inserter(found),
            [page](const support::PdfWord &word) { return word.page == page; });
        return found;
    }
};

/// Writes papers as PDF into a folder of its own and reads them back.
class Printer {
public:
    PrintedPaper print(const document::Document &paper)
    {
        PrintedPaper printed;
        printed.file = m_folder.filePath(QStringLiteral("báo cáo %1.pdf").arg(++m_count));
        ::print::PaperRenderer renderer;
        const auto written = renderer.writePdf(paper, printed.file);
        if (!written)
            qFatal("%s", qPrintable(base::sentence(written.error())));
        printed.words = support::pdfWords(printed.file);
        printed.pages = support::pdfPages(printed.file);
        return printed;
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace decree

/// For millimetres.
#define VERIFY_NEAR(actual, expected)                                                                                  \
    do {                                                                                                               \
        const double actualValue = (actual);                                                                           \
        const double expectedValue = (expected);                                                                       \
        QVERIFY2(qAbs(actualValue - expectedValue) <= decree::Tolerance,                                               \
            qPrintable(QStringLiteral("%1: %2 instead of %3")                                                          \
                           .arg(QStringLiteral(#actual))                                                               \
                           .arg(actualValue)                                                                           \
                           .arg(expectedValue)));                                                                      \
    } while (false)

#define VERIFY_BETWEEN(least, actual, most)                                                                            \
    do {                                                                                                               \
        const double actualValue = (actual);                                                                           \
        QVERIFY2(actualValue >= (least) && actualValue <= (most),                                                      \
            qPrintable(QStringLiteral("%1: %2, not %3 to %4")                                                          \
                           .arg(QStringLiteral(#actual))                                                               \
                           .arg(actualValue)                                                                           \
                           .arg(least)                                                                                 \
                           .arg(most)));                                                                               \
    } while (false)

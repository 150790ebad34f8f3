#include "core/base/text/searchwords.h"

#include "core/base/text/characters.h"
#include "core/base/text/exactkey.h"
#include "core/base/text/fold.h"

#include <algorithm>

namespace base {

namespace {

constexpr int marksMissing = 4;
constexpr qsizetype excerptLead = 24; ///< letters kept before what was found

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber();
}

bool beginsWord(QStringView folded, qsizetype at)
{
    return at == 0 || !isWordLetter(folded.at(at - 1));
}

bool isWhole(QStringView folded, qsizetype at, qsizetype length)
{
    return beginsWord(folded, at) && (at + length == folded.size() || !isWordLetter(folded.at(at + length)));
}

/// Whether the same word may stand written otherwise in a text: the tone in an open oa, oe, uy, a dash, a quote.
bool hasTwins(const QString &exact)
{
    constexpr QStringView tonedLast = u"àảãáạèẻẽéẹỳỷỹýỵ";
    for (qsizetype i = 0; i < exact.size(); ++i) {
        const QChar c = exact.at(i);
        const bool pair = (c == QLatin1Char('o') || c == QLatin1Char('u')) && i + 1 < exact.size()
            && tonedLast.contains(exact.at(i + 1));
        if (pair || !c.isLetterOrNumber())
            return true;
    }
    return false;
}

/// The first place of a word in a text, a whole one before one that begins a word before any; -1: nowhere.
qsizetype bestPlace(QStringView folded, QStringView word)
{
    qsizetype beginning = -1;
    const qsizetype anywhere = folded.indexOf(word);
    for (qsizetype at = anywhere; at >= 0; at = folded.indexOf(word, at + 1)) {
        if (isWhole(folded, at, word.size()))
            return at;
        if (beginning < 0 && beginsWord(folded, at))
            beginning = at;
    }
    return beginning >= 0 ? beginning : anywhere;
}

/// A folded text that knows where each of its letters stood.
struct MappedFold {
    QString folded;
    QList<qsizetype> from;

    explicit MappedFold(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool blank = isBlank(text.at(i).unicode());
            if (blank && (folded.isEmpty() || folded.back() == QLatin1Char(' ')))
                continue;
            const QString letters = blank ? QStringLiteral(" ") : fold(QStringView(text).mid(i, 1));
            folded += letters;
            from.insert(from.end(), letters.size(), i);
        }
    }

    SearchWords::Span spanOf(const QString &text, qsizetype at, qsizetype length) const
    {
        qsizetype end = from.at(at + length - 1) + 1;
        while (end < text.size() && text.at(end).category() == QChar::Mark_NonSpacing)
            ++end;
        return {from.at(at), end - from.at(at)};
    }
};

} // namespace

SearchWords::SearchWords(QStringView typed) : m_phrase(fold(typed))
{
    m_words = m_phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_words.removeDuplicates();
    const QStringList exact = exactKey(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : exact) {
        if (fold(word) != word)
            m_marked.append({word, hasTwins(word)});
    }
}

bool SearchWords::marksAreIn(const QString &text) const
{
    // The exact key of a long text is dear, and this is asked for every row that is found.
    QString exact;
    return std::all_of(m_marked.cbegin(), m_marked.cend(), [&](const MarkedWord &word) {
        if (text.contains(word.exact, Qt::CaseInsensitive))
            return true;
        if (!word.hasTwins)
            return false;
        if (exact.isEmpty())
            exact = exactKey(text);
        return exact.contains(word.exact);
    });
}

bool SearchWords::areIn(QStringView folded) const
{
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [folded](const QString &word) { return folded.contains(word); });
}

int SearchWords::placingIn(QStringView folded) const
{
    if (isEmpty())
        return 0;
    const qsizetype phrase = bestPlace(folded, m_phrase);
    if (phrase >= 0 && isWhole(folded, phrase, m_phrase.size()))
        return 0;
    int worst = 1;
    for (const QString &word : m_words) {
        const qsizetype at = bestPlace(folded, word);
        if (at < 0 || !beginsWord(folded, at))
            return 3;
        if (!isWhole(folded, at, word.size()))
            worst = 2;
    }
    return worst;
}

int SearchWords::rankIn(const QString &text, QStringView folded) const
{
    const int placing = placingIn(folded);
    return marksAreIn(text) ? placing : placing + marksMissing;
}

QList<SearchWords::Span> SearchWords::spansIn(const QString &text) const
{
    if (isEmpty())
        return {};
    const MappedFold mapped(text);
    QList<Span> spans;
    if (const qsizetype phrase = bestPlace(mapped.folded, m_phrase); phrase >= 0)
        return {mapped.spanOf(text, phrase, m_phrase.size())};
    for (const QString &word : m_words) {
        if (const qsizetype at = bestPlace(mapped.folded, word); at >= 0)
            spans.append(mapped.spanOf(text, at, word.size()));
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        const qsizetype end = apart.isEmpty() ? 0 : apart.last().start + apart.last().length;
        if (!apart.isEmpty() && span.start < end)
            apart.last().length = std::max(end, span.start + span.length) - apart.last().start;
        else
            apart.append(span);
    }
    return apart;
}

QString SearchWords::excerptOf(const QString &text) const
{
    const QString line = text.simplified();
    const QList<Span> spans = spansIn(line);
    if (spans.isEmpty() || spans.first().start <= excerptLead)
        return line;
    const qsizetype blank = line.indexOf(QLatin1Char(' '), spans.first().start - excerptLead);
    const qsizetype from = blank >= 0 && blank < spans.first().start ? blank + 1 : spans.first().start;
    return QStringLiteral("…") + line.mid(from);
}

} // namespace base

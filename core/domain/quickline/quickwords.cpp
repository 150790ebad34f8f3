#include "core/domain/quickline/quickwords.h"

#include "core/base/text/characters.h"
#include "core/base/text/dateparsing.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/domain/quickline/quicktokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace domain {

namespace {

/// Reads the tokens of a line one after the other.
class Reader {
public:
    Reader(const QList<QuickToken> &tokens, QDate today) : m_tokens(tokens), m_today(today) { }

    QuickWords read(QuickWords words)
    {
        m_words = std::move(words);
        while (m_at < m_tokens.size()) {
            if (!readNil() && !readUrgency() && !readDayWords() && !readLabelledDay() && !readPeriod() && !readRequest()
                && !readKind() && !readNumber())
                readWord();
        }
        settleNumbers();
        return m_words;
    }

private:
    QString folded(qsizetype offset = 0) const
    {
        return m_at + offset < m_tokens.size() ? m_tokens.at(m_at + offset).folded : QString();
    }

    QuickToken::Form form(qsizetype offset = 0) const
    {
        return m_at + offset < m_tokens.size() ? m_tokens.at(m_at + offset).form : QuickToken::Form::None;
    }

    /// Takes these words ("khong phat sinh") when they come next.
    bool take(const char *phrase)
    {
        const QStringList wanted = QString::fromLatin1(phrase).split(QLatin1Char(' '));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const bool meant = form(i) == QuickToken::Form::Word && withoutTypingMarks(folded(i)) == wanted.at(i);
            if (folded(i) != wanted.at(i) && !meant)
                return false;
        }
        m_at += wanted.size();
        return true;
    }

    bool takeAny(std::initializer_list<const char *> phrases)
    {
        return std::any_of(phrases.begin(), phrases.end(), [this](const char *phrase) { return take(phrase); });
    }

    bool readNil()
    {
        if (!takeAny({"kps", "khong phat sinh", "ko phat sinh", "k phat sinh", "khong ps", "ko ps", "kops", "nil"}))
            return false;
        m_words.nil = true;
        return true;
    }

    bool readUrgency()
    {
        if (takeAny({"hoa toc", "hoatoc"}))
            m_words.urgency = Urgency::Express;
        else if (take("thuong khan"))
            m_words.urgency = Urgency::VeryUrgent;
        else if (take("khan"))
            m_words.urgency = Urgency::Urgent;
        else
            return false;
        return true;
    }

    void setDay(QDate day, bool arrival)
    {
        QDate &place = arrival ? m_words.arrivedOn : m_words.date;
        if (place.isNull())
            place = day;
        else
            m_words.unread.append(day.toString(QStringLiteral("d/M/yyyy")));
    }

    /// "hôm nay", "hôm qua", "ngày 8 tháng 5 năm 2022", also after "đến".
    bool readDayWords()
    {
        const bool arrival = (folded() == QStringLiteral("den") || folded() == QStringLiteral("nhan"));
        const qsizetype start = m_at;
        if (arrival)
            ++m_at;
        if (takeAny({"hom nay", "homnay", "hnay"})) {
            setDay(m_today, arrival);
            return true;
        }
        if (takeAny({"hom qua", "homqua", "hqua"})) {
            setDay(m_today.addDays(-1), arrival);
            return true;
        }
        const bool labelled = take("ngay");
        if (form() == QuickToken::Form::Bare && folded(1) == QStringLiteral("thang")
            && form(2) == QuickToken::Form::Bare) {
            const bool hasYear = folded(3) == QStringLiteral("nam") && form(4) == QuickToken::Form::Bare;
            // "15 tháng 5" without "ngày" may be number 15 of the period 5.
            const bool isDay = labelled || hasYear || arrival || hasReference();
            const QString text = QStringLiteral("%1/%2%3").arg(
                folded(), folded(2), hasYear ? QLatin1Char('/') + folded(4) : QString());
            const std::optional<QDate> day = base::parseDate(text, m_today);
            m_at += hasYear ? 5 : 3;
            if (day && isDay)
                setDay(*day, arrival);
            else
                m_words.unread.append(text);
            return true;
        }
        m_at = start;
        return false;
    }

    /// "ngày 8/5", "đến 9/5", "đến ngày 9/5".
    bool readLabelledDay()
    {
        static const QStringList arrivals{QStringLiteral("den"), QStringLiteral("nhan"), QStringLiteral("toi")};
        static const QStringList labels{QStringLiteral("ngay"), QStringLiteral("ng")};
        qsizetype ahead = 0;
        const bool arrival = arrivals.contains(folded());
        if (arrival)
            ++ahead;
        const bool labelled = labels.contains(folded(ahead));
        if (labelled)
            ++ahead;
        if (ahead == 0 || form(ahead) != QuickToken::Form::Day)
            return false;
        setDay(m_tokens.at(m_at + ahead).day, arrival);
        m_at += ahead + 1;
        return true;
    }

    /// "t5", "tháng 5", "kỳ 5/2022", "tháng 5 năm 2022", "5/2022".
    bool readPeriod()
    {
        static const QRegularExpression whole(
            QStringLiteral("^(?:t|th|thang|ky)\\.?([0-9]{1,2})(?:[/.-]([0-9]{2,4}))?$"));
        static const QRegularExpression monthOnly(QStringLiteral("^([0-9]{1,2})(?:[/.-]([0-9]{2}|[0-9]{4}))?$"));
        static const QRegularExpression withYear(QStringLiteral("^([0-9]{1,2})[/.-]([0-9]{4})$"));
        const bool named = folded() == QStringLiteral("thang") || folded() == QStringLiteral("ky")
            || (folded() == QStringLiteral("t") && form(1) == QuickToken::Form::Bare);
        qsizetype used = 1;
        QRegularExpressionMatch match = whole.match(folded());
        if (!match.hasMatch() && named) {
            match = monthOnly.match(folded(1));
            used = 2;
        } else if (!match.hasMatch()) {
            match = withYear.match(folded());
        }
        if (!match.hasMatch())
            return false;
        QString year = match.captured(2);
        if (year.isEmpty() && folded(used) == QStringLiteral("nam") && form(used + 1) == QuickToken::Form::Bare) {
            year = folded(used + 1);
            used += 2;
        }
        if (year.isEmpty() && isYear(folded(used)))
            year = folded(used++); // "t5 2022"
        const int month = match.captured(1).toInt();
        const int fullYear = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
        const bool sound = month >= 1 && month <= 12 && (fullYear == 0 || (fullYear >= 2000 && fullYear < 2100));
        if (sound && !m_words.period)
            m_words.period = QuickWords::Month{month, fullYear};
        else
            unread(used);
        m_at += used;
        return true;
    }

    /// "đx 3", "đột xuất số 3/YC-QLHC".
    bool readRequest()
    {
        const bool first = m_at == 0;
        const qsizetype start = m_at;
        if (!takeAny({"dx", "dot xuat", "dotxuat", "yc", "yeu cau"}))
            return false;
        for (qsizetype i = start; i < m_at; ++i)
            m_words.name.append({m_tokens.at(i).text, std::nullopt, true, first});
        skipNumberLabel();
        const bool numberNext = form() == QuickToken::Form::Bare || form() == QuickToken::Form::Reference;
        // A single number is the document's own; the request is asked then.
        if (numberNext && numbersAhead() > 1) {
            m_words.requestNumber = m_tokens.at(m_at).text;
            ++m_at;
        }
        return true;
    }

    bool readKind()
    {
        struct KindWord {
            const char *words;
            DocumentKind kind;
        };
        static constexpr std::array kinds{KindWord{"bc", DocumentKind::Report},
            KindWord{"bao cao", DocumentKind::Report}, KindWord{"baocao", DocumentKind::Report},
            KindWord{"cv", DocumentKind::Letter}, KindWord{"cong van", DocumentKind::Letter},
            KindWord{"congvan", DocumentKind::Letter}, KindWord{"kh", DocumentKind::Plan},
            KindWord{"ke hoach", DocumentKind::Plan}, KindWord{"kehoach", DocumentKind::Plan},
            KindWord{"tb", DocumentKind::Notice}, KindWord{"thong bao", DocumentKind::Notice},
            KindWord{"ttr", DocumentKind::Submission}, KindWord{"to trinh", DocumentKind::Submission},
            KindWord{"qd", DocumentKind::Decision}, KindWord{"quyet dinh", DocumentKind::Decision},
            KindWord{"ct", DocumentKind::Directive}, KindWord{"chi thi", DocumentKind::Directive},
            KindWord{"gm", DocumentKind::Invitation}, KindWord{"giay moi", DocumentKind::Invitation}};
        const bool first = m_at == 0;
        const qsizetype start = m_at;
        for (const KindWord &kind : kinds) {
            if (!take(kind.words))
                continue;
            for (qsizetype i = start; i < m_at; ++i)
                m_words.name.append({m_tokens.at(i).text, kind.kind, false, first});
            return true;
        }
        return false;
    }

    bool readNumber()
    {
        skipNumberLabel();
        switch (form()) {
        case QuickToken::Form::Reference:
            m_references.append(m_tokens.at(m_at++));
            return true;
        case QuickToken::Form::Bare: {
            QuickToken number = m_tokens.at(m_at++);
            // "15 bc", "15 bc-ubnd": the symbol follows after a blank.
            if (m_at < m_tokens.size() && isSymbol(m_tokens.at(m_at))) {
                number.symbol = m_tokens.at(m_at++).text;
                m_references.append(number);
            } else {
                m_numbers.append(number);
            }
            return true;
        }
        case QuickToken::Form::Day:
            if (m_words.date.isNull())
                m_words.date = m_tokens.at(m_at).day;
            else if (m_words.secondDate.isNull())
                m_words.secondDate = m_tokens.at(m_at).day;
            else
                unread(1);
            ++m_at;
            return true;
        case QuickToken::Form::Broken:
            unread(1);
            ++m_at;
            return true;
        default:
            return false;
        }
    }

    void readWord()
    {
        static const QStringList empty{QStringLiteral("cua"), QStringLiteral("gui"), QStringLiteral("va"),
            QStringLiteral("-"), QStringLiteral("/"), QStringLiteral("."), QStringLiteral(":")};
        const QuickToken &token = m_tokens.at(m_at++);
        if (!empty.contains(token.folded))
            m_words.name.append({token.text, std::nullopt, false, m_at == 1});
    }

    /// Gives the numbers their places once all are known.
    void settleNumbers()
    {
        QList<QuickToken> spare;
        if (!m_references.isEmpty()) {
            const QuickToken own = m_references.takeFirst();
            m_words.number = own.number;
            m_words.symbol = own.symbol;
            m_words.partyStyle = own.partyStyle;
            spare = m_references + m_numbers;
        } else if (!m_numbers.isEmpty()) {
            const QuickToken own = m_numbers.takeFirst();
            m_words.number = own.number;
            m_words.numberDoubtful = own.afterLetters || isYear(own.number);
            spare = m_numbers;
        }
        for (const QuickToken &token : std::as_const(spare)) {
            // The official code of a commune has five digits; a digit after letters is what VNI left.
            if (token.text.size() == 5)
                m_words.name.append({token.text, std::nullopt, false, false});
            else if (!token.afterLetters)
                m_words.unread.append(token.text);
        }
    }

    static bool isYear(const QString &number) { return number.size() == 4 && number.startsWith(QStringLiteral("20")); }

    static bool isSymbol(const QuickToken &token)
    {
        return token.form == QuickToken::Form::Word && documentKindOfSymbol(token.text).has_value();
    }

    void skipNumberLabel()
    {
        const bool numberNext = form(1) == QuickToken::Form::Bare || form(1) == QuickToken::Form::Reference;
        if (folded() == QStringLiteral("so") && numberNext)
            ++m_at;
    }

    int numbersAhead() const
    {
        int count = 0;
        for (qsizetype i = m_at; i < m_tokens.size(); ++i) {
            const QuickToken::Form at = m_tokens.at(i).form;
            count += at == QuickToken::Form::Bare || at == QuickToken::Form::Reference ? 1 : 0;
        }
        return count;
    }

    bool hasReference() const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(),
            [](const QuickToken &token) { return token.form == QuickToken::Form::Reference; });
    }

    void unread(qsizetype count)
    {
        QStringList texts;
        for (qsizetype i = m_at; i < m_at + count && i < m_tokens.size(); ++i)
            texts.append(m_tokens.at(i).text);
        m_words.unread.append(texts.join(QLatin1Char(' ')));
    }

    const QList<QuickToken> &m_tokens;
    QDate m_today;
    qsizetype m_at = 0;
    QuickWords m_words;
    QList<QuickToken> m_references;
    QList<QuickToken> m_numbers;
};

} // namespace

QuickWords readQuickWords(const QString &line, QDate today)
{
    static const QRegularExpression about(QStringLiteral("(?:^| )v/v:? "),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = base::cleanLine(line);
    QuickWords words;
    const qsizetype semicolon = text.indexOf(QLatin1Char(';'));
    const QRegularExpressionMatch aboutAt = about.match(text);
    if (aboutAt.hasMatch() && (semicolon < 0 || aboutAt.capturedStart() < semicolon)) {
        words.subject = text.mid(aboutAt.capturedEnd()).trimmed();
        words.subjectAbout = true;
        text.truncate(aboutAt.capturedStart());
    } else if (semicolon >= 0) {
        words.subject = text.mid(semicolon + 1).trimmed();
        text.truncate(semicolon);
    }
    const QList<QuickToken> tokens = quickTokens(text, today);
    return Reader(tokens, today).read(std::move(words));
}

} // namespace domain

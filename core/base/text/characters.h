#pragma once

#include <QChar>

namespace base {

/// What pasted text hides: characters that look like nothing or like something else. One place, so that
/// cleaning, searching and sorting agree.

/// Any blank, also NBSP, narrow and em blanks, tabs and line ends.
inline bool isBlank(char16_t c)
{
    return QChar::isSpace(c);
}

/// Takes no room on paper: zero-width blanks and joiners, BOM, soft hyphen, direction marks, control codes.
/// Legacy TCVN3 text uses U+00AD for ư, so it must be converted before it is cleaned.
inline bool isInvisible(char16_t c)
{
    if (isBlank(c))
        return false;
    const QChar::Category category = QChar::category(char32_t(c));
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

/// Belongs in no text of an office: control codes but blanks and line ends, characters that are none, marks that turn
/// the direction of writing.
inline bool isHarmful(char16_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return c != u'\t' && c != u'\n' && c != u'\r' && c != 0x0B && c != 0x0C && c != 0x85;
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFFFE || c == 0xFFFF
        || (c >= 0xFDD0 && c <= 0xFDEF);
}

/// The Vietnamese letter that was meant: Ð (Eth) and Ɖ (African D) are Đ, ð and ɖ are đ. Others stay.
inline char16_t meantLetter(char16_t c)
{
    switch (c) {
    case 0x00D0:
    case 0x0189:
        return 0x0110;
    case 0x00F0:
    case 0x0256:
        return 0x0111;
    default:
        return c;
    }
}

/// Hyphens, dashes, the minus sign and their small and full-width forms; not the soft hyphen.
inline bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == u'-' || c == 0x2212 || c == 0x2043 || c == 0x02D7 || c == 0xFE58
        || c == 0xFE63 || c == 0xFF0D;
}

/// ' for every single quotation mark, " for every double one, otherwise the character itself.
inline char16_t plainQuote(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case u'`':
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    default:
        return c;
    }
}

} // namespace base

#include "core/base/text/filename.h"

#include "core/base/text/nfc.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace base {

namespace {

/// File systems hold 255 bytes; room is left for what a system puts before or after a copy's name.
constexpr int mostBytes = 200;
constexpr int mostSuffix = 16; ///< what follows the last dot further off is no suffix

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
constexpr std::array reservedNames{"con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
    "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

/// What Windows or a Linux desktop runs, installs or follows when it is opened.
constexpr std::array programSuffixes{"ade", "adp", "apk", "app", "appimage", "application", "appref-ms", "bash", "bat",
    "chm", "cmd", "com", "command", "cpl", "csh", "deb", "desktop", "diagcab", "dll", "exe", "fish", "gadget", "hlp",
    "hta", "inf", "ins", "iso", "isp", "jar", "jnlp", "js", "jse", "ksh", "lnk", "mde", "msc", "msh", "msi", "msix",
    "msp", "mst", "ocx", "pif", "pl", "ps1", "ps1xml", "ps2", "psc1", "psm1", "py", "pyc", "pyw", "pyz", "rb", "reg",
    "rpm", "run", "scf", "scr", "sct", "settingcontent-ms", "sh", "shb", "shs", "sys", "url", "vb", "vbe", "vbs", "vhd",
    "vhdx", "website", "ws", "wsc", "wsf", "wsh", "xbap", "xll", "zsh"};

bool isForbidden(QChar c)
{
    return QStringLiteral("<>:\"/\\|?*").contains(c);
}

/// Format characters turn the reading direction ("gpj.exe" shown as "exe.jpg") or are not seen at all.
bool isUnseen(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isReserved(const QString &name)
{
    // "COM¹" is reserved like "COM1".
    QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toLower();
    for (const auto &[raised, digit] : {std::pair(u'¹', '1'), std::pair(u'²', '2'), std::pair(u'³', '3')})
        stem.replace(QChar(raised), QLatin1Char(digit));
    return std::any_of(reservedNames.begin(), reservedNames.end(),
        [&stem](const char *reserved) { return stem == QLatin1String(reserved); });
}

/// Windows drops blanks and dots at the end of a name.
QString withoutTail(QString name)
{
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

QString shortened(QString name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString suffix = dot > 0 && name.size() - dot <= mostSuffix ? name.mid(dot) : QString();
    name.chop(suffix.size());
    const qsizetype room = mostBytes - suffix.toUtf8().size();
    name.truncate(room + 1); // a character has at least one byte; the rest is tried one by one
    while (name.toUtf8().size() > room) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
    }
    return withoutTail(name) + suffix;
}

} // namespace

QString safeFileName(const QString &given)
{
    // Both separators, whatever system the name comes from.
    const QString last
        = given.mid(std::max(given.lastIndexOf(QLatin1Char('/')), given.lastIndexOf(QLatin1Char('\\'))) + 1);
    QString name;
    name.reserve(last.size());
    for (const QChar c : last) {
        if (c.isSpace())
            name += QLatin1Char(' ');
        else if (!isUnseen(c))
            name += isForbidden(c) ? QLatin1Char('_') : c;
    }
    name = shortened(withoutTail(nfc(name).simplified()));
    if (name.isEmpty())
        return QStringLiteral("tep");
    return isReserved(name) ? QLatin1Char('_') + name : name;
}

bool isPlainFileName(const QString &name)
{
    return !withoutTail(name.trimmed()).isEmpty()
        && std::none_of(name.begin(), name.end(), [](QChar c) { return isForbidden(c) || isUnseen(c); });
}

bool isProgramName(const QString &name)
{
    const QString whole = withoutTail(name);
    const QString suffix = whole.contains(QLatin1Char('.')) ? whole.section(QLatin1Char('.'), -1).toLower() : QString();
    return std::any_of(programSuffixes.begin(), programSuffixes.end(),
        [&suffix](const char *program) { return suffix == QLatin1String(program); });
}

QString fileSizeText(qint64 bytes)
{
    constexpr double step = 1024;
    if (bytes < 1000)
        return QStringLiteral("%1 byte").arg(bytes);
    double size = double(bytes) / step;
    const char *unit = "KB";
    for (const char *next : {"MB", "GB"}) {
        if (size < 1000)
            break;
        size /= step;
        unit = next;
    }
    // One decimal where it says something.
    const QString number
        = size < 10 && qstrcmp(unit, "KB") != 0 ? QString::number(size, 'f', 1) : QString::number(std::lround(size));
    QString shown = number;
    if (shown.endsWith(QLatin1String(".0")))
        shown.chop(2);
    return QStringLiteral("%1 %2").arg(shown.replace(QLatin1Char('.'), QLatin1Char(',')), QLatin1String(unit));
}

} // namespace base

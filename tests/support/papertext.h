#pragma once

#include "core/reporting/document/documenttext.h"

#include <QRegularExpression>
#include <QStringList>

namespace support {

/// What a reader would strike out of a paper with a pencil, each with the line it stands in; empty: nothing.
inline QStringList faultsOfPaper(const document::Document &paper)
{
    struct Rule {
        const char *name;
        const char *pattern;
    };
    static constexpr Rule rules[]{
        {"two blanks", "  "},
        {"blank before a mark", " [.,;:)]"},
        {"no blank behind a mark", "[,;](?=[^\\s\\d”\")])"},
        {"doubled mark", "[.,;:]{2}"},
        {"empty brackets", "\\(\\s*\\)"},
        {"blank within brackets", "\\( "},
        {"unfilled place", "[{}]"},
        {"blank at an end", "^ | $"},
    };
    QStringList faults;
    const QString text = document::toText(paper);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        for (const Rule &rule : rules) {
            if (QRegularExpression(QLatin1String(rule.pattern)).match(line).hasMatch())
                faults.append(QLatin1String(rule.name) + QStringLiteral(": ") + line);
        }
    }
    // "./." closes the text, once; every sentence of the body begins with a capital or a number and ends with a mark.
    if (text.count(QStringLiteral("./.")) != 1)
        faults.append(QStringLiteral("./. stands %1 times").arg(text.count(QStringLiteral("./."))));
    for (const document::Block &block : document::withoutAnnexes(paper).blocks) {
        const auto *paragraph = std::get_if<document::Paragraph>(&block);
        if (!paragraph)
            continue;
        QString sentence;
        for (const document::Run &run : paragraph->runs)
            sentence += run.text;
        static const QRegularExpression ends(QStringLiteral("(\\.|:|\\./\\.)$"));
        if (sentence.isEmpty() || sentence.front().isLower() || !ends.match(sentence).hasMatch())
            faults.append(QStringLiteral("no sentence: ") + sentence);
    }
    return faults;
}

} // namespace support

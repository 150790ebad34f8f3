#include "core/reporting/paper/papersection.h"

#include <array>

namespace reporting {

using namespace document;

QString romanNumber(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 7> steps{
        {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString text;
    for (const auto &[value, letters] : steps) {
        while (value > 0 && number >= value) {
            text += QLatin1String(letters);
            number -= value;
        }
    }
    return text;
}

QStringList headingNumbers(const QList<PaperSection> &sections)
{
    QStringList numbers;
    int section = 0;
    int clause = 0;
    for (const PaperSection &each : sections) {
        if (each.level == HeadingLevel::Section) {
            numbers.append(romanNumber(++section));
            clause = 0;
        } else {
            numbers.append(each.level ? QString::number(++clause) : QString());
        }
    }
    return numbers;
}

QList<Block> blocksOf(const QList<PaperSection> &sections)
{
    const QStringList numbers = headingNumbers(sections);
    QList<Block> blocks;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const PaperSection &section = sections.at(i);
        if (section.level)
            blocks.append(Heading{*section.level, numbers.at(i), section.heading});
        blocks += section.blocks;
    }
    return blocks;
}

} // namespace reporting

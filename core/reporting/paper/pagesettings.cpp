#include "core/reporting/paper/pagesettings.h"

namespace reporting {

using document::PageSetup;

namespace {

struct Measure {
    const char *key;
    double PageSetup::*value;
    double parts; ///< how many of the setting's make one of the page's
};

constexpr Measure measures[]{
    {"page.top", &PageSetup::top, 1},
    {"page.bottom", &PageSetup::bottom, 1},
    {"page.left", &PageSetup::left, 1},
    {"page.right", &PageSetup::right, 1},
    {"page.body_size", &PageSetup::bodySize, 1},
    {"page.first_line_indent", &PageSetup::firstLineIndent, 1},
    {"page.paragraph_before", &PageSetup::paragraphBefore, 1},
    {"page.line_spacing", &PageSetup::lineSpacing, 100},
};

} // namespace

PageSetup pageSetup(const services::OfficeSettings &office)
{
    PageSetup setup;
    for (const Measure &measure : measures)
        setup.*measure.value = office.text(measure.key).toDouble() / measure.parts;
    return setup;
}

QString pageSettingFault(const QString &key, const QString &value)
{
    PageSetup setup; // within every range
    for (const Measure &measure : measures) {
        if (key == QLatin1String(measure.key))
            setup.*measure.value = value.toDouble() / measure.parts;
    }
    return document::decreeFaults(setup).value(0);
}

} // namespace reporting

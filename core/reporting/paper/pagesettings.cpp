#include "core/reporting/paper/pagesettings.h"

namespace reporting {

document::PageSetup pageSetup(const services::OfficeSettings &office)
{
    const auto value = [&office](const char *key) { return office.text(key).toDouble(); };
    document::PageSetup setup;
    setup.top = value("page.top");
    setup.bottom = value("page.bottom");
    setup.left = value("page.left");
    setup.right = value("page.right");
    setup.bodySize = value("page.body_size");
    setup.firstLineIndent = value("page.first_line_indent");
    setup.paragraphBefore = value("page.paragraph_before");
    setup.lineSpacing = value("page.line_spacing") / 100;
    return setup;
}

} // namespace reporting

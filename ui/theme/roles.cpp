#include "ui/theme/roles.h"

namespace theme {

namespace {

StatusColors quiet(const Roles &roles)
{
    return {roles.text2, roles.base, roles.text2};
}

void fillQuiet(Roles &roles)
{
    for (const Status status : {Status::Pending, Status::NotStarted, Status::InProgress, Status::Done})
        roles.status.at(size_t(status)) = quiet(roles);
}

void set(Roles &roles, Status status, const char *mark, const char *fill, const char *ink)
{
    roles.status.at(size_t(status))
        = {QColor(QLatin1String(mark)), QColor(QLatin1String(fill)), QColor(QLatin1String(ink))};
}

QColor rgb(const char *name)
{
    return QColor(QLatin1String(name));
}

Roles makeLight()
{
    Roles roles;
    roles.window = rgb("#F1F0EC");
    roles.nav = rgb("#E7E5DF");
    roles.navCurrent = rgb("#FFFFFF");
    roles.base = rgb("#FFFFFF");
    roles.alt = rgb("#F8F7F4");
    roles.line = roles.idleSelection = rgb("#DBD8D0");
    roles.control = rgb("#8B877D");
    roles.text = rgb("#1D2126");
    roles.text2 = rgb("#54595F");
    roles.accent = rgb("#1C4F91");
    roles.onAccent = rgb("#FFFFFF");
    roles.selection = rgb("#D6E4F5");
    roles.tooltipBase = rgb("#1D2126");
    roles.tooltipText = rgb("#FFFFFF");
    roles.canvas = rgb("#CFCCC4");
    fillQuiet(roles);
    set(roles, Status::OnTime, "#22703F", "#E4F1E7", "#1B5A33");
    set(roles, Status::Late, "#925600", "#F2C550", "#382500");
    set(roles, Status::Missing, "#A3241A", "#A3241A", "#FFFFFF");
    set(roles, Status::DueSoon, "#8A5600", "#FBE8B8", "#4A3000");
    set(roles, Status::InTime, "#1C4F91", "#DCE8F6", "#173F75");
    set(roles, Status::DoneLate, "#6A5A14", "#E9E3C6", "#4A3E08");
    set(roles, Status::NotRequired, "#5C6167", "#FFFFFF", "#54595F");
    set(roles, Status::Paused, "#5B5470", "#E8E5EF", "#453F59");
    roles.chart = {rgb("#5E9F77"), rgb("#0E1F16"), rgb("#F2C550"), rgb("#6B4E12"), rgb("#A3241A"), rgb("#7FA6D6"),
        rgb("#CDBF82"), rgb("#D5D2CA")};
    return roles;
}

Roles makeDark()
{
    Roles roles;
    roles.window = rgb("#1F2124");
    roles.nav = rgb("#18191B");
    roles.navCurrent = rgb("#2F4766");
    roles.base = rgb("#26292C");
    roles.alt = rgb("#2B2E32");
    roles.line = roles.idleSelection = rgb("#3C4045");
    roles.control = rgb("#858B93");
    roles.text = rgb("#E8E7E4");
    roles.text2 = rgb("#B1B5BA");
    roles.accent = rgb("#93BAF0");
    roles.onAccent = rgb("#10213A");
    roles.selection = rgb("#2F4766");
    roles.tooltipBase = rgb("#E8E7E4");
    roles.tooltipText = rgb("#1D2126");
    roles.canvas = rgb("#141517");
    fillQuiet(roles);
    set(roles, Status::OnTime, "#7CC796", "#24392C", "#A9DDB9");
    set(roles, Status::Late, "#E9B44C", "#8A6414", "#FFF4DC");
    set(roles, Status::Missing, "#F7A398", "#F7A398", "#3A0904");
    set(roles, Status::DueSoon, "#E6BE62", "#4A3B16", "#F6DA98");
    set(roles, Status::InTime, "#93BAF0", "#26394F", "#BCD5F7");
    set(roles, Status::DoneLate, "#CFBD70", "#3B3719", "#E6DA9B");
    set(roles, Status::NotRequired, "#B4B8BD", "#26292C", "#B1B5BA");
    set(roles, Status::Paused, "#B9B0D2", "#37333F", "#D4CDE6");
    roles.chart = {rgb("#3F7A56"), rgb("#FFFFFF"), rgb("#C2922F"), rgb("#4A3407"), rgb("#F7A398"), rgb("#5B86C4"),
        rgb("#9A8B45"), rgb("#4A4F55")};
    return roles;
}

QColor faded(const QColor &ink, const QColor &ground)
{
    // Disabled text is text2 at 55 % over its ground.
    const auto mix = [](int a, int b) { return (a * 55 + b * 45) / 100; };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

} // namespace

const Roles &lightRoles()
{
    static const Roles roles = makeLight();
    return roles;
}

const Roles &darkRoles()
{
    static const Roles roles = makeDark();
    return roles;
}

Roles highContrastRoles(const QPalette &system)
{
    const auto colour = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    Roles roles;
    roles.window = roles.nav = roles.alt = colour(QPalette::Window);
    roles.base = roles.canvas = colour(QPalette::Base);
    roles.text = roles.text2 = roles.line = roles.control = colour(QPalette::WindowText);
    roles.accent = colour(QPalette::WindowText);
    roles.onAccent = colour(QPalette::Window);
    roles.selection = roles.idleSelection = roles.navCurrent = colour(QPalette::Window);
    roles.tooltipBase = colour(QPalette::ToolTipBase);
    roles.tooltipText = colour(QPalette::ToolTipText);
    roles.status.fill({roles.text, roles.base, roles.text});
    roles.chart = {roles.base, roles.text, roles.base, roles.text, roles.text, roles.base, roles.base, roles.base};
    roles.fills = false;
    return roles;
}

QPalette paletteOf(const Roles &roles)
{
    QPalette palette(roles.text, roles.window, roles.base, roles.line, roles.control, roles.text, roles.base);
    palette.setColor(QPalette::Window, roles.window);
    palette.setColor(QPalette::Button, roles.window);
    palette.setColor(QPalette::Base, roles.base);
    palette.setColor(QPalette::AlternateBase, roles.alt);
    palette.setColor(QPalette::Mid, roles.line);
    palette.setColor(QPalette::Midlight, roles.line);
    palette.setColor(QPalette::Light, roles.base);
    palette.setColor(QPalette::Dark, roles.control);
    palette.setColor(QPalette::Shadow, roles.line);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, roles.text);
        palette.setColor(QPalette::Disabled, role, faded(roles.text2, roles.window));
    }
    palette.setColor(QPalette::BrightText, roles.onAccent);
    palette.setColor(QPalette::PlaceholderText, roles.text2);
    palette.setColor(QPalette::Link, roles.accent);
    palette.setColor(QPalette::LinkVisited, roles.accent);
    palette.setColor(QPalette::Highlight, roles.selection);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, roles.selection);
    palette.setColor(QPalette::ToolTipBase, roles.tooltipBase);
    palette.setColor(QPalette::ToolTipText, roles.tooltipText);
    return palette;
}

} // namespace theme

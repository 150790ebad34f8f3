#include "ui/theme/theme.h"

#include <QtTest>

#include <array>
#include <cmath>

using theme::Roles;
using theme::Status;

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

using Triple = std::array<double, 3>;

Triple linearRgb(const QColor &colour)
{
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

double luminance(const QColor &colour)
{
    const Triple rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// CIE L*a*b* of a linear sRGB triple, white D65.
Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double lightness(const QColor &colour)
{
    return lab(linearRgb(colour))[0];
}

/// What an eye without the red (protanopia) or the green receptor (deuteranopia) sees: Viénot, Brettel and Mollon 1999.
enum class Eye { Protanope, Deuteranope };

Triple seenBy(Eye eye, const QColor &colour)
{
    const Triple rgb = linearRgb(colour);
    const double l = 17.8824 * rgb[0] + 43.5161 * rgb[1] + 4.11935 * rgb[2];
    const double m = 3.45565 * rgb[0] + 27.1554 * rgb[1] + 3.86714 * rgb[2];
    const double s = 0.0299566 * rgb[0] + 0.184309 * rgb[1] + 1.46709 * rgb[2];
    const double l2 = eye == Eye::Protanope ? 2.02344 * m - 2.52581 * s : l;
    const double m2 = eye == Eye::Deuteranope ? 0.494207 * l + 1.24827 * s : m;
    const auto unit = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {unit(0.0809444479 * l2 - 0.130504409 * m2 + 0.116721066 * s),
        unit(-0.0102485335 * l2 + 0.0540193266 * m2 - 0.113614708 * s),
        unit(-0.000365296938 * l2 - 0.00412161469 * m2 + 0.693511405 * s)};
}

double difference(const Triple &one, const Triple &other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

constexpr double readable = 4.5; // WCAG AA for text
constexpr double visible = 3.0; // WCAG AA for the edges of controls

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private slots:
    void wordsAreReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const Roles &roles = dark ? theme::darkRoles() : theme::lightRoles();
            const char *name = dark ? "dark" : "light";
            const auto row = [&](const char *what, const QColor &ink, const QColor &ground) {
                QTest::addRow("%s, %s", name, what) << ink << ground;
            };
            row("text on window", roles.text, roles.window);
            row("text on nav", roles.text, roles.nav);
            row("text on the current page", roles.text, roles.navCurrent);
            row("text on base", roles.text, roles.base);
            row("text on alt", roles.text, roles.alt);
            row("text on selection", roles.text, roles.selection);
            row("text on a row without focus", roles.text, roles.line);
            row("text2 on window", roles.text2, roles.window);
            row("text2 on nav", roles.text2, roles.nav);
            row("text2 on base", roles.text2, roles.base);
            row("text2 on alt", roles.text2, roles.alt);
            row("text2 on selection", roles.text2, roles.selection);
            row("accent on window", roles.accent, roles.window);
            row("accent on base", roles.accent, roles.base);
            row("accent on alt", roles.accent, roles.alt);
            row("accent on selection", roles.accent, roles.selection);
            row("accent on the current page", roles.accent, roles.navCurrent);
            row("primary button", roles.onAccent, roles.accent);
            row("tooltip", roles.tooltipText, roles.tooltipBase);
        }
    }

    void wordsAreReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio)));
    }

    void edgesAreVisible()
    {
        for (const Roles *roles : {&theme::lightRoles(), &theme::darkRoles()}) {
            QVERIFY(contrast(roles->control, roles->window) >= visible);
            QVERIFY(contrast(roles->control, roles->base) >= visible);
            QVERIFY(contrast(roles->accent, roles->selection) >= visible); // the bar of the current row
        }
    }

    void statusesAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("status");
        for (const bool dark : {false, true})
            for (int status = 0; status < theme::statusCount; ++status)
                QTest::addRow("%s %d", dark ? "dark" : "light", status) << dark << status;
    }

    void statusesAreReadable()
    {
        QFETCH(bool, dark);
        QFETCH(int, status);
        const Roles &roles = dark ? theme::darkRoles() : theme::lightRoles();
        const theme::StatusColors &colours = roles.of(Status(status));
        QVERIFY(contrast(colours.ink, colours.fill) >= readable);
        for (const QColor &ground : {roles.base, roles.alt, roles.window, roles.selection}) {
            const double ratio = contrast(colours.mark, ground);
            QVERIFY2(ratio >= readable, qPrintable(ground.name() + QStringLiteral(" %1").arg(ratio)));
        }
    }

    void theWorseTheStronger()
    {
        for (const Roles *roles : {&theme::lightRoles(), &theme::darkRoles()}) {
            const auto away = [roles](Status status) {
                return std::abs(lightness(roles->of(status).fill) - lightness(roles->base));
            };
            QVERIFY(away(Status::Missing) >= away(Status::Late) + 12);
            QVERIFY(away(Status::Late) >= away(Status::OnTime) + 10);
            QVERIFY(away(Status::Missing) > away(Status::DueSoon));
        }
    }

    void coloursOfOneScaleStayApartForEveryEye()
    {
        for (const Roles *roles : {&theme::lightRoles(), &theme::darkRoles()}) {
            const QColor scale[]
                = {roles->of(Status::OnTime).fill, roles->of(Status::Late).fill, roles->of(Status::Missing).fill};
            for (int i = 0; i < 3; ++i) {
                for (int k = i + 1; k < 3; ++k) {
                    QVERIFY(std::abs(lightness(scale[i]) - lightness(scale[k])) >= 12);
                    for (const Eye eye : {Eye::Protanope, Eye::Deuteranope}) {
                        const double apart = difference(lab(seenBy(eye, scale[i])), lab(seenBy(eye, scale[k])));
                        QVERIFY2(apart >= 40,
                            qPrintable(QStringLiteral("%1 %2: %3").arg(scale[i].name(), scale[k].name()).arg(apart)));
                    }
                }
            }
        }
    }

    void neighboursInAStackDiffer()
    {
        for (const Roles *roles : {&theme::lightRoles(), &theme::darkRoles()}) {
            const theme::ChartColors &chart = roles->chart;
            QVERIFY(std::abs(lightness(chart.onTime) - lightness(chart.late)) >= 11);
            QVERIFY(std::abs(lightness(chart.late) - lightness(chart.missing)) >= 11);
            QVERIFY(std::abs(lightness(chart.missing) - lightness(chart.inTime)) >= 11);
            QVERIFY(std::abs(lightness(chart.inTime) - lightness(chart.noDeadline)) >= 11);
            QVERIFY(contrast(chart.onTimeInk, chart.onTime) >= readable);
        }
    }

    void onlyWhatAsksForActionIsFilled()
    {
        QVERIFY(theme::asksForAction(Status::Missing));
        QVERIFY(theme::asksForAction(Status::Late));
        QVERIFY(theme::asksForAction(Status::DueSoon));
        QVERIFY(!theme::asksForAction(Status::OnTime));
        QVERIFY(!theme::asksForAction(Status::InTime));
        QVERIFY(!theme::asksForAction(Status::DoneLate));
    }

    void highContrastTakesTheSystemsColours()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::WindowText, Qt::yellow);
        const Roles roles = theme::highContrastRoles(system);
        QVERIFY(!roles.fills);
        QCOMPARE(roles.text, QColor(Qt::yellow));
        QCOMPARE(roles.base, QColor(Qt::black));
        for (int status = 0; status < theme::statusCount; ++status)
            QCOMPARE(roles.of(Status(status)).mark, QColor(Qt::yellow));
    }

    void paletteCarriesTheRoles()
    {
        const Roles &roles = theme::darkRoles();
        const QPalette palette = theme::paletteOf(roles);
        QCOMPARE(palette.color(QPalette::Window), roles.window);
        QCOMPARE(palette.color(QPalette::Base), roles.base);
        QCOMPARE(palette.color(QPalette::Text), roles.text);
        QCOMPARE(palette.color(QPalette::Highlight), roles.selection);
        QCOMPARE(palette.color(QPalette::HighlightedText), roles.text);
        QCOMPARE(palette.color(QPalette::ToolTipBase), roles.tooltipBase);
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != roles.text);
    }
};

QTEST_MAIN(TestRoles)
#include "tst_roles.moc"

#include "ui/theme/typescale.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace theme {

namespace {

struct Sizes {
    qreal segoe;
    qreal noto;
};

// Noto is rounded to whole pixels at 96 dpi: 9.5 pt is 13 px, 8.5 pt is 11 px.
Sizes sizesOf(Type step)
{
    switch (step) {
    case Type::Small:
        return {8.5, 8.5};
    case Type::Body:
        return {10, 9.5};
    case Type::LargeInput:
        return {11.5, 11};
    case Type::Title:
        return {14.5, 14};
    case Type::Figure:
        return {22, 21.5};
    }
    return {10, 9.5};
}

} // namespace

QString interfaceFamily()
{
    const QStringList wanted{QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (families.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont scaledFont(const QString &family, Type step, int percent)
{
    const Sizes sizes = sizesOf(step);
    const qreal points = family == QLatin1String("Segoe UI") ? sizes.segoe : sizes.noto;
    QFont font(family);
    font.setPointSizeF(std::max(8.0, points * percent / 100));
    font.setWeight(step == Type::Title || step == Type::Figure ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace theme

#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <variant>

namespace print {

/// Some lines of a laid-out text, put on a page. Positions are in mm.
struct TextItem {
    QPointF topLeft; ///< of the first of the lines, from the page's corner
    std::shared_ptr<const QTextLayout> layout; ///< in units (geometry::UnitsPerInch), shared by its pieces
    int firstLine = 0;
    int lineCount = 0;

    QString text() const; ///< the lines' words, line ends as '\n', trailing blanks kept out
    QRectF rect() const; ///< what ink and advance of the lines take
};

/// A straight line; its ends are exact (no caps).
struct RuleItem {
    QLineF line; ///< mm
    double width = 0; ///< pt
    bool dashed = false;
};

/// A filled and outlined shape of a chart.
struct AreaItem {
    QPolygonF outline; ///< mm
    int grey = 255; ///< 0 black to 255 white
    double width = 0; ///< of the outline, pt
};

using PageItem = std::variant<TextItem, RuleItem, AreaItem>;
using PageItems = QList<PageItem>;

PageItem moved(const PageItem &item, QPointF by);

} // namespace print

#include "ui/dialogs/firstrun/lettersample.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dialogs {

namespace {

constexpr double sheetMargin = 14;
constexpr double columnGap = 14;
constexpr double largest = 11;
constexpr double smallest = 6;

} // namespace

LetterSample::LetterSample(QString family, int year, QWidget *parent)
    : QWidget(parent), m_family(std::move(family)), m_year(year)
{
    setObjectName(QStringLiteral("letterSample"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LetterSample::setOffice(
    const QString &parentBody, const QString &agency, const QString &place, const QString &symbol)
{
    m_parentBody = parentBody;
    m_agency = agency;
    m_place = place;
    m_symbol = symbol;
    setAccessibleName(tr("Mẫu đầu văn bản: %1, %2; số …/%3; %4").arg(parentBody, agency, symbol, place));
    update();
}

QList<LetterSample::Line> LetterSample::left() const
{
    // The words of a paper are Vietnamese in every language of the window.
    return {{m_parentBody.toUpper(), false, false, false, true}, {m_agency.toUpper(), true, false, true, true}, {},
        {QStringLiteral("Số:         /") + m_symbol}};
}

QList<LetterSample::Line> LetterSample::right() const
{
    return {{QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), true, false, false, true},
        {QStringLiteral("Độc lập - Tự do - Hạnh phúc"), true, false, true, false}, {},
        {QStringLiteral("%1, ngày      tháng      năm %2").arg(m_place).arg(m_year), false, true}};
}

QFont LetterSample::fontOf(const Line &line, double points) const
{
    QFont font(m_family);
    font.setPointSizeF(line.small ? points * 12 / 13 : points);
    font.setBold(line.bold);
    font.setItalic(line.italic);
    return font;
}

double LetterSample::widthOf(const QList<Line> &lines, double points) const
{
    double widest = 0;
    for (const Line &line : lines)
        widest = std::max(widest, QFontMetricsF(fontOf(line, points)).horizontalAdvance(line.text));
    return widest;
}

void LetterSample::paintLines(QPainter &painter, const QRectF &column, const QList<Line> &lines, double points) const
{
    double y = column.top();
    for (const Line &line : lines) {
        const QFont font = fontOf(line, points);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.drawText(
            QRectF(column.left(), y, column.width(), metrics.height()), Qt::AlignHCenter | Qt::AlignTop, line.text);
        y += metrics.height();
        if (line.underlined && !line.text.isEmpty()) {
            const double length = metrics.horizontalAdvance(line.text) * (line.small ? 0.45 : 1);
            painter.drawLine(
                QPointF(column.center().x() - length / 2, y + 2), QPointF(column.center().x() + length / 2, y + 2));
        }
        y += line.underlined ? 4 : 2;
    }
}

void LetterSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid)));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::black);
    const double room = width() - 2 * sheetMargin - columnGap;
    double points = largest;
    while (points > smallest && widthOf(left(), points) + widthOf(right(), points) > room)
        points -= 0.25;
    const double leftWidth = widthOf(left(), points);
    const double rightWidth = widthOf(right(), points);
    const double spare = std::max(0.0, room - leftWidth - rightWidth) / 2;
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    paintLines(painter, {sheetMargin, sheetMargin, leftWidth + spare, height() - 2 * sheetMargin}, left(), points);
    paintLines(painter,
        {width() - sheetMargin - rightWidth - spare, sheetMargin, rightWidth + spare, height() - 2 * sheetMargin},
        right(), points);
}

QSize LetterSample::sizeHint() const
{
    const QFontMetricsF metrics(fontOf({}, largest));
    return {420, int(4 * metrics.height() + 12 + 2 * sheetMargin)};
}

QSize LetterSample::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace dialogs

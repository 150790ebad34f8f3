#include "ui/widgets/fieldflow.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace widgets {

namespace {

constexpr int acrossGap = 12;
constexpr int labelGap = 2;

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FieldFlow::FieldFlow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldFlow::~FieldFlow()
{
    qDeleteAll(m_items);
}

void FieldFlow::addField(QWidget *label, QWidget *field, int characters, bool expands)
{
    auto *box = new QWidget(parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    if (label)
        column->addWidget(label);
    column->addStretch(1);
    column->addWidget(field);
    field->setSizePolicy(
        expands ? QSizePolicy::Expanding : QSizePolicy::Preferred, field->sizePolicy().verticalPolicy());
    m_fields.insert(box, {field, characters, false});
    addWidget(box);
}

void FieldFlow::startLine()
{
    m_fields[m_items.last()->widget()].startsLine = true;
}

void FieldFlow::setDownGap(int pixels)
{
    m_downGap = pixels;
    invalidate();
}

void FieldFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FieldFlow::count() const
{
    return int(m_items.size());
}

QLayoutItem *FieldFlow::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FieldFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FieldFlow::leastSize(const QLayoutItem *item) const
{
    QSize least = item->minimumSize();
    // Asked of the fonts every time: the size of the text may have changed since the field was added.
    if (const auto found = m_fields.constFind(item->widget()); found != m_fields.constEnd()) {
        const QWidget *field = found->field;
        const int width = field->fontMetrics().averageCharWidth() * found->characters;
        least.setWidth(std::max({least.width(), width, field->minimumSizeHint().width()}));
        return least;
    }
    return expands(item) ? least : least.expandedTo(item->sizeHint());
}

QList<FieldFlow::Line> FieldFlow::lines(int width) const
{
    QList<Line> result;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize least = leastSize(item);
        const bool starts = m_fields.value(item->widget()).startsLine;
        if (result.isEmpty() || starts || result.last().width + acrossGap + least.width() > width)
            result.append(Line());
        Line &line = result.last();
        line.width += least.width() + (line.items.isEmpty() ? 0 : acrossGap);
        line.height = std::max(line.height, item->sizeHint().height());
        line.items.append(item);
    }
    return result;
}

int FieldFlow::heightForWidth(int width) const
{
    int height = 0;
    const QList<Line> all = lines(width);
    for (const Line &line : all)
        height += line.height + (height > 0 ? m_downGap : 0);
    return height;
}

QSize FieldFlow::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += std::max(leastSize(item).width(), item->sizeHint().width()) + (width > 0 ? acrossGap : 0);
    return {width, heightForWidth(width)};
}

QSize FieldFlow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(leastSize(item));
    return least;
}

void FieldFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    const QList<Line> all = lines(rect.width());
    for (const Line &line : all) {
        const int growing = int(std::count_if(line.items.begin(), line.items.end(), expands));
        const int spare = std::max(0, rect.width() - line.width);
        int left = rect.left();
        for (QLayoutItem *item : line.items) {
            int width = leastSize(item).width();
            if (expands(item))
                width += spare / growing;
            item->setGeometry(QRect(left, top, std::min(width, rect.width()), line.height));
            left += width + acrossGap;
        }
        top += line.height + m_downGap;
    }
}

} // namespace widgets

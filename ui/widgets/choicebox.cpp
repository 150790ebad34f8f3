#include "ui/widgets/choicebox.h"
#include "ui/theme/plaintexts.h"

#include <QAbstractItemView>
#include <QStylePainter>
#include <QWheelEvent>

namespace widgets {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    view()->setObjectName(QStringLiteral("choiceList"));
}

void ChoiceBox::choose(const QVariant &value)
{
    setCurrentIndex(qMax(0, findData(value)));
}

/// The line shown ends in "…" when there is no room for it.
void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    constexpr int padding = 6;
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText
        = fontMetrics().elidedText(theme::lineOf(option.currentText), Qt::ElideRight, room.width() - padding);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace widgets

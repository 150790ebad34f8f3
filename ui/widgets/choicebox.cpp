#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
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

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace widgets

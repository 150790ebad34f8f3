#include "ui/widgets/sectionhead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

SectionHead::SectionHead(theme::Theme &theme, const QString &titleText, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    auto *title = new ElidedLabel(theme, this);
    title->setBold(true);
    title->setText(titleText);
    m_row->setContentsMargins(14, 3, 10, 3);
    m_row->setSpacing(8);
    m_row->addWidget(title, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.roles().line);
}

} // namespace widgets

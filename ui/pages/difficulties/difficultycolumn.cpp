#include "ui/pages/difficulties/difficultycolumn.h"

#include "ui/models/difficultymodel.h"
#include "ui/pages/difficulties/difficultylist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPainter>
#include <QVBoxLayout>

namespace pages {

using domain::DifficultyStage;
using widgets::ElidedLabel;

DifficultyColumn::DifficultyColumn(theme::Theme &theme, DifficultyStage stage, QWidget *parent)
    : Panel(theme, parent), m_theme(theme), m_stage(stage), m_model(new models::DifficultyModel(this)),
      m_list(new DifficultyList(theme, this)), m_head(new QWidget(this)),
      m_name(new ElidedLabel(theme, ElidedLabel::Ink::Text, ElidedLabel::Size::Body, m_head)),
      m_count(new ElidedLabel(theme, ElidedLabel::Ink::Text, ElidedLabel::Size::Body, m_head)),
      m_longest(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, m_head))
{
    const QString code = domain::difficultyStageCode(stage);
    setObjectName(QStringLiteral("difficultyColumn_") + code);
    m_list->setObjectName(QStringLiteral("difficultyList_") + code);
    m_list->setModel(m_model);
    m_name->setBold(true);
    m_name->setText(domain::difficultyStageText(stage));
    m_count->setBold(true);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(m_count);
    auto *lines = new QVBoxLayout(m_head);
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(m_longest);
    body()->addWidget(m_head);
    body()->addWidget(m_list, 1);
    setLow(false);
    refreshHead();
    setCurrent(false);
}

void DifficultyColumn::refreshHead()
{
    const int count = m_model->rowCount();
    m_count->setText(QString::number(count));
    m_longest->setText(m_model->longest());
    m_list->setAccessibleName(tr("%1: %n việc", nullptr, count).arg(domain::difficultyStageText(m_stage)));
    m_list->viewport()->update();
}

void DifficultyColumn::setCurrent(bool current)
{
    m_current = current;
    // Tab goes to one column; arrows walk between them.
    m_list->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    if (!current)
        m_list->clearSelection();
    update();
}

void DifficultyColumn::setLow(bool low)
{
    m_head->layout()->setContentsMargins(12, low ? 5 : 9, 12, low ? 6 : 10);
    m_list->setLow(low);
}

void DifficultyColumn::selectRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex index = m_model->index(qBound(0, row, last));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void DifficultyColumn::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    const int bottom = m_head->geometry().bottom();
    painter.fillRect(QRect(1, bottom, width() - 2, 1), roles.line);
    if (m_current)
        painter.fillRect(QRect(1, bottom - 1, width() - 2, 2), roles.accent);
}

} // namespace pages

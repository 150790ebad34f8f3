#include "ui/pages/matrix/matrixheader.h"

#include "ui/models/matrixmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pages {

using models::MatrixModel;

MatrixHeader::MatrixHeader(theme::Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(8);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(m_theme.font(theme::Type::Small)).height() + 9};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const theme::Roles &roles = m_theme.roles();
    const auto head = [this, section](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const bool marked = head(MatrixModel::MarkedMonthRole).toBool();
    QFont font = m_theme.font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->fillRect(rect, roles.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roles.line);
    if (marked)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3), roles.accent);
    painter->setFont(font);
    painter->setPen(marked ? roles.text : roles.text2);
    const int alignment = section == MatrixModel::NameColumn ? int(Qt::AlignLeft)
        : section == MatrixModel::RateColumn                 ? int(Qt::AlignRight)
                                                             : int(Qt::AlignHCenter);
    const int pad = section == MatrixModel::NameColumn || section == MatrixModel::RateColumn ? 10 : 0;
    painter->drawText(rect.adjusted(pad, 0, -pad, -2), alignment | Qt::AlignVCenter | Qt::TextDontClip,
        head(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace pages

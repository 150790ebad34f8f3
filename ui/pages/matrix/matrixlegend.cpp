#include "ui/pages/matrix/matrixlegend.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace pages {

using theme::Status;

namespace {

constexpr int entryGap = 16;
constexpr int wordGap = 6;

struct Entry {
    Status status;
    QString word;
};

QList<Entry> entries()
{
    return {{Status::OnTime, MatrixLegend::tr("đúng hạn")}, {Status::Late, MatrixLegend::tr("chậm 3 ngày")},
        {Status::Missing, MatrixLegend::tr("chưa báo cáo")}, {Status::Pending, MatrixLegend::tr("chưa đến hạn")},
        {Status::NotRequired, MatrixLegend::tr("không phải báo cáo")}};
}

} // namespace

MatrixLegend::MatrixLegend(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("matrixLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MatrixLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Small));
    int width = 0;
    const QList<Entry> all = entries();
    for (const Entry &entry : all)
        width += metrics.height() + 7 + wordGap + metrics.horizontalAdvance(entry.word) + entryGap;
    return {width - entryGap + 2, metrics.height() + 6};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QFont font = m_theme.font(theme::Type::Small);
    const QFontMetrics metrics(font);
    QPainter painter(this);
    int left = 0;
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        const theme::StatusColors &colours = roles.of(entry.status);
        const bool filled = roles.fills && entry.status <= Status::Missing;
        const QRect box(left, (height() - metrics.height()) / 2, metrics.height() + 7, metrics.height());
        painter.setPen(roles.line);
        painter.setBrush(filled ? colours.fill : roles.base);
        if (!roles.fills && entry.status == Status::Late)
            painter.setBrush(QBrush(roles.text, theme::monoPattern(entry.status)));
        if (!roles.fills && entry.status == Status::Missing)
            painter.setBrush(roles.text);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        const QRectF sign = QRectF(box).adjusted(
            (box.width() - 13) / 2.0, (box.height() - 13) / 2.0, -(box.width() - 13) / 2.0, -(box.height() - 13) / 2.0);
        switch (entry.status) {
        case Status::OnTime:
            theme::paintTick(&painter, sign, colours.mark);
            break;
        case Status::Missing:
            theme::paintCross(&painter, sign, roles.fills ? colours.ink : roles.base);
            break;
        case Status::Late: {
            QFont bold = font;
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(colours.ink);
            if (!roles.fills)
                painter.fillRect(box.adjusted(3, 2, -3, -2), roles.base);
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("+3"));
            break;
        }
        default:
            theme::paintStatusSign(&painter, sign, entry.status, colours.mark, roles.base);
        }
        left = box.right() + 1 + wordGap;
        painter.setFont(font);
        painter.setPen(roles.text2);
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, entry.word);
        left += metrics.horizontalAdvance(entry.word) + entryGap;
    }
}

} // namespace pages

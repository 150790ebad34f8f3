#include "ui/pages/paper/sectiondelegate.h"

#include "core/reporting/paper/editedpaper.h"
#include "ui/models/papersectionsmodel.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace pages {

using models::PaperSectionsModel;
using reporting::SectionState;

namespace {

constexpr int partSide = 13;
constexpr int partIndent = 16;
constexpr int sourceSign = 15;

int heightOfLine(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// Where the words of a row stand.
QRect wordsOf(const QRect &row, const QModelIndex &index)
{
    const int left = partSide + (index.data(PaperSectionsModel::IndentedRole).toBool() ? partIndent : 0);
    return row.adjusted(left, 0, -partSide, -1);
}

} // namespace

void SectionDelegate::setFirstLineShown(bool shown)
{
    m_firstLineShown = shown;
}

void SectionDelegate::setOpen(const QModelIndex &index, int editorHeight)
{
    m_open = index;
    m_editorHeight = editorHeight;
}

int SectionDelegate::headHeight() const
{
    return heightOfLine(theme().font(theme::Type::Body)) + 14;
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = heightOfLine(theme().font(theme::Type::Body));
    if (m_open.isValid() && index == m_open)
        return {option.rect.width(), headHeight() + m_editorHeight};
    const bool two = m_firstLineShown && !index.data(models::NoteRole).toString().isEmpty();
    return {option.rect.width(), two ? body + heightOfLine(theme().font(theme::Type::Small)) + 15 : body + 12};
}

QFont SectionDelegate::headingFont(const QModelIndex &index) const
{
    QFont font = cellFont(index);
    const bool below = index.data(PaperSectionsModel::IndentedRole).toBool();
    font.setWeight(below && index != m_open ? QFont::Normal : QFont::DemiBold);
    return font;
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const theme::Roles &roles = theme().roles();
    const bool open = m_open.isValid() && index == m_open;
    painter->save();
    if (open) {
        // The editor stands on plain ground; the bar says which part it is, wherever the focus is.
        painter->fillRect(option.rect, roles.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), roles.line);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
    } else {
        paintGround(painter, option, index);
        // A list view does not say which row is first or last, so the bar is ours.
        if (option.state.testFlag(QStyle::State_Selected) && option.widget && option.widget->hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
    }
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect words = wordsOf(option.rect, index);
    const QFont heading = headingFont(index);
    const QFont small = theme().font(theme::Type::Small);
    const bool two = !open && sizeHint(option, index).height() > heightOfLine(heading) + 12;
    const int top = open ? 7 : two ? 7 : 6;
    const QRect line(words.left(), words.top() + top, words.width(), heightOfLine(heading));
    const int source = paintSource(painter, line, index);
    painter->setFont(heading);
    painter->setPen(index.data(models::CancelledRole).toBool() ? roles.text2 : roles.text);
    const int room = source - 10 - line.left();
    painter->drawText(QRect(line.left(), line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(heading).elidedText(theme::lineOf(index.data().toString()), Qt::ElideRight, room));
    if (two) {
        painter->setFont(small);
        painter->setPen(roles.text2);
        painter->drawText(QRect(words.left(), line.bottom() + 2, words.width(), heightOfLine(small)),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(
                theme::lineOf(index.data(models::NoteRole).toString()), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

int SectionDelegate::paintSource(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const theme::Roles &roles = theme().roles();
    const auto state = SectionState(index.data(PaperSectionsModel::StateRole).toInt());
    const QString word = index.data(models::SummaryRole).toString();
    QFont font = theme().font(theme::Type::Small);
    QColor ink = roles.text2;
    if (state == SectionState::Outdated) {
        font.setWeight(QFont::DemiBold);
        ink = roles.of(theme::Status::DueSoon).ink;
        // On the pale ground of a row the ink of the amber box is hard to tell from text; the mark is not.
        if (roles.fills)
            ink = roles.of(theme::Status::DueSoon).mark;
    } else if (state == SectionState::Edited || state == SectionState::Added) {
        ink = roles.accent;
    }
    const int width = QFontMetrics(font).horizontalAdvance(word);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
    const QRect sign(
        line.right() - width - sourceSign - 5, line.top() + (line.height() - sourceSign) / 2, sourceSign, sourceSign);
    if (state == SectionState::Outdated) {
        theme().paintSign(painter, theme::Status::DueSoon, sign, ink);
    } else {
        const QString icon = state == SectionState::Generated ? QStringLiteral("table")
            : state == SectionState::Edited                   ? QStringLiteral("pencil")
            : state == SectionState::Added                    ? QStringLiteral("plus")
                                                              : QStringLiteral("trash-2");
        theme().paintIcon(painter, icon, sign, ink);
    }
    return sign.left();
}

bool SectionDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return StatusDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString()};
    if (index != m_open && !index.data(models::NoteRole).toString().isEmpty())
        lines.append(index.data(models::NoteRole).toString());
    QToolTip::showText(event->globalPos(), theme::tipOf(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace pages

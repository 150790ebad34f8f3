#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace theme {

namespace {

/// The view's least width is the popup's too.
void widenList(const QComboBox &box)
{
    QAbstractItemView *view = box.view();
    const int entry = view->sizeHintForColumn(box.modelColumn());
    const int bar = box.style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * view->frameWidth();
    view->setMinimumWidth(qMax(0, entry + bar));
}

bool mayOpenList(const QKeyEvent &key)
{
    constexpr std::array keys{Qt::Key_Space, Qt::Key_F4, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return, Qt::Key_Enter};
    return std::find(keys.begin(), keys.end(), key.key()) != keys.end();
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        // An editor inside a table cell has no frame of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        drawInputFrame(painter, option->rect, option->state.testFlag(State_HasFocus),
            option->state.testFlag(State_Enabled), edit && edit->isReadOnly());
        return;
    }
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(painter, option, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        drawItemRow(painter, option, widget);
        return;
    case PE_FrameFocusRect:
        // Lists show the current row, inputs and buttons draw their ring with their frame.
        if (!qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setPen(QPen(m_theme.roles().accent, 2));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
            painter->restore();
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(painter, option);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(m_theme.roles().line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.roles().base);
        return;
    case PE_Frame:
        // A field of several lines looks like one of a single line.
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            if (text->frameShape() != QFrame::NoFrame) {
                drawInputFrame(painter, option->rect, option->state.testFlag(State_HasFocus),
                    option->state.testFlag(State_Enabled), text->isReadOnly());
            }
            return;
        }
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            painter->save();
            painter->setPen(m_theme.roles().line);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(painter, option);
        return;
    case CE_HeaderLabel:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *section;
            quiet.palette.setColor(QPalette::ButtonText, m_theme.roles().text2);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_MenuItem:
        drawMenuItem(painter, option, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(painter, option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.roles().window);
        return;
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, m_theme.roles().line);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            QRect done = bar->rect;
            done.setWidth(int(qint64(done.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
            painter->fillRect(done, m_theme.roles().accent);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(painter, option, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(painter, option);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
            ? 3
            : 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_HeaderMargin:
        return 6; // heads stand over the words of their cells
    case PM_SplitterWidth:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_ContextMenu:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_ComboBox_Popup:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = QFontMetrics(m_theme.font(Type::Body)).height();
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), line + 10));
        break;
    case CT_PushButton:
        result.setHeight(line + 12);
        break;
    case CT_MenuBarItem:
        result.setHeight(line + 14);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(line + 10);
        break;
    case CT_HeaderSection:
        result.setHeight(line + 10);
        break;
    default:
        break;
    }
    return result;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

/// What may open the list of a combo box comes: the list gets room for its longest entry, as far as the screen allows.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const bool opens = event->type() == QEvent::MouseButtonPress
        || (event->type() == QEvent::KeyPress && mayOpenList(*static_cast<QKeyEvent *>(event)));
    if (const auto *box = opens ? qobject_cast<QComboBox *>(watched) : nullptr)
        widenList(*box);
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace theme

#include "ui/widgets/filechip.h"

#include "core/base/text/filename.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int chipPad = 8;
constexpr int chipGap = 6;
constexpr int chipIcon = 16;
constexpr int crossSize = 14;
constexpr int leastCharacters = 8;
constexpr int mostCharacters = 26; ///< of the name; a longer one is cut in the middle, where scans are alike

} // namespace

FileChip::FileChip(theme::Theme &theme, const QString &fileName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_name(fileName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit asked(FileAct::Preview); });
    setEnabled(false);
    describe();
}

void FileChip::setSize(qint64 bytes)
{
    m_size = bytes;
    setEnabled(true);
    describe();
}

void FileChip::setRemovable(bool removable)
{
    m_removable = removable;
    describe();
}

void FileChip::describe()
{
    const QString keys
        = m_removable ? tr("Phím cách: xem trước · Enter: mở · Delete: bỏ") : tr("Phím cách: xem trước · Enter: mở");
    setAccessibleName(tr("Tệp kèm %1, %2").arg(m_name, sizeText()));
    setAccessibleDescription(keys);
    setToolTip(QStringLiteral("%1, %2\n%3").arg(m_name, sizeText(), keys));
    updateGeometry();
    update();
}

QString FileChip::sizeText() const
{
    return isWaiting() ? tr("đang chép…") : base::fileSizeText(m_size);
}

int FileChip::nameWidth() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    return std::min(metrics.horizontalAdvance(m_name), metrics.averageCharWidth() * mostCharacters);
}

QSize FileChip::sizeHint() const
{
    const QFontMetrics small(m_theme.font(theme::Type::Small));
    const int cross = m_removable ? chipGap + crossSize : 0;
    return {
        chipPad + chipIcon + chipGap + nameWidth() + chipGap + small.horizontalAdvance(sizeText()) + cross + chipPad,
        QFontMetrics(m_theme.font(theme::Type::Body)).height() + 8};
}

QSize FileChip::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    const int spare = std::max(0, nameWidth() - metrics.averageCharWidth() * leastCharacters);
    return sizeHint() - QSize(spare, 0);
}

QRect FileChip::crossRect() const
{
    // As high and wide as the chip's end: it has to be hit.
    return m_removable && isEnabled()
        ? QRect(width() - chipPad - crossSize - chipGap / 2, 0, crossSize + chipPad + chipGap / 2, height())
        : QRect();
}

void FileChip::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roles.line);
    painter.setBrush(isDown() ? roles.line : underMouse() ? roles.idleSelection : roles.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    m_theme.paintIcon(&painter, QStringLiteral("file-text"),
        QRect(chipPad, (height() - chipIcon) / 2, chipIcon, chipIcon), roles.text2);
    painter.setFont(m_theme.font(theme::Type::Body));
    painter.setPen(isEnabled() ? roles.text : roles.text2);
    const int spare = width() - sizeHint().width(); // less than nothing where there is little room
    const QRect name(chipPad + chipIcon + chipGap, 0, nameWidth() + std::min(0, spare), height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(theme::lineOf(m_name), Qt::ElideMiddle, name.width()));
    painter.setFont(m_theme.font(theme::Type::Small));
    painter.setPen(roles.text2);
    painter.drawText(
        rect().adjusted(name.right() + 1 + chipGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, sizeText());
    if (const QRect cross = crossRect(); !cross.isEmpty()) {
        m_theme.paintIcon(&painter, QStringLiteral("x"),
            QRect(width() - chipPad - crossSize, (height() - crossSize) / 2, crossSize, crossSize), roles.text2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit asked(FileAct::Open);
        return;
    }
    if (plain && m_removable && event->key() == Qt::Key_Delete) {
        emit asked(FileAct::Remove);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FileChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        emit asked(FileAct::Remove);
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FileChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, FileAct act) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, act] { emit asked(act); });
    };
    add(tr("&Xem trước"), FileAct::Preview);
    add(tr("&Mở bằng chương trình của máy…"), FileAct::Open);
    add(tr("&Lưu bản sao…"), FileAct::SaveCopy);
    if (m_removable)
        add(tr("&Bỏ tệp này"), FileAct::Remove);
    menu->popup(event->globalPos());
}

void FileChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

} // namespace widgets

#include "ui/widgets/filterfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QKeyEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int fieldIcon = 16;

} // namespace

FilterField::FilterField(theme::Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(tr("Lọc"));
    setAccessibleName(tr("Lọc"));
    setTextMargins(fieldIcon + 12, 0, 0, 0);
    // textChanged comes with committed text only; what an input method is still composing is not in it.
    connect(this, &QLineEdit::textChanged, this, &FilterField::filterChanged);
}

void FilterField::setKeyHint(const QString &key)
{
    m_key = key;
    update();
}

QSize FilterField::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    const int words = metrics.horizontalAdvance(placeholderText()) + keyHintSize(m_theme, m_key).width();
    return {fieldIcon + words + 76, metrics.height() + 10};
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Roles &roles = m_theme.roles();
    m_theme.paintIcon(
        &painter, QStringLiteral("search"), QRect(9, (height() - fieldIcon) / 2, fieldIcon, fieldIcon), roles.text2);
    if (text().isEmpty())
        paintKeyHint(&painter, m_theme, rect().adjusted(0, 0, -7, 0), m_key, roles.text2, roles.line, roles.window);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit downPressed();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit downPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace widgets

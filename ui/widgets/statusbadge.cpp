#include "ui/widgets/statusbadge.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace widgets {

StatusBadge::StatusBadge(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(theme::Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    setToolTip(word);
    updateGeometry();
    update();
}

void StatusBadge::setWordShown(bool shown)
{
    if (m_wordShown == shown)
        return;
    m_wordShown = shown;
    updateGeometry();
    update();
}

int StatusBadge::widthWithWord() const
{
    return theme::statusCellSize(m_theme, m_status, m_word).width();
}

int StatusBadge::leastWidth() const
{
    return theme::statusCellSize(m_theme, m_status, {}).width();
}

QSize StatusBadge::sizeHint() const
{
    return theme::statusCellSize(m_theme, m_status, m_wordShown ? m_word : QString());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintStatusCell(&painter, m_theme, rect(), m_status, m_wordShown ? m_word : QString());
}

} // namespace widgets

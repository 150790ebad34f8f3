#include "ui/charts/columnchart.h"

#include "ui/charts/columnview.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace charts {

ColumnChart::ColumnChart(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ColumnChart::setChart(const ChartData &chart)
{
    if (m_chart == chart)
        return;
    m_chart = chart;
    m_column = -1;
    m_series = 0;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.description());
    if (m_view)
        m_view->setChart(chart);
    tell();
}

QString ColumnChart::sentence() const
{
    if (hasFocus() && m_column >= 0)
        return m_chart.sentence(m_column, m_series);
    return m_chart.sentence(m_chart.current >= 0 ? m_chart.current : int(m_chart.columns.size()) - 1);
}

void ColumnChart::tell()
{
    if (m_view)
        m_view->setMark(hasFocus() ? m_column : -1, m_series);
    emit said(sentence());
}

void ColumnChart::stand(int column, int series)
{
    m_column = qBound(0, column, int(m_chart.columns.size()) - 1);
    m_series = qBound(0, series, int(m_chart.series.size()) - 1);
    tell();
}

QSize ColumnChart::sizeHint() const
{
    const int line = QFontMetrics(m_theme.font(theme::Type::Small)).height();
    return {line * 24, line * 14};
}

QSize ColumnChart::minimumSizeHint() const
{
    const int line = QFontMetrics(m_theme.font(theme::Type::Small)).height();
    return {line * 10, line * 9};
}

void ColumnChart::draw()
{
    if (m_view)
        return;
    m_view = new ColumnView(m_theme, this);
    m_view->setGeometry(rect());
    m_view->setChart(m_chart);
    m_view->show();
    tell();
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.roles().base);
    if (m_wanted)
        return;
    m_wanted = true;
    QTimer::singleShot(0, this, &ColumnChart::draw);
}

void ColumnChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view)
        m_view->setGeometry(rect());
}

void ColumnChart::keyPressEvent(QKeyEvent *event)
{
    if (m_chart.columns.isEmpty() || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return stand(m_column - 1, m_series);
    case Qt::Key_Right:
        return stand(m_column + 1, m_series);
    case Qt::Key_Up:
        return stand(m_column, m_series + 1);
    case Qt::Key_Down:
        return stand(m_column, m_series - 1);
    case Qt::Key_Home:
        return stand(0, m_series);
    case Qt::Key_End:
        return stand(int(m_chart.columns.size()) - 1, m_series);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColumnChart::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = m_view ? m_view->partAt(event->position()) : QPoint(-1, -1);
    if (at.x() >= 0)
        stand(at.x(), at.y());
}

void ColumnChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chart.columns.isEmpty())
        return;
    if (m_column < 0)
        stand(m_chart.current >= 0 ? m_chart.current : int(m_chart.columns.size()) - 1, 0);
    else
        tell();
}

void ColumnChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell();
}

bool ColumnChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_view) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint at = m_view->partAt(help->pos());
        QToolTip::showText(help->globalPos(), at.x() < 0 ? QString() : theme::tipOf(m_chart.sentence(at.x())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace charts

#include "ui/pages/matrix/matrixboard.h"

#include "ui/models/matrixmodel.h"
#include "ui/pages/matrix/matrixview.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace pages {

using models::MatrixModel;

namespace {

constexpr int blockGap = 16;
constexpr int unitsOfAPage = 10;

} // namespace

MatrixBoard::MatrixBoard(theme::Theme &theme, MatrixModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("matrixBoard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(blockGap);
    for (size_t i = 0; i < m_views.size(); ++i) {
        m_panels[i] = new widgets::Panel(theme, this);
        m_panels[i]->setObjectName(QStringLiteral("matrixPanel%1").arg(i + 1));
        m_views[i] = new MatrixView(theme, model, m_panels[i]);
        m_views[i]->setObjectName(QStringLiteral("matrixView%1").arg(i + 1));
        m_panels[i]->body()->addWidget(m_views[i]);
        row->addWidget(m_panels[i], 1);
        connect(m_views[i], &MatrixView::moveRequested, this, &MatrixBoard::move);
        connect(m_views[i], &MatrixView::opened, this, &MatrixBoard::opened);
    }
    m_views[0]->setAccessibleName(tr("Ma trận báo cáo: phường, xã"));
    m_views[1]->setAccessibleName(tr("Ma trận báo cáo: phòng, cơ quan, đoàn thể"));
    // One current cell for both.
    QItemSelectionModel *unused = m_views[1]->selectionModel();
    m_views[1]->setSelectionModel(m_views[0]->selectionModel());
    delete unused;
    for (size_t i = 0; i < m_views.size(); ++i) {
        connect(m_views[i]->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, i](int value) {
            if (m_split)
                m_views[1 - i]->verticalScrollBar()->setValue(value);
        });
    }
    connect(m_views[0]->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_model.cellAt(m_views[0]->currentIndex()))
            return;
        m_code = m_model.rowAt(this->row())->unit.code;
        m_month = m_views[0]->currentIndex().column();
        for (MatrixView *view : m_views)
            view->viewport()->update(); // the whole row is marked, in whichever block
        emit currentChanged();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixBoard::restore);
    connect(&theme, &theme::Theme::changed, this, &MatrixBoard::arrange);
}

int MatrixBoard::row() const
{
    return m_model.cellAt(m_views[0]->currentIndex()) ? m_views[0]->currentIndex().row() : -1;
}

int MatrixBoard::month() const
{
    return m_month;
}

MatrixView *MatrixBoard::currentView() const
{
    return m_split && row() >= m_model.splitRow() ? m_views[1] : m_views[0];
}

void MatrixBoard::setCurrent(int row, int month)
{
    if (!m_model.rowAt(row))
        return;
    const bool hadFocus = m_views[0]->hasFocus() || m_views[1]->hasFocus();
    const QModelIndex cell = m_model.index(row, month);
    m_views[0]->selectionModel()->setCurrentIndex(
        cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    currentView()->scrollTo(cell);
    if (hadFocus)
        currentView()->setFocus(Qt::OtherFocusReason);
}

void MatrixBoard::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    for (MatrixView *view : m_views)
        view->setLow(density.low);
    arrange();
}

void MatrixBoard::arrange()
{
    // Two pixels are the panel's own, and as much as a scroll bar may be needed.
    const int needed = 2 * (m_views[0]->leastWidth() + 2) + blockGap;
    m_split = !m_narrow && width() >= needed;
    const int end = m_model.rowCount();
    m_views[0]->setSticky(!m_split);
    m_views[0]->setRange(0, m_split ? m_model.splitRow() : end);
    m_views[1]->setRange(m_split ? m_model.splitRow() : end, end);
    m_panels[0]->setVisible(!m_split || m_model.splitRow() > 0);
    m_panels[1]->setVisible(m_split);
    if (row() >= 0)
        currentView()->scrollTo(m_model.index(row(), m_month));
}

void MatrixBoard::restore()
{
    arrange();
    int wanted = m_model.rowOf(m_code);
    for (int row = 0; wanted < 0 && row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row))
            wanted = row;
    }
    if (m_month == 0)
        m_month = qMax(1, m_model.markedMonth());
    if (wanted >= 0)
        setCurrent(wanted, m_month);
    else
        emit currentChanged();
}

void MatrixBoard::move(int key, Qt::KeyboardModifiers modifiers)
{
    const bool ends = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Left:
        moveMonths(-1);
        break;
    case Qt::Key_Right:
        moveMonths(1);
        break;
    case Qt::Key_Up:
        moveUnits(-1);
        break;
    case Qt::Key_Down:
        moveUnits(1);
        break;
    case Qt::Key_PageUp:
        moveUnits(-unitsOfAPage);
        break;
    case Qt::Key_PageDown:
        moveUnits(unitsOfAPage);
        break;
    case Qt::Key_Home:
        ends ? moveUnits(-m_model.rowCount()) : setCurrent(row(), MatrixModel::FirstMonth);
        break;
    case Qt::Key_End:
        ends ? moveUnits(m_model.rowCount()) : setCurrent(row(), MatrixModel::LastMonth);
        break;
    default:
        break;
    }
}

void MatrixBoard::moveUnits(int steps)
{
    int reached = row();
    int left = qAbs(steps);
    for (int next = reached; left > 0;) {
        next += steps > 0 ? 1 : -1;
        if (next < 0 || next >= m_model.rowCount())
            break;
        if (m_model.rowAt(next)) {
            reached = next;
            --left;
        }
    }
    setCurrent(reached, m_month);
}

void MatrixBoard::moveMonths(int steps)
{
    const int wanted = m_month + steps;
    if (wanted >= MatrixModel::FirstMonth && wanted <= MatrixModel::LastMonth) {
        setCurrent(row(), wanted);
        return;
    }
    // Over the edge: the neighbour at the same height in the other block.
    const bool inSecond = row() >= m_model.splitRow();
    if (!m_split || inSecond == (steps > 0))
        return;
    const int first = inSecond ? 0 : m_model.splitRow();
    const int end = inSecond ? m_model.splitRow() : m_model.rowCount();
    const int height = row() - (inSecond ? m_model.splitRow() : 0);
    for (int away = 0; away < m_model.rowCount(); ++away) {
        for (const int candidate : {first + height - away, first + height + away}) {
            if (candidate >= first && candidate < end && m_model.rowAt(candidate)) {
                setCurrent(candidate, steps > 0 ? MatrixModel::FirstMonth : MatrixModel::LastMonth);
                return;
            }
        }
    }
}

void MatrixBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace pages

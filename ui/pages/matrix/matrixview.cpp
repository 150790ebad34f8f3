#include "ui/pages/matrix/matrixview.h"

#include "ui/models/matrixmodel.h"
#include "ui/pages/matrix/matrixdelegate.h"
#include "ui/pages/matrix/matrixheader.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace pages {

using models::MatrixModel;

namespace {

constexpr int widestMonth = 60;
constexpr int nameCharacters = 25;

/// Paints a row of the view that has scrolled away.
class StayingHead : public QWidget {
public:
    StayingHead(QTableView *view, const int &row) : QWidget(view), m_view(view), m_row(row)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionViewItem option;
        option.rect = rect();
        option.widget = m_view;
        m_view->itemDelegate()->paint(&painter, option, m_view->model()->index(m_row, 0));
    }

private:
    QTableView *m_view;
    const int &m_row;
};

} // namespace

MatrixView::MatrixView(theme::Theme &theme, MatrixModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_head(new StayingHead(this, m_headRow))
{
    setModel(&model);
    setItemDelegate(new MatrixDelegate(theme, this));
    setHorizontalHeader(new MatrixHeader(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    m_head->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MatrixView::placeHead);
    connect(&theme, &theme::Theme::changed, this, &MatrixView::refresh);
    refresh();
}

void MatrixView::setRange(int first, int end)
{
    clearSpans();
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool shown = row >= first && row < end;
        setRowHidden(row, !shown);
        if (shown)
            setRowHeight(row, height); // a row that was hidden remembers the height it had before
        if (m_model.kindOf(row) == MatrixModel::RowKind::Group)
            setSpan(row, 0, 1, MatrixModel::ColumnCount);
    }
    shareWidth();
    placeHead();
}

void MatrixView::setLow(bool low)
{
    m_low = low;
    refresh();
}

void MatrixView::setSticky(bool sticky)
{
    m_sticky = sticky;
    placeHead();
}

void MatrixView::refresh()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.font(theme::Type::Small)).height() + (m_low ? 1 : 3));
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    shareWidth();
    placeHead();
    viewport()->update();
}

int MatrixView::monthWidth() const
{
    QFont font = m_theme.font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("T12")) + 5;
}

int MatrixView::rateWidth() const
{
    QFont font = m_theme.font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("100%")) + 20;
}

int MatrixView::leastWidth() const
{
    const int name = QFontMetrics(m_theme.font(theme::Type::Small)).averageCharWidth() * nameCharacters + 20;
    return name + 12 * monthWidth() + rateWidth();
}

void MatrixView::shareWidth()
{
    const int room = viewport()->width();
    const int spare = room - leastWidth();
    // What is left over goes to the months up to their full width, then to the names; in a block that stands beside
    // another the names come first.
    const int month = m_sticky ? qBound(monthWidth(), monthWidth() + spare / 12, widestMonth) : monthWidth();
    for (int column = MatrixModel::FirstMonth; column <= MatrixModel::LastMonth; ++column)
        horizontalHeader()->resizeSection(column, month);
    horizontalHeader()->resizeSection(MatrixModel::RateColumn, rateWidth());
    horizontalHeader()->resizeSection(MatrixModel::NameColumn, qMax(40, room - 12 * month - rateWidth()));
}

void MatrixView::placeHead()
{
    const int top = rowAt(0);
    m_headRow = -1;
    if (m_sticky && top >= 0) {
        for (int row = top; row >= 0 && m_headRow < 0; --row) {
            if (m_model.kindOf(row) == MatrixModel::RowKind::Group)
                m_headRow = row;
        }
    }
    m_head->setVisible(m_headRow >= 0 && m_headRow != top);
    m_head->setGeometry(viewport()->x(), viewport()->y(), viewport()->width(), verticalHeader()->defaultSectionSize());
    m_head->update();
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (isRowHidden(index.row()))
        return;
    QTableView::scrollTo(index, hint);
    // Neither behind the head that stays, nor without its own head when that is the row above.
    QScrollBar *bar = verticalScrollBar();
    const bool first = index.row() > 0 && m_model.kindOf(index.row() - 1) == MatrixModel::RowKind::Group;
    if ((m_sticky || first) && rowAt(0) == index.row() && bar->value() > 0)
        bar->setValue(bar->value() - 1);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit moveRequested(event->key(), event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    // The names and rates are of the row: the month stays.
    const QModelIndex clicked = indexAt(event->pos());
    const bool month = m_model.cellAt(clicked);
    if (month) {
        QTableView::mousePressEvent(event);
    } else if (m_model.rowAt(clicked.row())) {
        const int column = m_model.cellAt(currentIndex()) ? currentIndex().column() : int(MatrixModel::FirstMonth);
        setCurrentIndex(clicked.siblingAtColumn(column));
    }
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_model.cellAt(indexAt(event->pos())))
        emit opened();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    placeHead();
}

} // namespace pages

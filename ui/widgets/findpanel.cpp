#include "ui/widgets/findpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/finddelegate.h"
#include "ui/widgets/findrows.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int panelWidth = 680;
constexpr int panelLetters = 92; ///< of the body font, when the text is large
constexpr int panelTop = 64;
constexpr int panelMargin = 32;

} // namespace

FindPanel::FindPanel(theme::Theme &theme, QWidget *window)
    : QFrame(window), m_theme(theme), m_line(new QLineEdit(this)), m_count(new QLabel(this)),
      m_list(new QListView(this)), m_rows(new FindRows(this)), m_foot(new QLabel(this)), m_signs(new QLabel(this))
{
    setObjectName(QStringLiteral("findPanel"));
    build();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FindPanel::searched);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        openCurrent();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            close(false);
    });
    hide();
}

void FindPanel::build()
{
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setFrame(false);
    m_line->setAccessibleName(tr("Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh"));
    m_line->setPlaceholderText(tr("Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh…"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setAccessibleName(tr("Kết quả tìm"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FindDelegate(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_foot->setObjectName(QStringLiteral("findFoot"));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setText(tr("↑ ↓ chọn  ·  Enter mở  ·  Tab xem thêm  ·  Esc đóng"));
    m_signs->setObjectName(QStringLiteral("findSigns"));
    m_signs->setForegroundRole(QPalette::PlaceholderText);
    m_signs->setText(tr("Gõ > tìm lệnh, # nhiệm vụ, @ đơn vị, / văn bản"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(46, 0, 16, 0);
    head->addWidget(m_line, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    foot->addWidget(m_signs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(1);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void FindPanel::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    emit opened();
    if (m_line->text().isEmpty())
        emit searched({});
    else
        m_line->clear();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FindPanel::close(bool giveFocusBack)
{
    if (!isVisible())
        return;
    hide();
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void FindPanel::place()
{
    const QFont large = m_theme.font(theme::Type::LargeInput);
    const QFont small = m_theme.font(theme::Type::Small);
    m_line->setFont(large);
    m_line->setFixedHeight(QFontMetrics(large).height() + 24);
    for (QLabel *label : {m_count, m_foot, m_signs})
        label->setFont(small);
    m_foot->setFixedHeight(QFontMetrics(small).height() + 16);

    int rows = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const QWidget *window = parentWidget();
    const int wide = qMax(panelWidth, QFontMetrics(m_theme.font(theme::Type::Body)).averageCharWidth() * panelLetters);
    const int width = qMin(wide, window->width() - panelMargin);
    const int wanted = m_line->height() + m_foot->height() + 4 + rows;
    setGeometry(
        (window->width() - width) / 2, panelTop, width, qMin(wanted, window->height() - panelTop - panelMargin));
}

template <typename Change> void FindPanel::keepingChoice(Change change)
{
    const QModelIndex current = m_list->currentIndex();
    const FindHit *hit = m_rows->hit(current.row());
    const FindHit kept = hit ? *hit : FindHit();
    const QString group = m_rows->groupOf(current.row());
    const int top = m_list->visualRect(current).top();
    change();
    place();
    const int row = hit ? m_rows->rowOf(group, kept) : -1;
    choose(row >= 0 ? row : m_rows->nextHit(-1, 1));
    if (row >= 0) {
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + m_list->visualRect(m_list->currentIndex()).top() - top);
    }
    tellCount();
}

void FindPanel::showGroups(const QList<FindGroup> &groups)
{
    m_list->setCurrentIndex({});
    m_hasFailed = false;
    keepingChoice([&] { m_rows->setGroups(groups, m_line->text()); });
    m_list->scrollToTop();
}

void FindPanel::putGroup(const FindGroup &group)
{
    keepingChoice([&] { m_rows->putGroup(group); });
}

void FindPanel::setSearching(bool searching)
{
    m_searching = searching;
    keepingChoice([&] { m_rows->setSearching(searching); });
}

void FindPanel::setFailed()
{
    m_hasFailed = true;
    keepingChoice([&] { m_rows->setFailed(); });
}

void FindPanel::tellCount()
{
    const int count = m_rows->count();
    const QString words = m_rows->isAll() ? tr("%1 kết quả").arg(count) : tr("hơn %1 kết quả").arg(count);
    const QString all = m_hasFailed ? tr("%1, chưa tìm hết").arg(words) : words;
    m_count->setText(m_searching ? tr("%1, đang tìm…").arg(words) : all);
}

void FindPanel::choose(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_rows->index(row, 0));
    // The head of the first group belongs to its first hit.
    if (m_rows->nextHit(row, -1) < 0)
        m_list->scrollToTop();
    else
        m_list->scrollTo(m_list->currentIndex());
}

void FindPanel::openCurrent()
{
    const FindHit *hit = m_rows->hit(m_list->currentIndex().row());
    if (!hit)
        return;
    const FindHit which = *hit;
    close(true);
    emit chosen(which);
}

void FindPanel::moveOn(int step)
{
    const int row = m_list->currentIndex().row();
    const QString group = m_rows->groupOf(row);
    if (step > 0 && m_rows->hasMore(group))
        keepingChoice([&] { m_rows->openGroup(group); });
    else
        choose(m_rows->firstOfNextGroup(row, step));
}

bool FindPanel::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        choose(m_rows->nextHit(row, 1));
        return true;
    case Qt::Key_Up:
        choose(m_rows->nextHit(row, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    case Qt::Key_Tab:
        moveOn(1);
        return true;
    case Qt::Key_Backtab:
        moveOn(-1);
        return true;
    default:
        return false;
    }
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

void FindPanel::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roles.control);
    painter.setBrush(roles.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(1, m_line->geometry().bottom() + 1, width() - 2, 1), roles.line);
    const QRect foot(1, m_foot->y(), width() - 2, height() - m_foot->y() - 1);
    painter.fillRect(foot, roles.alt);
    painter.fillRect(QRect(1, foot.top(), width() - 2, 1), roles.line);
    m_theme.paintIcon(
        &painter, QStringLiteral("search"), QRect(16, m_line->geometry().center().y() - 9, 18, 18), roles.accent);
}

} // namespace widgets

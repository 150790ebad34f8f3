#include "ui/widgets/findpanel.h"

#include "core/base/text/fold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/finddelegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int panelWidth = 680;
constexpr int panelTop = 64;
constexpr int hitsPerGroup = 3;
constexpr int rowsShown = 13;

} // namespace

FindPanel::FindPanel(theme::Theme &theme, Finder finder, QWidget *window)
    : QFrame(window), m_theme(theme), m_finder(std::move(finder)), m_line(new QLineEdit(this)),
      m_count(new QLabel(this)), m_list(new QListView(this)), m_rows(new QStandardItemModel(this)),
      m_foot(new QLabel(this))
{
    setObjectName(QStringLiteral("findPanel"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setFrame(false);
    m_line->setAccessibleName(tr("Tìm trang, nhiệm vụ, đơn vị, lệnh"));
    m_line->setPlaceholderText(tr("Tìm trang, nhiệm vụ, đơn vị, lệnh…"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setAccessibleName(tr("Kết quả tìm"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FindDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_foot->setObjectName(QStringLiteral("findFoot"));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setText(tr("↑ ↓ chọn   ·   Enter mở   ·   Tab xem hết   ·   Esc đóng        Gõ # chỉ tìm nhiệm "
                       "vụ, @ đơn vị, > lệnh"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(46, 0, 16, 0);
    head->addWidget(m_line, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(1);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_all = false;
        search();
    });
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

void FindPanel::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_all = false;
    m_line->clear();
    search();
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
}

void FindPanel::place()
{
    const QFont large = m_theme.font(theme::Type::LargeInput);
    m_line->setFont(large);
    m_line->setFixedHeight(QFontMetrics(large).height() + 24);
    m_count->setFont(m_theme.font(theme::Type::Small));
    m_foot->setFont(m_theme.font(theme::Type::Small));
    m_foot->setFixedHeight(QFontMetrics(m_foot->font()).height() + 16);

    int rows = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const QWidget *window = parentWidget();
    const int width = std::min(panelWidth, window->width() - 32);
    const int most = window->height() - panelTop - 32;
    const int wanted = m_line->height() + m_foot->height() + 4 + rows;
    const int longest = m_line->height() + m_foot->height() + rowsShown * m_list->sizeHintForRow(0) * 5 / 4;
    setGeometry((window->width() - width) / 2, panelTop, width, std::min({wanted, most, std::max(longest, wanted)}));
}

void FindPanel::search()
{
    m_hits = m_finder(m_line->text());
    m_rows->clear();
    QHash<QString, int> counts;
    for (const FindHit &hit : std::as_const(m_hits))
        ++counts[hit.group];
    QString group;
    int inGroup = 0;
    for (int i = 0; i < m_hits.size(); ++i) {
        const FindHit &hit = m_hits.at(i);
        if (hit.group != group) {
            group = hit.group;
            inGroup = 0;
            const int count = counts.value(group);
            const QString more = count > hitsPerGroup && !m_all
                ? tr("%1 trong %2, bấm Tab xem hết").arg(hitsPerGroup).arg(count)
                : QString();
            m_rows->appendRow(FindDelegate::headItem(group, more));
        }
        if (m_all || inGroup++ < hitsPerGroup)
            m_rows->appendRow(FindDelegate::hitItem(hit, i, m_line->text()));
    }
    if (m_hits.isEmpty())
        m_rows->appendRow(FindDelegate::headItem(tr("Không tìm thấy gì. Hãy gõ ít chữ hơn."), {}));
    m_count->setText(tr("%1 kết quả").arg(m_hits.size()));
    m_list->setCurrentIndex({});
    moveBy(1);
    if (isVisible())
        place();
}

void FindPanel::moveBy(int rows)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int step = rows < 0 ? -1 : 1;
    for (row += step; row >= 0 && row < m_rows->rowCount(); row += step) {
        if (!m_rows->item(row)->isSelectable())
            continue;
        m_list->setCurrentIndex(m_rows->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
        return;
    }
}

void FindPanel::openCurrent()
{
    const int hit = FindDelegate::hitOf(m_list->currentIndex());
    if (hit < 0 || hit >= m_hits.size())
        return;
    const FindHit which = m_hits.at(hit);
    close(true);
    emit chosen(which);
}

bool FindPanel::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_all = true;
        search();
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

#include "ui/widgets/candidatelist.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int leastListWidth = 260;
constexpr int listGap = 2;

} // namespace

CandidateList::CandidateList(theme::Theme &theme, const QString &name, QWidget *field)
    : QFrame(field), m_theme(theme), m_field(field), m_question(new QLabel(this)), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_list);
    m_question->setObjectName(name + QStringLiteral("Question"));
    m_question->setForegroundRole(QPalette::PlaceholderText);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setContentsMargins(8, 4, 8, 2);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(field); // its marked row is painted as the one the keys act on
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { emit clicked(index.row()); });
}

void CandidateList::open(const QStringList &texts, const QRect &anchor, const QString &question)
{
    m_question->setFont(m_theme.font(theme::Type::Small));
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_model->clear();
    for (const QString &text : texts)
        m_model->appendRow(new QStandardItem(text));
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    place(anchor);
    raise();
    show();
}

void CandidateList::place(const QRect &anchor)
{
    m_list->setFont(m_theme.font(theme::Type::Body));
    const QFontMetrics metrics(m_list->font());
    const int rowHeight = metrics.height() + 10;
    int widest = qMax(anchor.width(), leastListWidth);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_model->item(row)->setSizeHint(QSize(10, rowHeight));
        widest = qMax(widest, metrics.horizontalAdvance(m_model->item(row)->text()) + 24);
    }
    const QWidget *window = m_field->window();
    const int head = m_question->isHidden() ? 0 : m_question->sizeHint().height();
    widest = qMax(widest, m_question->isHidden() ? 0 : m_question->sizeHint().width() + 4);
    resize(qMin(widest, window->width() - 2 * listGap), head + rowHeight * m_model->rowCount() + 4);
    const QPoint below = m_field->mapTo(window, anchor.bottomLeft() + QPoint(0, listGap + 1));
    const QPoint above = m_field->mapTo(window, anchor.topLeft() - QPoint(0, height() + listGap));
    const QPoint wanted = below.y() + height() <= window->height() ? below : above;
    QFrame::move(qBound(listGap, wanted.x(), qMax(listGap, window->width() - width() - listGap)), wanted.y());
}

void CandidateList::close()
{
    hide();
    m_model->clear();
}

QStringList CandidateList::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->item(row)->text());
    return texts;
}

int CandidateList::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CandidateList::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CandidateList::move(int step)
{
    setCurrent(qBound(0, current() < 0 ? 0 : current() + step, m_model->rowCount() - 1));
}

} // namespace widgets

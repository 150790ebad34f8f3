#include "ui/pages/tasks/storylist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr int storiesAtOnce = 12;
constexpr int storySignSize = 14;

/// The sign beside a story, in its first line.
class StorySign : public QWidget {
public:
    StorySign(theme::Theme &theme, theme::Status status, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_status(status)
    {
        setFixedWidth(storySignSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int line = QFontMetrics(m_theme.font(theme::Type::Body)).height();
        m_theme.paintSign(&painter, m_status, QRect(0, (line - storySignSize) / 2, storySignSize, storySignSize));
    }

private:
    theme::Theme &m_theme;
    theme::Status m_status;
};

} // namespace

StoryList::StoryList(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void StoryList::setStories(const QList<Story> &stories, const QString &nothing)
{
    m_stories = stories;
    m_nothing = nothing;
    m_all = false;
    rebuild();
}

QStringList StoryList::titles() const
{
    QStringList titles;
    const QList<QLabel *> labels = m_rows->findChildren<QLabel *>(QStringLiteral("storyTitle"));
    for (const QLabel *label : labels)
        titles.append(label->text());
    return titles;
}

void StoryList::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // "Xem thêm" may be the one whose click is being answered
    }
    m_rows = new QWidget(this);
    m_rows->setObjectName(QStringLiteral("stories"));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    if (m_stories.isEmpty()) {
        auto *none = new QLabel(m_nothing, m_rows);
        none->setObjectName(QStringLiteral("storyNone"));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setWordWrap(true);
        rows->addWidget(none);
    }
    const qsizetype shown = m_all ? m_stories.size() : std::min<qsizetype>(m_stories.size(), storiesAtOnce);
    for (qsizetype i = 0; i < shown; ++i)
        rows->addWidget(rowOf(m_stories.at(i)));
    if (shown < m_stories.size()) {
        auto *more = new widgets::ActionButton(m_theme, widgets::ActionButton::Look::Link, m_rows);
        more->setObjectName(QStringLiteral("storyMore"));
        more->setText(tr("Xem thêm %1").arg(m_stories.size() - shown));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            rebuild();
        });
        rows->addWidget(more, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_rows);
    m_rows->show();
}

QWidget *StoryList::rowOf(const Story &story)
{
    const QFont small = m_theme.font(theme::Type::Small);
    auto *box = new QWidget(m_rows);
    box->setObjectName(QStringLiteral("story"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *day = new QLabel(story.day, box);
    day->setObjectName(QStringLiteral("storyDay"));
    day->setFont(small);
    day->setForegroundRole(QPalette::PlaceholderText);
    day->setFixedWidth(QFontMetrics(small).horizontalAdvance(QStringLiteral("30/12/2022")) + 2);
    day->setMinimumHeight(QFontMetrics(m_theme.font(theme::Type::Body)).height());
    row->addWidget(day, 0, Qt::AlignTop);
    row->addWidget(new StorySign(m_theme, story.sign, box));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new QLabel(story.title, box);
    title->setObjectName(QStringLiteral("storyTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setAccessibleName(QStringLiteral("%1: %2").arg(story.day, story.title));
    words->addWidget(title);
    if (!story.note.isEmpty()) {
        auto *note = new QLabel(story.note, box);
        note->setObjectName(QStringLiteral("storyNote"));
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setFont(small);
        note->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(note);
    }
    row->addLayout(words, 1);
    return box;
}

void StoryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rows)
        rebuild();
}

} // namespace pages

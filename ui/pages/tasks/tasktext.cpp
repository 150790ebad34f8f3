#include "ui/pages/tasks/tasktext.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using domain::MisprintDecision;
using domain::TextSuggestion;
using widgets::ActionButton;

namespace {

constexpr int linesShown = 6;

/// As much of the text as fills `lines` lines of `width`, cut at a blank and closed with "…"; all of it when
/// it fits.
QString cutToLines(const QString &text, const QFontMetrics &metrics, int width, int lines)
{
    const auto fits = [&](const QString &part) {
        const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, part);
        return box.height() <= lines * metrics.lineSpacing() + 1;
    };
    if (fits(text))
        return text;
    QString part = text;
    while (!part.isEmpty() && !fits(part + QStringLiteral("…")))
        part.truncate(part.lastIndexOf(QLatin1Char(' ')));
    return part + QStringLiteral("…");
}

ActionButton *addLink(theme::Theme &theme, const char *name, widgets::FieldFlow *into, QWidget *parent)
{
    auto *link = new ActionButton(theme, ActionButton::Look::Link, parent);
    link->setObjectName(QString::fromLatin1(name));
    into->addWidget(link);
    return link;
}

} // namespace

TaskText::TaskText(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new QLabel(this)), m_misprint(new widgets::MessageBar(theme, this))
{
    setObjectName(QStringLiteral("taskWording"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *links = new QWidget(this);
    links->setObjectName(QStringLiteral("taskTextLinks"));
    auto *flow = new widgets::FieldFlow(links);
    m_more = addLink(theme, "taskTextMore", flow, links);
    m_wording = addLink(theme, "taskTextWording", flow, links);
    m_again = addLink(theme, "taskTextAgain", flow, links);
    m_again->setText(tr("Xét lại lỗi in"));
    m_misprint->setObjectName(QStringLiteral("misprint"));
    m_misprint->setCompact(true);
    m_misprint->setClosable(false);
    m_misprint->setButtonsBelow(true);
    ActionButton *accept = m_misprint->addButton(tr("Nhận"));
    accept->setObjectName(QStringLiteral("misprintAccept"));
    ActionButton *keep = m_misprint->addButton(tr("Giữ nguyên"));
    keep->setObjectName(QStringLiteral("misprintKeep"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(links);
    column->addWidget(m_misprint);

    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        refresh();
    });
    connect(m_wording, &QPushButton::clicked, this, [this] {
        m_official = !m_official;
        refresh();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const QList<TextSuggestion> all = decided(); !all.isEmpty())
            emit misprintDecided(all.last().id, std::nullopt);
    });
    connect(accept, &QPushButton::clicked, this, [this] { emit misprintDecided(m_asked, MisprintDecision::Accepted); });
    connect(keep, &QPushButton::clicked, this, [this] { emit misprintDecided(m_asked, MisprintDecision::Kept); });
}

void TaskText::setTask(const models::TaskLine &line)
{
    if (line.task.no != m_line.task.no) {
        m_unfolded = false;
        m_official = false;
    }
    m_line = line;
    refresh();
}

void TaskText::setWhole(bool whole)
{
    m_whole = whole;
    refresh();
}

QString TaskText::shownText() const
{
    return m_official ? m_line.task.text : domain::correctedText(m_line.task.text, m_line.suggestions);
}

QList<TextSuggestion> TaskText::decided() const
{
    QList<TextSuggestion> all;
    std::copy_if(m_line.suggestions.begin(), m_line.suggestions.end(), std::back_inserter(all),
        [](const TextSuggestion &one) { return one.decision.has_value(); });
    return all;
}

void TaskText::refresh()
{
    showText();
    showMisprint();
    showDecided();
}

void TaskText::showText()
{
    const QFont font = m_theme.font(theme::Type::Body);
    m_text->setFont(font);
    const QString whole = shownText();
    const QString shown
        = m_whole || m_unfolded ? whole : cutToLines(whole, QFontMetrics(font), std::max(width(), 200), linesShown);
    m_text->setText(shown);
    m_text->setAccessibleName(whole);
    m_more->setText(m_unfolded ? tr("Thu gọn") : tr("Xem đủ"));
    m_more->setVisible(!m_whole && (m_unfolded || shown != whole));
}

void TaskText::showMisprint()
{
    const auto open = std::find_if(m_line.suggestions.begin(), m_line.suggestions.end(),
        [](const TextSuggestion &one) { return !one.decision.has_value(); });
    m_misprint->setVisible(open != m_line.suggestions.end());
    if (open == m_line.suggestions.end())
        return;
    m_asked = open->id;
    QString question = tr("Nghi in sai: “%1” → “%2”").arg(open->quote, open->proper);
    if (open->places().size() > 1)
        question += tr(" (ở nhiệm vụ %1)").arg(open->places().join(QStringLiteral(", ")));
    m_misprint->say(widgets::MessageBar::Kind::Information, question);
    m_misprint->setToolTip(open->note);
}

void TaskText::showDecided()
{
    const QList<TextSuggestion> all = decided();
    const bool corrected = m_line.task.text != domain::correctedText(m_line.task.text, m_line.suggestions);
    m_wording->setText(m_official ? tr("Xem bản đã sửa") : tr("Xem nguyên văn"));
    m_wording->setVisible(corrected);
    m_again->setVisible(!all.isEmpty());
    m_again->parentWidget()->setVisible(!all.isEmpty() || !m_more->isHidden());
}

void TaskText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not while the layout above is being settled: it would not ask again how high the text is.
    if (event->oldSize().width() != event->size().width())
        QMetaObject::invokeMethod(this, &TaskText::refresh, Qt::QueuedConnection);
}

void TaskText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace pages

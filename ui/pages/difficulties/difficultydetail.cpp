#include "ui/pages/difficulties/difficultydetail.h"

#include "core/base/text/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pages {

using widgets::ActionButton;

namespace {

constexpr int padding = 14;
/// Lines of the body font that are seen without scrolling.
constexpr int linesShown = 8;
constexpr int linesShownLow = 6;

QString entryKey(const domain::RegisterEntry &entry)
{
    return QStringLiteral("%1/%2").arg(entry.year).arg(entry.numberText());
}

} // namespace

DifficultyDetail::DifficultyDetail(theme::Theme &theme, QAction *editWords, QAction *editStep, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(new widgets::Panel(theme, this)),
      m_report(new ActionButton(theme, ActionButton::Look::Link, this)),
      m_task(new ActionButton(theme, ActionButton::Look::Link, this)),
      m_close(new ActionButton(theme, ActionButton::Look::Quiet, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("difficultyDetail"));
    m_panel->setObjectName(QStringLiteral("difficultyDetailPanel"));
    m_report->setObjectName(QStringLiteral("difficultyDetailReport"));
    m_task->setObjectName(QStringLiteral("difficultyDetailTask"));
    m_close->setObjectName(QStringLiteral("difficultyDetailClose"));
    m_close->setText(tr("Đóng"));
    m_close->setKeyHint(QStringLiteral("Esc"));
    m_panel->addHeadWidget(m_task);
    m_panel->addHeadWidget(m_report);
    for (QAction *action : {editWords, editStep}) {
        auto *button = new ActionButton(theme, ActionButton::Look::Quiet, action, this);
        button->setObjectName(QStringLiteral("difficultyDetail_") + action->objectName().section(QLatin1Char('.'), -1));
        button->setSmall(true);
        m_panel->addHeadWidget(button);
    }
    for (ActionButton *button : {m_task, m_report, m_close})
        button->setSmall(true);
    m_panel->addHeadWidget(m_close);
    m_scroll->setObjectName(QStringLiteral("difficultyDetailScroll"));
    m_scroll->setAccessibleName(tr("Nội dung khó khăn, vướng mắc"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &QPushButton::clicked, this, &DifficultyDetail::closeRequested);
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (m_dossier && m_dossier->report)
            emit reportRequested(entryKey(m_dossier->report->entry));
    });
    connect(m_task, &QPushButton::clicked, this, [this] {
        if (m_dossier)
            emit taskRequested(m_dossier->card.taskNo);
    });
}

void DifficultyDetail::setDossier(const reporting::DifficultyDossier &dossier)
{
    const bool same = m_dossier && m_dossier->card.difficulty.id == dossier.card.difficulty.id;
    m_dossier = dossier;
    rebuild();
    if (!same)
        m_scroll->ensureVisible(0, 0);
}

void DifficultyDetail::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

QSize DifficultyDetail::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    return {600, metrics.height() + 18 + (m_low ? linesShownLow : linesShown) * metrics.lineSpacing() + 2 * padding};
}

void DifficultyDetail::rebuild()
{
    if (!m_dossier)
        return;
    m_panel->setTitle(m_dossier->card.unitName);
    m_task->setVisible(!m_dossier->card.taskNo.isEmpty());
    m_task->setText(tr("Nhiệm vụ %1").arg(m_dossier->card.taskNo));
    m_report->setVisible(m_dossier->report.has_value());
    if (m_dossier->report)
        m_report->setText(tr("Báo cáo số đến %1").arg(entryKey(m_dossier->report->entry)));

    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("difficultyDetailBody"));
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(padding, 10, padding, 12);
    columns->setSpacing(24);
    columns->addWidget(makeWords(), 3, Qt::AlignTop);
    columns->addWidget(makeSteps(), 2, Qt::AlignTop);
    m_scroll->setWidget(body); // deletes the one before
    body->setAutoFillBackground(false); // the panel's ground shows
}

QWidget *DifficultyDetail::makeWords()
{
    const domain::Difficulty &difficulty = m_dossier->card.difficulty;
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    QString told = tr("Nêu ngày %1").arg(base::screenDate(difficulty.raisedOn));
    if (!m_dossier->report)
        told += tr(", ngoài báo cáo");
    addLabel(lines, QStringLiteral("difficultyTold"), told, true);
    addLabel(lines, QStringLiteral("difficultyText"), difficulty.text, false);
    lines->addSpacing(4);
    addLabel(lines, QStringLiteral("difficultyProposalHead"), tr("Đề xuất, kiến nghị"), true);
    addLabel(lines, QStringLiteral("difficultyProposal"),
        difficulty.proposal.isEmpty() ? tr("Không nêu") : difficulty.proposal, difficulty.proposal.isEmpty());
    return box;
}

QWidget *DifficultyDetail::makeSteps()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    addLabel(lines, QStringLiteral("difficultyStepsHead"), tr("Quá trình xử lý"), true);
    int number = 0;
    for (const domain::DifficultyStep &step : std::as_const(m_dossier->steps)) {
        ++number;
        const bool last = number == m_dossier->steps.size();
        const QString name = QStringLiteral("difficultyStep%1").arg(number);
        addLabel(lines, name,
            QStringLiteral("%1  %2").arg(base::screenDate(step.on), domain::difficultyStageText(step.stage)), false,
            last);
        QStringList words{step.document, step.note};
        words.removeAll(QString());
        words.removeAll(QLatin1String(""));
        if (!words.isEmpty())
            addLabel(lines, name + QStringLiteral("Words"), words.join(QStringLiteral(" · ")), true);
    }
    return box;
}

void DifficultyDetail::addLabel(
    QVBoxLayout *into, const QString &objectName, const QString &text, bool quiet, bool bold)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = m_theme.font(quiet ? theme::Type::Small : theme::Type::Body);
    if (bold)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    into->addWidget(label);
}

void DifficultyDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DifficultyDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace pages

#include "ui/pages/trace/tracedetail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pages {

using services::TraceDifference;
using widgets::ActionButton;

namespace {

/// More of one text than anybody reads here would only keep the page from being laid out.
constexpr qsizetype traceMostShown = 4000;

QString traceShown(const QString &text)
{
    return text.size() > traceMostShown ? text.left(traceMostShown) + QChar(0x2026) : text;
}

} // namespace

TraceDetail::TraceDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(new widgets::Panel(theme, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("traceDetail"));
    m_panel->setObjectName(QStringLiteral("traceDetailPanel"));
    m_scroll->setObjectName(QStringLiteral("traceDetailScroll"));
    m_scroll->setAccessibleName(tr("Nội dung thay đổi"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll, 1);
    auto *actBox = new QWidget(m_panel);
    auto *actFlow = new widgets::FieldFlow(actBox); // in large text they need a second line
    for (QAction *act : acts) {
        auto *button = new ActionButton(theme, ActionButton::Look::Secondary, act, m_panel);
        button->setObjectName(act->objectName() + QStringLiteral("Button"));
        button->setSmall(true);
        button->setKeyHintShown(false);
        actFlow->addWidget(button);
    }
    m_panel->footer()->addWidget(actBox, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
    rebuild();
}

void TraceDetail::show(const services::TraceNote &note, const services::TraceTeller &teller)
{
    m_told = Told{note, teller.object(note), teller.differences(note)};
    rebuild();
    m_scroll->ensureVisible(0, 0);
}

void TraceDetail::clear()
{
    m_told.reset();
    rebuild();
}

void TraceDetail::rebuild()
{
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("traceDetailBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(14, 10, 14, 12);
    m_rows->setSpacing(6);
    m_panel->footer()->parentWidget()->setVisible(m_told.has_value());
    if (m_told) {
        m_panel->setTitle(services::traceAct(m_told->note));
        addNote();
    } else {
        m_panel->setTitle(tr("Thay đổi"));
        addText(QStringLiteral("traceNone"), tr("Chọn một dòng để xem trước và sau khi thay đổi."), true);
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->setAutoFillBackground(false); // the panel's ground shows
}

void TraceDetail::addNote()
{
    const services::TraceNote &note = m_told->note;
    addField(tr("Đối tượng"), m_told->object);
    addField(tr("Lúc"), note.at.toString(QStringLiteral("HH:mm:ss dd/MM/yyyy")));
    addField(tr("Người"), note.actor);
    addField(tr("Máy"), note.machine);
    addField(tr("Lý do"), traceShown(note.reason));
    addField(tr("Dòng số"), QString::number(note.id));
    if (m_told->differences.isEmpty())
        return;
    QLabel *heading = addText(QStringLiteral("traceHeading"), tr("Nội dung thay đổi"));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, 6, 0, 0);
    for (const TraceDifference &difference : std::as_const(m_told->differences))
        addDifference(difference);
}

void TraceDetail::addDifference(const TraceDifference &difference)
{
    // What was only added, or only taken away, has one side.
    if (difference.before.isEmpty()) {
        addField(difference.field, traceShown(difference.after));
        return;
    }
    QLabel *field = addText(QStringLiteral("traceField"), difference.field, true);
    field->setContentsMargins(0, 2, 0, 0);
    addSide(tr("Trước"), difference.before, true);
    addSide(tr("Sau"), difference.after.isEmpty() ? tr("(bỏ trống)") : difference.after, false);
}

void TraceDetail::addSide(const QString &word, const QString &text, bool quiet)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(word, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(tr("Trước")) + 8);
    label->setContentsMargins(0, 0, 0, 0);
    m_rows->addLayout(row);
    QLabel *words = addText(quiet ? QStringLiteral("traceBefore") : QStringLiteral("traceAfter"), traceShown(text));
    if (quiet)
        words->setForegroundRole(QPalette::PlaceholderText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(word, words->text()));
    label->setBuddy(words);
    m_rows->removeWidget(words);
    row->addSpacing(12);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(words, 1);
}

QLabel *TraceDetail::addText(const QString &name, const QString &text, bool quiet)
{
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setFont(m_theme.font(quiet ? theme::Type::Small : theme::Type::Body));
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
    return label;
}

void TraceDetail::addField(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setFont(m_theme.font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(tr("Ngày chốt số liệu")) + 8);
    row->addWidget(label, 0, Qt::AlignTop);
    m_rows->addLayout(row);
    QLabel *words = addText(QStringLiteral("traceValue"), value);
    label->setBuddy(words);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->removeWidget(words);
    row->addWidget(words, 1);
}

void TraceDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace pages

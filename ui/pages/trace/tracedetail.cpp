#include "ui/pages/trace/tracedetail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pages {

using services::TraceDifference;

namespace {

/// More of one text than anybody reads here would only keep the page from being laid out.
constexpr qsizetype traceMostShown = 4000;

QString traceShown(const QString &text)
{
    return text.size() > traceMostShown ? text.left(traceMostShown) + QChar(0x2026) : text;
}

} // namespace

TraceDetail::TraceDetail(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : DetailPanel(theme, QStringLiteral("trace"), tr("Ngày chốt số liệu"), parent)
{
    scroll()->setAccessibleName(tr("Nội dung thay đổi"));
    addActs(acts);
    rebuild();
}

void TraceDetail::show(const services::TraceNote &note, const services::TraceTeller &teller)
{
    m_told = Told{note, teller.object(note), teller.differences(note)};
    rebuild();
    scrollToTop();
}

void TraceDetail::clear()
{
    m_told.reset();
    rebuild();
}

void TraceDetail::fill()
{
    showActs(m_told.has_value());
    if (m_told) {
        panel()->setTitle(services::traceAct(m_told->note));
        addNote();
    } else {
        panel()->setTitle(tr("Thay đổi"));
        addText(QStringLiteral("traceNone"), tr("Chọn một dòng để xem trước và sau khi thay đổi."), true);
    }
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
    addHeading(tr("Nội dung thay đổi"));
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
    auto *label = new QLabel(word, body());
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme().font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(tr("Trước")) + 8);
    label->setContentsMargins(0, 0, 0, 0);
    rows()->addLayout(row);
    QLabel *words = addText(quiet ? QStringLiteral("traceBefore") : QStringLiteral("traceAfter"), traceShown(text));
    if (quiet)
        words->setForegroundRole(QPalette::PlaceholderText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(word, words->text()));
    label->setBuddy(words);
    rows()->removeWidget(words);
    row->addSpacing(12);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(words, 1);
}

} // namespace pages

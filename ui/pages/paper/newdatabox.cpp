#include "ui/pages/paper/newdatabox.h"

#include "core/base/text/worddiff.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace pages {

namespace {

constexpr int boxSign = 14;
constexpr int mostShown = 4;

/// "…đã gửi 43 → 44 đơn vị…", the new words bold. Marks only, so that the same words are read aloud and compared.
QString marked(const base::WordChange &change)
{
    const auto struck = [](const QString &words) {
        return words.isEmpty() ? QString() : QStringLiteral("<s>%1</s>").arg(words.toHtmlEscaped());
    };
    const auto bold = [](const QString &words) {
        return words.isEmpty() ? QString() : QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped());
    };
    QStringList parts;
    parts << change.before.toHtmlEscaped() << struck(change.removed);
    if (!change.added.isEmpty() && !change.removed.isEmpty())
        parts << QStringLiteral("→");
    parts << bold(change.added) << change.after.toHtmlEscaped();
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

NewDataBox::NewDataBox(theme::Theme &theme, QAction *take, QAction *keep, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(this)), m_changes(new QLabel(this))
{
    setObjectName(QStringLiteral("newDataBox"));
    m_title->setObjectName(QStringLiteral("newDataTitle"));
    m_title->setText(tr("Số liệu đã đổi sau khi sửa phần này"));
    m_title->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("newDataChanges"));
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setWordWrap(true);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    for (QAction *action : {take, keep}) {
        auto *button = new widgets::ActionButton(theme, widgets::ActionButton::Look::Secondary, action, this);
        button->setSmall(true);
        answers->addWidget(button);
    }
    answers->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12 + boxSign + 8, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_changes);
    column->addLayout(answers);
    refresh();
}

void NewDataBox::setChange(const QString &before, const QString &now)
{
    const QList<base::WordChange> changes = base::wordChanges(before, now);
    QStringList lines;
    for (const base::WordChange &change : changes.first(qMin<qsizetype>(mostShown, changes.size())))
        lines.append(marked(change));
    if (changes.size() > mostShown)
        lines.append(tr("và %n chỗ khác", nullptr, int(changes.size()) - mostShown));
    if (lines.isEmpty())
        lines.append(tr("Chỉ khác cách xuống dòng."));
    m_changes->setText(lines.join(QStringLiteral("<br>")));
}

void NewDataBox::refresh()
{
    const QColor ink = m_theme.statusColors(theme::Status::DueSoon).ink;
    QFont bold = m_theme.font(theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_changes}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    }
    update();
}

void NewDataBox::paintEvent(QPaintEvent *)
{
    const theme::StatusColors colors = m_theme.statusColors(theme::Status::DueSoon);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.mark);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int line = QFontMetrics(m_title->font()).height();
    m_theme.paintSign(
        &painter, theme::Status::DueSoon, QRect(12, m_title->y() + (line - boxSign) / 2, boxSign, boxSign), colors.ink);
}

void NewDataBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace pages

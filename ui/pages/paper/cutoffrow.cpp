#include "ui/pages/paper/cutoffrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace pages {

CutOffRow::CutOffRow(theme::Theme &theme, QAction *add, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(new QLabel(this)), m_day(new widgets::DateEdit(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("cutOffRow"));
    m_label->setObjectName(QStringLiteral("cutOffLabel"));
    m_label->setText(tr("Ngày chốt số liệu"));
    m_label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("cutOffEdit"));
    m_day->setAccessibleName(tr("Ngày chốt số liệu"));
    m_note->setObjectName(QStringLiteral("cutOffNote"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *addButton = new widgets::ActionButton(theme, widgets::ActionButton::Look::Secondary, add, this);
    addButton->setSmall(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_day);
    line->addStretch(1);
    line->addWidget(addButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_note);
    m_day->installEventFilter(this);
    connect(m_day, &QLineEdit::editingFinished, this, &CutOffRow::settle);
    connect(m_day, &QLineEdit::returnPressed, this, &CutOffRow::finished);
    connect(m_day, &widgets::DateEdit::dateChanged, this, &CutOffRow::settle);
    connect(&theme, &theme::Theme::changed, this, &CutOffRow::refresh);
    refresh();
}

void CutOffRow::setDay(QDate day, bool isChosen, QDate today)
{
    // What is being typed there is not taken away; a day that merely stands there is.
    const bool untouched = m_day->isAcceptable() && m_day->date() == m_shown;
    m_shown = day;
    m_isChosen = isChosen;
    m_day->setToday(today);
    if (untouched || !m_day->hasFocus())
        m_day->setDate(day);
    refresh();
}

void CutOffRow::forget()
{
    m_day->setDate(m_shown);
}

void CutOffRow::setReadOnly(bool readOnly)
{
    m_day->setReadOnly(readOnly);
}

void CutOffRow::setNoteShown(bool shown)
{
    m_note->setVisible(shown);
}

void CutOffRow::settle()
{
    if (!m_day->isAcceptable()) {
        emit misunderstood(m_day->text());
        return;
    }
    const QDate day = m_day->date();
    if (day == m_shown)
        return;
    if (day.isNull() && !m_isChosen) {
        m_day->setDate(m_shown);
        return;
    }
    emit chosen(day);
}

bool CutOffRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_day->setDate(m_shown);
        emit finished();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CutOffRow::refresh()
{
    const QString meaning = tr("Văn bản chỉ tính báo cáo đến và việc đã ghi đến hết ngày này.");
    const QString usual = m_isChosen ? tr("Đã chọn riêng cho văn bản này; xóa trống để về ngày lập.")
                                     : tr("Đang theo ngày lập hoặc ngày chốt kỳ.");
    m_note->setText(meaning + QLatin1Char(' ') + usual);
    m_day->setToolTip(m_note->text());
    m_note->setFont(m_theme.font(theme::Type::Small));
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    m_day->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("00/00/0000")) + 20);
}

} // namespace pages

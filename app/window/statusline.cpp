#include "app/window/statusline.h"

#include "app/window/statuspart.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace app {

namespace {

constexpr int announcedFor = 8000; // ms

} // namespace

StatusLine::StatusLine(theme::Theme &theme, QWidget *parent)
    : QStatusBar(parent), m_theme(theme), m_saved(addPart(QStringLiteral("statusSaved"), true)),
      m_backup(addPart(QStringLiteral("statusBackup"), false)),
      m_summary(addPart(QStringLiteral("statusSummary"), false)),
      m_person(addPart(QStringLiteral("statusPerson"), true)), m_today(addPart(QStringLiteral("statusToday"), false))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    addWidget(m_saved);
    addWidget(m_summary, 1);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_person);
    addPermanentWidget(m_today);
    layout()->setContentsMargins(0, 1, 0, 0);
    layout()->setSpacing(0);
    m_person->setIconName(QStringLiteral("user"));
    m_person->setToolTip(tr("Người nhập liệu"));
    m_backup->setClickable(tr("Mở trang An toàn dữ liệu"));
    connect(m_backup, &StatusPart::clicked, this, &StatusLine::backupClicked);
    m_forget.setSingleShot(true);
    m_forget.setInterval(announcedFor);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_announced.clear();
        refresh();
    });
    refresh();
}

StatusPart *StatusLine::addPart(const QString &name, bool first)
{
    auto *part = new StatusPart(m_theme, first, this);
    part->setObjectName(name);
    part->hide();
    return part;
}

void StatusLine::setSaved(const QString &sentence, bool readOnly)
{
    m_saved->setIconName(readOnly ? QStringLiteral("lock") : QStringLiteral("check"));
    m_saved->setText(sentence);
}

void StatusLine::setSummary(const QString &summary)
{
    m_summaryText = summary;
    refresh();
}

void StatusLine::setBackup(const QString &words, theme::Status status)
{
    m_backup->setIconName(
        status == theme::Status::OnTime ? QStringLiteral("shield-check") : QStringLiteral("triangle-alert"));
    m_backup->setStatus(status);
    m_backup->setText(words);
}

void StatusLine::setPerson(const QString &name)
{
    m_person->setText(name);
}

void StatusLine::setToday(const QString &words)
{
    m_today->setText(words);
}

void StatusLine::announce(const QString &sentence)
{
    m_announced = sentence;
    m_forget.start();
    refresh();
}

QString StatusLine::shownSummary() const
{
    return m_summary->text();
}

void StatusLine::refresh()
{
    m_summary->setText(m_announced.isEmpty() ? m_summaryText : m_announced);
    setFixedHeight(QFontMetrics(m_theme.font(theme::Type::Small)).height() + 9);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.roles().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.roles().line);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace app

#include "ui/dialogs/reminderbar.h"

#include "core/base/errortext.h"
#include "core/domain/paperkind.h"
#include "core/reporting/remindertext.h"
#include "core/services/chaseservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

namespace dialogs {

using base::Result;
using namespace domain;
using widgets::ActionButton;

namespace {

constexpr int linesShown = 7;

} // namespace

ReminderBar::ReminderBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("reminderBar"), tr("Sao chép"), parent), m_file(file), m_text(new QPlainTextEdit),
      m_log(new QCheckBox(tr("Ghi vào nhật ký đôn đốc")))
{
    m_text->setObjectName(QStringLiteral("reminderText"));
    m_text->setTabChangesFocus(true);
    m_log->setObjectName(QStringLiteral("reminderLog"));
    m_log->setChecked(true);
    acceptButton()->setIconName(QStringLiteral("copy"));
    acceptButton()->setKeyHint(QStringLiteral("Ctrl+Enter"));
    addField(tr("Nội dung gửi qua Zalo (sửa được)"), m_text, 60, true);
    addField({}, m_log, 0);
    connect(this, &ActBar::accepted, this, &ReminderBar::copy);
    ActionButton *letter
        = addDoor(QStringLiteral("reminderLetter"), tr("Công văn đôn đốc…"), QStringLiteral("file-text"));
    letter->setToolTip(tr("Soạn công văn đôn đốc gửi các đơn vị chưa báo cáo kỳ này"));
    connect(letter, &QPushButton::clicked, this, [this] {
        close();
        emit paperRequested(PaperKey{{}, PaperKind::Reminder, m_period, {}}.code());
    });
    keepDrafts(file);
}

void ReminderBar::openFor(const QList<Unit> &units, Period period)
{
    m_units = units;
    m_period = period;
    const QFontMetrics metrics(m_text->font());
    m_text->setFixedHeight(linesShown * metrics.lineSpacing() + 12);
    const Result<QString> text = reporting::reminderText(m_file, units, period);
    m_text->setPlainText(text ? *text : QString());
    open(units.size() == 1 ? tr("Nhắc %1 gửi báo cáo kỳ tháng %2").arg(units.first().name, period.label())
                           : tr("Nhắc %1 đơn vị gửi báo cáo kỳ tháng %2").arg(units.size()).arg(period.label()));
    if (!text)
        refuse(base::sentence(text.error()));
    // The words are right as a rule: Enter copies them at once, Shift+Tab goes back to change them.
    acceptButton()->setFocus(Qt::OtherFocusReason);
}

void ReminderBar::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    if (m_log->isChecked()) {
        QList<Chase> chases;
        for (const Unit &unit : std::as_const(m_units)) {
            Chase chase;
            chase.unit = unit.id;
            chase.period = m_period;
            chase.channel = ChaseChannel::Zalo;
            chase.answer = tr("Đã gửi tin nhắc báo cáo");
            chases.append(chase);
        }
        if (const Result<void> saved = services::addChases(m_file, chases); !saved) {
            refuse(tr("Đã sao chép, nhưng chưa ghi được nhật ký. %1").arg(base::sentence(saved.error())));
            return;
        }
    }
    close();
    const QString whom = m_units.size() == 1 ? m_units.first().name : tr("%1 đơn vị").arg(m_units.size());
    emit logged(m_log->isChecked() ? tr("Đã sao chép lời nhắc %1 và ghi nhật ký đôn đốc").arg(whom)
                                   : tr("Đã sao chép lời nhắc %1").arg(whom));
}

} // namespace dialogs

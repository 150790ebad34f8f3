#include "ui/pages/incoming/registerfoot.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace pages {

using widgets::ActionButton;
using widgets::ElidedLabel;

RegisterFoot::RegisterFoot(theme::Theme &theme, QAction *newRequest, QHBoxLayout *row, QWidget *parent)
    : QObject(parent), m_summary(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, parent)),
      m_awaited(new ActionButton(theme, ActionButton::Look::Link, parent)),
      m_newRequest(new ActionButton(theme, ActionButton::Look::Secondary, newRequest, parent))
{
    m_awaited->setObjectName(QStringLiteral("registerAwaited"));
    m_newRequest->setObjectName(QStringLiteral("newRequestButton"));
    m_newRequest->setSmall(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_awaited);
    row->addWidget(m_newRequest);
    m_awaited->hide();
    m_newRequest->hide();
    connect(m_awaited, &QPushButton::clicked, this, &RegisterFoot::awaitedClicked);
}

void RegisterFoot::showRegister(const domain::RegisterSummary &summary, int year, bool onlyAwaited)
{
    QStringList parts{tr("Sổ năm %1 chưa có văn bản nào").arg(year)};
    if (summary.entries > 0) {
        parts = {tr("Sổ năm %1: số %2 đến %3").arg(year).arg(summary.firstNumber).arg(summary.lastNumber),
            summary.gapless ? tr("liên tục") : tr("không liên tục")};
    }
    if (summary.cancelled > 0)
        parts.append(tr("%n văn bản đã hủy", nullptr, summary.cancelled));
    m_summary->setText(parts.join(QStringLiteral(", ")));
    m_awaited->setVisible(summary.awaited > 0);
    m_awaited->setText(onlyAwaited ? tr("Xem cả sổ") : tr("%n báo cáo chờ gửi lại", nullptr, summary.awaited));
    m_newRequest->hide();
}

void RegisterFoot::showRequests(int open)
{
    m_summary->setText(tr("%n yêu cầu đang chờ trả lời", nullptr, open));
    m_awaited->hide();
    m_newRequest->show();
}

} // namespace pages

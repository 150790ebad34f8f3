#include "ui/pages/overview/closingbar.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/domain/guard.h"
#include "core/services/periodservice.h"
#include "ui/pages/overview/waitingpanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pages {

using base::Result;
using theme::Status;
using widgets::ElidedLabel;

ClosingBar::ClosingBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("closing"), tr("Chốt kỳ"), parent), m_theme(theme), m_file(file),
      m_checks(new QWidget(this)), m_rows(new QGridLayout(m_checks))
{
    m_checks->setObjectName(QStringLiteral("closingChecks"));
    m_rows->setContentsMargins(13, 8, 13, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    body()->insertWidget(0, m_checks);
    connect(this, &ActBar::accepted, this, &ClosingBar::settle);
}

void ClosingBar::openFor(const reporting::PeriodFigures &figures, const reporting::DraftState &draft)
{
    m_period = figures.period;
    m_closes = !figures.closed;
    m_checks->setVisible(m_closes);
    const QString month = m_period.label();
    if (m_closes) {
        showChecks(figures, draft);
        setVerb(tr("Chốt kỳ"));
        open(tr("Chốt kỳ tháng %1: từ đây không nhập thêm gì làm thay đổi số liệu của kỳ").arg(month));
        return;
    }
    setVerb(tr("Mở lại kỳ"));
    open(tr("Mở lại kỳ tháng %1").arg(month));
    askReason(tr("Số liệu kỳ này đã chốt ngày %1. Mở lại thì văn bản đến sau ngày đó lại được tính; hãy ghi lý do.")
                  .arg(base::screenDate(figures.cutOff)));
}

void ClosingBar::addCheck(Status status, const QString &word, const QString &detail)
{
    const int row = m_rows->count() / 2;
    auto *badge = new widgets::StatusBadge(m_theme);
    badge->setStatus(status, word);
    m_rows->addWidget(badge, row, 0);
    auto *label = new ElidedLabel(m_theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small);
    label->setText(detail);
    m_rows->addWidget(label, row, 1);
}

void ClosingBar::showChecks(const reporting::PeriodFigures &figures, const reporting::DraftState &draft)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList missing;
    for (const reporting::UnitFigures &unit : figures.units) {
        if (isWaiting(unit))
            missing.append(unit.unit.name);
    }
    const reporting::UnitCounts &counts = figures.counts;
    if (missing.isEmpty())
        addCheck(Status::OnTime, tr("Đủ báo cáo"), tr("%1/%2 đơn vị").arg(counts.received()).arg(counts.required));
    else
        addCheck(counts.missing > 0 ? Status::Missing : Status::Pending,
            tr("%n đơn vị chưa gửi", nullptr, int(missing.size())), missing.join(QStringLiteral(", ")));
    const int fresh = figures.difficulties.at(domain::DifficultyStage::New);
    if (fresh > 0)
        addCheck(Status::DueSoon, tr("%n khó khăn mới", nullptr, fresh), tr("chưa được tổng hợp"));
    else
        addCheck(Status::OnTime, tr("Khó khăn, vướng mắc"), tr("không còn khó khăn nào chưa tổng hợp"));
    if (draft.outdated > 0)
        addCheck(Status::DueSoon, tr("Dự thảo báo cáo"), tr("%n mục có số liệu mới", nullptr, draft.outdated));
    else
        addCheck(Status::OnTime, tr("Dự thảo báo cáo"),
            draft.isBegun() ? tr("không có số liệu mới") : tr("chưa sửa gì, toàn bộ lấy từ số liệu"));
}

void ClosingBar::settle()
{
    const Result<void> done = m_closes ? services::closePeriod(m_file, m_period, reason())
                                       : services::reopenPeriod(m_file, m_period, reason());
    if (!done) {
        const QString sentence = base::sentence(done.error());
        if (domain::severityOf(done.error().code) == domain::Severity::Warning)
            askReason(sentence);
        else
            refuse(sentence);
        return;
    }
    close();
    emit settled(
        m_closes ? tr("Đã chốt kỳ tháng %1").arg(m_period.label()) : tr("Đã mở lại kỳ tháng %1").arg(m_period.label()));
}

} // namespace pages

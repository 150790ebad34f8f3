#include "ui/pages/matrix/nilbar.h"

#include "core/services/reportservice.h"
#include "ui/widgets/dateedit.h"

#include <QLineEdit>

namespace pages {

using base::Result;

NilBar::NilBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("nilBar"), tr("Ghi không phát sinh"), parent), m_file(file),
      m_reference(new QLineEdit), m_date(new widgets::DateEdit), m_arrived(new widgets::DateEdit)
{
    m_reference->setObjectName(QStringLiteral("nilReference"));
    m_reference->setPlaceholderText(tr("nếu có"));
    m_date->setObjectName(QStringLiteral("nilDate"));
    m_arrived->setObjectName(QStringLiteral("nilArrived"));
    addField(tr("Số, ký hiệu"), m_reference, 18);
    addField(tr("Ngày văn bản"), m_date, 12);
    addField(tr("Ngày đến *"), m_arrived, 12);
    connect(this, &ActBar::accepted, this, &NilBar::save);
    keepDrafts(file);
}

void NilBar::openFor(const domain::Unit &unit, domain::Period period)
{
    close(); // what was half typed for another is kept
    m_unit = unit;
    m_period = period;
    setDraftSubject(unit.code + QLatin1Char(' ') + period.code());
    const QDate today = m_file.clock().today();
    for (widgets::DateEdit *day : {m_date, m_arrived})
        day->setToday(today);
    m_reference->setText({});
    m_date->setDate({});
    m_arrived->setDate(today);
    open(tr("Không phát sinh: %1, kỳ tháng %2").arg(unit.name, period.label()));
}

void NilBar::save()
{
    if (!checkDates())
        return;
    services::NewReport report;
    report.unit = m_unit.id;
    report.period = m_period;
    report.nil = true;
    report.documentReference = m_reference->text();
    report.documentDate = m_date->date();
    report.arrivedOn = m_arrived->date();
    report.reason = reason();
    const Result<services::RegisteredReport> done = services::addReport(m_file, report);
    if (!done) {
        fail(done.error());
        return;
    }
    close();
    emit registered(tr("Đã ghi không phát sinh kỳ %1 của %2, số đến %3 · Hoàn tác Ctrl+Z")
                        .arg(m_period.label(), m_unit.name, QString::number(done->arrivalNumber)));
}

} // namespace pages

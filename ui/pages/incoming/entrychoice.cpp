#include "ui/pages/incoming/entrychoice.h"

#include "core/base/text/wording.h"
#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/services/reportwriting.h"

#include <QSignalBlocker>

namespace pages {

using base::Result;
using domain::Period;

namespace {

/// This month and a year back.
constexpr int offeredPeriods = 13;

QString requestPrefix()
{
    return QStringLiteral("request:");
}

} // namespace

EntryChoice::EntryChoice(QWidget *parent) : ChoiceBox(parent)
{
    setMaxVisibleItems(20);
    setPlaceholderText(tr("Chưa rõ, hãy chọn"));
    connect(
        this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentData(Qt::ToolTipRole).toString()); });
}

void EntryChoice::offer(const services::DataFile &file, const domain::Plan &plan)
{
    const Result<domain::ReportingRule> rule = services::reportingRule(file, plan.id);
    const Result<QList<domain::Request>> requests = services::requests(file, plan.id);
    if (!rule || !requests)
        return;
    const QString chosen = code();
    const bool open = count() > 0 && currentIndex() < 0;
    const QSignalBlocker blocker(this);
    m_plan = plan;
    m_requests.clear();
    clear();
    const Period current = domain::periodOf(*rule, file.clock().today());
    for (int back = 0; back < offeredPeriods; ++back) {
        const Period period = current.plusMonths(-back);
        if (back > 0 && period < rule->first)
            break;
        addItem(tr("Tháng %1").arg(period.label()), period.code());
    }
    for (const domain::Request &request : *requests) {
        if (request.state != domain::RequestState::Open)
            continue;
        m_requests.append(request);
        addItem(tr("Yêu cầu %1 (hạn %2)").arg(request.number, base::screenDate(request.dueAt.date())),
            requestPrefix() + request.number);
        setItemData(count() - 1, request.subject, Qt::ToolTipRole);
    }
    if (open)
        setCurrentIndex(-1);
    else
        chooseCode(chosen);
}

std::optional<Period> EntryChoice::period() const
{
    return Period::fromCode(code());
}

QString EntryChoice::request() const
{
    return code().startsWith(requestPrefix()) ? code().mid(requestPrefix().size()) : QString();
}

Period EntryChoice::currentPeriod() const
{
    return Period::fromCode(itemData(0).toString()).value_or(Period{});
}

QString EntryChoice::usualSubject() const
{
    if (const std::optional<Period> month = period())
        return services::usualSubject(m_plan.shortName, *month);
    for (const domain::Request &asked : m_requests) {
        if (asked.number == request())
            return asked.subject;
    }
    return {};
}

void EntryChoice::choosePeriod(Period period)
{
    if (findData(period.code()) < 0)
        addItem(tr("Tháng %1").arg(period.label()), period.code());
    choose(period.code());
}

void EntryChoice::chooseRequest(const QString &number)
{
    const QString wanted = requestPrefix() + number;
    if (findData(wanted) < 0)
        addItem(tr("Yêu cầu %1").arg(number), wanted);
    choose(wanted);
}

void EntryChoice::chooseCode(const QString &code)
{
    if (const std::optional<Period> month = Period::fromCode(code))
        choosePeriod(*month);
    else if (code.startsWith(requestPrefix()))
        chooseRequest(code.mid(requestPrefix().size())); // also one that has ended: saving then says so
    else
        choose(code);
}

void EntryChoice::leaveOpen(const services::QuickAsk &ask)
{
    for (const services::QuickOption &option : ask.options)
        chooseCode(option.value);
    setCurrentIndex(-1);
}

} // namespace pages

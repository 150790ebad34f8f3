#include "ui/dialogs/firstrun/planstep.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/domain/reportingrule.h"
#include "core/settings/settingtable.h"
#include "core/settings/settingwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace dialogs {

namespace {

constexpr QLatin1String firstKey("period.first");

} // namespace

PlanStep::PlanStep(theme::Theme &theme, const FirstRunStart &start, QWidget *parent)
    : FirstRunStep(theme, tr("Kế hoạch, hạn nộp"), parent), m_start(start), m_first(new QLineEdit(this))
{
    const domain::Plan &plan = start.shipped.plan;
    auto *panel = new widgets::Panel(theme, this);
    panel->setObjectName(QStringLiteral("firstPlan"));
    panel->setTitle(tr("%1 số %2").arg(plan.kind, plan.number));
    panel->setNote(tr("%1 nhiệm vụ, %2 nhóm").arg(start.shipped.tasks).arg(start.shipped.groups));
    auto *words = new QLabel(tr("Ngày %1, %2. %3.").arg(base::screenDate(plan.date), plan.issuer, plan.title), panel);
    words->setObjectName(QStringLiteral("firstPlanTitle"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setContentsMargins(14, 8, 14, 10);
    panel->body()->addWidget(words);
    column()->addWidget(panel);

    const std::optional<domain::Period> period = domain::Period::fromCode(start.shipped.office.value(firstKey));
    m_first->setObjectName(QStringLiteral("first_period_first"));
    m_first->setText(period ? period->label() : QString());
    addField(column(), settings::settingLabel(firstKey), m_first, 14, settings::settingHelp(firstKey));
    m_day = addChoice(column(), "due.last_on_time_day", "first_due_day");
    m_shift = addChoice(column(), "due.shift", "first_due_shift");
    m_dates = addText(QStringLiteral("firstDates"), {}, false);
    column()->addStretch(1);
    connect(m_first, &QLineEdit::textChanged, this, &PlanStep::showDates);
    connect(m_day, &QComboBox::currentIndexChanged, this, &PlanStep::showDates);
    connect(m_shift, &QComboBox::currentIndexChanged, this, &PlanStep::showDates);
    showDates();
}

QComboBox *PlanStep::addChoice(QVBoxLayout *into, const char *key, const char *name)
{
    const QString settingKey = QLatin1String(key);
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->view()->setObjectName(box->objectName() + QStringLiteral("List"));
    for (const QString &code : settings::findSetting(settingKey)->choices)
        box->addItem(settings::choiceWords(settingKey, code), code);
    box->setCurrentIndex(box->findData(m_start.shipped.office.value(settingKey)));
    addField(into, settings::settingLabel(settingKey), box, 40, settings::settingHelp(settingKey));
    return box;
}

std::optional<domain::Period> PlanStep::first() const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\s*$"));
    const auto match = pattern.match(m_first->text());
    if (!match.hasMatch())
        return domain::Period::fromCode(m_first->text().trimmed());
    return domain::Period::fromCode(domain::Period{match.captured(2).toInt(), match.captured(1).toInt()}.code());
}

void PlanStep::showDates()
{
    domain::ReportingRule rule;
    rule.lastOnTimeDay = m_day->currentData().toInt();
    rule.shift = domain::dueShiftFromCode(m_shift->currentData().toString()).value_or(rule.shift);
    rule.first = first().value_or(rule.first);
    const domain::Period period = std::max(domain::periodOf(rule, m_start.today), rule.first);
    const domain::PeriodDates dates = domain::periodDates(rule, period, m_start.shipped.holidays);
    QString words = tr("Kỳ %1: các đơn vị gửi từ %2, còn đúng hạn đến hết ngày %3.")
                        .arg(period.label(), base::screenDate(dates.from), base::screenDate(dates.dueEffective));
    if (dates.dueShifted != dates.dueLiteral) {
        words += QLatin1Char(' ')
            + tr("Ngày %1 là ngày nghỉ, ngày làm việc liền sau là %2.")
                  .arg(base::screenDate(dates.dueLiteral), base::screenDate(dates.dueShifted));
    }
    m_dates->setText(words);
}

QWidget *PlanStep::firstField() const
{
    return m_first;
}

std::optional<FirstRunStep::Fault> PlanStep::fault() const
{
    if (first())
        return std::nullopt;
    return Fault{
        tr("Không nhận được kỳ báo cáo “%1”. Hãy nhập tháng và năm, ví dụ 5/2022.").arg(m_first->text()), m_first};
}

void PlanStep::write(FirstRunAnswers &answers) const
{
    if (const std::optional<domain::Period> period = first())
        answers.settings.office.insert(firstKey, period->code());
    answers.settings.office.insert(QStringLiteral("due.last_on_time_day"), m_day->currentData().toString());
    answers.settings.office.insert(QStringLiteral("due.shift"), m_shift->currentData().toString());
}

} // namespace dialogs

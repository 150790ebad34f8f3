#include "ui/pages/incoming/quickline.h"

#include "core/base/errortext.h"
#include "ui/pages/incoming/quickanswer.h"
#include "ui/pages/incoming/quickchips.h"
#include "ui/widgets/candidatelist.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/quickfield.h"

#include <QBoxLayout>

namespace pages {

using base::Result;
using services::QuickAsk;
using services::QuickPart;
using services::QuickReading;
using widgets::ElidedLabel;
using widgets::named;

namespace {

/// Whether one is the other with digits added or taken away, not another number.
bool isTypedOn(const QString &before, const QString &now)
{
    return now.startsWith(before) || before.startsWith(now);
}

} // namespace

QuickLine::QuickLine(const PageContext &context, const QuickServices &services, QWidget *parent)
    : QWidget(parent), m_context(context), m_services(services),
      m_period(domain::Period::of(context.file.clock().today())),
      m_field(named(new widgets::QuickField(context.theme, QStringLiteral("corner-down-left"), this), "quickField")),
      m_offer(named(new widgets::MessageBar(context.theme, this), "quickOffer")),
      m_chips(named(new widgets::ChipRow(context.theme, this), "quickChips")),
      m_list(new widgets::CandidateList(context.theme, QStringLiteral("quickCandidates"), m_field)),
      m_examples(named(
          new ElidedLabel(context.theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, this), "quickExamples")),
      m_answer(named(new QuickAnswer(context.theme, this), "quickAnswer"))
{
    build();
    m_keeper = new widgets::DraftKeeper(context.file,
        {QStringLiteral("incoming.quick"), [this] { return draft(); },
            [this](const QJsonObject &content) { restore(content); }},
        this, m_offer);
    listen();
    showProposal();
    m_keeper->offer();
}

void QuickLine::build()
{
    m_field->setAccessibleName(tr("Nhập nhanh"));
    m_offer->setCompact(true);
    const QDate today = m_context.file.clock().today();
    const QString day = QStringLiteral("%1/%2").arg(today.day()).arg(today.month());
    m_examples->setText(
        tr("Gõ như:  ninh thuy 15/bc %1  ·  cv tckh 211 %1  ·  kh ninh da 5/kh %1  ·  đx 3 ninh ha 40/bc").arg(day));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_offer);
    column->addWidget(m_chips);
    column->addWidget(m_examples);
    column->addWidget(m_answer);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_field);
    m_field->setEnabled(!m_context.file.isReadOnly());
    if (const std::optional<base::Error> why = m_context.file.whyReadOnly())
        m_field->setToolTip(base::sentence(*why));
    QWidget *before = m_field;
    for (QWidget *next : m_answer->inOrder()) {
        setTabOrder(before, next);
        before = next;
    }
}

void QuickLine::listen()
{
    connect(m_field, &widgets::QuickField::committed, this, [this] {
        m_keeper->touch();
        closeList();
        read();
    });
    connect(m_field, &widgets::QuickField::keyPressed, this, &QuickLine::takeKey);
    connect(m_field, &widgets::QuickField::left, this, &QuickLine::closeList);
    connect(m_chips, &widgets::ChipRow::clicked, this, [this](int id) {
        m_field->setFocus(Qt::MouseFocusReason);
        if (m_reading && id <= int(QuickPart::Words))
            openList(QuickPart(id));
    });
    connect(m_list, &widgets::CandidateList::clicked, this, &QuickLine::choose);
    connect(m_answer, &QuickAnswer::reasonTyped, m_keeper, &widgets::DraftKeeper::touch);
    connect(m_answer, &QuickAnswer::accepted, this, &QuickLine::enter);
    connect(m_answer, &QuickAnswer::left, this, &QuickLine::focusLine);
    connect(m_answer, &QuickAnswer::replaceAsked, this, [this](const services::EntryKey &earlier) { toForm(earlier); });
    connect(&m_context.file.changes(), &services::ChangeNotifier::changed, this, &QuickLine::followUnits);
}

void QuickLine::arrange(const theme::Density &density)
{
    // Where there is no room for the line of examples it stands in the empty field.
    m_low = density.low;
    m_field->setPlaceholderText(m_low ? m_examples->text() : tr("Đơn vị, số ký hiệu, ngày của văn bản"));
    layout()->setSpacing(m_low ? 4 : 6);
    showParts();
}

void QuickLine::showParts()
{
    m_examples->setVisible(!m_low && m_answer->isHidden());
    // In a low window every line counts: number and day alone are worth none.
    m_chips->setVisible(!m_low || !isEmpty() || m_proposal.unit.isValid());
}

void QuickLine::focusLine()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

bool QuickLine::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void QuickLine::clear()
{
    m_field->setText({});
    m_keeper->forget();
}

void QuickLine::propose(domain::UnitId unit, std::optional<domain::Period> period)
{
    m_proposal = {};
    m_proposal.unit = unit;
    m_proposal.period = period;
    read();
}

void QuickLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What was announced out of sight: a number was given out, a month was closed; or a day has passed.
    if (m_stale || m_readOn != m_context.file.clock().today())
        read();
}

void QuickLine::followUnits(services::Subject subject)
{
    if (subject == services::Subject::Units || subject == services::Subject::Everything)
        m_services.unitsChanged();
    // What the line means may be another by now: a number was given out, a month was closed.
    if (!isVisible())
        m_stale = true;
    else if (!m_saving)
        read();
}

Result<QuickReading> QuickLine::understand(const QString &reason) const
{
    services::QuickContext context;
    context.proposedUnit = m_proposal.unit;
    context.reason = reason;
    context.proposedPeriod = m_proposal.period;
    for (;;) {
        Result<QuickReading> reading = m_services.read(m_field->text(), context);
        if (!reading)
            return reading;
        // The pile's day is for what it goes on with, not for whoever else is named.
        if (reading->unitProposed && context.arrivedOn != pileArrivedOn()) {
            context.arrivedOn = pileArrivedOn();
            continue;
        }
        // What was answered before is asked again in the same words as long as nothing about it has changed; one
        // answer may bring up the next question.
        const qsizetype before = context.choices.size();
        for (const QuickAsk &ask : std::as_const(reading->asks)) {
            const QString *value = answerTo(ask, *reading);
            if (value && !context.choices.contains(ask.part))
                context.choices.insert(ask.part, *value);
        }
        if (context.choices.size() == before)
            return reading;
    }
}

const QString *QuickLine::answerTo(const QuickAsk &ask, const QuickReading &reading) const
{
    for (const Answer &answer : m_answers) {
        const bool sameUnit = ask.part == QuickPart::Unit || answer.unit == reading.report.unit;
        if (sameUnit && isTypedOn(answer.number, reading.number) && answer.ask.part == ask.part
            && answer.ask.question == ask.question && answer.ask.options == ask.options)
            return &answer.value;
    }
    return nullptr;
}

void QuickLine::followNumber()
{
    const QString &number = m_reading->number;
    m_answers.removeIf([&number](const Answer &answer) { return !isTypedOn(answer.number, number); });
    for (Answer &answer : m_answers) {
        if (number.startsWith(answer.number))
            answer.number = number;
    }
}

void QuickLine::read()
{
    m_stale = false;
    m_readOn = m_context.file.clock().today();
    m_reading.reset();
    if (isEmpty()) {
        m_answers.clear();
        m_answer->clear();
        showProposal();
        return;
    }
    const Result<QuickReading> reading = understand({});
    if (!reading) {
        m_chips->setChips({});
        m_answer->say(opinionOf(m_context.file, reading.error()));
        showParts();
        return;
    }
    m_reading = *reading;
    followNumber();
    showReading();
    judge();
}

void QuickLine::showReading()
{
    const QuickReading &reading = *m_reading;
    m_chips->setChips(quickChips(reading, m_services.unit(reading.report.unit).name));
    QStringList words;
    for (const widgets::Chip &chip : m_chips->chips())
        words.append(chip.words());
    m_field->setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void QuickLine::showProposal()
{
    QuickProposal shown;
    shown.unit = m_services.unit(m_proposal.unit).name;
    shown.isNext = m_proposal.isNext;
    shown.period = m_proposal.period;
    shown.arrivalNumber = m_services.arrivalNumber();
    shown.arrivedOn = pileArrivedOn().isValid() ? pileArrivedOn() : m_context.file.clock().today();
    m_chips->setChips(proposalChips(shown));
    m_field->setAccessibleDescription(shown.unit.isEmpty() ? QString() : tr("tiếp theo: %1").arg(shown.unit));
    m_field->setKeys(shown.unit.isEmpty() ? QStringList()
            : shown.isNext ? QStringList{tr("↓ đơn vị sau"), tr("Tab sửa ở biểu mẫu"), tr("Esc bỏ đề xuất")}
                           : QStringList{tr("Tab sửa ở biểu mẫu"), tr("Esc bỏ đề xuất")});
    showParts();
}

void QuickLine::judge()
{
    QString enter = tr("Enter lưu");
    if (!m_reading->isSure()) {
        // Its chip says so; the question itself waits until Enter, so that nothing jumps while one types.
        m_answer->clear();
        enter = tr("Enter chọn");
    } else if (const std::optional<base::Error> stop = m_reading->guards.stop({})) {
        m_answer->say(opinionOf(m_context.file, *stop));
        enter = m_answer->isWarning() ? tr("Enter ghi lý do") : QString();
    } else {
        m_answer->clear();
    }
    QStringList keys{enter, tr("Tab sửa ở biểu mẫu"), tr("Esc xóa dòng")};
    keys.removeAll(QString());
    m_field->setKeys(keys);
    showParts();
}

} // namespace pages

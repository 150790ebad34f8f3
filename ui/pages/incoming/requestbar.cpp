#include "ui/pages/incoming/requestbar.h"

#include "core/base/errortext.h"
#include "core/services/planreader.h"
#include "core/services/requestservice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace pages {

using base::Result;
using domain::UnitId;
using domain::UnitKind;

namespace {

/// So many of the units that were added one by one are named in the head.
constexpr int namedUnits = 6;

} // namespace

RequestBar::RequestBar(const PageContext &context, QWidget *parent)
    : ActBar(context.theme, QStringLiteral("requestBar"), tr("Ghi yêu cầu"), parent), m_context(context),
      m_number(new QLineEdit), m_subject(new QLineEdit), m_asked(new widgets::DateEdit), m_due(new widgets::DateEdit),
      m_hour(new QLineEdit), m_signer(new QLineEdit), m_circle(new QComboBox),
      m_unit(new widgets::UnitPicker(context.theme))
{
    m_number->setObjectName(QStringLiteral("requestNumber"));
    m_number->setPlaceholderText(tr("45/CV-ĐA06"));
    m_subject->setObjectName(QStringLiteral("requestSubjectEdit"));
    m_asked->setObjectName(QStringLiteral("requestAsked"));
    m_due->setObjectName(QStringLiteral("requestDue"));
    m_due->setAhead(true);
    m_hour->setObjectName(QStringLiteral("requestHour"));
    m_hour->setPlaceholderText(tr("cả ngày"));
    m_signer->setObjectName(QStringLiteral("requestSigner"));
    m_circle->setObjectName(QStringLiteral("requestCircle"));
    m_unit->setObjectName(QStringLiteral("requestUnit"));
    m_unit->setPlaceholderText(tr("Tên đơn vị, Enter để thêm"));
    m_unit->setStaysAfterChoice(true);
    addField(tr("Số của yêu cầu *"), m_number, 16);
    addField(tr("Nội dung yêu cầu *"), m_subject, 34, true);
    addField(tr("Ngày ra *"), m_asked, 12);
    addField(tr("Hạn trả lời *"), m_due, 12);
    addField(tr("Giờ"), m_hour, 8);
    addField(tr("Người ký"), m_signer, 18);
    addField(tr("Gửi tới *"), m_circle, 32);
    addField(tr("Thêm đơn vị"), m_unit, 28, true);
    connect(this, &ActBar::accepted, this, &RequestBar::save);
    keepDrafts(context.file);
    connect(m_circle, &QComboBox::currentIndexChanged, this, &RequestBar::describe);
    connect(m_unit, &widgets::UnitPicker::unitChanged, this, [this] {
        if (m_unit->unit().isValid())
            add(m_unit->unit());
    });
}

void RequestBar::begin()
{
    const QDate today = m_context.file.clock().today();
    m_asked->setToday(today);
    m_due->setToday(today);
    if (m_asked->text().isEmpty())
        m_asked->setDate(today);
    readUnits();
    open(QString());
    describe();
}

void RequestBar::readUnits()
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    if (!units || !plan)
        return;
    const Result<QSet<UnitId>> reporters = services::reporterIds(m_context.file, plan->id);
    if (!reporters)
        return;
    m_units = *units;
    m_reporters = *reporters;
    m_unit->setCatalogue(*units);
    fillCircles();
}

void RequestBar::fillCircles()
{
    const QSignalBlocker blocker(m_circle);
    const int chosen = qMax(0, m_circle->currentIndex());
    m_circle->clear();
    m_circle->addItem(
        tr("Tất cả đơn vị phải báo cáo (%1)").arg(circle(Circle::Reporters).size()), int(Circle::Reporters));
    m_circle->addItem(tr("UBND các xã, phường (%1)").arg(circle(Circle::Communes).size()), int(Circle::Communes));
    m_circle->addItem(tr("Từng đơn vị"), int(Circle::None));
    m_circle->setCurrentIndex(chosen);
}

QList<UnitId> RequestBar::circle(Circle which) const
{
    QList<UnitId> found;
    if (!m_units || which == Circle::None)
        return found;
    const QDate today = m_context.file.clock().today();
    for (const domain::Unit &unit : m_units->units()) {
        const bool valid = unit.validTo.isNull() || unit.validTo >= today;
        const bool commune = unit.kind == UnitKind::Ward || unit.kind == UnitKind::Commune;
        if (valid && m_reporters.contains(unit.id) && (which == Circle::Reporters || commune))
            found.append(unit.id);
    }
    return found;
}

QList<UnitId> RequestBar::addressees() const
{
    QList<UnitId> chosen = circle(Circle(m_circle->currentData().toInt()));
    chosen += m_added;
    QList<UnitId> ordered;
    if (!m_units)
        return ordered;
    for (const domain::Unit &unit : m_units->units()) {
        if (chosen.contains(unit.id))
            ordered.append(unit.id);
    }
    return ordered;
}

void RequestBar::add(UnitId unit)
{
    if (!m_added.contains(unit))
        m_added.append(unit);
    m_unit->setUnit({});
    describe();
}

void RequestBar::describe()
{
    setTitle(tr("Yêu cầu báo cáo đột xuất mới: gửi %n đơn vị", nullptr, int(addressees().size())));
    QStringList names = m_units ? m_units->shortNames(m_added.mid(0, namedUnits)) : QStringList();
    if (m_added.size() > namedUnits)
        names.append(QStringLiteral("…"));
    setNote(names.isEmpty() ? QString() : tr("Thêm: %1").arg(names.join(QStringLiteral(", "))));
}

std::optional<QDateTime> RequestBar::dueAt() const
{
    const QString text = m_hour->text().trimmed();
    if (text.isEmpty())
        return m_due->date().isValid() ? QDateTime(m_due->date(), QTime(23, 59)) : QDateTime();
    static const QRegularExpression hour(
        QStringLiteral("^([01]?[0-9]|2[0-3])(?:\\s*(?:[:.hg]|giờ)\\s*([0-5][0-9])?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = hour.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return m_due->date().isValid()
        ? QDateTime(m_due->date(), QTime(match.captured(1).toInt(), match.captured(2).toInt()))
        : QDateTime();
}

void RequestBar::save()
{
    if (!checkDates())
        return;
    const std::optional<QDateTime> due = dueAt();
    if (!due) {
        refuse(tr("Không nhận được giờ “%1”. Hãy ghi như 16:00, hoặc để trống nếu được nộp đến hết ngày.")
                   .arg(m_hour->text()));
        m_hour->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_unit->text().trimmed().isEmpty()) {
        refuse(tr("Chưa rõ “%1” là đơn vị nào. Hãy chọn trong danh sách hoặc xóa ô này.").arg(m_unit->text()));
        m_unit->setFocus(Qt::OtherFocusReason);
        return;
    }
    domain::Request request;
    request.number = m_number->text();
    request.subject = m_subject->text();
    request.askedOn = m_asked->date();
    request.dueAt = *due;
    request.signer = m_signer->text();
    request.addressees = addressees();
    const Result<domain::RequestId> added = services::addRequest(m_context.file, request);
    if (!added) {
        fail(added.error());
        return;
    }
    const QString number = m_number->text().simplified();
    clear();
    close();
    emit written(number);
}

void RequestBar::clear()
{
    for (QLineEdit *field : QList<QLineEdit *>{m_number, m_subject, m_asked, m_due, m_hour, m_signer})
        field->clear();
    m_unit->setUnit({});
    m_added.clear();
    m_circle->setCurrentIndex(0);
}

bool RequestBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_unit && event->type() == QEvent::KeyPress && m_unit->text().isEmpty() && !m_added.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        m_added.removeLast();
        describe();
        return true;
    }
    return ActBar::eventFilter(watched, event);
}

} // namespace pages

#include "ui/pages/settings/holidaypanel.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/services/holidayservice.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace pages {

using base::Holiday;
using base::HolidayKind;
using base::Result;

namespace {

QString holidayWords(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Compensatory:
        return HolidayPanel::tr("nghỉ bù");
    case HolidayKind::Working:
        return HolidayPanel::tr("làm bù");
    case HolidayKind::Off:
        break;
    }
    return HolidayPanel::tr("nghỉ");
}

QString weekdayWords(QDate day)
{
    const QString name = QLocale().dayName(day.dayOfWeek());
    return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
}

} // namespace

HolidayPanel::HolidayPanel(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : RowsPanel(theme, QStringLiteral("holidays"), tr("Ngày nghỉ, ngày làm bù"), parent), m_file(file),
      m_day(new widgets::DateEdit), m_kind(new QComboBox), m_name(new QLineEdit),
      m_announced(new QCheckBox(tr("Đã có thông báo chính thức")))
{
    setColumns({tr("Ngày"), tr("Thứ"), tr("Loại"), tr("Tên"), tr("Căn cứ")}, {13, 12, 11, 0, 19});
    m_day->setObjectName(QStringLiteral("holidayDay"));
    m_day->setToday(file.clock().today());
    m_kind->setObjectName(QStringLiteral("holidayKind"));
    for (const HolidayKind kind : {HolidayKind::Off, HolidayKind::Compensatory, HolidayKind::Working})
        m_kind->addItem(holidayWords(kind), int(kind));
    m_name->setObjectName(QStringLiteral("holidayName"));
    m_announced->setObjectName(QStringLiteral("holidayAnnounced"));
    bar()->addField(tr("Ngày"), m_day, 13);
    bar()->addField(tr("Loại"), m_kind, 13);
    bar()->addField(tr("Tên"), m_name, 28, true);
    bar()->addField({}, m_announced, 26);
    connect(this, &RowsPanel::addAsked, this, [this] {
        m_changing = QDate();
        open({{}, HolidayKind::Off, {}, true}, tr("Thêm ngày nghỉ hoặc ngày làm bù"));
    });
    connect(this, &RowsPanel::changeAsked, this, [this] {
        const Holiday &day = m_days.at(currentRow());
        m_changing = day.day;
        open(day, tr("Sửa ngày %1").arg(base::screenDate(day.day)));
    });
    connect(this, &RowsPanel::removeAsked, this, &HolidayPanel::remove);
    connect(bar(), &widgets::ActBar::accepted, this, &HolidayPanel::save);
    bar()->keepDrafts(file);
}

Result<void> HolidayPanel::refresh()
{
    const Result<base::HolidayTable> table = services::holidays(m_file);
    if (!table)
        return table.error();
    m_days = table->all();
    QList<QStringList> rows;
    for (const Holiday &day : std::as_const(m_days)) {
        rows.append({base::screenDate(day.day), weekdayWords(day.day), holidayWords(day.kind), day.name,
            day.announced ? tr("đã thông báo") : tr("dự kiến")});
    }
    setRows(rows);
    if (!m_shownOnce) {
        m_shownOnce = true;
        const QDate today = m_file.clock().today();
        const auto next
            = std::find_if(m_days.cbegin(), m_days.cend(), [today](const Holiday &day) { return day.day >= today; });
        setCurrentRow(next == m_days.cend() ? rowCount() - 1 : int(next - m_days.cbegin()));
    }
    return {};
}

void HolidayPanel::open(const Holiday &holiday, const QString &title)
{
    m_day->setDate(holiday.day);
    m_kind->setCurrentIndex(m_kind->findData(int(holiday.kind)));
    m_name->setText(holiday.name);
    m_announced->setChecked(holiday.announced);
    bar()->open(title);
}

Holiday HolidayPanel::written() const
{
    return {m_day->date(), HolidayKind(m_kind->currentData().toInt()), m_name->text(), m_announced->isChecked()};
}

void HolidayPanel::save()
{
    if (!m_day->isAcceptable()) {
        bar()->refuse(base::sentence({base::ErrorCode::DateInvalid, {{QStringLiteral("text"), m_day->text()}}}));
        return;
    }
    const Holiday day = written();
    const Result<void> done
        = m_changing.isNull() ? services::addHoliday(m_file, day) : services::changeHoliday(m_file, m_changing, day);
    if (!done) {
        bar()->refuse(base::sentence(done.error()));
        return;
    }
    bar()->close();
    for (qsizetype row = 0; row < m_days.size(); ++row) {
        if (m_days.at(row).day == day.day)
            setCurrentRow(int(row));
    }
    emit saved(tr("Đã lưu ngày %1 vào bảng ngày nghỉ").arg(base::screenDate(day.day)));
}

void HolidayPanel::remove()
{
    const QDate day = m_days.at(currentRow()).day;
    if (const Result<void> done = services::removeHoliday(m_file, day); !done)
        emit failed(done.error());
    else
        emit saved(tr("Đã bỏ ngày %1 khỏi bảng ngày nghỉ").arg(base::screenDate(day)));
}

} // namespace pages

#include "ui/dialogs/unitbar.h"

#include "core/base/errortext.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitservice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace dialogs {

using base::Result;
using domain::Unit;
using domain::UnitKind;

namespace {

constexpr UnitKind kinds[]{UnitKind::Ward, UnitKind::Commune, UnitKind::Office, UnitKind::Mass, UnitKind::Court,
    UnitKind::Vertical, UnitKind::Police, UnitKind::Collective};

} // namespace

UnitBar::UnitBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("unitBar"), tr("Lưu"), parent), m_file(file), m_name(new QLineEdit),
      m_short(new QLineEdit), m_code(new QLineEdit), m_kind(new QComboBox), m_position(new QSpinBox),
      m_from(new widgets::DateEdit), m_to(new widgets::DateEdit), m_successor(new widgets::UnitPicker(theme)),
      m_note(new QLineEdit), m_reports(new QCheckBox(tr("Phải báo cáo hằng tháng")))
{
    m_name->setObjectName(QStringLiteral("unitName"));
    m_short->setObjectName(QStringLiteral("unitShort"));
    m_code->setObjectName(QStringLiteral("unitCode"));
    m_code->setPlaceholderText(tr("đặt theo tên"));
    m_kind->setObjectName(QStringLiteral("unitKind"));
    for (const UnitKind kind : kinds)
        m_kind->addItem(domain::unitKindText(kind));
    m_position->setObjectName(QStringLiteral("unitPosition"));
    m_from->setObjectName(QStringLiteral("unitFrom"));
    m_to->setObjectName(QStringLiteral("unitTo"));
    m_successor->setObjectName(QStringLiteral("unitSuccessor"));
    m_note->setObjectName(QStringLiteral("unitNote"));
    m_reports->setObjectName(QStringLiteral("unitReports"));
    addField(tr("Tên đơn vị (như trong văn bản)"), m_name, 28, true);
    addField(tr("Tên ngắn"), m_short, 14);
    addField(tr("Mã"), m_code, 12);
    addField(tr("Loại"), m_kind, 20);
    addField(tr("Thứ tự"), m_position, 10);
    addField(tr("Hoạt động từ ngày"), m_from, 13);
    addField(tr("Đến hết ngày"), m_to, 11);
    addField(tr("Đơn vị kế thừa"), m_successor, 20, true);
    addField(tr("Ghi chú"), m_note, 20, true);
    addField({}, m_reports, 0);
    connect(this, &ActBar::accepted, this, &UnitBar::save);
    keepDrafts(file);
}

void UnitBar::openNew()
{
    show({}, true, tr("Thêm đơn vị"));
}

void UnitBar::openFor(const Unit &unit, bool reports)
{
    show(unit, reports, tr("Sửa đơn vị %1").arg(unit.name));
}

void UnitBar::show(const Unit &unit, bool reports, const QString &title)
{
    m_unit = unit;
    m_name->setText(unit.name);
    m_short->setText(unit.shortName);
    m_code->setText(unit.code);
    // The code is what others know the unit by: given once.
    setFieldShown(m_code, !unit.id.isValid());
    for (int i = 0; i < m_kind->count(); ++i) {
        if (kinds[i] == unit.kind)
            m_kind->setCurrentIndex(i);
    }
    m_position->setRange(unit.id.isValid() ? 1 : 0, 9999); // 0: after all others
    m_position->setSpecialValueText(unit.id.isValid() ? QString() : tr("sau cùng"));
    m_position->setValue(unit.position);
    const QDate today = m_file.clock().today();
    for (widgets::DateEdit *day : {m_from, m_to})
        day->setToday(today);
    m_from->setDate(unit.validFrom);
    m_to->setDate(unit.validTo);
    if (const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_file))
        m_successor->setCatalogue(*units);
    m_successor->setUnit(unit.successor);
    m_note->setText(unit.note);
    m_reports->setChecked(reports);
    open(title);
}

void UnitBar::save()
{
    for (const widgets::DateEdit *day : {m_from, m_to}) {
        if (!day->isAcceptable()) {
            refuse(base::sentence({base::ErrorCode::DateInvalid, {{QStringLiteral("text"), day->text()}}}));
            return;
        }
    }
    if (!m_successor->unit().isValid() && !m_successor->text().trimmed().isEmpty()) {
        refuse(base::sentence({base::ErrorCode::UnitUnknown, {{QStringLiteral("text"), m_successor->text()}}}));
        return;
    }
    Unit unit = m_unit;
    unit.name = m_name->text();
    unit.shortName = m_short->text();
    unit.code = m_code->text();
    unit.kind = kinds[m_kind->currentIndex()];
    unit.position = m_position->value();
    unit.validFrom = m_from->date();
    unit.validTo = m_to->date();
    unit.successor = m_successor->unit();
    unit.note = m_note->text();
    Result<void> done;
    if (unit.id.isValid()) {
        done = services::changeUnit(m_file, unit, m_reports->isChecked());
    } else {
        const Result<domain::UnitId> added = services::addUnit(m_file, unit, m_reports->isChecked());
        if (!added)
            done = added.error();
        else
            unit.id = *added;
    }
    if (!done) {
        refuse(base::sentence(done.error()));
        return;
    }
    close();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_file);
    const Unit now = units ? units->unit(unit.id) : unit;
    emit saved(now.code, tr("Đã lưu đơn vị %1").arg(now.name));
}

} // namespace dialogs

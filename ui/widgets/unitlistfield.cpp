#include "ui/widgets/unitlistfield.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/unitpicker.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace widgets {

UnitListField::UnitListField(theme::Theme &theme, const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_line(new UnitPicker(theme, this)), m_box(new QWidget(this)),
      m_flow(new FieldFlow(m_box))
{
    setObjectName(objectName);
    m_line->setObjectName(objectName + QStringLiteral("Line"));
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Gõ tên đơn vị, Enter để thêm"));
    m_line->setCollectivesOffered(true);
    m_line->setStaysAfterChoice(true);
    m_line->installEventFilter(this);
    m_box->setObjectName(objectName + QStringLiteral("Chosen"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_box->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &UnitPicker::unitChanged, this, [this] {
        if (m_line->unit().isValid())
            add(m_line->unit());
    });
}

void UnitListField::setCatalogue(const services::UnitCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_line->setCatalogue(catalogue);
}

void UnitListField::setUnits(const QList<domain::UnitId> &units)
{
    m_units = units;
    m_line->setUnit({});
    showUnits();
}

QString UnitListField::leftOver() const
{
    return m_line->text().trimmed();
}

void UnitListField::add(domain::UnitId unit)
{
    if (!m_units.contains(unit))
        m_units.append(unit);
    m_line->setUnit({});
    showUnits();
    emit unitsChanged();
}

void UnitListField::remove(domain::UnitId unit)
{
    m_units.removeAll(unit);
    // The button that was pressed goes with it: the keys are the line's again.
    m_line->setFocus(Qt::OtherFocusReason);
    showUnits();
    emit unitsChanged();
}

void UnitListField::showUnits()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click is being answered
        delete item;
    }
    for (const domain::UnitId id : std::as_const(m_units)) {
        const domain::Unit unit = m_catalogue ? m_catalogue->unit(id) : domain::Unit();
        auto *chip = new ActionButton(m_theme, ActionButton::Look::Secondary, m_box);
        chip->setObjectName(QStringLiteral("unitChip%1").arg(unit.code));
        chip->setText(unit.shortName.isEmpty() ? unit.name : unit.shortName);
        chip->setTrailingIconName(QStringLiteral("x"));
        chip->setSmall(true);
        chip->setAccessibleName(tr("Bỏ %1").arg(unit.name));
        chip->setToolTip(tr("Bỏ %1").arg(unit.name));
        connect(chip, &QPushButton::clicked, this, [this, id] { remove(id); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_box->setVisible(!m_units.isEmpty());
    updateGeometry();
}

bool UnitListField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_line->text().isEmpty() && !m_units.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        remove(m_units.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets

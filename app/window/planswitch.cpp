#include "app/window/planswitch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int planIcon = 18;
constexpr int planLeft = 18;

} // namespace

PlanSwitch::PlanSwitch(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_number(new widgets::ElidedLabel(theme, this)),
      m_issuer(
          new widgets::ElidedLabel(theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, this))
{
    setObjectName(QStringLiteral("planSwitch"));
    m_number->setObjectName(QStringLiteral("planNumber"));
    m_number->setBold(true);
    m_issuer->setObjectName(QStringLiteral("planIssuer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(planLeft + planIcon + 8, 0, 12, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_number);
    column->addWidget(m_issuer);
    column->addStretch(1);
    setFixedHeight(48);
}

void PlanSwitch::setPlan(const QString &shortNumber, const QString &issuer)
{
    m_number->setText(shortNumber);
    m_issuer->setText(issuer);
    setToolTip(QStringLiteral("%1, %2").arg(shortNumber, issuer));
    setAccessibleName(toolTip());
}

void PlanSwitch::setCompact(bool compact)
{
    m_compact = compact;
    m_number->setVisible(!compact);
    m_issuer->setVisible(!compact);
    update();
}

void PlanSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = m_compact ? 20 : planIcon;
    const QRect icon(m_compact ? (width() - size) / 2 : planLeft, (height() - size) / 2, size, size);
    m_theme.paintIcon(&painter, QStringLiteral("book-open"), icon, m_theme.roles().accent);
}

} // namespace app

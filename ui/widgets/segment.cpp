#include "ui/widgets/segment.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace widgets {

namespace {

class Face : public QPushButton {
public:
    Face(theme::Theme &theme, const QString &text, QWidget *parent) : QPushButton(text, parent), m_theme(theme)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(faceFont(true));
        return {metrics.horizontalAdvance(text()) + 20, metrics.height() + 8};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Roles &roles = m_theme.roles();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? roles.accent : roles.line);
        painter.setBrush(isChecked() ? roles.selection : underMouse() ? roles.alt : roles.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(faceFont(isChecked()));
        painter.setPen(roles.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(roles.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

private:
    QFont faceFont(bool bold) const
    {
        QFont font = m_theme.font(theme::Type::Body);
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    theme::Theme &m_theme;
};

} // namespace

Segment::Segment(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
}

void Segment::addFace(const QString &text)
{
    const int index = int(m_group->buttons().size());
    auto *face = new Face(m_theme, text, this);
    face->setObjectName(QStringLiteral("face%1").arg(index));
    face->setChecked(index == 0);
    m_group->addButton(face, index);
    m_row->addWidget(face);
}

int Segment::current() const
{
    return m_group->checkedId();
}

bool Segment::step(bool backwards)
{
    const int wanted = current() + (backwards ? -1 : 1);
    if (wanted < 0 || wanted >= m_group->buttons().size())
        return false;
    setCurrent(wanted);
    return true;
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton *face = m_group->button(index))
        face->setChecked(true);
}

} // namespace widgets

#include "ui/widgets/tabrow.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace widgets {

namespace {

constexpr int tabPad = 8;
constexpr int countGap = 4;

class TabHead : public QPushButton {
public:
    TabHead(theme::Theme &theme, const QString &text, QWidget *parent) : QPushButton(text, parent), m_theme(theme)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count < 0 ? text() : QStringLiteral("%1: %2").arg(text()).arg(count));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(tabFont(true));
        int width = bold.horizontalAdvance(text()) + 2 * tabPad;
        if (m_count >= 0)
            width += bold.horizontalAdvance(QString::number(m_count)) + countGap;
        return {width, bold.height() + 14};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Roles &roles = m_theme.roles();
        QPainter painter(this);
        const QFont font = tabFont(isChecked());
        painter.setFont(font);
        painter.setPen(isChecked() || underMouse() ? roles.text : roles.text2);
        QRect words = rect().adjusted(tabPad, 0, -tabPad, -2);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        if (m_count >= 0) {
            words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(text()) + countGap);
            painter.setFont(tabFont(false));
            painter.setPen(roles.text2);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
        }
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), roles.accent);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(roles.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

private:
    QFont tabFont(bool bold) const
    {
        QFont font = m_theme.font(theme::Type::Body);
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    theme::Theme &m_theme;
    int m_count = -1;
};

} // namespace

TabRow::TabRow(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 1);
    m_row->setSpacing(2);
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
}

void TabRow::addTab(const QString &text)
{
    const int index = int(m_group->buttons().size());
    auto *tab = new TabHead(m_theme, text, this);
    tab->setObjectName(QStringLiteral("tab%1").arg(index));
    tab->setChecked(index == 0);
    m_group->addButton(tab, index);
    m_row->insertWidget(index, tab);
}

void TabRow::setCount(int index, int count)
{
    if (auto *tab = dynamic_cast<TabHead *>(m_group->button(index)))
        tab->setCount(count);
}

int TabRow::current() const
{
    return m_group->checkedId();
}

void TabRow::setCurrent(int index)
{
    if (QAbstractButton *tab = m_group->button(index))
        tab->setChecked(true);
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.roles().line);
}

} // namespace widgets

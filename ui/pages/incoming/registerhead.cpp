#include "ui/pages/incoming/registerhead.h"

#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pages {

RegisterHead::RegisterHead(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(new widgets::FilterField(theme, this)), m_faces(new QButtonGroup(this)),
      m_year(new QComboBox(this))
{
    setObjectName(QStringLiteral("registerHead"));
    m_field->setObjectName(QStringLiteral("registerFilter"));
    m_field->setPlaceholderText(tr("Tìm trong sổ"));
    m_field->setAccessibleName(tr("Tìm trong sổ đăng ký"));
    m_field->setKeyHint(QStringLiteral("Ctrl+F"));
    m_year->setObjectName(QStringLiteral("registerYear"));
    m_year->setAccessibleName(tr("Năm của sổ"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    const QStringList texts{tr("Kỳ này"), tr("Cả năm"), tr("Yêu cầu")};
    for (int face = 0; face < int(texts.size()); ++face) {
        auto *toggle = new widgets::FilterToggle(theme, texts.at(face), this);
        toggle->setObjectName(QStringLiteral("registerFace%1").arg(face));
        m_faces->addButton(toggle, face);
        row->addWidget(toggle);
    }
    row->addWidget(m_year);
    toggle(RegisterFace::Year)->setToolTip(tr("Sổ đăng ký văn bản đến của cả năm, gồm cả văn bản khác"));
    toggle(RegisterFace::Requests)->setToolTip(tr("Yêu cầu báo cáo đột xuất và đơn vị đã trả lời"));
    setFace(RegisterFace::Period);
    connect(m_faces, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        if (!chosen)
            return;
        refresh();
        emit faceChosen();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, &RegisterHead::yearChosen);
}

widgets::FilterToggle *RegisterHead::toggle(RegisterFace face) const
{
    return static_cast<widgets::FilterToggle *>(m_faces->button(int(face)));
}

RegisterFace RegisterHead::face() const
{
    return RegisterFace(m_faces->checkedId());
}

void RegisterHead::setFace(RegisterFace face)
{
    toggle(face)->setChecked(true);
    refresh();
}

void RegisterHead::refresh()
{
    m_year->setVisible(face() == RegisterFace::Year);
    m_field->setPlaceholderText(face() == RegisterFace::Requests ? tr("Tìm yêu cầu") : tr("Tìm trong sổ"));
}

void RegisterHead::setCount(RegisterFace face, int count)
{
    toggle(face)->setCount(count);
}

void RegisterHead::setYears(const QList<int> &years)
{
    const QSignalBlocker blocker(m_year);
    const int chosen = year();
    m_year->clear();
    for (const int year : years)
        m_year->addItem(tr("Năm %1").arg(year), year);
    m_year->setCurrentIndex(qMax(0, m_year->findData(chosen)));
}

int RegisterHead::year() const
{
    return m_year->currentData().toInt();
}

void RegisterHead::setYear(int year)
{
    m_year->setCurrentIndex(m_year->findData(year));
}

} // namespace pages

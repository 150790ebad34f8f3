#include "ui/pages/paper/headingbar.h"

#include <QLineEdit>

namespace pages {

HeadingBar::HeadingBar(theme::Theme &theme, QWidget *parent)
    : ActBar(theme, QStringLiteral("headingBar"), tr("Thêm"), parent), m_heading(new QLineEdit)
{
    m_heading->setObjectName(QStringLiteral("headingEdit"));
    addField(tr("Tiêu đề"), m_heading, 40, true);
    connect(this, &ActBar::accepted, this, &HeadingBar::finish);
}

void HeadingBar::askFor(const QString &after)
{
    m_renaming.clear();
    m_heading->clear();
    setVerb(tr("Thêm"));
    open(tr("Thêm một phần sau phần “%1”").arg(after));
}

void HeadingBar::askOther(const QString &key, const QString &title, const QString &heading)
{
    m_renaming = key;
    m_heading->setText(heading);
    setVerb(tr("Đổi"));
    open(tr("Đổi tiêu đề của phần “%1”").arg(title));
}

void HeadingBar::forget()
{
    m_renaming.clear();
    close();
}

void HeadingBar::finish()
{
    const QString heading = m_heading->text().simplified();
    if (heading.isEmpty())
        refuse(tr("Chưa nhập tiêu đề của phần. Hãy nhập tiêu đề, ví dụ “Công tác tuyên truyền”."));
    else if (m_renaming.isEmpty())
        emit added(heading);
    else
        emit renamed(m_renaming, heading);
}

} // namespace pages

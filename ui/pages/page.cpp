#include "ui/pages/page.h"

namespace pages {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
}

QString Page::badge(bool *urgent) const
{
    *urgent = false;
    return {};
}

QString Page::summary() const
{
    return {};
}

void Page::setPeriod(domain::Period)
{
}

void Page::setDensity(const theme::Density &)
{
}

bool Page::showItem(const QString &, const QString &)
{
    return false;
}

bool Page::focusNextPane(bool)
{
    return false;
}

void Page::activate()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace pages

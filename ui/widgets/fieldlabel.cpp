#include "ui/widgets/fieldlabel.h"

#include "ui/theme/theme.h"

namespace widgets {

FieldLabel::FieldLabel(theme::Theme &theme, const QString &text, QWidget *field, QWidget *parent)
    : QLabel(text, parent), m_theme(theme)
{
    setBuddy(field);
    setForegroundRole(QPalette::PlaceholderText);
    QString name = text;
    field->setAccessibleName(name.remove(QLatin1Char('&')).remove(QLatin1Char('*')).trimmed());
    applyFont();
    connect(&theme, &theme::Theme::changed, this, &FieldLabel::applyFont);
}

void FieldLabel::applyFont()
{
    setFont(m_theme.font(theme::Type::Small));
}

} // namespace widgets

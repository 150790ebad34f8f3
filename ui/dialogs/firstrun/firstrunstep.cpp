#include "ui/dialogs/firstrun/firstrunstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace dialogs {

FirstRunStep::FirstRunStep(theme::Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

QLabel *FirstRunStep::addText(const QString &name, const QString &text, bool quiet)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet) {
        label->setForegroundRole(QPalette::PlaceholderText);
        m_quiet.append(label);
        applyFonts();
    }
    m_column->addWidget(label);
    return label;
}

void FirstRunStep::addField(
    QVBoxLayout *into, const QString &label, QWidget *field, int characters, const QString &help)
{
    field->setMaximumWidth(fontMetrics().averageCharWidth() * characters);
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(new widgets::FieldLabel(m_theme, label, field, this));
    auto *line = new QHBoxLayout; // so that a narrow field does not narrow its help
    line->addWidget(field, 1);
    line->addStretch(0);
    box->addLayout(line);
    if (!help.isEmpty()) {
        auto *words = new QLabel(help, this);
        words->setObjectName(field->objectName() + QStringLiteral("Help"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        box->addWidget(words);
        m_quiet.append(words);
        applyFonts();
        field->setAccessibleDescription(help);
    }
    into->addLayout(box);
}

void FirstRunStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void FirstRunStep::applyFonts()
{
    for (QLabel *label : std::as_const(m_quiet))
        label->setFont(m_theme.font(theme::Type::Small));
}

} // namespace dialogs

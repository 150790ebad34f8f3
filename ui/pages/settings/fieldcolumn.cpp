#include "ui/pages/settings/fieldcolumn.h"

#include "ui/pages/settings/settingfield.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pages {

FieldColumn::FieldColumn(theme::Theme &theme, QList<SettingSection> sections, MakeSpecs make, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_sections(std::move(sections)), m_make(std::move(make))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields take it
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("settingFields"));
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(14, 12, 14, 14);
    outer->setSpacing(12);
    m_note = new QLabel(body);
    m_note->setObjectName(QStringLiteral("settingNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    outer->addWidget(m_note);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    // The groups stand in the order of the sections, whichever is made first.
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        auto *place = new QVBoxLayout;
        place->setSpacing(12);
        m_rows->addLayout(place);
    }
    outer->addLayout(m_rows);
    outer->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    applyFonts();
}

FieldColumn::Group &FieldColumn::group(const SettingSection &section)
{
    Group &group = m_groups[section.id];
    if (group.title)
        return group;
    qsizetype index = 0;
    while (m_sections.at(index).id != section.id)
        ++index;
    auto *place = qobject_cast<QVBoxLayout *>(m_rows->itemAt(int(index))->layout());
    group.title = new QLabel(section.title, widget());
    group.title->setObjectName(QStringLiteral("group_") + section.id);
    group.title->hide();
    place->addWidget(group.title);
    const QList<SettingSpec> specs = m_make(section);
    for (const SettingSpec &spec : specs) {
        auto *field = new SettingField(m_theme, spec, widget());
        field->hide();
        field->editor()->installEventFilter(this);
        connect(field, &SettingField::saved, this, &FieldColumn::saved);
        place->addWidget(field);
        group.fields.append(field);
    }
    chainStops();
    applyFonts();
    return group;
}

/// Tab walks in reading order, whichever group was made first.
void FieldColumn::chainStops()
{
    QWidget *last = nullptr;
    for (const SettingSection &section : std::as_const(m_sections)) {
        const Group group = m_groups.value(section.id);
        for (const SettingField *field : group.fields) {
            const QList<QWidget *> stops = field->stops();
            for (QWidget *stop : stops) {
                if (last)
                    setTabOrder(last, stop);
                last = stop;
            }
        }
    }
}

void FieldColumn::showSection(const QString &id, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    for (const SettingSection &section : std::as_const(m_sections)) {
        const bool wanted = section.id == id;
        if (!wanted && !m_groups.contains(section.id))
            continue;
        Group &shown = group(section);
        shown.title->hide();
        for (SettingField *field : std::as_const(shown.fields))
            field->setVisible(wanted);
    }
    ensureVisible(0, 0);
}

QStringList FieldColumn::showHits(const base::SearchWords &words)
{
    m_note->hide();
    QStringList hits;
    for (const SettingSection &section : std::as_const(m_sections)) {
        Group &shown = group(section);
        bool any = false;
        for (SettingField *field : std::as_const(shown.fields)) {
            const bool hit = field->has(words);
            field->setVisible(hit);
            any = any || hit;
        }
        shown.title->setVisible(any);
        if (any)
            hits.append(section.id);
    }
    ensureVisible(0, 0);
    return hits;
}

void FieldColumn::refresh()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingField *field : group.fields)
            field->refresh();
    }
}

SettingField *FieldColumn::firstField() const
{
    for (const SettingSection &section : m_sections) {
        const Group group = m_groups.value(section.id);
        for (SettingField *field : group.fields) {
            if (field->isVisibleTo(widget()))
                return field;
        }
    }
    return nullptr;
}

bool FieldColumn::eventFilter(QObject *watched, QEvent *event)
{
    // The whole field comes into sight with its editor, its help too.
    if (event->type() == QEvent::FocusIn) {
        if (auto *editor = qobject_cast<QWidget *>(watched))
            ensureWidgetVisible(editor->parentWidget(), 0, 8);
    }
    return QScrollArea::eventFilter(watched, event);
}

void FieldColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void FieldColumn::applyFonts()
{
    QFont bold = m_theme.font(theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    for (const Group &group : std::as_const(m_groups))
        group.title->setFont(bold);
    m_note->setFont(m_theme.font(theme::Type::Body));
}

} // namespace pages

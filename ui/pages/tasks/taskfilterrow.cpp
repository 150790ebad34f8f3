#include "ui/pages/tasks/taskfilterrow.h"

#include "ui/models/taskwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace pages {

TaskFilterRow::TaskFilterRow(theme::Theme &theme, const models::TaskFilter &filter, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_filter(filter), m_field(new widgets::FilterField(theme, this)),
      m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)),
      m_fold(new widgets::ActionButton(theme, widgets::ActionButton::Look::Secondary, this)), m_menu(new QMenu(this))
{
    m_field->setObjectName(QStringLiteral("taskFilterField"));
    m_field->setAccessibleName(tr("Lọc nhiệm vụ"));
    m_field->setKeyHint(QStringLiteral("Ctrl+F"));
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fold->setObjectName(QStringLiteral("taskFilterFold"));
    m_fold->setTrailingIconName(QStringLiteral("chevron-down"));
    m_fold->setSmall(true);
    m_menu->setObjectName(QStringLiteral("taskFilterMenu"));
    connect(m_fold, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_fold->mapToGlobal(QPoint(0, m_fold->height() + 2))); });

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_field);
    m_row->addWidget(m_fold);
    using theme::Status;
    addToggle(Kind::All, tr("Tất cả"), std::nullopt, When::Always);
    addToggle(Kind::Overdue, tr("Quá hạn"), Status::Missing, When::Deadlines);
    addToggle(Kind::DueSoon, tr("Sắp đến hạn"), Status::DueSoon, When::Deadlines);
    addToggle(Kind::InTime, tr("Trong hạn"), Status::InTime, When::Deadlines);
    addToggle(Kind::NotStarted, tr("Chưa thực hiện"), Status::NotStarted, When::NoDeadlines);
    addToggle(Kind::InProgress, tr("Đang thực hiện"), Status::InProgress, When::NoDeadlines);
    addToggle(Kind::Done, tr("Hoàn thành"), Status::OnTime, When::Always);
    addToggle(Kind::Paused, tr("Tạm dừng"), Status::Paused, When::NoDeadlines);
    addToggle(Kind::NoDeadline, tr("Không thời hạn"), Status::NotRequired, When::Deadlines);
    addToggle(Kind::Unassigned, tr("Chưa giao"), std::nullopt, When::Always);
    m_row->addStretch(1);
    setKind(Kind::All);
}

void TaskFilterRow::addToggle(Kind kind, const QString &text, std::optional<theme::Status> status, When when)
{
    auto *button = new widgets::FilterToggle(m_theme, text, this);
    button->setObjectName(QStringLiteral("taskToggle%1").arg(int(kind)));
    if (status)
        button->setStatus(*status);
    m_group->addButton(button, int(kind));
    m_row->addWidget(button);
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setData(text); // without the count
    m_toggles.append({kind, button, action, when});
    const auto choose = [this, kind] {
        setKind(kind);
        emit kindChosen(kind);
    };
    connect(button, &QPushButton::clicked, this, choose);
    connect(action, &QAction::triggered, this, choose);
}

QString TaskFilterRow::kindWords() const
{
    for (const Toggle &toggle : m_toggles) {
        if (toggle.kind == m_kind && m_kind != Kind::All)
            return toggle.action->data().toString();
    }
    return {};
}

void TaskFilterRow::setKind(Kind kind)
{
    m_kind = kind;
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        toggle.action->setChecked(toggle.kind == kind);
        if (toggle.kind != kind)
            continue;
        toggle.button->setChecked(true);
        m_fold->setText(tr("Lọc: %1 %2").arg(toggle.button->text()).arg(m_filter.count(kind)));
    }
    arrange();
}

void TaskFilterRow::refresh(bool hasDeadlines)
{
    m_hasDeadlines = hasDeadlines;
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        const int count = m_filter.count(toggle.kind);
        toggle.button->setCount(count);
        toggle.action->setText(QStringLiteral("%1 (%2)").arg(toggle.button->text()).arg(count));
    }
    setKind(m_kind);
}

bool TaskFilterRow::isOffered(const Toggle &toggle) const
{
    // What is in force stays in sight, wherever it was asked for.
    if (toggle.kind == m_kind)
        return true;
    switch (toggle.when) {
    case When::Always:
        return true;
    case When::Deadlines:
        return m_hasDeadlines;
    case When::NoDeadlines:
        return !m_hasDeadlines;
    }
    return false;
}

void TaskFilterRow::setFolded(bool folded)
{
    m_folded = folded;
    arrange();
}

void TaskFilterRow::arrange()
{
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        toggle.button->setVisible(!m_folded && isOffered(toggle));
        toggle.action->setVisible(isOffered(toggle));
    }
    m_fold->setVisible(m_folded);
}

int TaskFilterRow::widthUnfolded() const
{
    int width = m_field->sizeHint().width();
    for (const Toggle &toggle : m_toggles) {
        if (isOffered(toggle))
            width += m_row->spacing() + toggle.button->sizeHint().width();
    }
    return width;
}

QSize TaskFilterRow::minimumSizeHint() const
{
    const QSize fold = m_fold->sizeHint();
    return {m_field->sizeHint().width() + m_row->spacing() + fold.width(),
        std::max(m_field->sizeHint().height(), fold.height())};
}

} // namespace pages

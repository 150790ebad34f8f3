#include "ui/widgets/actbar.h"

#include "core/base/errortext.h"
#include "core/domain/guard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/stripdraft.h"
#include "ui/widgets/unitpicker.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace widgets {

ActBar::ActBar(theme::Theme &theme, const QString &name, const QString &verb, QWidget *parent)
    : Panel(theme, parent), m_theme(theme), m_line(new QHBoxLayout), m_fieldBox(new QWidget(this)),
      m_reason(new QLineEdit), m_offer(new MessageBar(theme, this)), m_message(new MessageBar(theme, this)),
      m_accept(new ActionButton(theme, ActionButton::Look::Primary, this)),
      m_leave(new ActionButton(theme, ActionButton::Look::Secondary, this))
{
    setObjectName(name);
    m_fieldBox->setObjectName(name + QStringLiteral("Fields"));
    m_fields = new FieldFlow(m_fieldBox);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_fieldBox->setSizePolicy(policy);
    m_reason->setObjectName(name + QStringLiteral("Reason"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_offer->setObjectName(name + QStringLiteral("Offer"));
    m_offer->setCompact(true);
    m_message->setCompact(true);
    m_message->setClosable(false);
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    m_accept->setText(verb);
    m_accept->setKeyHint(QStringLiteral("Enter"));
    m_leave->setObjectName(name + QStringLiteral("Leave"));
    m_leave->setText(tr("Thôi"));
    m_leave->setKeyHint(QStringLiteral("Esc"));

    m_line->setSpacing(8);
    m_line->addWidget(m_fieldBox, 1);
    m_line->addWidget(m_accept, 0, Qt::AlignBottom);
    m_line->addWidget(m_leave, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(13, 8, 13, 10);
    column->setSpacing(8);
    column->addWidget(m_offer);
    column->addWidget(m_message);
    column->addLayout(m_line);
    body()->addLayout(column);
    addField(tr("Lý do"), m_reason, 30, true);
    setFieldShown(m_reason, false);
    // Never more than it needs where the content above stretches, and free to grow when its fields take further lines.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    for (QWidget *button : {static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_leave)})
        button->installEventFilter(this);
    connect(m_accept, &QPushButton::clicked, this, &ActBar::accept);
    connect(m_leave, &QPushButton::clicked, this, &ActBar::close);
    hide();
}

void ActBar::addField(const QString &label, QWidget *field, int characters, bool expands)
{
    m_fields->addField(label.isEmpty() ? nullptr : new FieldLabel(m_theme, label, field), field, characters, expands);
    field->installEventFilter(this);
    if (field != m_reason) {
        // The reason is asked for last, so it stands last however many fields are added.
        m_fields->addItem(m_fields->takeAt(m_fields->indexOf(m_reason->parentWidget())));
        m_entries.append(field);
        if (m_draft)
            m_draft->watch(field);
    }
    chainTabs();
}

ActionButton *ActBar::addDoor(const QString &name, const QString &text, const QString &iconName)
{
    auto *door = new ActionButton(m_theme, ActionButton::Look::Secondary, this);
    door->setObjectName(name);
    door->setText(text);
    door->setIconName(iconName);
    m_line->insertWidget(m_line->indexOf(m_accept), door, 0, Qt::AlignBottom);
    door->installEventFilter(this);
    m_doors.append(door);
    chainTabs();
    return door;
}

void ActBar::chainTabs()
{
    const QList<QWidget *> chain
        = m_entries + QList<QWidget *>{m_reason} + m_doors + QList<QWidget *>{m_accept, m_leave};
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void ActBar::setFieldShown(QWidget *field, bool shown)
{
    field->parentWidget()->setVisible(shown);
}

void ActBar::setVerb(const QString &verb)
{
    m_accept->setText(verb);
}

void ActBar::open(const QString &title)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    setTitle(title);
    m_accept->setKeyHint(QStringLiteral("Enter"));
    m_message->hide();
    m_reason->clear();
    setFieldShown(m_reason, false);
    if (m_draft)
        m_draft->stripOpened();
    show();
    focusFirst();
}

void ActBar::keepDrafts(services::DataFile &file)
{
    m_draft = new StripDraft(file, this, m_offer);
    for (QWidget *entry : std::as_const(m_entries))
        m_draft->watch(entry);
    m_draft->watch(m_reason);
}

void ActBar::setDraftSubject(const QString &subject)
{
    if (m_draft)
        m_draft->setSubject(subject);
}

void ActBar::countAsTyped()
{
    if (m_draft)
        m_draft->touch();
}

void ActBar::accept()
{
    const QScopedValueRollback accepting(m_accepting, true);
    emit accepted();
}

void ActBar::focusFirst()
{
    for (QWidget *entry : std::as_const(m_entries)) {
        if (!entry->isVisibleTo(this) || !entry->isEnabled())
            continue;
        entry->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(entry))
            line->selectAll();
        return;
    }
    m_accept->setFocus(Qt::OtherFocusReason);
}

void ActBar::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_draft)
        m_draft->stripClosed(m_accepting);
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void ActBar::refuse(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Error, sentence);
}

void ActBar::fail(const base::Error &error)
{
    const bool wasAsked = error.code == base::ErrorCode::ReasonMissing && m_reason->isVisibleTo(this);
    if (wasAsked || domain::severityOf(error.code) == domain::Severity::Warning)
        askReason(base::sentence(error));
    else
        refuse(base::sentence(error));
}

bool ActBar::checkDates()
{
    for (QWidget *entry : std::as_const(m_entries)) {
        const auto *date = qobject_cast<DateEdit *>(entry);
        if (!date || date->isAcceptable() || !date->isVisibleTo(this))
            continue;
        refuse(base::sentence({base::ErrorCode::DateInvalid, {{QStringLiteral("text"), date->text()}}}));
        entry->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void ActBar::warn(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Warning, sentence);
}

void ActBar::standOnLeave()
{
    m_accept->setKeyHint({});
    m_leave->setFocus(Qt::OtherFocusReason);
}

void ActBar::askReason(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Warning, sentence);
    setFieldShown(m_reason, true);
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ActBar::reason() const
{
    return m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
}

void ActBar::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void ActBar::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    focusFirst();
}

bool ActBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The candidates of a unit are answered first.
        if (const auto *picker = qobject_cast<UnitPicker *>(watched); picker && picker->isListShown())
            return false;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        // A field of several lines keeps its Enter; with Ctrl it is the act there too.
        const bool keepsEnter = watched->inherits("QPlainTextEdit") && !key->modifiers().testFlag(Qt::ControlModifier);
        const bool isOtherButton = watched == m_leave || m_doors.contains(watched);
        if (enter && !isOtherButton && !keepsEnter) {
            accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace widgets

#include "ui/pages/outgoing/issuedcard.h"

#include "core/base/text/wording.h"
#include "ui/models/outgoingmodel.h"
#include "ui/pages/previewpanel.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusbadge.h"

#include <QBoxLayout>
#include <QLabel>

namespace pages {

using widgets::ActionButton;

namespace {

/// What the register cuts off stands here whole.
QLabel *makeText(const char *name, QPalette::ColorRole ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(ink);
    return label;
}

} // namespace

IssuedCard::IssuedCard(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_panel(new widgets::Panel(theme, this)),
      m_title(makeText("issuedTitle", QPalette::WindowText, m_panel)),
      m_facts(makeText("issuedFacts", QPalette::PlaceholderText, m_panel)),
      m_state(new widgets::StatusBadge(theme, m_panel)),
      m_note(makeText("issuedNote", QPalette::PlaceholderText, m_panel)), m_sheet(new PreviewPanel(theme, this)),
      m_none(makeText("issuedNoSheet", QPalette::PlaceholderText, this))
{
    setObjectName(QStringLiteral("issuedCard"));
    m_state->setObjectName(QStringLiteral("issuedState"));
    m_panel->setObjectName(QStringLiteral("issuedPanel"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_state);
    column->addWidget(m_note);
    m_panel->body()->addLayout(column);
    for (QAction *act : acts) {
        auto *button = new ActionButton(theme, ActionButton::Look::Secondary, act, m_panel);
        button->setSmall(true);
        m_panel->footer()->addWidget(button);
    }
    m_panel->footer()->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_panel);
    rows->addWidget(m_sheet, 1);
    rows->addWidget(m_none, 1, Qt::AlignTop);
    m_sheet->setSetupShown(false);
    clear();
}

void IssuedCard::setLine(const services::OutgoingLine &line)
{
    m_panel->setTitle(tr("Số %1").arg(line.reference));
    m_title->setText(line.title);
    QStringList facts{tr("Ngày %1").arg(base::screenDate(line.issuedOn))};
    if (!line.recipients.isEmpty())
        facts.append(tr("nơi nhận: %1").arg(line.recipients));
    if (!line.signer.isEmpty())
        facts.append(tr("người ký: %1").arg(line.signer));
    if (line.copies > 0)
        facts.append(tr("%n bản", nullptr, line.copies));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_state->setStatus(
        line.isInForce ? theme::Status::OnTime : theme::Status::NotRequired, models::OutgoingModel::stateWord(line));
    m_note->setText(line.note);
    m_note->setVisible(!line.note.isEmpty());
    for (QWidget *part :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_state)})
        part->show();
}

void IssuedCard::awaitSheet()
{
    m_sheet->setComposing(true);
    m_none->hide();
}

void IssuedCard::setSheet(const reporting::IssuedSheet &issued)
{
    m_sheet->setFirstPages(issued.sheet, issued.document.pages);
    m_sheet->setComposing(false);
    m_sheet->preview()->showPage(0); // another document begins at its beginning
    m_sheet->show();
    m_none->hide();
}

void IssuedCard::clearSheet(const QString &why)
{
    m_sheet->hide();
    m_none->setText(why);
    m_none->show();
}

void IssuedCard::clear()
{
    m_panel->setTitle(tr("Văn bản"));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts),
             static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_note)})
        part->hide();
    m_sheet->hide();
    m_none->hide();
}

} // namespace pages

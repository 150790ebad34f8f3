#include "ui/pages/outgoing/issuedcard.h"

#include "core/base/text/wording.h"
#include "ui/models/outgoingmodel.h"
#include "ui/pages/previewpanel.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusbadge.h"

#include <QBoxLayout>
#include <QLabel>

namespace pages {

using widgets::ActionButton;
using widgets::ElidedLabel;

namespace {

ElidedLabel *makeLine(theme::Theme &theme, const char *name, ElidedLabel::Ink ink, QWidget *parent)
{
    auto *label = new ElidedLabel(theme, ink, ElidedLabel::Size::Body, parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace

IssuedCard::IssuedCard(theme::Theme &theme, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_panel(new widgets::Panel(theme, this)),
      m_title(makeLine(theme, "issuedTitle", ElidedLabel::Ink::Text, m_panel)),
      m_facts(makeLine(theme, "issuedFacts", ElidedLabel::Ink::Text2, m_panel)),
      m_state(new widgets::StatusBadge(theme, m_panel)),
      m_note(makeLine(theme, "issuedNote", ElidedLabel::Ink::Text2, m_panel)), m_sheet(new PreviewPanel(theme, this)),
      m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("issuedCard"));
    m_state->setObjectName(QStringLiteral("issuedState"));
    m_panel->setObjectName(QStringLiteral("issuedPanel"));
    m_none->setObjectName(QStringLiteral("issuedNoSheet"));
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_none->setForegroundRole(QPalette::PlaceholderText);
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

void IssuedCard::setSheet(const document::Document &document)
{
    m_sheet->setPaper(document);
    m_sheet->preview()->showPage(0); // another document begins at its beginning
    m_sheet->show();
    m_none->hide();
}

/// What the lines above may cut off stands here whole.
void IssuedCard::clearSheet(const QString &why)
{
    m_sheet->hide();
    QStringList words{m_title->text(), m_facts->text(), m_note->text(), why};
    words.removeAll(QString());
    m_none->setText(words.join(QLatin1Char('\n')));
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

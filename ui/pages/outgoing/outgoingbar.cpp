#include "ui/pages/outgoing/outgoingbar.h"

#include "core/services/outgoingservice.h"
#include "ui/pages/outgoing/outgoingnumbers.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"

#include <QLineEdit>

namespace pages {

using base::Result;
using domain::DocumentKind;

namespace {

template <typename Edit = QLineEdit> Edit *makeField(const char *name)
{
    auto *field = new Edit;
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

OutgoingBar::OutgoingBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("outgoingBar"), tr("Ghi vào sổ"), parent), m_file(file),
      m_number(makeField<OutgoingNumberEdit>("outgoingNumber")), m_symbol(makeField("outgoingSymbol")),
      m_day(new widgets::DateEdit), m_kind(new widgets::ChoiceBox), m_subject(makeField("outgoingSubject")),
      m_recipients(makeField("outgoingRecipients")), m_signer(makeField("outgoingSigner")),
      m_keeper(makeField("outgoingKeeper")), m_copies(makeField<CopiesEdit>("outgoingCopies")),
      m_forwarded(new widgets::DateEdit), m_note(makeField("outgoingNote"))
{
    m_day->setObjectName(QStringLiteral("outgoingDay"));
    m_kind->setObjectName(QStringLiteral("outgoingKind"));
    m_forwarded->setObjectName(QStringLiteral("outgoingForwarded"));
    for (const DocumentKind kind : domain::documentKinds())
        m_kind->addItem(domain::documentKindText(kind), int(kind));
    addField(tr("Ký hiệu"), m_symbol, 14);
    addField(tr("Số"), m_number, 6);
    addField(tr("Ngày văn bản"), m_day, 12);
    addField(tr("Loại"), m_kind, 14);
    addField(tr("Trích yếu"), m_subject, 30, true);
    addField(tr("Nơi nhận"), m_recipients, 24, true);
    addField(tr("Người ký"), m_signer, 18);
    addField(tr("Đơn vị, người nhận bản lưu"), m_keeper, 18);
    addField(tr("Số bản"), m_copies, 6);
    addField(tr("Ngày chuyển"), m_forwarded, 12);
    addField(tr("Ghi chú"), m_note, 18, true);
    keepDrafts(file);
    connect(m_symbol, &QLineEdit::editingFinished, this, &OutgoingBar::propose);
    connect(m_day, &QLineEdit::editingFinished, this, &OutgoingBar::propose);
    connect(this, &ActBar::accepted, this, &OutgoingBar::save);
}

void OutgoingBar::begin()
{
    m_number->forget();
    m_copies->clear();
    for (QLineEdit *field : {m_symbol, m_subject, m_recipients, m_signer, m_keeper, m_note})
        field->clear();
    const QDate today = m_file.clock().today();
    m_day->setToday(today);
    m_day->setDate(today);
    m_forwarded->setToday(today);
    m_forwarded->setDate({});
    m_kind->choose(int(DocumentKind::Letter));
    open(tr("Ghi vào sổ văn bản đi một văn bản soạn ở nơi khác"));
}

void OutgoingBar::propose()
{
    m_number->propose(m_file, m_symbol->text(), m_day->date());
}

void OutgoingBar::save()
{
    if (!checkDates())
        return;
    const auto refuseAt = [this](QLineEdit *field, const QString &sentence) {
        refuse(sentence);
        field->setFocus();
    };
    domain::OutgoingEntry entry;
    entry.number = m_number->number();
    if (entry.number == 0) {
        refuseAt(m_number, OutgoingNumberEdit::fault());
        return;
    }
    const std::optional<int> copies = m_copies->copies();
    if (!copies) {
        refuseAt(m_copies, CopiesEdit::fault());
        return;
    }
    entry.copies = *copies;
    entry.symbol = m_symbol->text().trimmed();
    entry.issuedOn = m_day->date();
    entry.kind = DocumentKind(m_kind->currentData().toInt());
    entry.subject = m_subject->text().trimmed();
    entry.recipients = m_recipients->text().trimmed();
    entry.signer = m_signer->text().trimmed();
    entry.keeper = m_keeper->text().trimmed();
    entry.forwardedOn = m_forwarded->date();
    entry.note = m_note->text().trimmed();
    const Result<domain::OutgoingEntry> added = services::addOutgoing(m_file, entry, reason());
    if (!added) {
        fail(added.error());
        return;
    }
    close();
    emit registered(added->id.value, added->reference());
}

} // namespace pages

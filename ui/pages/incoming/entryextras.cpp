#include "ui/pages/incoming/entryextras.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/named.h"

#include <QLineEdit>

namespace pages {

using widgets::named;

EntryExtras::EntryExtras(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_flow(new widgets::FieldFlow(this)),
      m_forwarded(named(new widgets::DateEdit, "forwardedEdit")),
      m_urgency(named(new widgets::ChoiceBox, "urgencyBox")), m_clerk(named(new QLineEdit, "clerkEdit")),
      m_supplement(named(new QLineEdit, "supplementEdit")), m_note(named(new QLineEdit, "noteEdit"))
{
    m_clerk->setToolTip(tr("Số mà văn thư cơ quan đã ghi trên văn bản, nếu có"));
    m_supplement->setPlaceholderText(tr("số đã cấp"));
    m_supplement->setToolTip(tr("Văn bản bị sót: mang số bổ sung của số đến này, ví dụ 137.1; cần ghi lý do"));
    for (const domain::Urgency urgency : domain::urgencies())
        m_urgency->addItem(domain::urgencyText(urgency), domain::urgencyCode(urgency));
    add(tr("Ngày chuyển"), m_forwarded, 11, false);
    add(tr("Mức độ khẩn"), m_urgency, 13, false);
    add(tr("Số của văn thư"), m_clerk, 11, false);
    add(tr("Bổ sung cho số"), m_supplement, 11, false);
    add(tr("Ghi chú"), m_note, 16, true);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_forwarded), m_clerk, m_supplement, m_note}) {
        connect(edit, &QLineEdit::textChanged, this, &EntryExtras::typed);
        connect(edit, &QLineEdit::editingFinished, this, &EntryExtras::settled);
    }
    connect(m_urgency, &QComboBox::currentIndexChanged, this, [this] {
        emit typed();
        emit settled();
    });
}

void EntryExtras::add(const QString &label, QWidget *editor, int characters, bool expands)
{
    m_flow->addField(new widgets::FieldLabel(m_theme, label, editor, this), editor, characters, expands);
}

QList<QWidget *> EntryExtras::inOrder() const
{
    return {m_forwarded, m_urgency, m_clerk, m_supplement, m_note};
}

void EntryExtras::clear(QDate today)
{
    m_forwarded->setToday(today);
    m_forwarded->setDate({});
    m_urgency->setCurrentIndex(0);
    for (QLineEdit *edit : {m_clerk, m_supplement, m_note})
        edit->clear();
}

bool EntryExtras::isEmpty() const
{
    return m_forwarded->text().isEmpty() && m_urgency->currentIndex() == 0 && m_clerk->text().isEmpty()
        && m_supplement->text().isEmpty() && m_note->text().isEmpty();
}

std::optional<int> EntryExtras::supplement() const
{
    bool isNumber = false;
    const int number = m_supplement->text().trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? std::optional<int>(number) : std::nullopt;
}

void EntryExtras::fill(services::NewDocument &document) const
{
    document.forwardedOn = m_forwarded->date();
    document.urgency = domain::urgencyFromCode(m_urgency->currentData().toString()).value_or(domain::Urgency::Normal);
    document.clerkNumber = m_clerk->text();
    document.supplementTo = supplement();
    document.note = m_note->text();
}

void EntryExtras::setDocument(const services::NewDocument &document)
{
    if (m_forwarded->text().isEmpty())
        m_forwarded->setDate(document.forwardedOn);
    if (m_urgency->currentIndex() == 0)
        m_urgency->choose(domain::urgencyCode(document.urgency));
    if (m_clerk->text().isEmpty())
        m_clerk->setText(document.clerkNumber);
    if (m_note->text().isEmpty())
        m_note->setText(document.note);
}

void EntryExtras::addDraft(QJsonObject &draft) const
{
    draft.insert(QStringLiteral("forwarded_on"), m_forwarded->text());
    draft.insert(QStringLiteral("urgency"), m_urgency->currentData().toString());
    draft.insert(QStringLiteral("clerk_number"), m_clerk->text());
    draft.insert(QStringLiteral("supplement_to"), m_supplement->text());
    draft.insert(QStringLiteral("note"), m_note->text());
}

void EntryExtras::setDraft(const QJsonObject &draft)
{
    const auto text = [&draft](const char *key) { return draft.value(QLatin1String(key)).toString(); };
    m_forwarded->setText(text("forwarded_on"));
    m_urgency->choose(text("urgency"));
    m_clerk->setText(text("clerk_number"));
    m_supplement->setText(text("supplement_to"));
    m_note->setText(text("note"));
}

} // namespace pages

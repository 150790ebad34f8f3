#include "ui/pages/incoming/documentbar.h"

#include "core/base/errortext.h"
#include "core/base/text/docnumber.h"
#include "core/services/documentreference.h"
#include "core/services/documentservice.h"
#include "core/services/enteredreport.h"
#include "core/services/reportservice.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QLineEdit>

namespace pages {

using base::Result;
using services::QuickPart;

namespace {

/// The kind is told by the symbol, as long as nobody chooses one.
QString kindBySymbol()
{
    return QStringLiteral("by_symbol");
}

} // namespace

DocumentBar::DocumentBar(const PageContext &context, QWidget *parent)
    : ActBar(context.theme, QStringLiteral("documentBar"), tr("Đăng ký"), parent), m_context(context),
      m_issuer(new widgets::UnitPicker(context.theme)), m_reference(new QLineEdit), m_date(new widgets::DateEdit),
      m_arrived(new widgets::DateEdit), m_kind(new widgets::ChoiceBox), m_subject(new QLineEdit),
      m_receiver(new QLineEdit), m_urgency(new widgets::ChoiceBox), m_handleBy(new widgets::DateEdit),
      m_note(new QLineEdit)
{
    m_issuer->setObjectName(QStringLiteral("documentIssuer"));
    m_issuer->setFreeText(true);
    m_issuer->setPlaceholderText(tr("UBND tỉnh Khánh Hòa"));
    m_reference->setObjectName(QStringLiteral("documentReference"));
    m_reference->setPlaceholderText(QStringLiteral("45/UBND-NC"));
    m_date->setObjectName(QStringLiteral("documentDate"));
    m_arrived->setObjectName(QStringLiteral("documentArrived"));
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_subject->setPlaceholderText(tr("Công văn về việc…"));
    addField(tr("Tác giả *"), m_issuer, 28, true);
    addField(tr("Số, ký hiệu"), m_reference, 16);
    addField(tr("Ngày văn bản"), m_date, 12);
    addField(tr("Ngày đến *"), m_arrived, 12);
    m_kind->setObjectName(QStringLiteral("documentKind"));
    m_kind->addItem(tr("Theo ký hiệu"), kindBySymbol());
    for (const domain::DocumentKind kind : domain::documentKinds())
        m_kind->addItem(domain::documentKindText(kind), domain::documentKindCode(kind));
    m_receiver->setObjectName(QStringLiteral("documentReceiver"));
    m_urgency->setObjectName(QStringLiteral("documentUrgency"));
    for (const domain::Urgency urgency : domain::urgencies())
        m_urgency->addItem(domain::urgencyText(urgency), domain::urgencyCode(urgency));
    m_handleBy->setObjectName(QStringLiteral("documentHandleBy"));
    m_handleBy->setAhead(true);
    m_note->setObjectName(QStringLiteral("documentNote"));
    addField(tr("Tên loại và trích yếu nội dung *"), m_subject, 40, true);
    addField(tr("Loại"), m_kind, 14);
    addField(tr("Đơn vị hoặc người nhận"), m_receiver, 18, true);
    addField(tr("Mức độ khẩn"), m_urgency, 12);
    addField(tr("Hạn giải quyết"), m_handleBy, 12);
    addField(tr("Ghi chú"), m_note, 16, true);
    connect(m_reference, &QLineEdit::editingFinished, this, &DocumentBar::completeReference);
    connect(m_issuer, &widgets::UnitPicker::unitChanged, this, [this] { m_questions.answer(QuickPart::Unit); });
    connect(m_reference, &QLineEdit::textEdited, this, [this] { m_questions.answer(QuickPart::Number); });
    connect(m_arrived, &QLineEdit::textEdited, this, [this] { m_questions.answer(QuickPart::Arrived); });
    connect(m_kind, &QComboBox::activated, this, [this] { m_questions.answer(QuickPart::Kind); });
    connect(this, &ActBar::accepted, this, &DocumentBar::save);
    keepDrafts(context.file);
}

void DocumentBar::begin()
{
    if (!isOpen())
        clear(); // what was left half typed is a draft by now
    const QDate today = m_context.file.clock().today();
    m_date->setToday(today);
    m_arrived->setToday(today);
    m_handleBy->setToday(today);
    if (const Result<QString> receiver = services::lastReceiver(m_context.file);
        receiver && m_receiver->text().isEmpty())
        m_receiver->setText(*receiver);
    if (m_arrived->text().isEmpty())
        m_arrived->setDate(today);
    if (const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file))
        m_issuer->setCatalogue(*units);
    const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, {});
    open(proposal ? tr("Văn bản đến khác: số đến %1").arg(proposal->arrivalNumber) : tr("Văn bản đến khác"));
}

void DocumentBar::begin(const services::QuickReading &reading)
{
    const services::NewReport &document = reading.report;
    close(); // what was half typed in it is kept
    begin();
    if (document.kind != domain::DocumentKind::Other) {
        m_kind->choose(domain::documentKindCode(document.kind));
        setTitle(tr("%1: %2").arg(domain::documentKindText(document.kind), title()));
    }
    m_issuer->setUnit(document.unit);
    if (!document.unit.isValid())
        m_issuer->setText(document.issuerText.isEmpty() ? reading.unitText : document.issuerText);
    m_reference->setText(document.documentReference);
    m_date->setDate(document.documentDate);
    if (document.arrivedOn.isValid())
        m_arrived->setDate(document.arrivedOn);
    m_subject->setText(document.subject);
    m_urgency->choose(domain::urgencyCode(document.urgency));
    setReason(document.reason);
    m_questions.take(
        reading, {QuickPart::Unit, QuickPart::Number, QuickPart::Kind, QuickPart::Arrived, QuickPart::Words});
    // Whoever is in no catalogue may write too; only what may be one of its units is a question.
    if (const services::QuickAsk *ask = m_questions.about(QuickPart::Unit); ask && ask->options.size() < 2)
        m_questions.answer(QuickPart::Unit);
    if (!m_questions.isEmpty())
        warn(m_questions.sentences());
    countAsTyped();
    if (!m_issuer->text().isEmpty())
        (m_reference->text().isEmpty() ? m_reference : m_subject)->setFocus(Qt::OtherFocusReason);
}

void DocumentBar::clear()
{
    m_issuer->setUnit({});
    for (QLineEdit *field :
        QList<QLineEdit *>{m_reference, m_date, m_arrived, m_subject, m_receiver, m_handleBy, m_note})
        field->clear();
    m_kind->setCurrentIndex(0);
    m_urgency->setCurrentIndex(0);
    m_completed.clear();
    m_questions.clear();
    m_issuerAsked.clear();
}

bool DocumentBar::holdsSave()
{
    m_issuer->settle();
    const QString issuer = m_issuer->text().trimmed();
    QString unclear = m_questions.sentences();
    if (!m_issuer->unit().isValid() && issuer != m_issuerAsked && !m_questions.about(QuickPart::Unit)) {
        const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file);
        const Result<domain::Unit> meant = units ? units->resolve(issuer) : Result<domain::Unit>(units.error());
        if (!meant && meant.error().code == base::ErrorCode::UnitAmbiguous)
            unclear += (unclear.isEmpty() ? QString() : QStringLiteral(" ")) + base::sentence(meant.error());
    }
    m_issuerAsked = issuer;
    m_questions.clear();
    if (unclear.isEmpty())
        return false;
    warn(tr("%1 Enter lần nữa: ghi đúng như đang ghi.").arg(unclear));
    return true;
}

domain::DocumentKind DocumentBar::kind() const
{
    const QString code = m_kind->currentData().toString();
    if (code != kindBySymbol())
        return domain::documentKindFromCode(code).value_or(domain::DocumentKind::Other);
    const QString symbol = base::splitDocumentNumber(m_reference->text()).symbol;
    return domain::documentKindOfSymbol(symbol).value_or(domain::DocumentKind::Other);
}

void DocumentBar::completeReference()
{
    // As in the entry form: put right once; whoever changes it back means it.
    const QString typed = m_reference->text().trimmed();
    if (typed.isEmpty() || typed == m_completed)
        return;
    const Result<QString> proper = services::properReference(m_context.file, m_issuer->unit(), kind(), typed);
    if (!proper || *proper == typed)
        return;
    m_completed = typed;
    m_reference->setText(*proper);
}

void DocumentBar::save()
{
    if (!checkDates() || holdsSave())
        return;
    services::NewDocument document;
    document.unit = m_issuer->unit();
    if (!document.unit.isValid())
        document.issuerText = m_issuer->text();
    document.documentReference = m_reference->text();
    document.documentDate = m_date->date();
    document.arrivedOn = m_arrived->date();
    document.kind = kind();
    document.subject = m_subject->text();
    document.receiver = m_receiver->text();
    document.urgency = domain::urgencyFromCode(m_urgency->currentData().toString()).value_or(domain::Urgency::Normal);
    document.handleBy = m_handleBy->date();
    document.note = m_note->text();
    document.reason = reason();
    const Result<domain::RegisterEntry> entry = services::registerDocument(m_context.file, document);
    if (!entry) {
        fail(entry.error());
        return;
    }
    clear();
    close();
    emit registered(*entry);
}

} // namespace pages

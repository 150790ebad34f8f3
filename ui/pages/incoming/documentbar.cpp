#include "ui/pages/incoming/documentbar.h"

#include "core/services/documentservice.h"
#include "core/services/reportservice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/unitpicker.h"

#include <QLineEdit>

namespace pages {

using base::Result;

DocumentBar::DocumentBar(const PageContext &context, QWidget *parent)
    : ActBar(context.theme, QStringLiteral("documentBar"), tr("Đăng ký"), parent), m_context(context),
      m_issuer(new widgets::UnitPicker(context.theme)), m_reference(new QLineEdit), m_date(new widgets::DateEdit),
      m_arrived(new widgets::DateEdit), m_subject(new QLineEdit)
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
    addField(tr("Tên loại và trích yếu nội dung *"), m_subject, 40, true);
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
    if (m_arrived->text().isEmpty())
        m_arrived->setDate(today);
    if (const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(m_context.file))
        m_issuer->setCatalogue(*units);
    const Result<services::ReportProposal> proposal = services::proposeReport(m_context.file, {});
    open(proposal ? tr("Văn bản đến khác: số đến %1").arg(proposal->arrivalNumber) : tr("Văn bản đến khác"));
}

void DocumentBar::begin(const services::NewDocument &document, const QString &issuer)
{
    close(); // what was half typed in it is kept
    begin();
    m_kind = document.kind;
    if (m_kind != domain::DocumentKind::Other)
        setTitle(tr("%1: %2").arg(domain::documentKindText(m_kind), title()));
    m_issuer->setUnit(document.unit);
    if (!document.unit.isValid())
        m_issuer->setText(document.issuerText.isEmpty() ? issuer : document.issuerText);
    m_reference->setText(document.documentReference);
    m_date->setDate(document.documentDate);
    if (document.arrivedOn.isValid())
        m_arrived->setDate(document.arrivedOn);
    m_subject->setText(document.subject);
    countAsTyped();
    if (!m_issuer->text().isEmpty())
        (m_reference->text().isEmpty() ? m_reference : m_subject)->setFocus(Qt::OtherFocusReason);
}

void DocumentBar::clear()
{
    m_kind = domain::DocumentKind::Other;
    m_issuer->setUnit({});
    for (QLineEdit *field : QList<QLineEdit *>{m_reference, m_date, m_arrived, m_subject})
        field->clear();
}

void DocumentBar::save()
{
    if (!checkDates())
        return;
    services::NewDocument document;
    document.unit = m_issuer->unit();
    if (!document.unit.isValid())
        document.issuerText = m_issuer->text();
    document.documentReference = m_reference->text();
    document.documentDate = m_date->date();
    document.arrivedOn = m_arrived->date();
    document.kind = m_kind;
    document.subject = m_subject->text();
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

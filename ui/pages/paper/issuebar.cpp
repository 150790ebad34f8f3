#include "ui/pages/paper/issuebar.h"

#include "ui/pages/outgoing/outgoingnumbers.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"

#include <QLineEdit>

namespace pages {

IssueBar::IssueBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("issueBar"), tr("Ban hành"), parent), m_file(file), m_number(new OutgoingNumberEdit),
      m_day(new widgets::DateEdit), m_signer(new widgets::ChoiceBox), m_copies(new CopiesEdit), m_why(new QLineEdit)
{
    m_number->setObjectName(QStringLiteral("issueNumber"));
    m_day->setObjectName(QStringLiteral("issueDay"));
    m_signer->setObjectName(QStringLiteral("issueSigner"));
    m_copies->setObjectName(QStringLiteral("issueCopies"));
    m_why->setObjectName(QStringLiteral("issueWhy"));
    addField(tr("Số (văn thư cấp)"), m_number, 12);
    addField(tr("Ngày ban hành"), m_day, 12);
    addField(tr("Người ký"), m_signer, 28, true);
    addField(tr("Số bản"), m_copies, 6);
    addField(tr("Lý do thay thế"), m_why, 28, true);
    keepDrafts(file);
    connect(m_day, &QLineEdit::editingFinished, this, &IssueBar::propose);
    connect(m_day, &widgets::DateEdit::dateChanged, this, &IssueBar::propose);
}

void IssueBar::begin(const QString &title, const QString &symbol, const QList<settings::Signer> &signers,
    const settings::Signer &usual, const QString &replaced)
{
    m_symbol = symbol;
    m_signers = signers;
    m_replaces = !replaced.isEmpty();
    m_signer->clear();
    for (const settings::Signer &signer : signers)
        m_signer->addItem(settings::signerLabel(signer));
    m_signer->setCurrentIndex(qMax(0, int(signers.indexOf(usual))));
    m_namelessWarned = -1;
    m_number->forget();
    m_copies->clear();
    m_why->clear();
    setFieldShown(m_why, m_replaces);
    const QDate today = m_file.clock().today();
    m_day->setToday(today);
    m_day->setDate(today);
    propose();
    open(title);
    m_number->selectAll();
}

void IssueBar::propose()
{
    m_number->propose(m_file, m_symbol, m_day->date());
}

std::optional<IssueBar::Answer> IssueBar::answer()
{
    if (!checkDates())
        return std::nullopt;
    const auto say = [this](QLineEdit *field, const QString &sentence) {
        refuse(sentence);
        field->setFocus();
        return std::nullopt;
    };
    Answer typed;
    typed.number = m_number->number();
    if (typed.number == 0)
        return say(m_number, OutgoingNumberEdit::fault());
    typed.day = m_day->date();
    if (!typed.day.isValid())
        return say(m_day, tr("Chưa có ngày ban hành. Hãy nhập ngày văn thư ghi trên văn bản."));
    const std::optional<int> copies = m_copies->copies();
    if (!copies)
        return say(m_copies, CopiesEdit::fault());
    typed.copies = *copies;
    typed.signer = m_signers.value(m_signer->currentIndex());
    if (typed.signer.name.isEmpty() && m_namelessWarned != m_signer->currentIndex()) {
        m_namelessWarned = m_signer->currentIndex();
        warn(tr("Người ký chưa có họ tên: văn bản sẽ để trống chỗ ấy. Hãy ghi cấp bậc, họ tên ở Cài đặt, mục Người ký; "
                "hoặc bấm “Ban hành” lần nữa nếu tên được đóng dấu."));
        return std::nullopt;
    }
    const QString why = m_why->text().trimmed();
    if (m_replaces && why.isEmpty())
        return say(m_why, tr("Chưa có lý do thay thế. Hãy ghi ngắn gọn, ví dụ “sai số liệu nhóm 2”."));
    typed.replaceReason = why;
    typed.reason = reason();
    return typed;
}

} // namespace pages

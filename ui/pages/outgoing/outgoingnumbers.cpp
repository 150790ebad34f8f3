#include "ui/pages/outgoing/outgoingnumbers.h"

#include "core/services/outgoingregister.h"

namespace pages {

namespace {

/// A whole number from 1 on; 0 when it is none.
int numberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

} // namespace

void OutgoingNumberEdit::forget()
{
    clear();
    m_proposed.clear();
}

void OutgoingNumberEdit::propose(const services::DataFile &file, const QString &symbol, QDate day)
{
    if (symbol.trimmed().isEmpty() || !day.isValid() || text() != m_proposed)
        return;
    if (const base::Result<int> next = services::proposedNumber(file, symbol, day.year())) {
        m_proposed = QString::number(*next);
        setText(m_proposed);
    }
}

int OutgoingNumberEdit::number() const
{
    return numberIn(text());
}

QString OutgoingNumberEdit::fault()
{
    return tr("Số văn bản chưa đúng. Hãy nhập số do văn thư cấp, chỉ gồm chữ số, ví dụ 12.");
}

std::optional<int> CopiesEdit::copies() const
{
    if (text().trimmed().isEmpty())
        return 0;
    const int number = numberIn(text());
    return number > 0 ? std::optional(number) : std::nullopt;
}

QString CopiesEdit::fault()
{
    return tr("Số bản chưa đúng. Hãy nhập số bản phát hành, chỉ gồm chữ số, hoặc để trống.");
}

} // namespace pages

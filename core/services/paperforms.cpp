#include "core/services/paperforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using namespace domain;

namespace {

const QString common = QStringLiteral("chung");
const QString toUnits = QStringLiteral("don-vi");

QString own(const OfficeSettings &office, const QString &code, const char *what)
{
    if (code == common)
        return {};
    return office.value(QStringLiteral("form.%1.%2").arg(code, QLatin1String(what)));
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// A line that is marked ("* Đ/c Trưởng CATX (để báo cáo)") is the head of the office.
void setRecipients(PaperForm &form, const QString &text)
{
    for (const QString &line : linesOf(text)) {
        const bool isMarked = line.startsWith(QLatin1Char('*'));
        const QString recipient = isMarked ? line.mid(1).trimmed() : line;
        form.recipients.append(recipient);
        if (isMarked)
            form.toChief.append(recipient);
    }
}

} // namespace

QStringList paperFormCodes(PaperKind kind)
{
    if (kind == PaperKind::Reminder)
        return {toUnits};
    return {common, QStringLiteral("congan-tinh"), QStringLiteral("ubnd"), QStringLiteral("to-cong-tac-tinh")};
}

PaperForm paperForm(const OfficeSettings &office, PaperKind kind, const QString &code)
{
    const QStringList codes = paperFormCodes(kind);
    PaperForm form;
    form.code = codes.contains(code) ? code : codes.first();
    const auto either = [&office, &form](const char *what, const char *usual) {
        const QString text = own(office, form.code, what);
        return text.isEmpty() ? office.text(usual) : text;
    };
    form.parent = either("parent", "letterhead.parent");
    form.agency = either("agency", "letterhead.agency");
    form.place = office.text("letterhead.place");
    form.symbol = either("symbol", "letterhead.symbol");
    form.officeInText = either("office_in_text", "office.body_in_text");
    if (form.code != toUnits)
        form.addressees = linesOf(either("addressees", "letterhead.addressees"));
    setRecipients(form, either("recipients", "recipients.monthly"));
    const QList<settings::Signer> signers = office.signers();
    const qsizetype signer = own(office, form.code, "signer").toInt() - 1;
    form.signer = signers.value(std::clamp<qsizetype>(signer, 0, std::max<qsizetype>(0, signers.size() - 1)));
    return form;
}

QString paperFormName(const QString &code)
{
    if (code == QStringLiteral("congan-tinh"))
        return QCoreApplication::translate("PaperForm", "Công an cấp tỉnh");
    if (code == QStringLiteral("ubnd"))
        return QCoreApplication::translate("PaperForm", "UBND cùng cấp");
    if (code == QStringLiteral("to-cong-tac-tinh"))
        return QCoreApplication::translate("PaperForm", "Tổ công tác cấp tỉnh");
    if (code == toUnits)
        return QCoreApplication::translate("PaperForm", "Các đơn vị");
    return QCoreApplication::translate("PaperForm", "Công an cấp tỉnh và UBND");
}

} // namespace services

#include "app/cli/documentoptions.h"

#include "app/cli/workplace.h"
#include "core/base/text/docnumber.h"
#include "core/base/text/fold.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QString kindWords()
{
    QStringList words;
    for (const DocumentKind kind : documentKinds()) {
        const QString code = documentKindCode(kind);
        words.append(code.isEmpty() ? QStringLiteral("other") : code);
    }
    return words.join(QStringLiteral(", "));
}

QString urgencyWords()
{
    QStringList words;
    for (const Urgency urgency : urgencies())
        words.append(urgencyCode(urgency));
    return words.join(QStringLiteral(", "));
}

} // namespace

std::optional<DocumentKind> documentKindOfWord(const QString &word)
{
    const QString folded = base::fold(word);
    if (folded == QStringLiteral("dx"))
        return DocumentKind::Report;
    if (folded == QStringLiteral("other"))
        return DocumentKind::Other;
    for (const DocumentKind kind : documentKinds()) {
        for (const QString &known : {documentKindCode(kind), documentKindAbbreviation(kind), documentKindText(kind)}) {
            if (!known.isEmpty() && base::fold(known) == folded)
                return kind;
        }
    }
    return std::nullopt;
}

DocumentOptions DocumentOptions::take(Invocation &call)
{
    DocumentOptions typed;
    const std::array<std::pair<const char *, QString *>, 13> options{{{"--arrived", &typed.m_arrived},
        {"--number", &typed.m_number}, {"--date", &typed.m_date}, {"--kind", &typed.m_kind},
        {"--subject", &typed.m_subject}, {"--receiver", &typed.m_receiver}, {"--forwarded", &typed.m_forwarded},
        {"--urgency", &typed.m_urgency}, {"--handle-by", &typed.m_handleBy}, {"--clerk-number", &typed.m_clerkNumber},
        {"--note", &typed.m_note}, {"--supplement-to", &typed.m_supplement}, {"--why", &typed.m_why}}};
    for (const auto &[name, text] : options)
        *text = call.option(QLatin1String(name));
    return typed;
}

QString DocumentOptions::usage()
{
    return QStringLiteral(" [--number TEXT] [--date YYYY-MM-DD] [--kind CODE] [--receiver TEXT]"
                          " [--forwarded YYYY-MM-DD] [--urgency CODE] [--handle-by YYYY-MM-DD] [--clerk-number TEXT]"
                          " [--note TEXT] [--attach FILE]… [--supplement-to N] [--why TEXT]");
}

Result<std::optional<DocumentKind>> documentKindTyped(const QString &text)
{
    if (text.isNull())
        return std::optional<DocumentKind>();
    const std::optional<DocumentKind> named = documentKindOfWord(text);
    if (!named) {
        return Error{
            ErrorCode::DocumentKindUnknown, {{QStringLiteral("text"), text}, {QStringLiteral("kinds"), kindWords()}}};
    }
    return named;
}

Result<std::optional<DocumentKind>> DocumentOptions::kind() const
{
    return documentKindTyped(m_kind);
}

Result<void> DocumentOptions::fill(services::NewDocument &document) const
{
    document.documentReference = m_number;
    document.subject = m_subject;
    document.receiver = m_receiver;
    document.clerkNumber = m_clerkNumber;
    document.note = m_note;
    document.reason = m_why;
    for (const auto &[text, day] :
        {std::pair(&m_arrived, &document.arrivedOn), std::pair(&m_date, &document.documentDate),
            std::pair(&m_forwarded, &document.forwardedOn), std::pair(&m_handleBy, &document.handleBy)}) {
        const Result<QDate> typed = dayOf(*text);
        if (!typed)
            return typed.error();
        *day = *typed;
    }
    const Result<std::optional<DocumentKind>> named = kind();
    if (!named)
        return named.error();
    // What nobody names is told by the symbol.
    document.kind = named->value_or(
        documentKindOfSymbol(base::splitDocumentNumber(m_number).symbol).value_or(DocumentKind::Other));
    if (!m_urgency.isNull()) {
        const std::optional<Urgency> urgency = urgencyFromCode(m_urgency);
        if (!urgency) {
            return Error{ErrorCode::UrgencyUnknown,
                {{QStringLiteral("text"), m_urgency}, {QStringLiteral("codes"), urgencyWords()}}};
        }
        document.urgency = *urgency;
    }
    const Result<std::optional<int>> supplement
        = numberOf(m_supplement, QCoreApplication::translate("Error", "số đến"), 1, 999999999);
    if (!supplement)
        return supplement.error();
    document.supplementTo = *supplement;
    return {};
}

} // namespace cli

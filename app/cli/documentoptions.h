#pragma once

#include "app/cli/command.h"
#include "core/services/newreport.h"

namespace cli {

/// The options that describe an incoming document, report or not, as they were typed.
class DocumentOptions {
public:
    /// Takes them out of the call.
    static DocumentOptions take(Invocation &call);
    /// How they are written, for the usage; the required ones (`--arrived`) stand with the command itself.
    static QString usage();

    bool hasArrival() const { return !m_arrived.isNull(); }
    bool hasSubject() const { return !m_subject.isNull(); }
    /// What was typed as values; needs no file. Unit and issuer are left as they are.
    /// Errors: DateInvalid, NumberInvalid, DocumentKindUnknown, UrgencyUnknown.
    base::Result<void> fill(services::NewDocument &document) const;
    /// The kind that was named; nothing: none was. Errors: DocumentKindUnknown.
    base::Result<std::optional<domain::DocumentKind>> kind() const;

private:
    QString m_arrived;
    QString m_number;
    QString m_date;
    QString m_kind;
    QString m_subject;
    QString m_receiver;
    QString m_forwarded;
    QString m_urgency;
    QString m_handleBy;
    QString m_clerkNumber;
    QString m_note;
    QString m_supplement;
    QString m_why;
};

/// A kind by its code ("plan"), its abbreviation in any spelling ("kh", "TTr", "qđ"), its name ("kế hoạch"), "other",
/// or "đx" (the answer to a yêu cầu đột xuất: a report).
std::optional<domain::DocumentKind> documentKindOfWord(const QString &word);

/// The same of a typed option: nothing when none was typed. Errors: DocumentKindUnknown.
base::Result<std::optional<domain::DocumentKind>> documentKindTyped(const QString &text);

} // namespace cli

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

enum class Severity {
    Warning, ///< unusual: may be done all the same, with a reason that goes into the trace
    Refusal, ///< cannot be done
};

/// How much a code weighs: the one table for window, command line and importers.
Severity severityOf(base::ErrorCode code);

/// What stands against an act: a code with its context; the sentence with the remedy is base::sentence() of it.
struct Guard {
    base::Error error;

    Severity severity() const { return severityOf(error.code); }
};

/// All that stands against one act, in the order in which a person should read it.
class Guards {
public:
    void add(base::ErrorCode code, const QMap<QString, QString> &context = {}) { add(base::Error{code, context}); }
    void add(const base::Error &error) { m_guards.append(Guard{error}); }

    const QList<Guard> &all() const { return m_guards; }
    bool isEmpty() const { return m_guards.isEmpty(); }

    /// What stops the act: the first refusal, else the first warning unless a reason was given.
    std::optional<base::Error> stop(const QString &reason) const;
    /// The code names of the warnings that a reason overrode, for the trace.
    QStringList overridden() const;

private:
    QList<Guard> m_guards;
};

} // namespace domain

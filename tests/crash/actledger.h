#pragma once

#include "core/services/datafile.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace crash {

/// Value of what is not there.
inline const QString absent = QStringLiteral("-");

/// What a file says of everything an ActWriter touches: "entry/15/BC-W1" is "active", "task/1.2" is "40", …
/// An empty hash with an error in it ("error") when it cannot be read.
QHash<QString, QString> statesOf(const services::DataFile &file);

/// What a program that writes has said of its acts, and so what has to stand in the file.
///
/// It says, one line each: "want KEY VALUE" for each thing the act is about to change, then "done" or "fail CODE". A
/// "got KEY VALUE" before "done" is a fact that only the act could know (the number given out). Fields are parted by
/// tabs. An act without an answer, when the program was killed in it, is there whole or not at all.
class ActLedger {
public:
    void hear(const QByteArray &line);
    void hearAll(const QByteArray &lines);

    int acknowledged() const { return m_done; }
    int refused() const { return int(m_failures.size()); }
    /// What refused acts answered, in their order.
    const QStringList &failures() const { return m_failures; }

    /// Where these states are not what was said; empty: all is well.
    QStringList faults(const QHash<QString, QString> &states) const;

private:
    QHash<QString, QString> m_known;
    QHash<QString, QString> m_wanted;
    QHash<QString, QString> m_got;
    QStringList m_failures;
    int m_done = 0;
};

/// Everything that is wrong with a file: what the ledger misses, what `check` finds, in words for a failed test.
QStringList faultsOf(const services::DataFile &file, const QList<ActLedger> &ledgers);

} // namespace crash

#pragma once

#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace crash {

/// Works on a file through the real services as an office does, at random but the same for the same seed, and says of
/// each act what it is about to do and whether it was done, as ActLedger hears it. Two writers (numbers 1 and 2) never
/// touch the same thing and may work on one file at once.
class ActWriter {
public:
    using Say = std::function<void(const QByteArray &line)>;

    ActWriter(services::DataFile &file, quint32 seed, int number, Say say);

    /// One act, which may be refused; nothing: it was done.
    base::Result<void> act();

    /// The file was closed and opened again: nothing can be taken back any more.
    void goOnWith(services::DataFile &file);

private:
    struct Change {
        QString key;
        QString before;
        QString after;
    };
    struct Undoable {
        QList<Change> changes;
        bool isLasting = false;
    };
    struct Sent {
        services::EntryKey key;
        QString reference;
        QList<Change> things; ///< that go when it goes: before = as they are with it
    };
    using Facts = QList<std::pair<QString, QString>>;

    QString now(const QString &key) const;
    void say(const QString &word, const QString &key = {}, const QString &value = {}) const;
    /// Says it, does it, and remembers it for undo when it was done.
    base::Result<void> perform(const QList<Change> &changes, const std::function<base::Result<Facts>()> &act,
        std::optional<bool> lasting = false);
    base::Result<void> takeBack();
    base::Result<void> doAgain();

    services::NewReport report(const domain::Unit &unit, domain::Period period);
    base::Result<void> send();
    base::Result<void> correct();
    base::Result<void> setAside();
    base::Result<void> registerLetter();
    base::Result<void> moveTask();
    base::Result<void> tellDifficulty();
    base::Result<void> issue();
    base::Result<void> attach();
    base::Result<void> keepDraft();

    services::DataFile *m_file;
    QRandomGenerator m_chance;
    int m_number;
    Say m_say;
    QList<domain::Unit> m_units;
    QList<std::pair<domain::TaskId, QString>> m_tasks;
    domain::PlanId m_plan;
    int m_count = 0; ///< of things named so far
    int m_sentReports = 0;
    int m_issued = 0;
    domain::FormDraftId m_draft;
    QHash<QString, QString> m_now;
    QList<Sent> m_sent; ///< reports that may still be in force
    QList<Undoable> m_done;
    QList<Undoable> m_undone;
};

} // namespace crash

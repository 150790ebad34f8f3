#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/domain/request.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace store {

class Connection;

// What a search reads. Words are folded (base::SearchWords::folded()); a text is found when it has all of them.

/// A text that has all words.
struct FoundText {
    qint64 id = 0;
    QString text; ///< as written; empty where it was not asked for
    QString folded;
};

/// The id of the newest result; 0: there is none.
base::Result<qint64> newestResultId(const Connection &connection);

/// Results with ids above `above` and not above `upTo`, newest first. A slice at a time, so that who searches can stop
/// between two. With `withText` as written too.
base::Result<QList<FoundText>> findResults(
    const Connection &connection, const QStringList &words, qint64 above, qint64 upTo, bool withText);

/// A result with all that is said of it when it is found.
struct FoundResult {
    qint64 id = 0;
    QString text;
    QString taskNo;
    QString unitName; ///< the short one
    std::optional<domain::Period> period; ///< nothing: of a request
    QString requestNumber;
    domain::RegisterEntry entry; ///< only its key; an invalid id: an own result, which came with no document
    domain::EntryState state = domain::EntryState::Active;
};

/// These results, in this order.
base::Result<QList<FoundResult>> readFoundResults(const Connection &connection, const QList<qint64> &ids);

struct FoundDifficulty {
    qint64 id = 0;
    QString unitName; ///< the short one
    QString unitText; ///< name and task number, which are searched too
    QString taskNo; ///< empty: of no single task
    QString text;
    QString proposal;
    QDate raisedOn;
    QDate solvedOn; ///< null: open
};

/// Difficulties of a plan that count, newest first. Words may stand in text, proposal, the unit's name, the task
/// number.
base::Result<QList<FoundDifficulty>> findDifficulties(
    const Connection &connection, domain::PlanId plan, const QStringList &words);

/// Requests of a plan, the one due last first, without addressees. Words may stand in number and subject.
base::Result<QList<domain::Request>> findRequests(
    const Connection &connection, domain::PlanId plan, const QStringList &words);

/// A document that left the house, without its contents.
struct FoundOutgoing {
    bool isIssued = true; ///< made here; false: registered by hand
    qint64 id = 0; ///< of the row of its kind
    int number = 0;
    QString symbol;
    QDate issuedOn;
    QString title; ///< tên loại and trích yếu
    bool isInForce = true; ///< neither replaced nor recalled nor cancelled
};

/// All of them, of every plan, newest first. They keep no folded text, for what was issued never changes again; there
/// are some hundreds in a year at most.
base::Result<QList<FoundOutgoing>> readOutgoingTitles(const Connection &connection);

} // namespace store

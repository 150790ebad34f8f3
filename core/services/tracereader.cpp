#include "core/services/tracereader.h"

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/services/tracewords.h"
#include "core/store/tracelist.h"
#include "core/store/tracerepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace services {

using base::Result;

namespace {

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<QList<TraceNote>> notesOf(const Result<QList<store::TraceRecord>> &records)
{
    if (!records)
        return records.error();
    QList<TraceNote> notes;
    notes.reserve(records->size());
    for (const store::TraceRecord &record : *records) {
        notes.append({record.at, record.actor, record.act, objectOf(record.before), objectOf(record.after),
            record.reason, record.subject, record.key, record.machine, record.id, record.hash});
    }
    return notes;
}

/// The codes whose words hold a folded word.
QStringList holding(const QStringList &codes, QString (*word)(const QString &), const QString &folded)
{
    QStringList found;
    for (const QString &code : codes) {
        if (base::fold(word(code)).contains(folded))
            found.append(code);
    }
    return found;
}

QList<store::TraceWord> searchedFor(const QString &text)
{
    QList<store::TraceWord> words;
    const QStringList typed = base::cleanLine(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // "thời hạn": who changed one. A field is meant by all of its name alone: "báo cáo" stands in those of too many.
    const QString whole = base::fold(typed.join(QLatin1Char(' ')));
    QStringList named;
    const QStringList all = traceFields();
    for (const QString &field : all) {
        if (!whole.isEmpty() && base::fold(traceFieldWord(field)) == whole)
            named.append(field);
    }
    for (const QString &word : typed) {
        const QString folded = base::fold(word);
        if (folded.isEmpty())
            continue;
        // "son" stands in the name of the field "person" wherever there is a contact.
        const QStringList fields = traceFields();
        const bool isInName
            = std::any_of(fields.begin(), fields.end(), [&word](const QString &field) { return field.contains(word); });
        words.append({word, folded, holding(traceActs(), traceActWord, folded),
            holding(traceSubjects(), traceSubjectWord, folded), named, !isInName});
    }
    return words;
}

} // namespace

Result<QList<TraceNote>> traceOf(const DataFile &file, const QString &subject, const QString &key)
{
    return notesOf(store::readTrace(file.connection(), subject, key));
}

Result<QList<qint64>> traceIds(const DataFile &file, const domain::TraceQuery &query)
{
    return store::readTraceIds(file.connection(), query, searchedFor(query.text));
}

Result<QList<TraceNote>> traceNotes(const DataFile &file, const QList<qint64> &ids)
{
    return notesOf(store::readTraceLines(file.connection(), ids));
}

Result<QStringList> traceActors(const DataFile &file)
{
    return store::readTraceActors(file.connection());
}

} // namespace services

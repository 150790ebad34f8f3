#pragma once

#include "core/services/datafile.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace widgets {

class ActBar;
class DraftKeeper;
class MessageBar;

/// What is typed into the fields of a strip and not done yet, as a draft: kept while one types, and offered when the
/// strip is opened again, whether the program broke off or the strip was left. Only what a person changed counts; what
/// the strip proposes is no draft. Kinds of fields: lines, texts, choices, ticks,
/// lists of units.
class StripDraft : public QObject {
    Q_OBJECT

public:
    /// `strip` is whole by now; its object name is the draft's. `offer` belongs to the strip and is the draft's alone.
    StripDraft(services::DataFile &file, ActBar *strip, MessageBar *offer);

    void watch(QWidget *field);
    /// Drafts are kept with this and offered for this only. Empty, as at first: for all.
    void setSubject(const QString &subject) { m_subject = subject; }
    void touch();
    void stripOpened();
    void stripClosed(bool done);

private:
    QJsonObject content() const;
    void restore(const QJsonObject &content);

    ActBar *m_strip;
    DraftKeeper *m_keeper;
    QList<QWidget *> m_fields;
    QString m_subject;
    bool m_touched = false;
};

} // namespace widgets

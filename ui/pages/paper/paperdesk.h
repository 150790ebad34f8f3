#pragma once

#include "core/base/result.h"
#include "core/reporting/paper/paper.h"
#include "core/services/paperservice.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace pages {

/// A paper under its editor's hand. What is typed is in paper() a moment later and in the file within about a
/// second; what cannot be written stays here, is told of, and is tried again with the next word.
class PaperDesk : public QObject {
    Q_OBJECT

public:
    explicit PaperDesk(services::DataFile &file, QObject *parent = nullptr);

    /// Reads a paper of the current plan, which becomes that of `key`, as data and file have it now. Words that are not
    /// yet written stay and are written first. Errors: those of reading; then paper() is what it was.
    base::Result<void> read(domain::PaperKey key);
    bool hasPaper() const { return m_paper.has_value(); }
    const reporting::Paper &paper() const { return *m_paper; } ///< only when hasPaper()
    /// What the data gave when the words of an edited part were written.
    QString basedOn(const QString &key) const;
    /// A change is being announced that this desk made: paper() has it already.
    bool isSaving() const { return m_isSaving; }

    /// A part is entered: what is typed from now on until the next call is one act of the history, named after it.
    void beginVisit(const QString &title);
    void type(const QString &key, const QString &text);
    /// Writes what was typed. Returns false when it could not be written; failed() told why. A file that has just
    /// refused is not asked again within a second, for a locked one makes everybody wait, unless this is the last
    /// chance.
    bool save(bool isLastChance = false);

    // The acts; each is in the file when it returns true.
    bool takeNewWords(const QString &key, const QString &title); ///< back to what the data say
    bool keepWords(const QString &key, const QString &title);
    bool setRemoved(const QString &key, bool removed, const QString &title);
    bool move(const QString &key, int by, const QString &title);
    QString add(const QString &behind, const QString &heading, const QString &title); ///< its key; empty: not written
    bool setHeading(const QString &key, const QString &heading, const QString &title);
    bool setCutOff(QDate day); ///< null: the usual one

signals:
    void changed(); ///< paper() says something else
    void written(); ///< what had been refused by the file is in it now
    void failed(const base::Error &error);

private:
    struct Typed {
        QString key;
        QString text;
    };

    void takeTyped();
    void show(const domain::PaperDraft &draft);
    bool act(const std::function<domain::PaperDraft()> &change, const QString &title);
    bool write(const domain::PaperDraft &draft, const QString &title, services::DraftVisit *visit);

    services::DataFile &m_file;
    std::optional<reporting::Paper> m_paper;
    std::optional<Typed> m_typed; ///< not yet in m_paper
    bool m_isDirty = false; ///< m_paper is ahead of the file
    bool m_isSaving = false;
    bool m_hasFailed = false;
    QString m_visitTitle;
    services::DraftVisit m_visit;
    QHash<QString, domain::PaperDraft> m_unwritten; ///< by key: drafts that could not be written when it was left
    QTimer m_showSoon;
    QTimer m_saveSoon;
    QElapsedTimer m_typing; ///< since the first word that is not in the file
    QElapsedTimer m_refused; ///< since the file did not take it
};

} // namespace pages

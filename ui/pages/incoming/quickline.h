#pragma once

#include "ui/pages/incoming/quickservices.h"
#include "ui/pages/page.h"

#include <QDate>
#include <QJsonObject>
#include <QWidget>

#include <optional>

namespace widgets {
class CandidateList;
class ChipRow;
class DraftKeeper;
class ElidedLabel;
class MessageBar;
class QuickField;
} // namespace widgets

namespace pages {

class QuickAnswer;

/// The quick entry line: one line typed is one document registered. What was understood stands below it as chips, in
/// the same order always; what is not sure holds Enter until it is chosen or typed more fully. It never writes into
/// what is typed. A pile of reports in official order goes by number and date alone: the next unit is proposed.
class QuickLine : public QWidget {
    Q_OBJECT

public:
    QuickLine(const PageContext &context, const QuickServices &services, QWidget *parent = nullptr);

    void arrange(const theme::Density &density);
    void focusLine();
    /// The unit, and the period where it is known, that a line is about which names none.
    void propose(domain::UnitId unit, std::optional<domain::Period> period = {});
    /// The period whose pile is begun by ↓.
    void setPeriod(domain::Period period) { m_period = period; }
    /// Enter: saves what is sure, asks what is not.
    void enter();
    void addNil(); ///< types the word for "nothing to report"
    bool isSaving() const { return m_saving; } ///< what is announced meanwhile can wait until the line is ready again
    bool isEmpty() const;
    /// What was typed has been taken over elsewhere.
    void clear();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    /// `period` nothing: no report for a period.
    void saved(const services::EntryKey &key, std::optional<domain::Period> period, const QString &sentence);
    /// It goes on in a form with all that was understood; a report there replaces `replaces`. Whoever takes it clears
    /// the line.
    void formWanted(const services::QuickReading &reading, const std::optional<services::EntryKey> &replaces);

private:
    /// An answer to a question, good as long as the same is asked about the same document.
    struct Answer {
        services::QuickAsk ask;
        QString value;
        domain::UnitId unit; ///< of the document …
        QString number; ///< … and its number, as far as it was typed
    };

    /// Who is proposed, and why.
    struct Proposal {
        domain::UnitId unit;
        std::optional<domain::Period> period; ///< asked for together with the unit
        bool isNext = false; ///< of a pile
        std::optional<domain::Period> pile = {}; ///< whose pile goes on
        QDate arrivedOn; ///< of the pile's documents; null: today
        QDate saidOn = {}; ///< the day on which that was said; another day's pile arrived on another
    };

    void build();
    void listen();
    void takeKey(int key, Qt::KeyboardModifiers modifiers, bool *used);
    bool takeListKey(int key);
    bool takeDown();
    bool takeEscape();
    bool toForm(const std::optional<services::EntryKey> &replaces = {});

    void read();
    base::Result<services::QuickReading> understand(const QString &reason) const;
    const QString *answerTo(const services::QuickAsk &ask, const services::QuickReading &reading) const;
    void followNumber(); ///< the answers go on with the number that is being typed; another one ends them
    QDate pileArrivedOn() const; ///< of a document that the pile goes on with; null: today
    void showReading();
    void showProposal();
    void showParts();
    void judge();
    void save();
    void goOn(const services::QuickReading &reading);
    void proposeNext(domain::UnitId after);
    void dropProposal();

    void openList(services::QuickPart part);
    void closeList();
    void choose(int row);

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    void followUnits(services::Subject subject);

    PageContext m_context;
    QuickServices m_services;
    domain::Period m_period;
    widgets::QuickField *m_field;
    widgets::MessageBar *m_offer; ///< the line that was left half typed
    widgets::ChipRow *m_chips;
    widgets::CandidateList *m_list;
    widgets::ElidedLabel *m_examples;
    QuickAnswer *m_answer;
    widgets::DraftKeeper *m_keeper = nullptr;
    std::optional<services::QuickReading> m_reading; ///< nothing: the line is empty, or could not be read
    QList<Answer> m_answers;
    std::optional<services::QuickAsk> m_asked; ///< whose options the list shows
    Proposal m_proposal;
    bool m_saving = false;
    bool m_stale = false; ///< something has changed while the line was out of sight
    QDate m_readOn; ///< the day on which the line was read
    bool m_low = false;
};

} // namespace pages

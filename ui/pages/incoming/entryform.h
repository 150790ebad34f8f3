#pragma once

#include "core/domain/plan.h"
#include "core/services/newreport.h"
#include "ui/pages/incoming/entryopinion.h"
#include "ui/pages/page.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QScrollArea;

namespace services {
struct QuickReading;
}

namespace widgets {
class ActionButton;
class DraftKeeper;
class MessageBar;
class NoteField;
class Panel;
} // namespace widgets

namespace pages {

class EntryAttachments;
class EntryDifficulties;
class EntryFields;
class EntryResults;
struct EntryFormActions;

/// The entry of one incoming document, every field by Tab in reading order: the line of the register, what the unit
/// says task by task, its difficulties. Whatever is refused stays typed, and what is typed survives a crash.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    EntryForm(const PageContext &context, const EntryFormActions &actions, QWidget *parent = nullptr);

    /// Reads units, tasks, periods and requests again; what is typed stays.
    void reload();
    /// Two columns when narrow; fewer empty lines when low.
    void arrange(const theme::Density &density);
    void setUnit(domain::UnitId unit);
    void focusFirst();
    QWidget *firstField() const;
    /// Something that would be lost has been typed.
    bool isTouched() const;
    void clear();
    /// Saves and is ready for the next; on refusal says why and keeps everything.
    void save();
    /// Asks for files that belong to what is being entered.
    void attach();
    /// The same, and what was saved is shown (shown()).
    void saveAndShow();

    /// Begins the correction of a report: what it said is there to be changed, and saving replaces it. What was being
    /// typed becomes a draft that is offered.
    void beginReplacement(const services::EntryKey &old);
    /// Begins a unit's answer to an open ad-hoc request. As above.
    void beginAnswer(const QString &requestNumber, domain::UnitId unit);
    /// Begins an entry with all that the quick line understood. What it left open is asked here, and holds the saving
    /// until its field is touched. The caret goes to the first field that is empty or in doubt, else into the results.
    /// As above; false: nothing was begun, because what was being typed could not be kept.
    bool begin(const services::QuickReading &reading, const std::optional<services::EntryKey> &replaces = {});
    /// Begins the results of the unit that receives the reports (rule 5). As above.
    void beginOwnResults();

signals:
    /// `period` nothing: the answer to a request; a key with number 0: results without a document.
    /// A file of what is being entered is to be seen beside it.
    void previewWanted(const domain::NewAttachment &file);
    /// It no longer belongs to what is being entered.
    void fileRemoved(const domain::NewAttachment &file);
    /// What was typed went away: saved, given up, set aside.
    void cleared();
    void done(const QString &sentence);
    void saved(const services::EntryKey &key, std::optional<domain::Period> period, const QString &sentence);
    /// What was saved is to be looked at, after saved().
    void showWanted(const services::EntryKey &key);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the reason is for.
    enum class Way { Save, ReopenPeriod, ReopenYear };

    void build();
    void buildRest();
    void listen(const EntryFormActions &actions);
    void orderTabs();
    void followChosen();
    void followChange(services::Subject subject);
    void showTitle();
    void showReadOnly();
    void judge();
    std::optional<services::EntryKey> finish();
    std::optional<services::EntryKey> write(const Entry &typed);
    /// The focus is in the form: only then may the form move it.
    bool hasFocusInside() const;
    /// It will be saved as it is now as soon as its files have arrived; until then nothing of it can be changed.
    void promise(const Entry &typed);
    void keepPromise();
    void breakPromise();
    void endPromise();
    void setHeld(bool held);
    /// False, and says why: what is typed waits for files, which would be lost.
    bool mayLeave();
    /// What the reason that is asked for is given for: saving all the same, or opening what is closed.
    void takeReason();
    void askReason(Way way);
    /// Says the first question that the quick line left open; false: there is none.
    bool askOpen();
    void focusQuestion(); ///< where it is answered
    void focusOpen(); ///< the first field that is empty or in doubt, else the results
    void offerWays(const Opinion &opinion);
    void say(const Opinion &opinion);
    void refuse(const base::Error &error);
    void showReplaced(const std::optional<services::EntryKey> &old);
    /// Puts what the older report said where nothing has been typed yet.
    void fillFrom(const services::NewReport &report);
    void drop();
    Entry entry() const;
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

    PageContext m_context;
    domain::Plan m_plan;
    QList<domain::Task> m_tasks;
    std::optional<services::EntryKey> m_replaces;
    widgets::Panel *m_panel;
    widgets::MessageBar *m_offer; ///< the draft of an earlier day
    widgets::MessageBar *m_replaced; ///< what will be replaced
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_line; ///< between the columns
    QWidget *m_rest; ///< all below (or beside) the fields
    EntryFields *m_fields;
    QBoxLayout *m_spoken; ///< the sentence of a guard and the answer to it
    widgets::MessageBar *m_message;
    QLineEdit *m_reason; ///< shown while something unusual asks for a reason
    EntryResults *m_results;
    QWidget *m_narrativeBox;
    widgets::NoteField *m_narrative;
    EntryDifficulties *m_difficulties;
    EntryAttachments *m_attachments;
    widgets::ActionButton *m_drop;
    widgets::ActionButton *m_store;
    widgets::ActionButton *m_save;
    widgets::DraftKeeper *m_keeper = nullptr;
    Way m_way = Way::Save;
    bool m_additional = false; ///< it comes besides the unit's report that is in already
    bool m_filling = false; ///< the program fills the form, nobody types
    bool m_readOnly = false;
    std::optional<Entry> m_promised; ///< what is saved when its files have arrived
    bool m_savesToShow = false; ///< what a save that waits for files goes on with
    bool m_stale = false; ///< something has changed while the form was out of sight
};

} // namespace pages

#pragma once

#include "core/base/error.h"
#include "ui/pages/incoming/entryopinion.h"
#include "ui/pages/incoming/openquestions.h"
#include "ui/pages/page.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLineEdit;

namespace widgets {
class ActionButton;
class DateEdit;
class FieldFlow;
class UnitPicker;
} // namespace widgets

namespace pages {

class EntryChoice;
class EntryExtras;

/// The line of the register in the entry form (NĐ 30/2020, Phụ lục IV, mục VI): who, which document, when, for what, to
/// whom; what few documents need stands in a part that opens by its key. When the unit is the one that receives the
/// reports, the fields of a document leave.
class EntryFields : public QWidget {
    Q_OBJECT

public:
    /// `more` opens the fields that few documents need.
    EntryFields(const PageContext &context, QAction *more, QWidget *parent = nullptr);

    /// Reads units, periods and requests again; what is typed stays.
    base::Result<void> reload(const domain::Plan &plan);
    /// Empties the fields; the day of arrival becomes `arrived`.
    void clear(QDate arrived);

    domain::UnitId unit() const;
    /// The unit of the entry that is asked for elsewhere; it does not count as typed.
    void setUnit(domain::UnitId unit);
    domain::UnitId ownUnit() const { return m_own; } ///< invalid: not set in the settings
    Entry::Kind kind() const;
    domain::Period period() const; ///< of a report for a period; else the current one
    bool isNil() const;
    QString numberShown() const; ///< that the document will get
    QString title() const; ///< what the draft is called by; empty: nothing to call it by
    bool isTouched() const;

    void fill(Entry &entry) const;
    /// The fields of a report that is to be corrected. Number and dates are the correcting document's own.
    void setReport(const services::NewReport &report);
    /// All that a typed line says of a document, and what it left open.
    void begin(const services::QuickReading &reading);
    /// The first field of who, what, when and for what that is empty or in doubt; nullptr: none.
    QWidget *firstOpen() const;
    /// What the line left open. A question leaves when its field is changed, or is left by Tab or Enter.
    const OpenQuestions &questions() const { return m_questions; }
    void answer(services::QuickPart part) { m_questions.answer(part); } ///< what stands there is right
    QWidget *fieldOf(services::QuickPart part) const; ///< where it is answered; nullptr: in no field
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

    /// What has been typed and cannot be read; nothing: all can.
    std::optional<base::Error> fault() const;
    /// Where the caret belongs when that is refused.
    QWidget *fieldOf(base::ErrorCode code) const;
    QWidget *firstEmpty() const;
    QList<QWidget *> inOrder() const;
    /// "Thêm trường", to stand in the head of the form.
    widgets::ActionButton *moreButton() const { return m_more; }
    void toggleNil();
    /// Opens the rarer fields, with the focus in the first.
    void showMore();
    /// Shows the field for a supplementary number, with the focus.
    void askSupplement();
    void setLow(bool low); ///< a low window: the lines stand closer
    bool wantsReason() const; ///< a supplement always does
    void setArrived(QDate day);
    void showNumber();

signals:
    void typed(); ///< at every committed letter
    void settled(); ///< a field was left or chosen
    void chosen(); ///< another unit, or another period or request

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void add(const QString &label, QWidget *editor, int characters, bool expands);
    void followUnit();
    void followChoice();
    void arrange();
    void completeReference();
    void followDay();
    void answerBy(const QWidget *field);
    /// The receiver of the newest document is proposed until somebody writes another.
    void proposeReceiver();
    void setExtrasShown(bool shown);

    PageContext m_context;
    domain::UnitId m_own;
    widgets::FieldFlow *m_flow;
    widgets::UnitPicker *m_unit;
    QLineEdit *m_reference;
    widgets::DateEdit *m_documentDate;
    widgets::DateEdit *m_arrived;
    QLineEdit *m_number;
    EntryChoice *m_for;
    QLineEdit *m_receiver;
    QLineEdit *m_subject;
    widgets::DateEdit *m_handleBy;
    widgets::ActionButton *m_more;
    EntryExtras *m_extras;
    QCheckBox *m_nil;
    OpenQuestions m_questions;
    QString m_proposedSubject;
    QString m_proposedReceiver;
    QString m_completed; ///< what was put right once
    QDate m_today; ///< on which the day of arrival was proposed
    bool m_unitGiven = false;
    bool m_extrasShown = false;
    bool m_setting = false; ///< the program fills the fields, nobody types
};

} // namespace pages

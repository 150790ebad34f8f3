#pragma once

#include "core/base/error.h"
#include "core/services/datafile.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QPointer>

class QHBoxLayout;
class QLineEdit;

namespace widgets {

class ActionButton;
class FieldFlow;
class StripDraft;

/// A strip below a page's content in which one act is finished: what it is about, its fields and the verb. Enter in a
/// field does it, Esc leaves; then the focus is where it was before. Whoever opens it sets the fields, listens to
/// accepted(), and closes it when the act succeeded, or says in it why not.
class ActBar : public Panel {
    Q_OBJECT

public:
    /// `name` becomes the object name; its parts are "<name>Accept", "<name>Leave", "<name>Reason", "<name>Message".
    ActBar(theme::Theme &theme, const QString &name, const QString &verb, QWidget *parent = nullptr);

    /// A field with its label above it, at least so many average characters wide. Takes it.
    void addField(const QString &label, QWidget *field, int characters, bool expands = false);
    /// Shows or leaves out a field together with its label.
    void setFieldShown(QWidget *field, bool shown);
    void setVerb(const QString &verb);
    /// What is typed and not done yet is kept in the file and offered again ("<name>Offer"), also after the strip was
    /// left. To be called once, with all fields in place, at the end of the last constructor or by whoever owns it.
    void keepDrafts(services::DataFile &file);
    /// What the strip is about, as ASCII: what is typed is offered again for the same only. To be called before open().
    void setDraftSubject(const QString &subject);
    /// What stands in the fields came from elsewhere and would be lost: it is a draft as if it had been typed here.
    void countAsTyped();
    ActionButton *acceptButton() const { return m_accept; }
    /// A button left of the verb that leads to where the same is done another way; Enter on it presses it. Connect to
    /// its clicked().
    ActionButton *addDoor(const QString &name, const QString &text, const QString &iconName);

    /// Shows the strip with an empty reason and the focus in its first field.
    void open(const QString &title);
    void close();
    bool isOpen() const { return isVisible(); }

    /// Why the act cannot be done; it stays open.
    void refuse(const QString &sentence);
    /// Says what stands against the act: what a reason overrides asks for one, anything else refuses.
    void fail(const base::Error &error);
    /// Whether every day in the fields is one; else says which is not and puts the focus there.
    bool checkDates();
    /// What the act will do besides what was meant; it stays open and is done when it is accepted once more.
    void warn(const QString &sentence);
    /// Enter goes to the way out: the act takes something away, and one press too many must not do it.
    void standOnLeave();
    /// The act needs a reason: shows why, and the field for it with the focus.
    void askReason(const QString &sentence);
    QString reason() const; ///< trimmed; empty when none was asked for
    void setReason(const QString &reason); ///< given already elsewhere; it shows when one is asked for

signals:
    void accepted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Given the focus itself, as a pane (F6), it passes it on to its first field.
    void focusInEvent(QFocusEvent *event) override;

private:
    void focusFirst();
    void chainTabs();
    void accept();

    theme::Theme &m_theme;
    QHBoxLayout *m_line;
    FieldFlow *m_fields;
    QWidget *m_fieldBox;
    QLineEdit *m_reason;
    MessageBar *m_offer;
    MessageBar *m_message;
    ActionButton *m_accept;
    ActionButton *m_leave;
    QList<QWidget *> m_entries;
    QList<QWidget *> m_doors;
    QPointer<QWidget> m_before;
    StripDraft *m_draft = nullptr;
    bool m_accepting = false; ///< the act is being done: closing now means that it succeeded
};

} // namespace widgets

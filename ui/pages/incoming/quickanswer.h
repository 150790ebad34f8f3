#pragma once

#include "ui/pages/incoming/entryopinion.h"

#include <QWidget>

class QLineEdit;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
} // namespace widgets

namespace pages {

/// What stands against saving a quick line, in one sentence, and the way on: a reason for what is unusual, the older
/// report's replacement. Hidden while there is nothing to say.
class QuickAnswer : public QWidget {
    Q_OBJECT

public:
    explicit QuickAnswer(theme::Theme &theme, QWidget *parent = nullptr);

    void clear(); ///< the reason too
    void ask(const QString &question);
    void say(const Opinion &opinion);

    bool wantsReason() const; ///< a warning stands, and its reason is empty
    bool isWarning() const { return m_weight == Opinion::Weight::Warning; }
    QString reason() const; ///< trimmed; empty while none is asked for
    void setReason(const QString &reason);
    void focusReason();
    QList<QWidget *> inOrder() const;

signals:
    void reasonTyped();
    void accepted(); ///< "Vẫn lưu"
    void replaceAsked(const services::EntryKey &earlier);
    void left(); ///< Esc in the reason

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(Opinion::Weight weight, const QString &sentence);

    widgets::MessageBar *m_message;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    widgets::ActionButton *m_accept;
    Opinion::Weight m_weight = Opinion::Weight::None;
};

} // namespace pages

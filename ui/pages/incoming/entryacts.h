#pragma once

#include "core/domain/registerline.h"
#include "core/services/newreport.h"
#include "ui/pages/page.h"

#include <QHash>

class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
class DateEdit;
} // namespace widgets

namespace pages {

/// What can be done with an entry of the register: replaced by a corrected report, which the form does, returned to its
/// unit, or cancelled. The latter two are finished in a strip.
class EntryActs : public QObject {
    Q_OBJECT

public:
    /// Registers the actions, with `page` as their scope. They act on the entry of setCurrent().
    EntryActs(const PageContext &context, QWidget *page);

    QList<QAction *> actions() const { return {m_replace, m_return, m_cancel}; }
    /// Makes the strips, once.
    void build(QBoxLayout *into, QWidget *parent);
    /// The entry that is chosen now: what cannot be done with it is switched off, and says why.
    void setCurrent(const std::optional<domain::RegisterLine> &line);

signals:
    /// An act was asked for: the page comes to the front.
    void asked();
    void replacementAsked(const services::EntryKey &old);
    void done(const QString &sentence);

private:
    void openReturn();
    void openCancel();
    void finishReturn();
    void finishCancel();
    void enable(QAction *action, const QString &hindrance);

    PageContext m_context;
    QAction *m_replace;
    QAction *m_return;
    QAction *m_cancel;
    QHash<QAction *, QString> m_tips;
    widgets::ActBar *m_returnBar = nullptr;
    widgets::ActBar *m_cancelBar = nullptr;
    QLineEdit *m_wanted = nullptr;
    widgets::DateEdit *m_resendBy = nullptr;
    QLineEdit *m_why = nullptr;
    std::optional<domain::RegisterLine> m_current;
    services::EntryKey m_target; ///< of the strip that is open
};

} // namespace pages

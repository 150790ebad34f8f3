#pragma once

#include "core/services/outgoingregister.h"
#include "ui/pages/page.h"

#include <optional>

class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
class DateEdit;
} // namespace widgets

namespace pages {

class OutgoingBar;

/// What can be done with documents that left the house: one is recalled, or its replacement begun, the number of one
/// that was never sent is cancelled, one that was made elsewhere gets its line.
class OutgoingActs : public QObject {
    Q_OBJECT

public:
    /// Registers the actions, with `page` as their scope.
    OutgoingActs(const PageContext &context, QWidget *page);

    QAction *add() const { return m_add; }
    QList<QAction *> ofDocument() const { return {m_open, m_replace, m_recall, m_cancel, m_history}; }
    /// Makes the strips, once.
    void build(QBoxLayout *into, QWidget *parent);
    QList<QWidget *> bars() const; ///< the strips, of which one may be open
    bool isAdding() const; ///< the strip for another document is open; it is high
    /// The document in hand; none: nothing is chosen.
    void setCurrent(const std::optional<services::OutgoingLine> &line);

signals:
    void asked(); ///< the page comes to the front
    void openRequested(); ///< the stored PDF
    void replaceRequested();
    void historyRequested(); ///< all that was ever done to the document
    void registered(qint64 id, const QString &reference);
    void done(const QString &sentence);
    void addingChanged();

private:
    void closeStrips(); ///< one act is finished at a time
    void openRecall();
    void finishRecall();
    void openCancel();
    void finishCancel();

    PageContext m_context;
    QAction *m_add;
    QAction *m_open;
    QAction *m_replace;
    QAction *m_recall;
    QAction *m_cancel;
    QAction *m_history;
    OutgoingBar *m_bar = nullptr;
    widgets::ActBar *m_recallBar = nullptr;
    widgets::DateEdit *m_recallDay = nullptr;
    QLineEdit *m_recallWhy = nullptr;
    widgets::ActBar *m_cancelBar = nullptr;
    QLineEdit *m_cancelWhy = nullptr;
    std::optional<services::OutgoingLine> m_current;
    services::OutgoingLine m_toRecall; ///< of the strip while it is open
    services::OutgoingLine m_toCancel;
};

} // namespace pages

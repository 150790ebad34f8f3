#pragma once

#include "ui/pages/page.h"

class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
}

namespace pages {

class RequestBar;

/// What can be done with ad-hoc requests: a new one is written, the chosen one is closed or cancelled.
class RequestActs : public QObject {
    Q_OBJECT

public:
    /// Registers the actions, with `page` as their scope. Closing and cancelling act on the request of setCurrent().
    RequestActs(const PageContext &context, QWidget *page);

    QAction *newRequest() const { return m_new; }
    QList<QAction *> actions() const { return {m_new, m_close, m_cancel}; }
    /// Makes the strips, once.
    void build(QBoxLayout *into, QWidget *parent);
    /// The number of the open request that is chosen now; empty: none.
    void setCurrent(const QString &number);

signals:
    /// An act was asked for: the page comes to the front.
    void asked();
    void written(const QString &number);
    void done(const QString &sentence);
    void failed(const base::Error &error);

private:
    void close();
    void openCancel();
    void finishCancel();

    PageContext m_context;
    QAction *m_new;
    QAction *m_close;
    QAction *m_cancel;
    RequestBar *m_bar = nullptr;
    widgets::ActBar *m_cancelBar = nullptr;
    QLineEdit *m_why = nullptr;
    QString m_current;
    QString m_target; ///< of the strip that is open
};

} // namespace pages

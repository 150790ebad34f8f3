#pragma once

#include "core/domain/attachment.h"
#include "core/services/newreport.h"
#include "ui/pages/page.h"
#include "ui/widgets/filechip.h"

class QBoxLayout;
class QLineEdit;

namespace widgets {
class ActBar;
}

namespace pages {

class FileDesk;

/// What can be done with the files of an entry of the register: opened, copied out, added, taken away. The last one is
/// finished in a strip, which asks why.
class EntryFileActs : public QObject {
    Q_OBJECT

public:
    EntryFileActs(const PageContext &context, QWidget *page);

    /// Makes the strips, once.
    void build(QBoxLayout *into, QWidget *parent);
    void open(const domain::NewAttachment &file);
    void saveCopy(const domain::NewAttachment &file);
    /// Asks which files, and adds them when their contents are stored.
    void addTo(const services::EntryKey &entry);
    void withdraw(const domain::Attachment &file);

signals:
    void done(const QString &sentence);
    void failed(const base::Error &error);

private:
    void finishAdding();
    void finishWithdrawing();

    PageContext m_context;
    QWidget *m_page;
    FileDesk *m_desk = nullptr;
    widgets::ActBar *m_bar = nullptr;
    QLineEdit *m_why = nullptr;
    services::EntryKey m_entry; ///< that files are being added to
    QList<domain::NewAttachment> m_stored; ///< for it
    domain::Attachment m_target; ///< of the strip that is open
};

} // namespace pages

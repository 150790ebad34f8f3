#include "ui/dialogs/messageseam.h"
#include "ui/pages/incoming/entryattachments.h"
#include "ui/pages/incoming/entrydifficulties.h"
#include "ui/pages/incoming/entryfields.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/entryresults.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QLineEdit>

#include <initializer_list>

// A save that waits until the files of the document have been copied.

namespace pages {

using services::EntryKey;
using widgets::MessageBar;

bool EntryForm::hasFocusInside() const
{
    return isAncestorOf(window()->focusWidget());
}

void EntryForm::setHeld(bool held)
{
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_fields, m_replaced, m_reason, m_results, m_narrativeBox, m_difficulties})
        part->setEnabled(!held);
}

void EntryForm::promise(const Entry &typed)
{
    m_promised = typed;
    setHeld(true);
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Information, tr("Đang chép tệp kèm. Văn bản được lưu ngay khi chép xong."));
}

void EntryForm::endPromise()
{
    if (!m_promised)
        return;
    m_promised.reset();
    setHeld(false);
}

void EntryForm::keepPromise()
{
    if (!m_promised)
        return;
    Entry typed = *m_promised;
    endPromise();
    typed.report.attachments = m_attachments->files();
    // Somebody who types elsewhere meanwhile goes on typing there.
    const bool isHere = hasFocusInside();
    const std::optional<EntryKey> key = write(typed);
    if (!key || !isHere)
        return;
    if (m_savesToShow)
        emit showWanted(*key);
    else
        focusFirst();
}

void EntryForm::breakPromise()
{
    endPromise();
    m_message->say(MessageBar::Kind::Warning,
        tr("Văn bản chưa được lưu: có tệp kèm chưa chép xong. Hãy xem lại tệp kèm rồi lưu."));
}

bool EntryForm::mayLeave()
{
    if (!m_promised && !m_attachments->isTaking())
        return true;
    m_message->say(MessageBar::Kind::Warning,
        m_promised ? tr("Đang chép tệp kèm. Văn bản này được lưu ngay khi chép xong, rồi mới mở được văn bản khác.")
                   : tr("Đang chép tệp kèm của văn bản này. Chép xong mới mở được văn bản khác."));
    return false;
}

bool EntryForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTaking
        = event->type() == QEvent::Close && watched == window() && (m_promised || m_attachments->isTaking());
    if (isTaking
        && !dialogs::messageSeam().ask(this, tr("Đang chép tệp kèm"),
            tr("Tệp kèm của văn bản đang nhập chưa chép xong. Đóng bây giờ thì văn bản chưa được lưu; bản nháp còn lại "
               "không có tệp này."),
            tr("Vẫn đóng"))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages

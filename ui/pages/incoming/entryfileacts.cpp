#include "ui/pages/incoming/entryfileacts.h"

#include "core/services/attachmentservice.h"
#include "ui/pages/incoming/filedesk.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace pages {

using base::Result;
using domain::NewAttachment;
using widgets::named;

EntryFileActs::EntryFileActs(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
}

void EntryFileActs::build(QBoxLayout *into, QWidget *parent)
{
    auto *work = named(new widgets::WorkBar(m_context.theme, parent), "entryFileWork");
    into->addWidget(work);
    m_desk = new FileDesk(m_context.file.path(), work, m_page);
    m_bar = new widgets::ActBar(m_context.theme, QStringLiteral("withdrawFileBar"), tr("Bỏ tệp"), parent);
    m_why = named(new QLineEdit, "withdrawFileWhy");
    m_why->setPlaceholderText(tr("Kèm nhầm bản quét của đơn vị khác"));
    m_bar->addField(tr("Lý do bỏ tệp *"), m_why, 40, true);
    into->addWidget(m_bar);
    connect(m_bar, &widgets::ActBar::accepted, this, &EntryFileActs::finishWithdrawing);
    connect(m_desk, &FileDesk::stored, this, [this](const NewAttachment &file) { m_stored.append(file); });
    connect(m_desk, &FileDesk::waitingChanged, this, &EntryFileActs::finishAdding);
    connect(m_desk, &FileDesk::failed, this, &EntryFileActs::failed);
    connect(m_desk, &FileDesk::done, this, &EntryFileActs::done);
}

void EntryFileActs::open(const NewAttachment &file)
{
    m_desk->open(file);
}

void EntryFileActs::saveCopy(const NewAttachment &file)
{
    m_desk->saveCopy(file);
}

void EntryFileActs::addTo(const services::EntryKey &entry)
{
    // One entry at a time: what is on its way belongs to the one before.
    if (m_desk->isBusy())
        return;
    m_entry = entry;
    m_stored.clear();
    m_desk->choose();
}

void EntryFileActs::finishAdding()
{
    if (m_desk->isBusy() || m_stored.isEmpty())
        return;
    const QList<NewAttachment> files = std::exchange(m_stored, {});
    if (const Result<void> added = services::addAttachments(m_context.file, m_entry, files); !added) {
        emit failed(added.error());
        return;
    }
    emit done(tr("Đã kèm %n tệp vào văn bản đến số %1", nullptr, int(files.size())).arg(m_entry.numberText()));
}

void EntryFileActs::withdraw(const domain::Attachment &file)
{
    m_target = file;
    m_why->clear();
    m_bar->open(tr("Bỏ tệp kèm “%1”: tệp không còn ở văn bản này, nội dung vẫn được giữ").arg(file.fileName));
}

void EntryFileActs::finishWithdrawing()
{
    const Result<void> withdrawn = services::withdrawAttachment(m_context.file, m_target.id, m_why->text());
    if (!withdrawn) {
        m_bar->fail(withdrawn.error());
        return;
    }
    m_bar->close();
    emit done(tr("Đã bỏ tệp kèm “%1”").arg(m_target.fileName));
}

} // namespace pages

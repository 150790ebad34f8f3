#include "ui/pages/outgoing/outgoingacts.h"

#include "core/services/issuedservice.h"
#include "core/services/outgoingservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/outgoing/outgoingbar.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/dateedit.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace pages {

using services::OutgoingLine;
using services::OutgoingSource;

OutgoingActs::OutgoingActs(const PageContext &context, QWidget *page) : QObject(page), m_context(context)
{
    const auto make = [&](const char *id, const QString &text, const char *icon, const QString &tip,
                          actions::Menu menu = actions::Menu::None) {
        return context.actions.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, tip, menu}, page);
    };
    m_add = make("outgoing.add", tr("&Ghi văn bản đi khác…"), "plus",
        tr("Ghi vào sổ văn bản đi một văn bản soạn ở nơi khác"), actions::Menu::Report);
    m_open = make("outgoing.open", tr("Mở PDF"), "file-text", tr("Mở bản PDF đã ban hành bằng chương trình của máy"));
    m_replace = make("outgoing.replace", tr("Thay thế…"), "rotate-ccw",
        tr("Soạn văn bản mới thay thế văn bản này (Điều 18 Nghị định 30/2020/NĐ-CP)"));
    m_recall = make("outgoing.recall", tr("Thu hồi…"), "undo-2", tr("Thu hồi văn bản này, có lý do"));
    m_cancel = make("outgoing.cancel", tr("Hủy số…"), "trash-2", tr("Số này không dùng: giữ dòng trong sổ, ghi lý do"));
    m_history = make("outgoing.history", tr("Lịch sử"), "history", tr("Những gì đã xảy ra với văn bản này"));
    connect(m_history, &QAction::triggered, this, &OutgoingActs::historyRequested);
    connect(m_open, &QAction::triggered, this, &OutgoingActs::openRequested);
    connect(m_replace, &QAction::triggered, this, &OutgoingActs::replaceRequested);
    connect(m_add, &QAction::triggered, this, [this] {
        emit asked();
        closeStrips();
        m_bar->begin();
        emit addingChanged();
    });
    connect(m_recall, &QAction::triggered, this, &OutgoingActs::openRecall);
    connect(m_cancel, &QAction::triggered, this, &OutgoingActs::openCancel);
    setCurrent(std::nullopt);
}

void OutgoingActs::build(QBoxLayout *into, QWidget *parent)
{
    m_bar = new OutgoingBar(m_context.theme, m_context.file, parent);
    connect(m_bar, &OutgoingBar::registered, this, &OutgoingActs::registered);
    connect(m_bar, &widgets::ActBar::closed, this, &OutgoingActs::addingChanged);
    const auto reason = [](const char *name) {
        auto *field = new QLineEdit;
        field->setObjectName(QString::fromLatin1(name));
        return field;
    };
    m_recallBar = new widgets::ActBar(m_context.theme, QStringLiteral("recallBar"), tr("Thu hồi"), parent);
    m_recallDay = new widgets::DateEdit;
    m_recallDay->setObjectName(QStringLiteral("recallDay"));
    m_recallWhy = reason("recallWhy");
    m_recallBar->addField(tr("Ngày thu hồi"), m_recallDay, 12);
    m_recallBar->addField(tr("Lý do"), m_recallWhy, 40, true);
    connect(m_recallBar, &widgets::ActBar::accepted, this, &OutgoingActs::finishRecall);
    m_cancelBar = new widgets::ActBar(m_context.theme, QStringLiteral("cancelOutgoingBar"), tr("Hủy số"), parent);
    m_cancelWhy = reason("cancelOutgoingWhy");
    m_cancelBar->addField(tr("Lý do"), m_cancelWhy, 40, true);
    connect(m_cancelBar, &widgets::ActBar::accepted, this, &OutgoingActs::finishCancel);
    m_recallBar->keepDrafts(m_context.file);
    m_cancelBar->keepDrafts(m_context.file);
    for (widgets::ActBar *bar : {static_cast<widgets::ActBar *>(m_bar), m_recallBar, m_cancelBar})
        into->addWidget(bar);
}

QList<QWidget *> OutgoingActs::bars() const
{
    return {m_bar, m_recallBar, m_cancelBar};
}

bool OutgoingActs::isAdding() const
{
    return m_bar && m_bar->isOpen();
}

void OutgoingActs::setCurrent(const std::optional<OutgoingLine> &line)
{
    m_current = line;
    // A strip about one document does not stay below another.
    if (m_recallBar && m_recallBar->isOpen() && (!line || line->id != m_toRecall.id))
        m_recallBar->close();
    if (m_cancelBar && m_cancelBar->isOpen() && (!line || line->id != m_toCancel.id))
        m_cancelBar->close();
    const bool writable = !m_context.file.isReadOnly();
    const bool issued = line && line->source == OutgoingSource::Issued;
    const bool entry = line && line->source == OutgoingSource::Entry;
    m_add->setEnabled(writable);
    m_open->setEnabled(issued);
    m_replace->setEnabled(issued && line->isInForce && writable);
    m_recall->setEnabled(issued && line->isInForce && writable);
    m_cancel->setEnabled(entry && line->isInForce && writable);
    m_history->setEnabled(issued || entry);
    m_open->setVisible(!entry);
    m_replace->setVisible(!entry);
    m_recall->setVisible(!entry);
    m_cancel->setVisible(entry);
}

void OutgoingActs::closeStrips()
{
    for (widgets::ActBar *bar : {static_cast<widgets::ActBar *>(m_bar), m_recallBar, m_cancelBar})
        bar->close();
}

void OutgoingActs::openRecall()
{
    closeStrips();
    m_toRecall = *m_current;
    m_recallDay->setToday(m_context.file.clock().today());
    m_recallDay->setDate(m_context.file.clock().today());
    m_recallWhy->clear();
    m_recallBar->setDraftSubject(QStringLiteral("issued/%1").arg(m_toRecall.id));
    m_recallBar->open(tr("Thu hồi văn bản số %1").arg(m_toRecall.reference));
}

void OutgoingActs::finishRecall()
{
    if (!m_recallBar->checkDates())
        return;
    const base::Result<void> done
        = services::recallDocument(m_context.file, {m_toRecall.id}, m_recallDay->date(), m_recallWhy->text().trimmed());
    if (!done) {
        m_recallBar->fail(done.error());
        if (m_recallWhy->text().trimmed().isEmpty())
            m_recallWhy->setFocus();
        return;
    }
    m_recallBar->close();
    emit this->done(tr("Đã thu hồi văn bản số %1").arg(m_toRecall.reference));
}

void OutgoingActs::openCancel()
{
    closeStrips();
    m_toCancel = *m_current;
    m_cancelWhy->clear();
    m_cancelBar->setDraftSubject(QStringLiteral("entry/%1").arg(m_toCancel.id));
    m_cancelBar->open(tr("Hủy số %1").arg(m_toCancel.reference));
}

void OutgoingActs::finishCancel()
{
    const base::Result<void> done
        = services::cancelOutgoing(m_context.file, {m_toCancel.id}, m_cancelWhy->text().trimmed());
    if (!done) {
        m_cancelBar->fail(done.error());
        return;
    }
    m_cancelBar->close();
    emit this->done(tr("Đã hủy số %1").arg(m_toCancel.reference));
}

} // namespace pages

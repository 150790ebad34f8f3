#include "ui/pages/incoming/entryacts.h"

#include "core/services/reportservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/dateedit.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace pages {

using base::Result;
using domain::EntryState;
using domain::RegisterLine;

namespace {

/// Days that a unit is proposed for sending its report again.
constexpr int proposedDays = 3;

} // namespace

EntryActs::EntryActs(const PageContext &context, QWidget *page) : QObject(page), m_context(context)
{
    actions::ActionRegistry &registry = context.actions;
    m_replace = registry.add({QStringLiteral("register.replace"), tr("&Thay thế…"), QStringLiteral("copy"),
                                 {QKeySequence(QStringLiteral("Ctrl+T"))},
                                 tr("Nhập bản sửa của báo cáo đang chọn; bản cũ vẫn ở trong sổ"), actions::Menu::Entry},
        page);
    m_return = registry.add({QStringLiteral("register.return"), tr("T&rả lại…"), QStringLiteral("undo-2"),
                                {QKeySequence(QStringLiteral("Ctrl+R"))},
                                tr("Trả lại báo cáo để đơn vị sửa và gửi lại"), actions::Menu::Entry},
        page);
    m_cancel = registry.add({QStringLiteral("register.cancel"), tr("&Hủy số…"), QStringLiteral("x"),
                                {QKeySequence(QStringLiteral("Ctrl+Del"))},
                                tr("Hủy số đến đã nhập nhầm; số không dùng lại"), actions::Menu::Entry},
        page);
    for (QAction *action : actions())
        m_tips.insert(action, action->toolTip());
    connect(m_replace, &QAction::triggered, this, [this] {
        if (m_current)
            emit replacementAsked(services::EntryKey::of(m_current->entry));
    });
    connect(m_return, &QAction::triggered, this, &EntryActs::openReturn);
    connect(m_cancel, &QAction::triggered, this, &EntryActs::openCancel);
    setCurrent({});
}

void EntryActs::build(QBoxLayout *into, QWidget *parent)
{
    m_returnBar = new widgets::ActBar(m_context.theme, QStringLiteral("returnBar"), tr("Trả lại"), parent);
    m_wanted = new QLineEdit;
    m_wanted->setObjectName(QStringLiteral("returnWanted"));
    m_wanted->setPlaceholderText(tr("Thiếu số liệu nhiệm vụ 2.6; chưa ký"));
    m_resendBy = new widgets::DateEdit;
    m_resendBy->setObjectName(QStringLiteral("returnBy"));
    m_resendBy->setAhead(true);
    m_returnBar->addField(tr("Đơn vị phải sửa, bổ sung gì *"), m_wanted, 40, true);
    m_returnBar->addField(tr("Gửi lại trước hết ngày"), m_resendBy, 14);
    m_cancelBar = new widgets::ActBar(m_context.theme, QStringLiteral("cancelBar"), tr("Hủy số"), parent);
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("cancelWhy"));
    m_why->setPlaceholderText(tr("Nhập nhầm đơn vị"));
    m_cancelBar->addField(tr("Lý do hủy *"), m_why, 40, true);
    m_returnBar->keepDrafts(m_context.file);
    m_cancelBar->keepDrafts(m_context.file);
    into->addWidget(m_returnBar);
    into->addWidget(m_cancelBar);
    connect(m_returnBar, &widgets::ActBar::accepted, this, &EntryActs::finishReturn);
    connect(m_cancelBar, &widgets::ActBar::accepted, this, &EntryActs::finishCancel);
}

void EntryActs::enable(QAction *action, const QString &hindrance)
{
    action->setEnabled(hindrance.isEmpty());
    action->setToolTip(hindrance.isEmpty() ? m_tips.value(action) : hindrance);
}

void EntryActs::setCurrent(const std::optional<RegisterLine> &line)
{
    m_current = line;
    QString hindrance;
    if (!line)
        hindrance = tr("Chọn một văn bản trong sổ trước.");
    else if (line->entry.state != EntryState::Active)
        hindrance = tr("Văn bản này %1.").arg(domain::entryStateText(line->entry.state).toLower());
    const QString noReport
        = hindrance.isEmpty() && !line->isReport() ? tr("Văn bản này không phải báo cáo của đơn vị.") : hindrance;
    enable(m_replace, noReport);
    enable(m_return, noReport);
    enable(m_cancel, hindrance);
}

void EntryActs::openReturn()
{
    emit asked();
    if (!m_current || !m_returnBar)
        return;
    m_cancelBar->close();
    m_target = services::EntryKey::of(m_current->entry);
    const QDate today = m_context.file.clock().today();
    m_wanted->clear();
    m_resendBy->setToday(today);
    m_resendBy->setDate(today.addDays(proposedDays));
    m_returnBar->open(tr("Trả lại số %1 của %2: bản này không được tính, chờ đơn vị gửi lại")
                          .arg(m_current->entry.numberText(), m_current->issuerName));
}

void EntryActs::openCancel()
{
    emit asked();
    if (!m_current || !m_cancelBar)
        return;
    m_returnBar->close();
    m_target = services::EntryKey::of(m_current->entry);
    m_why->clear();
    m_cancelBar->open(tr("Hủy số %1 của %2: nhập nhầm; số đã cấp không dùng lại")
                          .arg(m_current->entry.numberText(), m_current->issuerName));
}

void EntryActs::finishReturn()
{
    if (!m_returnBar->checkDates())
        return;
    const Result<void> returned = services::returnEntry(m_context.file, m_target, m_wanted->text(), m_resendBy->date());
    if (!returned) {
        m_returnBar->fail(returned.error());
        return;
    }
    m_returnBar->close();
    emit done(tr("Đã trả lại văn bản số đến %1, chờ đơn vị gửi lại").arg(m_target.numberText()));
}

void EntryActs::finishCancel()
{
    const Result<void> cancelled = services::cancelEntry(m_context.file, m_target, m_why->text());
    if (!cancelled) {
        m_cancelBar->fail(cancelled.error());
        return;
    }
    m_cancelBar->close();
    emit done(tr("Đã hủy văn bản số đến %1; số vẫn ở trong sổ").arg(m_target.numberText()));
}

} // namespace pages

#include "ui/pages/incoming/requestacts.h"

#include "core/services/requestservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/incoming/requestbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace pages {

using base::Result;

RequestActs::RequestActs(const PageContext &context, QWidget *page) : QObject(page), m_context(context)
{
    actions::ActionRegistry &registry = context.actions;
    m_new = registry.add({QStringLiteral("request.new"), tr("&Yêu cầu mới…"), QStringLiteral("send"),
                             {QKeySequence(QStringLiteral("Ctrl+Shift+Y"))},
                             tr("Ghi một yêu cầu báo cáo đột xuất gửi các đơn vị"), actions::Menu::Entry},
        page);
    m_close = registry.add({QStringLiteral("request.close"), tr("Kết thúc yêu cầu"), QStringLiteral("check"), {},
                               tr("Không chờ trả lời thêm cho yêu cầu đang chọn"), actions::Menu::Entry},
        page);
    m_cancel = registry.add({QStringLiteral("request.cancel"), tr("Hủy yêu cầu…"), QStringLiteral("x"), {},
                                tr("Hủy yêu cầu đã ghi nhầm"), actions::Menu::Entry},
        page);
    connect(m_new, &QAction::triggered, this, [this] {
        emit asked();
        if (m_bar)
            m_bar->begin();
    });
    connect(m_close, &QAction::triggered, this, &RequestActs::close);
    connect(m_cancel, &QAction::triggered, this, &RequestActs::openCancel);
    setCurrent({});
}

void RequestActs::build(QBoxLayout *into, QWidget *parent)
{
    m_bar = new RequestBar(m_context, parent);
    m_cancelBar = new widgets::ActBar(m_context.theme, QStringLiteral("requestCancelBar"), tr("Hủy yêu cầu"), parent);
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("requestCancelWhy"));
    m_cancelBar->addField(tr("Lý do hủy *"), m_why, 40, true);
    into->addWidget(m_bar);
    into->addWidget(m_cancelBar);
    connect(m_bar, &RequestBar::written, this, &RequestActs::written);
    connect(m_cancelBar, &widgets::ActBar::accepted, this, &RequestActs::finishCancel);
}

void RequestActs::setCurrent(const QString &number)
{
    m_current = number;
    for (QAction *action : {m_close, m_cancel})
        action->setEnabled(!number.isEmpty());
}

void RequestActs::close()
{
    emit asked();
    const QString number = m_current;
    if (const Result<void> closed = services::closeRequest(m_context.file, number); !closed)
        emit failed(closed.error());
    else
        emit done(tr("Đã kết thúc yêu cầu số %1").arg(number));
}

void RequestActs::openCancel()
{
    emit asked();
    if (m_current.isEmpty() || !m_cancelBar)
        return;
    m_target = m_current;
    m_why->clear();
    m_cancelBar->open(tr("Hủy yêu cầu số %1: đã ghi nhầm, không chờ đơn vị nào").arg(m_target));
}

void RequestActs::finishCancel()
{
    if (const Result<void> cancelled = services::cancelRequest(m_context.file, m_target, m_why->text()); !cancelled) {
        m_cancelBar->fail(cancelled.error());
        return;
    }
    m_cancelBar->close();
    emit done(tr("Đã hủy yêu cầu số %1").arg(m_target));
}

} // namespace pages

#include "ui/pages/incoming/incomingpage.h"

#include "core/base/errortext.h"
#include "core/reporting/periodfigures.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/registermodel.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/theme/density.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace pages {

using models::RegisterModel;
using widgets::ActionButton;

IncomingPage::IncomingPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_period(domain::Period::of(context.file.clock().today())),
      m_register(new RegisterModel(this))
{
    setObjectName(id());
    build();
    addActions();
    reload();
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this](services::Subject subject) {
        if (subject != services::Subject::Tasks)
            reload();
        if (subject != services::Subject::Reports)
            m_form->reload();
    });
}

void IncomingPage::build()
{
    theme::Theme &theme = context().theme;
    m_head = new widgets::PageHead(theme, this);
    m_head->setTitle(title());
    m_head->setStepperShown(true);
    m_faces = new widgets::Segment(theme, m_head);
    m_faces->setObjectName(QStringLiteral("incomingFaces"));
    m_faces->addFace(tr("Biểu mẫu"));
    m_faces->addFace(tr("Sổ"));
    m_head->addWidget(m_faces);
    m_message = new widgets::MessageBar(theme, this);
    m_message->setObjectName(QStringLiteral("incomingMessage"));

    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("registerPanel"));
    m_panel->setTitle(tr("Sổ đăng ký văn bản đến"));
    m_table = new widgets::ListTable(theme, tr("Sổ đăng ký văn bản đến"), m_panel);
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setModel(m_register);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setColumnWidths({6, 5, 0, 11, 14});
    m_empty = new widgets::EmptyState(theme, m_panel);
    m_empty->setObjectName(QStringLiteral("registerEmpty"));
    m_empty->setText(tr("Kỳ này chưa có báo cáo nào."));
    m_list = new QStackedWidget(m_panel);
    m_list->setObjectName(QStringLiteral("registerList"));
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_panel->body()->addWidget(m_list);
    m_form = new EntryForm(context(), this);
    m_form->setObjectName(QStringLiteral("entryForm"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *content = new QVBoxLayout;
    content->setSpacing(8);
    content->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_panel, 48);
    row->addWidget(m_form, 52);
    content->addLayout(row, 1);
    column->addLayout(content, 1);
    m_content = content;

    connect(m_head->stepper(), &widgets::PeriodStepper::periodRequested, this, &Page::periodRequested);
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
    connect(m_form, &EntryForm::saved, this, [this](int number, domain::Period period, const QString &unit) {
        if (period != m_period)
            emit periodRequested(period);
        m_table->selectRow(m_register->rowOf(number));
        emit done(tr("Đã lưu văn bản đến số %1 của %2").arg(number).arg(unit));
    });
}

void IncomingPage::addActions()
{
    QAction *entry = context().actions.add({QStringLiteral("report.new"), tr("&Nhập báo cáo"), QStringLiteral("plus"),
        {QKeySequence(QStringLiteral("Ctrl+N"))}, tr("Nhập báo cáo của một đơn vị"), actions::Menu::Entry});
    connect(entry, &QAction::triggered, this, [this, entry] {
        emit pageRequested(id());
        m_faces->setCurrent(0);
        arrange();
        // A page that knows the unit leaves its code here.
        const QString code = entry->data().toString();
        entry->setData({});
        if (!code.isEmpty())
            showItem(QStringLiteral("unit"), code);
        m_form->focusFirst();
    });
    QAction *save = context().actions.add(
        {QStringLiteral("report.save"), tr("&Lưu và nhập tiếp"), QStringLiteral("save"),
            {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))},
            tr("Lưu báo cáo đang nhập"), actions::Menu::Entry},
        this);
    connect(save, &QAction::triggered, m_form, &EntryForm::save);
    m_head->addAction(entry, ActionButton::Look::Primary);
    m_empty->setAction(entry);
}

QString IncomingPage::title() const
{
    return tr("Báo cáo đến");
}

QString IncomingPage::summary() const
{
    return m_state;
}

void IncomingPage::setPeriod(domain::Period period)
{
    m_period = period;
    reload();
}

void IncomingPage::reload()
{
    m_head->stepper()->setPeriod(m_period);
    const base::Result<domain::Plan> plan = services::currentPlan(context().file);
    const base::Result<reporting::PeriodFigures> figures = plan
        ? reporting::periodFigures(context().file, *plan, m_period)
        : base::Result<reporting::PeriodFigures>(plan.error());
    if (!figures) {
        m_message->say(widgets::MessageBar::Kind::Error, base::sentence(figures.error()));
        return;
    }
    m_message->hide();
    m_register->setFigures(*figures);
    m_list->setCurrentIndex(m_register->rowCount() > 0 ? 0 : 1);
    m_state = figures->counts.required > 0
        ? tr("%1/%2 đơn vị đã gửi").arg(figures->counts.received()).arg(figures->counts.required)
        : tr("Kỳ này không bắt buộc báo cáo");
    m_head->setState(m_state);
    arrange();
    emit summaryChanged();
}

void IncomingPage::arrange()
{
    const int side = m_narrow ? 16 : 20;
    m_content->setContentsMargins(side, 0, side, m_low ? 12 : 16);
    m_faces->setVisible(m_narrow);
    m_panel->setVisible(!m_narrow || m_faces->current() == 1);
    m_form->setVisible(!m_narrow || m_faces->current() == 0);
}

void IncomingPage::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    m_low = density.low;
    m_head->setDensity(density);
    arrange();
}

void IncomingPage::activate()
{
    if (m_form->isVisibleTo(this))
        m_form->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

bool IncomingPage::showItem(const QString &kind, const QString &key)
{
    if (kind != QLatin1String("unit"))
        return false;
    const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(context().file);
    if (!units)
        return false;
    for (const domain::Unit &unit : units->units()) {
        if (unit.code != key || unit.kind == domain::UnitKind::Collective)
            continue;
        if (!m_form->isTouched())
            m_form->setUnit(unit.id);
        return true;
    }
    return false;
}

bool IncomingPage::focusNextPane(bool backwards)
{
    const bool inForm = m_form->isAncestorOf(focusWidget());
    if (inForm == backwards)
        return false;
    if (m_narrow)
        m_faces->setCurrent(inForm ? 1 : 0);
    arrange();
    if (inForm)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_form->focusFirst();
    return true;
}

} // namespace pages

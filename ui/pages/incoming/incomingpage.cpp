#include "ui/pages/incoming/incomingpage.h"

#include "core/reporting/periodfigures.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/registermodel.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace pages {

using models::RegisterModel;
using widgets::ActionButton;

IncomingPage::IncomingPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("incoming"), tr("Báo cáo đến"), QStringLiteral("inbox")}, parent),
      m_register(new RegisterModel(this))
{
    addActions();
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this](services::Subject subject) {
        if (m_form && subject != services::Subject::Reports)
            m_form->reload();
    });
}

bool IncomingPage::concerns(services::Subject subject) const
{
    return subject != services::Subject::Tasks;
}

void IncomingPage::build()
{
    theme::Theme &theme = context().theme;
    head()->setStepperShown(true);
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("incomingFaces"));
    m_faces->addFace(tr("Biểu mẫu"));
    m_faces->addFace(tr("Sổ"));
    head()->addWidget(m_faces);
    QAction *entry = context().actions.find(QStringLiteral("report.new"));
    head()->addAction(entry, ActionButton::Look::Primary);

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
    m_empty->setAction(entry);
    m_list = new QStackedWidget(m_panel);
    m_list->setObjectName(QStringLiteral("registerList"));
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_panel->body()->addWidget(m_list);
    m_form = new EntryForm(context(), this);
    m_form->setObjectName(QStringLiteral("entryForm"));

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_panel, 48);
    row->addWidget(m_form, 52);
    content()->addLayout(row, 1);

    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        activate();
    });
    connect(m_form, &EntryForm::saved, this, [this](int number, domain::Period period, const QString &unit) {
        if (period != this->period())
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
    connect(save, &QAction::triggered, this, [this] { m_form->save(); });
}

QString IncomingPage::summary() const
{
    return m_state;
}

void IncomingPage::reload()
{
    const base::Result<domain::Plan> plan = services::currentPlan(context().file);
    const base::Result<reporting::PeriodFigures> figures = plan
        ? reporting::periodFigures(context().file, *plan, period())
        : base::Result<reporting::PeriodFigures>(plan.error());
    if (!figures) {
        say(figures.error());
        return;
    }
    message()->hide();
    m_register->setFigures(*figures);
    m_list->setCurrentIndex(m_register->rowCount() > 0 ? 0 : 1);
    m_state = figures->counts.required > 0
        ? tr("%1/%2 đơn vị đã gửi").arg(figures->counts.received()).arg(figures->counts.required)
        : tr("Kỳ này không bắt buộc báo cáo");
    head()->setState(m_state);
}

void IncomingPage::arrange()
{
    const bool narrow = density().narrow;
    m_faces->setVisible(narrow);
    m_panel->setVisible(!narrow || m_faces->current() == 1);
    m_form->setVisible(!narrow || m_faces->current() == 0);
}

void IncomingPage::activate()
{
    if (m_form->isVisibleTo(this))
        m_form->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QStringList IncomingPage::itemKinds() const
{
    return {QStringLiteral("unit")};
}

bool IncomingPage::openItem(const QString &, const QString &key)
{
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
    if (density().narrow)
        m_faces->setCurrent(inForm ? 1 : 0);
    arrange();
    if (inForm)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_form->focusFirst();
    return true;
}

} // namespace pages

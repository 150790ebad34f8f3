#include "ui/pages/settings/settingspage.h"

#include "core/base/text/fold.h"
#include "core/base/text/searchwords.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/itemrole.h"
#include "ui/pages/localchoices.h"
#include "ui/pages/settings/fieldcolumn.h"
#include "ui/pages/settings/holidaypanel.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingspecs.h"
#include "ui/pages/settings/signerpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace pages {

using SectionFace = SettingSection::Face;

namespace {

constexpr int listCharacters = 33;

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("settings"), tr("Cài đặt"), QStringLiteral("settings"), true}, parent),
      m_sections(settingSections(context.file.clock().today()))
{
    offerStory();
    if (!context.local)
        m_sections.removeLast();
    const QAction *find
        = context.actions.add({QStringLiteral("settings.filter"), tr("&Tìm thiết lập"), QStringLiteral("search"),
                                  {QKeySequence(QStringLiteral("Ctrl+F"))}, {}, actions::Menu::None},
            this);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

SettingsPage::~SettingsPage()
{
    // Before the rest: a field that loses the focus because the page goes would store what is half typed.
    delete m_fields;
}

QString SettingsPage::summary() const
{
    return tr("Thiết lập của cơ quan nằm trong tệp dữ liệu; thiết lập của máy nằm ở máy này");
}

bool SettingsPage::concerns(services::Subject subject) const
{
    return subject == services::Subject::Settings || subject == services::Subject::Holidays
        || subject == services::Subject::Reports;
}

void SettingsPage::build()
{
    theme::Theme &theme = context().theme;
    m_filter = new widgets::FilterField(theme, this);
    m_filter->setObjectName(QStringLiteral("settingsFilter"));
    m_filter->setPlaceholderText(tr("Tìm thiết lập"));
    m_filter->setAccessibleName(tr("Tìm thiết lập"));
    m_filter->setKeyHint(QStringLiteral("Ctrl+F"));
    m_listPanel = new widgets::Panel(theme, this);
    m_listPanel->setObjectName(QStringLiteral("settingsListPanel"));
    m_list = new widgets::ListTable(theme, tr("Các mục cài đặt"), m_listPanel);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_rows = new QStandardItemModel(this);
    m_rows->setColumnCount(1);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new widgets::StatusDelegate(theme, m_list));
    m_list->setHeadShown(false);
    m_list->setColumnWidths({0});
    m_list->installEventFilter(this);
    m_listPanel->body()->addWidget(m_list);

    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("settingsPanel"));
    m_fields = new FieldColumn(
        theme, m_sections,
        [this](const SettingSection &section) {
            QList<SettingSpec> specs;
            if (section.face == SectionFace::Local)
                specs = localSpecs(*context().local);
            else if (section.face == SectionFace::Fields) {
                for (const QString &key : section.keys)
                    specs.append(officeSpec(context().file, key));
            }
            return specs;
        },
        m_panel);
    m_fields->setObjectName(QStringLiteral("settingsFields"));
    m_signers = new SignerPanel(theme, context().file, m_panel);
    m_holidays = new HolidayPanel(theme, context().file, m_panel);
    m_empty = new widgets::EmptyState(theme, m_panel);
    m_empty->setObjectName(QStringLiteral("settingsEmpty"));
    m_empty->setText(tr("Không có thiết lập nào khớp."));
    const widgets::ActionButton *drop = m_empty->setButton(tr("Bỏ lọc"));
    m_stack = new QStackedWidget(m_panel);
    m_stack->setObjectName(QStringLiteral("settingsStack"));
    for (QWidget *face : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_signers),
             static_cast<QWidget *>(m_holidays), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(face);
    m_panel->body()->addWidget(m_stack);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_filter);
    left->addWidget(m_listPanel, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left);
    row->addWidget(m_panel, 1);
    content()->addLayout(row, 1);

    connect(m_filter, &widgets::FilterField::filterChanged, this, &SettingsPage::filter);
    connect(m_filter, &widgets::FilterField::downPressed, this, [this] {
        QWidget *first = m_filter->text().isEmpty() ? m_list : firstOfContent();
        first->setFocus(Qt::TabFocusReason);
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_fields, &FieldColumn::saved, this, &SettingsPage::done);
    connect(m_signers, &SignerPanel::saved, this, &SettingsPage::done);
    connect(m_holidays, &HolidayPanel::saved, this, &SettingsPage::done);
    connect(m_signers, &SignerPanel::failed, this, &SettingsPage::say);
    connect(m_holidays, &HolidayPanel::failed, this, &SettingsPage::say);
    if (context().local)
        connect(context().local, &LocalChoices::changed, m_fields, &FieldColumn::refresh);
    m_current = m_sections.first().id;
    filter({});
}

void SettingsPage::reload()
{
    message()->hide();
    m_fields->refresh();
    for (const base::Result<void> &read : {m_signers->refresh(), m_holidays->refresh()}) {
        if (!read)
            say(read.error());
    }
    if (m_filter->text().isEmpty())
        showDates();
}

const SettingSection *SettingsPage::section(const QString &id) const
{
    for (const SettingSection &known : m_sections) {
        if (known.id == id)
            return &known;
    }
    return nullptr;
}

void SettingsPage::fillSections(const QStringList &ids)
{
    m_filling = true;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const SettingSection &known : std::as_const(m_sections)) {
        if (!ids.contains(known.id))
            continue;
        auto *item = new QStandardItem(known.title);
        item->setEditable(false);
        item->setData(known.id, models::KeyRole);
        m_rows->appendRow(item);
        if (known.id == m_current)
            m_list->setCurrentIndex(item->index());
    }
    m_list->setColumnWidths({0});
    m_filling = false;
}

void SettingsPage::filter(const QString &text)
{
    const base::SearchWords words(text);
    if (words.isEmpty()) {
        QStringList all;
        for (const SettingSection &known : std::as_const(m_sections))
            all.append(known.id);
        fillSections(all);
        showSection(m_current);
        return;
    }
    const QStringList hits = m_fields->showHits(words);
    QStringList offered = hits;
    for (const SettingSection &known : std::as_const(m_sections)) {
        if (!hits.contains(known.id) && words.areIn(base::fold(known.title)))
            offered.append(known.id);
    }
    fillSections(offered);
    if (!hits.isEmpty()) {
        m_panel->setTitle(tr("Kết quả tìm “%1”").arg(text.trimmed()));
        m_stack->setCurrentWidget(m_fields);
    } else if (!offered.isEmpty()) {
        showSection(offered.first());
    } else {
        m_panel->setTitle(tr("Kết quả tìm “%1”").arg(text.trimmed()));
        m_stack->setCurrentWidget(m_empty);
    }
}

void SettingsPage::showCurrent()
{
    const QString id = m_list->currentIndex().data(models::KeyRole).toString();
    if (id.isEmpty())
        return;
    m_current = id;
    showSection(id);
}

void SettingsPage::showSection(const QString &id)
{
    const SettingSection *shown = section(id);
    if (!shown)
        return;
    m_panel->setTitle(shown->title);
    if (shown->face == SectionFace::Signers) {
        m_stack->setCurrentWidget(m_signers);
    } else if (shown->face == SectionFace::Holidays) {
        m_stack->setCurrentWidget(m_holidays);
    } else {
        m_stack->setCurrentWidget(m_fields);
        m_fields->showSection(id);
        showDates();
    }
}

/// What the rule makes of this month, where the rule is set.
void SettingsPage::showDates()
{
    if (m_stack->currentWidget() != m_fields || m_panel->title() != section(QStringLiteral("due"))->title)
        return;
    const base::Result<domain::Plan> plan = services::currentPlan(context().file);
    if (!plan)
        return;
    const base::Result<domain::PeriodDates> dates = services::periodDates(context().file, plan->id, period());
    if (!dates)
        return;
    QString words = dates->required ? tr("Kỳ %1: nhận báo cáo từ %2 đến %3, hạn đang áp dụng là hết ngày %4.")
                                          .arg(period().label(), base::screenDate(dates->from),
                                              base::screenDate(dates->to), base::screenDate(dates->dueEffective))
                                    : tr("Kỳ %1 đứng trước kỳ báo cáo đầu tiên.").arg(period().label());
    if (dates->required && dates->dueShifted != dates->dueLiteral) {
        words += QLatin1Char(' ')
            + tr("Ngày %1 là ngày nghỉ; ngày làm việc liền sau là %2.")
                  .arg(base::screenDate(dates->dueLiteral), base::screenDate(dates->dueShifted));
    }
    m_fields->showSection(QStringLiteral("due"), words);
}

QWidget *SettingsPage::firstOfContent() const
{
    const QWidget *face = m_stack->currentWidget();
    if (face == m_empty)
        return m_empty->findChild<QPushButton *>();
    if (face == m_signers)
        return m_signers->table();
    if (face == m_holidays)
        return m_holidays->table();
    const SettingField *first = m_fields->firstField();
    return face == m_fields && first ? first->editor() : m_list;
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right) {
            firstOfContent()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void SettingsPage::arrange()
{
    const QFontMetrics metrics(context().theme.font(theme::Type::Body));
    const int wanted = metrics.averageCharWidth() * listCharacters;
    const int list = std::min(wanted, width() * 3 / 10);
    m_filter->setFixedWidth(list);
    m_listPanel->setFixedWidth(list);
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_list, firstOfContent(), m_filter};
}

bool SettingsPage::focusNextPane(bool backwards)
{
    // The content is one pane, wherever in it the focus stands.
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        return Page::focusNextPane(backwards);
    (backwards ? static_cast<QWidget *>(m_list) : m_filter)
        ->setFocus(backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    return true;
}

QString SettingsPage::story() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *field = qobject_cast<const SettingField *>(widget))
            return QStringLiteral("setting/") + field->spec().key;
    }
    return QStringLiteral("setting/");
}

QStringList SettingsPage::itemKinds() const
{
    return {QStringLiteral("setting")};
}

bool SettingsPage::openItem(const QString &, const QString &key)
{
    for (const SettingSection &known : std::as_const(m_sections)) {
        if (known.id != key && !known.keys.contains(key))
            continue;
        m_current = known.id;
        m_filter->clear();
        filter({});
        return true;
    }
    return false;
}

} // namespace pages

#include "ui/pages/matrix/matrixpage.h"

#include "core/reporting/periodbadges.h"
#include "core/reporting/remindertext.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/chasebar.h"
#include "ui/dialogs/reminderbar.h"
#include "ui/pages/matrix/matrixboard.h"
#include "ui/pages/matrix/matrixlegend.h"
#include "ui/pages/matrix/matrixview.h"
#include "ui/pages/matrix/nilbar.h"
#include "ui/pages/savedfilters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

namespace pages {

using base::Result;
using widgets::ActionButton;

MatrixPage::MatrixPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("matrix"), tr("Đơn vị & ma trận"), QStringLiteral("table")}, parent)
{
    offerStory();
    addActions();
    offerListing();
}

QAction *MatrixPage::act(const char *id, const QString &text, const char *icon, const char *key, const QString &tip)
{
    QList<QKeySequence> keys;
    if (*key)
        keys.append(QKeySequence(QLatin1String(key)));
    return context().actions.add({QLatin1String(id), text, QLatin1String(icon), keys, tip, actions::Menu::None}, this);
}

void MatrixPage::addActions()
{
    QAction *filter = act("matrix.filter", tr("&Lọc đơn vị"), "search", "Ctrl+F", {});
    connect(filter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_cellActs.call = act("matrix.call", tr("&Ghi cuộc gọi"), "phone-call", "F7", {});
    m_cellActs.remind = act("matrix.remind", tr("&Nhắc báo cáo"), "send", "F8", {});
    m_cellActs.nil = act("matrix.nil", tr("&Không phát sinh"), "check", "Alt+P",
        tr("Ghi báo cáo không phát sinh của đơn vị ở kỳ này (Alt+P)"));
    m_cellActs.open = act("matrix.open", tr("Nhập &báo cáo"), "inbox", "", {});
    m_remindAll = act("matrix.remindAll", tr("Đôn đốc các đơn vị…"), "send", "Ctrl+D", {});
    connect(m_cellActs.call, &QAction::triggered, this, &MatrixPage::call);
    connect(m_cellActs.remind, &QAction::triggered, this, &MatrixPage::remind);
    connect(m_cellActs.nil, &QAction::triggered, this, &MatrixPage::reportNil);
    connect(m_cellActs.open, &QAction::triggered, this, &MatrixPage::openCell);
    connect(m_remindAll, &QAction::triggered, this, &MatrixPage::remindAll);

    m_unitActs.edit = act("units.edit", tr("&Sửa đơn vị"), "pencil", "F2", tr("Sửa đơn vị đang chọn trong danh mục"));
    m_unitActs.add = act("units.add", tr("&Thêm đơn vị"), "plus", "", tr("Thêm một đơn vị vào danh mục"));
    m_unitActs.addContact = act("units.addContact", tr("Thêm &liên hệ"), "user", "", tr("Thêm người liên hệ"));
    m_unitActs.addAlias
        = act("units.addAlias", tr("Thêm tên &gọi"), "bookmark", "", tr("Thêm tên gọi khác để tìm ra đơn vị"));
    m_unitActs.story = context().actions.find(QStringLiteral("story.show"));
    m_unitActs.remove = act("units.remove", tr("&Bỏ"), "trash-2", "", tr("Bỏ người liên hệ hoặc tên gọi đang chọn"));
    connect(m_unitActs.edit, &QAction::triggered, this, [this] {
        closeStrips();
        m_catalogue->edit();
    });
    connect(m_unitActs.add, &QAction::triggered, this, [this] {
        closeStrips();
        m_catalogue->add();
    });
    connect(m_unitActs.addContact, &QAction::triggered, this, [this] {
        closeStrips();
        m_catalogue->addContact();
    });
    connect(m_unitActs.addAlias, &QAction::triggered, this, [this] {
        closeStrips();
        m_catalogue->addAlias();
    });
    connect(m_unitActs.remove, &QAction::triggered, this, [this] { m_catalogue->remove(); });
}

bool MatrixPage::concerns(services::Subject subject) const
{
    return subject != services::Subject::Tasks && subject != services::Subject::Difficulties
        && subject != services::Subject::Papers;
}

void MatrixPage::build()
{
    theme::Theme &theme = context().theme;
    m_years = new widgets::PeriodStepper(theme, head());
    m_years->setObjectName(QStringLiteral("yearStepper"));
    m_years->setMonths(12);
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("matrixFaces"));
    m_faces->addFace(tr("Ma trận"));
    m_faces->addFace(tr("Danh mục đơn vị"));
    head()->addWidget(m_years);
    head()->addWidget(m_faces);
    head()->addAction(m_remindAll, ActionButton::Look::Primary);

    // Made in reading order: Tab goes that way.
    content()->addWidget(makeFilterRow());
    addSavedFilters();
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("matrixPageStack"));
    m_matrix = new MatrixFace(context(), m_cellActs, m_stack);
    m_catalogue = new CatalogueFace(context(), m_unitActs, m_stack);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_catalogue);
    m_chaseBar = new dialogs::ChaseBar(theme, context().file, this);
    m_reminderBar = new dialogs::ReminderBar(theme, context().file, this);
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_chaseBar);
    content()->addWidget(m_reminderBar);
    m_nilBar = new NilBar(theme, context().file, this);
    content()->addWidget(m_nilBar);
    connectFaces();
}

QWidget *MatrixPage::makeFilterRow()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("matrixFilterRow"));
    m_filter = new widgets::FilterField(context().theme, line);
    m_filter->setObjectName(QStringLiteral("matrixFilter"));
    m_filter->setPlaceholderText(tr("Lọc đơn vị"));
    m_filter->setAccessibleName(tr("Lọc đơn vị"));
    m_filter->setKeyHint(QStringLiteral("Ctrl+F"));
    m_onlyMissing = new widgets::FilterToggle(context().theme, tr("Chưa báo cáo"), line);
    m_onlyMissing->setObjectName(QStringLiteral("matrixOnlyMissing"));
    m_order = new QComboBox(line);
    m_order->setObjectName(QStringLiteral("matrixOrder"));
    m_order->setAccessibleName(tr("Sắp xếp"));
    m_order->addItems({tr("Thứ tự chính thức"), tr("Kém nhất trước")});
    m_legend = new MatrixLegend(context().theme, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_onlyMissing);
    row->addWidget(m_order);
    row->addStretch(1);
    row->addWidget(m_legend);
    return line;
}

void MatrixPage::connectFaces()
{
    connect(m_years, &widgets::PeriodStepper::periodRequested, this, [this](domain::Period wanted) {
        m_years->setPeriod(wanted);
        readYear();
    });
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        closeStrips();
        showFace();
        activate();
    });
    connect(m_filter, &widgets::FilterField::filterChanged, this, &MatrixPage::refilter);
    connect(m_onlyMissing, &QAbstractButton::toggled, this, &MatrixPage::refilter);
    connect(m_filter, &widgets::FilterField::downPressed, this, &MatrixPage::activate);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) { m_matrix->setWorstFirst(order == 1); });
    connect(m_matrix, &MatrixFace::filterDropped, this, &MatrixPage::dropFilter);
    connect(m_catalogue, &CatalogueFace::filterDropped, m_filter, &QLineEdit::clear);
    connect(m_matrix, &MatrixFace::currentChanged, this, &Page::summaryChanged);
    connect(m_catalogue, &CatalogueFace::currentChanged, this, &Page::summaryChanged);
    connect(m_catalogue, &CatalogueFace::saved, this, &Page::done);
    connect(m_catalogue, &CatalogueFace::failed, this, &MatrixPage::say);
    connect(m_chaseBar, &dialogs::ChaseBar::logged, this, &Page::done);
    connect(m_reminderBar, &dialogs::ReminderBar::logged, this, &Page::done);
    connect(m_reminderBar, &dialogs::ReminderBar::paperRequested, this,
        [this](const QString &paper) { emit itemRequested(QStringLiteral("paper"), paper); });
    connect(m_nilBar, &NilBar::registered, this, &Page::done);
    // The strip names the unit itself; the chart gets the room of the story.
    for (widgets::ActBar *bar : std::initializer_list<widgets::ActBar *>{m_chaseBar, m_reminderBar, m_nilBar})
        connect(bar, &widgets::ActBar::closed, this, [this] { m_matrix->setStoryShown(true); });
}

void MatrixPage::refilter()
{
    m_matrix->setFilter(m_filter->text(), m_onlyMissing->isChecked());
    m_catalogue->setFilter(m_filter->text());
}

void MatrixPage::dropFilter()
{
    m_filter->clear();
    m_onlyMissing->setChecked(false);
}

void MatrixPage::addSavedFilters()
{
    const QString missing = QStringLiteral("missing");
    const QString text = QStringLiteral("text");
    const auto present = [this, missing, text] {
        QJsonObject filter;
        if (m_onlyMissing->isChecked() && onMatrix())
            filter.insert(missing, true);
        if (const QString words = m_filter->text().trimmed(); !words.isEmpty())
            filter.insert(text, words);
        return filter;
    };
    const auto apply = [this, missing, text](const QJsonObject &filter) {
        if (filter.contains(missing))
            m_faces->setCurrent(0);
        m_filter->setText(filter.value(text).toString());
        m_onlyMissing->setChecked(filter.value(missing).toBool());
        activate();
    };
    const auto *saved = new SavedFilters(
        context(), id(), {{tr("Chưa báo cáo tháng này"), {{missing, true}}}}, {present, apply}, m_filter, this);
    content()->addWidget(saved->bar());
}

QString MatrixPage::story() const
{
    const domain::Unit unit = onMatrix() ? m_matrix->unit() : m_catalogue->unit();
    return unit.id.isValid() ? QStringLiteral("unit/") + unit.code : QString();
}

QString MatrixPage::badge(const reporting::PeriodBadges &badges, bool *urgent) const
{
    *urgent = badges.missing > 0;
    return *urgent ? QString::number(badges.missing) : QString();
}

bool MatrixPage::onMatrix() const
{
    return m_faces->current() == 0;
}

QString MatrixPage::summary() const
{
    if (!isReady())
        return {};
    if (!onMatrix()) {
        const QString count = tr("%1 đơn vị trong danh mục").arg(m_catalogue->total());
        return m_catalogue->unit().id.isValid() ? tr("%1 · đang chọn %2").arg(count, m_catalogue->unit().name) : count;
    }
    const QString count = tr("%1 đơn vị phải báo cáo").arg(m_matrix->model().matrix().rows.size());
    return m_matrix->cell()
        ? tr("%1 · ô đang chọn: %2, tháng %3").arg(count, m_matrix->unit().shortName).arg(m_matrix->period().month)
        : count;
}

void MatrixPage::reload()
{
    if (m_yearOf != period()) {
        m_yearOf = period();
        m_years->setPeriod(period());
    }
    message()->hide();
    readYear();
    if (const Result<void> read = m_catalogue->read(); !read)
        say(read.error());
    offerReminders();
    showFace();
}

void MatrixPage::readYear()
{
    if (const Result<void> read = m_matrix->read(m_years->period().year, period()); !read)
        say(read.error());
}

void MatrixPage::offerReminders()
{
    const Result<QList<domain::Unit>> units = reporting::unitsToRemind(context().file, period());
    m_toRemind = units ? *units : QList<domain::Unit>();
    m_remindAll->setEnabled(!m_toRemind.isEmpty());
    m_remindAll->setText(m_toRemind.isEmpty() ? tr("&Đôn đốc") : tr("&Đôn đốc %1 đơn vị…").arg(m_toRemind.size()));
    m_remindAll->setToolTip(m_toRemind.isEmpty()
            ? tr("Không còn đơn vị nào phải nhắc ở kỳ tháng %1").arg(period().label())
            : tr("Soạn lời nhắc cho mọi đơn vị chưa gửi báo cáo kỳ tháng %1 (Ctrl+D)").arg(period().label()));
}

void MatrixPage::showFace()
{
    const bool matrix = onMatrix();
    m_stack->setCurrentIndex(matrix ? 0 : 1);
    m_order->setVisible(matrix);
    m_onlyMissing->setVisible(matrix);
    m_years->setVisible(matrix);
    // An act of the other face must not answer to its key here.
    m_unitActs.edit->setEnabled(!matrix && m_catalogue->unit().id.isValid());
    if (!matrix)
        m_cellActs.call->setEnabled(m_catalogue->unit().id.isValid());
    arrange();
    emit summaryChanged();
}

void MatrixPage::arrange()
{
    content()->setSpacing(8);
    m_matrix->setDensity(density());
    m_catalogue->setDensity(density());
    m_filter->setKeyHint(density().narrow ? QString() : QStringLiteral("Ctrl+F"));
    const int room = width() - 2 * density().pageMargin() - m_filter->sizeHint().width()
        - m_onlyMissing->sizeHint().width() - m_order->sizeHint().width() - 40;
    m_legend->setVisible(onMatrix() && room >= m_legend->sizeHint().width());
}

void MatrixPage::activate()
{
    if (onMatrix())
        m_matrix->focusBoard();
    else
        m_catalogue->list()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> MatrixPage::panes() const
{
    return onMatrix() ? QList<QWidget *>{m_filter, m_matrix->board()->currentView()}
                      : QList<QWidget *>{m_filter, m_catalogue->list(), m_catalogue->details()};
}

QStringList MatrixPage::itemKinds() const
{
    return {QStringLiteral("unit.year"), QStringLiteral("unit.remind")};
}

bool MatrixPage::openItem(const QString &kind, const QString &key)
{
    dropFilter();
    if (m_matrix->select(key, period())) {
        m_faces->setCurrent(0);
        if (kind == QStringLiteral("unit.remind"))
            m_cellActs.remind->trigger();
        return true;
    }
    // Who need not report has no row; the catalogue knows it.
    if (!m_catalogue->select(key))
        return false;
    m_faces->setCurrent(1);
    return true;
}

void MatrixPage::closeStrips()
{
    m_chaseBar->close();
    m_reminderBar->close();
    m_nilBar->close();
    m_catalogue->closeStrips();
}

void MatrixPage::call()
{
    const domain::Unit unit = onMatrix() ? m_matrix->unit() : m_catalogue->unit();
    if (!unit.id.isValid())
        return;
    closeStrips();
    m_matrix->setStoryShown(false);
    m_chaseBar->openFor(unit, onMatrix() ? m_matrix->period() : period());
}

void MatrixPage::remind()
{
    if (!onMatrix() || !m_matrix->unit().id.isValid())
        return;
    closeStrips();
    m_matrix->setStoryShown(false);
    m_reminderBar->openFor({m_matrix->unit()}, m_matrix->period());
}

void MatrixPage::remindAll()
{
    if (m_toRemind.isEmpty())
        return;
    closeStrips();
    m_matrix->setStoryShown(false);
    m_reminderBar->openFor(m_toRemind, period());
}

void MatrixPage::reportNil()
{
    if (!onMatrix() || !m_matrix->unit().id.isValid())
        return;
    closeStrips();
    m_matrix->setStoryShown(false);
    m_nilBar->openFor(m_matrix->unit(), m_matrix->period());
}

void MatrixPage::openCell()
{
    const reporting::MatrixCell *cell = m_matrix->cell();
    if (!onMatrix() || !cell)
        return;
    if (const QString entry = cell->entryKey(); !entry.isEmpty()) {
        emit itemRequested(QStringLiteral("entry"), entry);
    } else if (QAction *enter = context().actions.find(QStringLiteral("report.new"))) {
        enter->setData(QStringList{m_matrix->unit().code, m_matrix->period().code()});
        enter->trigger();
    }
}

} // namespace pages

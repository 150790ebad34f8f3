#include "ui/pages/printdesk/printdeskpage.h"

#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/services/registerreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/itemrole.h"
#include "ui/pages/previewpanel.h"
#include "ui/pages/printdesk/papercomposing.h"
#include "ui/pages/printdesk/paperoptions.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QStandardItemModel>

#include <utility>

namespace pages {

using base::Result;
using reporting::PaperOption;
using reporting::PrintablePaper;
using widgets::ActionButton;

namespace {

constexpr int leftCharacters = 46;
constexpr int sheetGap = 16;
constexpr int typingPause = 400; // ms

} // namespace

PrintDeskPage::PrintDeskPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("papers"), tr("Sổ và bản in"), QStringLiteral("printer")}, parent),
      m_composer(new PaperComposing(context, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PrintDeskPage::compose);
    addActions();
}

PrintDeskPage::~PrintDeskPage()
{
    // A field tells of its day when it loses the focus, also when all goes: to nobody any more.
    if (m_options)
        m_options->disconnect(this);
}

void PrintDeskPage::addActions()
{
    using Format = PaperExport::Format;
    actions::ActionRegistry &registry = context().actions;
    const auto add = [&](const char *id, const QString &text, const char *icon, const char *key,
                         const std::function<void()> &does) {
        const QAction *action = registry.add({QString::fromLatin1(id), text, QString::fromLatin1(icon),
                                                 {QKeySequence(QString::fromLatin1(key))}, {}, actions::Menu::None},
            this);
        connect(action, &QAction::triggered, this, [this, does] { whenReady(does); });
    };
    const auto save = [this](Format format) {
        return [this, format] { m_export->save(m_paper->document, format, fileName(), paperName()); };
    };
    add("book.word", tr("Lưu bản đang xem (Word)…"), "file-text", "Ctrl+Shift+E", save(Format::Docx));
    add("book.print", tr("In bản đang xem…"), "printer", "Ctrl+P",
        [this] { m_export->print(m_paper->document, paperName()); });
    add("book.pdf", tr("Lưu bản đang xem (PDF)…"), "file-down", "Ctrl+E", save(Format::Pdf));
    for (const PrintablePaper &paper : reporting::printablePapers()) {
        const QString code = paper.code;
        const QAction *open = registry.add({QStringLiteral("book.open.") + code,
            actions::literal(reporting::printablePaperName(paper)) + QStringLiteral("…"), QStringLiteral("printer"), {},
            tr("Xem trước và in"), actions::Menu::Report, reporting::printablePaperOtherNames(paper)});
        connect(open, &QAction::triggered, this, [this, code] { emit itemRequested(QStringLiteral("book"), code); });
    }
    addFindEverywhere();
    addZoomActions(registry, QStringLiteral("book"), this, [this] { return m_sheet->preview(); });
}

void PrintDeskPage::build()
{
    theme::Theme &theme = context().theme;
    const auto find = [this](const char *id) { return context().actions.find(QString::fromLatin1(id)); };
    head()->addAction(find("book.word"), ActionButton::Look::Secondary)->setShortText(tr("Lưu Word…"));
    head()->addAction(find("book.print"), ActionButton::Look::Secondary)->setShortText(tr("In…"));
    head()->addAction(find("book.pdf"), ActionButton::Look::Primary)->setShortText(tr("Lưu PDF…"));
    widgets::WorkBar *work = m_composer->makeBar();
    work->setObjectName(QStringLiteral("papersComposing"));
    auto *exportBar = new widgets::WorkBar(theme, this);
    m_export = new PaperExport(context().renderer, exportBar, this);

    m_left = new QWidget(this);
    m_left->setObjectName(QStringLiteral("papersLeft"));
    auto *panel = new widgets::Panel(theme, m_left);
    panel->setObjectName(QStringLiteral("papersPanel"));
    m_papers = new QStandardItemModel(this);
    for (const PrintablePaper &paper : reporting::printablePapers()) {
        auto *item = new QStandardItem(reporting::printablePaperName(paper));
        item->setData(paper.code, models::KeyRole);
        m_papers->appendRow(item);
    }
    m_list = new widgets::ListTable(theme, tr("Sổ và bản in"), panel);
    m_list->setObjectName(QStringLiteral("papersList"));
    m_list->setModel(m_papers);
    m_list->setItemDelegate(new widgets::StatusDelegate(theme, m_list));
    m_list->setHeadShown(false);
    m_list->setColumnWidths({0});
    panel->body()->addWidget(m_list, 1);
    m_options = new PaperOptions(theme, m_left);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel, 1);
    column->addWidget(m_options);
    m_sheet = new PreviewPanel(theme, this);

    content()->addWidget(work);
    content()->addWidget(exportBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(sheetGap);
    row->addWidget(m_left);
    row->addWidget(m_sheet, 1);
    content()->addLayout(row, 1);
    connectParts();
}

void PrintDeskPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { choose(now.data(models::KeyRole).toString()); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_options->takeFocus(Qt::OtherFocusReason); });
    connect(m_options, &PaperOptions::changed, this, &PrintDeskPage::optionsChanged);
    connect(m_composer, &PaperComposing::composed, this, &PrintDeskPage::showPaper);
    connect(m_composer, &PaperComposing::failed, this, &PrintDeskPage::showFault);
    connect(m_sheet, &PreviewPanel::setupRequested, this,
        [this] { emit itemRequested(QStringLiteral("setting"), QStringLiteral("page.top")); });
    connect(m_export, &PaperExport::started, this, &PrintDeskPage::refreshActions);
    connect(m_export, &PaperExport::ended, this, &PrintDeskPage::refreshActions);
    connect(m_export, &PaperExport::done, this, &PrintDeskPage::done);
    connect(m_export, &PaperExport::failed, this, &PrintDeskPage::say);
}

void PrintDeskPage::reload()
{
    const services::DataFile &file = context().file;
    const Result<domain::Plan> plan = services::currentPlan(file);
    const Result<QList<domain::Task>> tasks
        = plan ? services::tasksOf(file, plan->id) : Result<QList<domain::Task>>(plan.error());
    const Result<QList<int>> years = services::registerYears(file);
    if (!tasks || !years) {
        say(tasks ? years.error() : tasks.error());
        return;
    }
    m_options->setFacts(*years, *tasks, file.clock().today());
    if (m_list->currentIndex().isValid())
        compose();
    else
        setFace(m_code);
}

QString PrintDeskPage::face() const
{
    return m_code;
}

void PrintDeskPage::setFace(const QString &face)
{
    m_code = face;
    if (!m_list)
        return;
    const PrintablePaper *paper = reporting::findPrintablePaper(face);
    const QModelIndexList rows = m_papers->match(m_papers->index(0, 0), models::KeyRole,
        paper ? face : m_papers->index(0, 0).data(models::KeyRole), 1, Qt::MatchExactly);
    m_list->setCurrentIndex(rows.value(0));
}

void PrintDeskPage::choose(const QString &code)
{
    const PrintablePaper *paper = reporting::findPrintablePaper(code);
    if (!paper)
        return;
    m_code = code;
    m_options->showFor(*paper, m_choices.value(code));
    m_after = nullptr;
    arrange();
    compose();
    emit summaryChanged();
    // Below it the fields may need more room than before: it stays in sight.
    QTimer::singleShot(0, m_list, [list = m_list] { list->scrollTo(list->currentIndex()); });
}

void PrintDeskPage::optionsChanged()
{
    m_choices.insert(m_code, m_options->choice());
    m_composing = true;
    m_sheet->setComposing(true);
    refreshActions();
    m_pause.start();
}

void PrintDeskPage::compose()
{
    m_pause.stop();
    m_composing = true;
    m_sheet->setComposing(true);
    refreshActions();
    message()->clearButtons();
    message()->hide();
    m_choices.insert(m_code, m_options->choice());
    if (const std::optional<base::Error> fault = m_options->fault()) {
        m_composer->drop();
        showFault(*fault);
        return;
    }
    m_composer->compose(m_code, m_choices.value(m_code), tr("Đang lập %1…").arg(paperName()));
}

void PrintDeskPage::showPaper(const document::Document &paper, int pages)
{
    m_paper = Composed{paper, pages};
    m_sheet->setFirstPages(paper, pages);
    endComposing();
    if (const std::function<void()> act = std::exchange(m_after, nullptr))
        act();
}

void PrintDeskPage::showFault(const base::Error &error)
{
    m_paper.reset();
    m_after = nullptr;
    m_sheet->clear();
    if (error.code == base::ErrorCode::Cancelled)
        offerAgain();
    else
        say(error);
    endComposing();
}

void PrintDeskPage::endComposing()
{
    m_composing = false;
    m_sheet->setComposing(false);
    refreshActions();
    emit summaryChanged();
}

/// The user has stopped it.
void PrintDeskPage::offerAgain()
{
    const ActionButton *again = message()->addButton(tr("Lập lại"));
    connect(again, &QAbstractButton::clicked, this, &PrintDeskPage::compose);
    message()->say(widgets::MessageBar::Kind::Information, tr("Đã thôi lập %1.").arg(paperName()));
}

void PrintDeskPage::refreshActions()
{
    for (const char *id : {"book.word", "book.print", "book.pdf"})
        context().actions.find(QString::fromLatin1(id))->setEnabled(!m_export->isRunning() && !m_composing && m_paper);
}

void PrintDeskPage::whenReady(const std::function<void()> &act)
{
    // A day that is being typed counts, though its field was not left.
    if (m_options->choice() == m_choices.value(m_code)) {
        act();
        return;
    }
    m_after = act;
    compose();
}

QString PrintDeskPage::paperName() const
{
    const PrintablePaper *paper = reporting::findPrintablePaper(m_code);
    if (!paper)
        return {};
    const QString name = reporting::printablePaperName(*paper);
    return name.left(1).toLower() + name.mid(1);
}

QString PrintDeskPage::fileName() const
{
    const PrintablePaper *paper = reporting::findPrintablePaper(m_code);
    const reporting::PaperChoice choice = m_choices.value(m_code);
    QStringList parts{PaperExport::fileNameOf(paperName())};
    if (paper->takes(PaperOption::Task))
        parts.append(choice.task);
    if (paper->takes(PaperOption::Year))
        parts.append(QString::number(choice.year));
    if (paper->takes(PaperOption::Day))
        parts.append((choice.day.isValid() ? choice.day : context().file.clock().today()).toString(Qt::ISODate));
    return parts.join(QLatin1Char('-'));
}

QString PrintDeskPage::summary() const
{
    if (!isReady() || m_composing || !m_paper)
        return {};
    return tr("%n trang", nullptr, m_paper->pages);
}

void PrintDeskPage::arrange()
{
    const int character = QFontMetrics(context().theme.font(theme::Type::Body)).averageCharWidth();
    m_left->setFixedWidth(qMin(character * leftCharacters, (width() - 2 * density().pageMargin() - sheetGap) / 2));
    m_left->layout()->setSpacing(density().low ? 10 : sheetGap);
}

QList<QWidget *> PrintDeskPage::panes() const
{
    return {m_list, m_options, m_sheet};
}

void PrintDeskPage::focusPane(QWidget *pane, Qt::FocusReason reason)
{
    if (pane == m_options)
        m_options->takeFocus(reason);
    else if (pane == m_sheet)
        m_sheet->preview()->setFocus(reason);
    else
        Page::focusPane(pane, reason);
}

QStringList PrintDeskPage::itemKinds() const
{
    return {QStringLiteral("book")};
}

/// A paper by its code, "dossier/2.7" with its task.
bool PrintDeskPage::openItem(const QString &, const QString &key)
{
    const QString code = key.section(QLatin1Char('/'), 0, 0);
    const PrintablePaper *paper = reporting::findPrintablePaper(code);
    if (!paper)
        return false;
    if (const QString task = key.section(QLatin1Char('/'), 1); !task.isEmpty())
        m_choices[code].task = task;
    if (code == m_code)
        choose(code);
    else
        setFace(code);
    return true;
}

} // namespace pages

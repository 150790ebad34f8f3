#include "ui/pages/previewpanel.h"

#include "ui/actions/actionregistry.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagelist.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/stepbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QScopedValueRollback>

namespace pages {

using widgets::ActionButton;
using widgets::ElidedLabel;
using widgets::StepButton;

namespace {

constexpr int mostPages = 120; ///< of a long paper: they are there at once
constexpr int restCharacters = 48; ///< of the strip without the word on the form
constexpr int sheetCharacters = 80; ///< that a sheet keeps beside the list of pages

StepButton *makeStep(theme::Theme &theme, const char *name, const char *icon, const QString &tip, QWidget *parent)
{
    auto *button = new StepButton(theme, QString::fromLatin1(icon), parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_theme(theme), m_preview(new print::PreviewWidget(this)),
      m_list(new print::PageList(this)), m_back(makeStep(theme, "previewBack", "chevron-up", tr("Trang trước"), this)),
      m_forward(makeStep(theme, "previewForward", "chevron-down", tr("Trang sau"), this)),
      m_page(new ElidedLabel(theme, ElidedLabel::Ink::Text, ElidedLabel::Size::Body, this)),
      m_form(new widgets::StatusBadge(theme, this)),
      m_setup(makeStep(theme, "previewSetup", "settings", tr("Trang giấy: lề, cỡ chữ, cách dòng"), this)),
      m_smaller(makeStep(theme, "previewSmaller", "zoom-out", tr("Thu nhỏ (Ctrl −)"), this)),
      m_larger(makeStep(theme, "previewLarger", "zoom-in", tr("Phóng to (Ctrl +)"), this)),
      m_fit(new ActionButton(theme, ActionButton::Look::Quiet, this))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Bản xem trước"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_form->setObjectName(QStringLiteral("previewForm"));
    m_fit->setObjectName(QStringLiteral("previewFit"));
    m_fit->setToolTip(tr("Vừa chiều rộng (Ctrl 0)"));
    m_fit->setSmall(true);
    fillHead();
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(0);
    sheets->addWidget(m_list);
    sheets->addWidget(m_preview, 1);
    body()->addLayout(sheets, 1);
    applyColours();
    setTabOrder(m_forward, m_setup);
    setTabOrder(m_setup, m_smaller);
    setTabOrder(m_smaller, m_fit);
    setTabOrder(m_fit, m_larger);
    setTabOrder(m_larger, m_list);
    setTabOrder(m_list, m_preview);

    const auto turn = [this](int by) { m_preview->showPage(m_preview->currentPage() + by); };
    connect(m_back, &QAbstractButton::clicked, this, [turn] { turn(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [turn] { turn(1); });
    connect(m_smaller, &QAbstractButton::clicked, m_preview, &print::PreviewWidget::zoomOut);
    connect(m_setup, &QAbstractButton::clicked, this, &PreviewPanel::setupRequested);
    connect(m_larger, &QAbstractButton::clicked, m_preview, &print::PreviewWidget::zoomIn);
    connect(m_fit, &QAbstractButton::clicked, this, [this] {
        m_preview->fitWidth();
        refresh();
    });
    connect(m_list, &print::PageList::pageChosen, this, [this](int page) {
        // The last pages cannot all stand in the middle of the view; the choice stays where the keys brought it.
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_preview->showPage(page);
    });
    connect(m_preview, &print::PreviewWidget::pageChanged, this, [this](int page) {
        if (!m_isChoosing)
            m_list->setCurrentPage(page);
    });
    connect(m_preview, &print::PreviewWidget::pagesChanged, this, &PreviewPanel::refreshList);
    connect(m_preview, &print::PreviewWidget::pageChanged, this, &PreviewPanel::refresh);
    connect(m_preview, &print::PreviewWidget::pagesChanged, this, &PreviewPanel::refresh);
    connect(m_preview, &print::PreviewWidget::zoomChanged, this, &PreviewPanel::refresh);
    refresh();
}

void PreviewPanel::fillHead()
{
    auto *strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("previewStrip"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(6);
    row->addWidget(m_page, 1);
    row->addWidget(m_form);
    row->addWidget(m_setup);
    row->addSpacing(6);
    row->addWidget(m_smaller);
    row->addWidget(m_fit);
    row->addWidget(m_larger);
    setHeadStrip(strip);
}

void PreviewPanel::setSetupShown(bool shown)
{
    m_setup->setVisible(shown);
}

void PreviewPanel::setPaper(const document::Document &paper)
{
    if (m_preview->pageCount() > 0 && m_pages == 0 && paper == m_paper)
        return;
    m_paper = paper;
    m_pages = 0;
    m_preview->setDocument(paper);
    refreshForm();
}

void PreviewPanel::setFirstPages(const document::Document &paper, int pages)
{
    m_paper = paper;
    m_pages = pages;
    m_preview->setPages(paper.title, print::firstPages(paper, mostPages));
    refreshForm();
}

void PreviewPanel::clear()
{
    m_paper = {};
    m_pages = 0;
    m_preview->setPages({}, {});
    refreshForm();
}

void PreviewPanel::setComposing(bool composing)
{
    m_composing = composing;
    m_preview->setPale(composing);
    refresh();
}

void PreviewPanel::refreshForm()
{
    const QStringList faults = document::decreeFaults(m_paper.setup);
    if (faults.isEmpty()) {
        m_form->setStatus(theme::Status::OnTime, tr("Đúng thể thức NĐ 30/2020"));
        m_form->setToolTip(tr("Lề, cỡ chữ và cách dòng nằm trong khoảng của Nghị định 30/2020/NĐ-CP."));
    } else {
        m_form->setStatus(theme::Status::DueSoon, tr("Ngoài thể thức NĐ 30/2020"));
        m_form->setToolTip(faults.join(QLatin1Char('\n')));
    }
    m_form->setAccessibleDescription(m_form->toolTip());
    // The sign stays where the word has no room.
    m_form->setToolTip(m_form->accessibleName() + QLatin1Char('\n') + m_form->toolTip());
    m_form->setWordShown(width() >= m_form->widthWithWord() + fontMetrics().averageCharWidth() * restCharacters);
}

QSize PreviewPanel::minimumSizeHint() const
{
    const QSize all = Panel::minimumSizeHint();
    return all - QSize(m_form->sizeHint().width() - m_form->leastWidth(), 0);
}

void PreviewPanel::refreshList()
{
    m_list->setPages(m_preview->pages());
    m_list->setCurrentPage(m_preview->currentPage());
    showList();
}

void PreviewPanel::showList()
{
    const int sheet = fontMetrics().averageCharWidth() * sheetCharacters;
    m_list->setVisible(m_preview->pageCount() > 1 && width() >= m_list->width() + sheet);
}

void PreviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    refreshForm();
    showList();
}

void PreviewPanel::refresh()
{
    const int page = m_preview->currentPage();
    const int count = m_preview->pageCount();
    const int all = qMax(count, m_pages);
    QString words = count > 0 ? tr("Trang %1 / %2").arg(page + 1).arg(all) : QString();
    if (all > count)
        words = tr("%1 (xem trước %2 trang đầu)").arg(words).arg(count);
    m_page->setText(m_composing ? tr("Đang lập…") : words);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < count);
    m_fit->setText(m_preview->fitsWidth() ? tr("Vừa chiều rộng") : tr("%1%").arg(qRound(m_preview->zoom() * 100)));
}

void PreviewPanel::applyColours()
{
    m_preview->setCanvas(m_theme.roles().canvas);
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme.roles().canvas);
    palette.setColor(QPalette::Text, m_theme.roles().text);
    palette.setColor(QPalette::Mid, m_theme.roles().line);
    palette.setColor(QPalette::Link, m_theme.roles().accent);
    m_list->setPalette(palette);
    // On paper, white in every look: the dark look's accent would be too pale there.
    m_preview->setMarkColour(theme::lightRoles().accent);
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    Panel::changeEvent(event);
}

void addZoomActions(actions::ActionRegistry &registry, const QString &name, QWidget *page,
    const std::function<print::PreviewWidget *()> &sheet)
{
    const auto add
        = [&](const char *what, const QString &text, const QStringList &keys, void (print::PreviewWidget::*zoom)()) {
              QList<QKeySequence> sequences;
              for (const QString &key : keys)
                  sequences.append(QKeySequence(key));
              const QAction *action = registry.add(
                  {name + QString::fromLatin1(what), text, {}, sequences, {}, actions::Menu::None}, page);
              QObject::connect(action, &QAction::triggered, page, [sheet, zoom] { (sheet()->*zoom)(); });
          };
    using print::PreviewWidget;
    add(".larger", PreviewPanel::tr("Phóng to bản xem trước"), {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")},
        &PreviewWidget::zoomIn);
    add(".smaller", PreviewPanel::tr("Thu nhỏ bản xem trước"), {QStringLiteral("Ctrl+-")}, &PreviewWidget::zoomOut);
    add(".fit", PreviewPanel::tr("Bản xem trước vừa chiều rộng"), {QStringLiteral("Ctrl+0")}, &PreviewWidget::fitWidth);
}

} // namespace pages

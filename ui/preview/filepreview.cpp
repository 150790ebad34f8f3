#include "ui/preview/filepreview.h"

#include "core/base/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/stepbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace preview {

using widgets::ActionButton;
using widgets::ElidedLabel;
using widgets::StepButton;

namespace {

constexpr double buttonStep = 1.25;

StepButton *makeStep(theme::Theme &theme, const char *name, const char *icon, const QString &tip, QWidget *parent)
{
    auto *button = new StepButton(theme, QString::fromLatin1(icon), parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    return button;
}

ActionButton *makeAct(
    theme::Theme &theme, ActionButton::Look look, const char *name, const QString &text, QWidget *parent)
{
    auto *button = new ActionButton(theme, look, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setSmall(true);
    return button;
}

} // namespace

FilePreview::FilePreview(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_theme(theme), m_view(new FileView(this)), m_messageBox(new QWidget(this)),
      m_message(new widgets::MessageBar(theme, m_messageBox)),
      m_back(makeStep(theme, "filePageBack", "chevron-up", tr("Trang trước (Page Up)"), this)),
      m_forward(makeStep(theme, "filePageForward", "chevron-down", tr("Trang sau (Page Down)"), this)),
      m_smaller(makeStep(theme, "fileSmaller", "zoom-out", tr("Thu nhỏ (Ctrl −); vừa bề ngang: Ctrl 0"), this)),
      m_larger(makeStep(theme, "fileLarger", "zoom-in", tr("Phóng to (Ctrl +); vừa bề ngang: Ctrl 0"), this)),
      m_page(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, this)),
      m_open(makeAct(theme, ActionButton::Look::Secondary, "fileOpen", tr("Mở bằng chương trình của máy…"), this)),
      m_copy(makeAct(theme, ActionButton::Look::Secondary, "fileCopy", tr("Lưu bản sao…"), this)),
      m_close(makeAct(theme, ActionButton::Look::Link, "fileClose", tr("Về sổ"), this))
{
    setObjectName(QStringLiteral("filePreview"));
    build();
    setFocusProxy(m_view);
    const auto turn = [this](int by) { m_view->showPage(m_view->currentPage() + by); };
    connect(m_back, &QAbstractButton::clicked, this, [turn] { turn(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [turn] { turn(1); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / buttonStep); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * buttonStep); });
    connect(m_view, &FileView::pageChanged, this, &FilePreview::refresh);
    connect(m_view, &FileView::failed, this, &FilePreview::say);
    connect(m_open, &QAbstractButton::clicked, this, &FilePreview::openRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &FilePreview::copyRequested);
    connect(m_close, &QAbstractButton::clicked, this, &FilePreview::closeRequested);
    refresh();
}

void FilePreview::build()
{
    m_view->setObjectName(QStringLiteral("fileView"));
    m_page->setObjectName(QStringLiteral("filePage"));
    m_message->setObjectName(QStringLiteral("fileMessage"));
    m_message->setClosable(false);
    m_close->setKeyHint(QStringLiteral("Esc"));
    for (QWidget *part : QList<QWidget *>{m_page, m_back, m_forward, m_smaller, m_larger, m_close})
        addHeadWidget(part);
    auto *inset = new QVBoxLayout(m_messageBox);
    inset->setContentsMargins(8, 8, 8, 8);
    inset->addWidget(m_message);
    m_messageBox->hide();
    body()->addWidget(m_messageBox);
    body()->addWidget(m_view, 1);
    footer()->addWidget(m_open);
    footer()->addWidget(m_copy);
    footer()->addStretch(1);
    QWidget *last = m_back;
    for (QWidget *part : QList<QWidget *>{m_forward, m_smaller, m_larger, m_close, m_view, m_open, m_copy}) {
        setTabOrder(last, part);
        last = part;
    }
}

void FilePreview::open(const Source &source)
{
    m_messageBox->hide();
    setTitle(source.name);
    m_view->open(source);
    refresh();
}

void FilePreview::clear()
{
    m_view->clear();
    setTitle({});
}

void FilePreview::refresh()
{
    m_view->setCanvas(m_theme.roles().canvas);
    const int count = m_view->pageCount();
    m_page->setText(count > 0 ? tr("Trang %1/%2").arg(m_view->currentPage() + 1).arg(count) : QString());
    const bool several = count > 1;
    m_back->setVisible(several);
    m_forward->setVisible(several);
    m_back->setEnabled(m_view->currentPage() > 0);
    m_forward->setEnabled(m_view->currentPage() + 1 < count);
    m_smaller->setEnabled(count > 0);
    m_larger->setEnabled(count > 0);
}

void FilePreview::say(const base::Error &error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return;
    m_messageBox->show();
    m_message->say(widgets::MessageBar::Kind::Warning, base::sentence(error));
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    Panel::keyPressEvent(event);
}

void FilePreview::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->setCanvas(m_theme.roles().canvas);
}

} // namespace preview

#include "ui/dialogs/firstrun/firstrun.h"

#include "core/base/errortext.h"
#include "ui/dialogs/firstrun/officestep.h"
#include "ui/dialogs/firstrun/placestep.h"
#include "ui/dialogs/firstrun/planstep.h"
#include "ui/dialogs/firstrun/unitsstep.h"
#include "ui/dialogs/messageseam.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace dialogs {

using widgets::ActionButton;

namespace {

constexpr int frameMargin = 16;
constexpr QSize usualSize(960, 520); // stands on a 1366×768 PC at 125 %

} // namespace

FirstRun::FirstRun(theme::Theme &theme, FirstRunStart start, Create create, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_start(std::move(start)), m_create(std::move(create)),
      m_side(new QWidget(this)), m_title(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_message(new widgets::MessageBar(theme, this))
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Thiết lập ban đầu"));
    setModal(true);
    m_side->setObjectName(QStringLiteral("firstRunSteps"));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    side->setSpacing(12);
    side->addStretch(1);
    m_title->setObjectName(QStringLiteral("firstRunTitle"));
    m_stack->setObjectName(QStringLiteral("firstRunStack"));
    m_message->setObjectName(QStringLiteral("firstRunMessage"));
    m_message->setClosable(false); // it goes with the step

    auto *right = new QVBoxLayout;
    right->setContentsMargins(frameMargin, 12, frameMargin, 12);
    right->setSpacing(10);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    for (FirstRunStep *step : {static_cast<FirstRunStep *>(new OfficeStep(theme, m_start, this)),
             static_cast<FirstRunStep *>(new PlanStep(theme, m_start, this)),
             static_cast<FirstRunStep *>(new UnitsStep(theme, m_start, this)),
             static_cast<FirstRunStep *>(new PlaceStep(theme, m_start, this))})
        addStep(step);
    auto *foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("firstRunFoot"));
    buildFoot(foot);
    right->addWidget(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);

    auto *back = new QShortcut(QKeySequence(QStringLiteral("Alt+Left")), this);
    connect(back, &QShortcut::activated, this, &FirstRun::back);
    auto *find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    connect(find, &QShortcut::activated, this, [this] {
        if (auto *filter = m_stack->currentWidget()->findChild<widgets::FilterField *>())
            filter->setFocus(Qt::ShortcutFocusReason);
    });
    applyFonts();
    resize(usualSize);
    showStep(0);
}

void FirstRun::addStep(FirstRunStep *step)
{
    const int number = int(m_steps.size()) + 1;
    step->setObjectName(QStringLiteral("firstRunStep%1").arg(number));
    // Where the window is low or the text large the step scrolls as a whole.
    auto *scroll = new QScrollArea(m_stack);
    scroll->setObjectName(QStringLiteral("firstRunScroll%1").arg(number));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(step);
    scroll->viewport()->setAutoFillBackground(false);
    step->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    auto *name = new QLabel(QStringLiteral("%1. %2").arg(QString::number(number), step->title()), m_side);
    name->setObjectName(QStringLiteral("firstRunName%1").arg(number));
    qobject_cast<QVBoxLayout *>(m_side->layout())->insertWidget(number - 1, name);
    m_steps.append(step);
    m_names.append(name);
}

void FirstRun::buildFoot(QWidget *parent)
{
    const auto button = [&](const char *name, ActionButton::Look look, const QString &text, const QString &key) {
        auto *made = new ActionButton(m_theme, look, parent);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setKeyHint(key);
        made->setAutoDefault(false); // Enter is the dialog's
        return made;
    };
    m_promise = new QCheckBox(tr("Đã rõ: &không nhập bí mật nhà nước, không nhập dữ liệu cá nhân công dân"), parent);
    m_promise->setObjectName(QStringLiteral("firstRunPromise"));
    m_promise->setAccessibleName(tr("Đã rõ: không nhập bí mật nhà nước, không nhập dữ liệu cá nhân công dân"));
    m_back = button("firstRunBack", ActionButton::Look::Secondary, tr("Quay lại"), QStringLiteral("Alt+←"));
    m_all = button(
        "firstRunAll", ActionButton::Look::Secondary, tr("Dùng các giá trị này"), QStringLiteral("Ctrl+Enter"));
    m_next = button("firstRunNext", ActionButton::Look::Primary, tr("Tiếp tục"), QStringLiteral("Enter"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_promise);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_all, &QPushButton::clicked, this, &FirstRun::finish);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
}

int FirstRun::currentStep() const
{
    return m_stack->currentIndex();
}

void FirstRun::showStep(int index)
{
    m_stack->setCurrentIndex(index);
    m_title->setText(m_steps.at(index)->title());
    m_message->hide();
    const bool last = index == m_steps.size() - 1;
    m_back->setEnabled(index > 0);
    m_all->setVisible(!last);
    m_next->setText(last ? tr("Tạo tệp dữ liệu") : tr("Tiếp tục"));
    applyFonts();
    m_steps.at(index)->firstField()->setFocus(Qt::TabFocusReason);
}

void FirstRun::next()
{
    const int index = currentStep();
    if (index == m_steps.size() - 1) {
        finish();
        return;
    }
    if (const std::optional<FirstRunStep::Fault> fault = m_steps.at(index)->fault())
        say(fault->sentence, fault->field);
    else
        showStep(index + 1);
}

void FirstRun::back()
{
    if (currentStep() > 0)
        showStep(currentStep() - 1);
}

void FirstRun::finish()
{
    FirstRunAnswers answers;
    for (int index = 0; index < m_steps.size(); ++index) {
        if (const std::optional<FirstRunStep::Fault> fault = m_steps.at(index)->fault()) {
            showStep(index);
            say(fault->sentence, fault->field);
            return;
        }
        m_steps.at(index)->write(answers);
    }
    if (!m_promise->isChecked()) {
        m_message->say(widgets::MessageBar::Kind::Warning,
            tr("Chương trình chỉ để theo dõi văn bản và số liệu. Hãy đánh dấu “Đã rõ” bằng phím cách, rồi nhấn "
               "Enter."));
        m_promise->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const base::Result<void> made = m_create(answers); !made) {
        showStep(int(m_steps.size()) - 1);
        say(base::sentence(made.error()), m_steps.last()->firstField());
        return;
    }
    accept();
}

void FirstRun::say(const QString &sentence, QWidget *field)
{
    m_message->say(widgets::MessageBar::Kind::Error, sentence);
    field->setFocus(Qt::OtherFocusReason);
}

void FirstRun::reject()
{
    if (messageSeam().ask(this, windowTitle(),
            tr("Chưa tạo tệp dữ liệu nào. Rời khỏi đây thì những gì vừa ghi ở các bước sẽ mất."),
            parentWidget() ? tr("Bỏ các giá trị đã ghi") : tr("Thoát chương trình")))
        QDialog::reject();
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else if (m_promise->hasFocus() && m_promise->isChecked())
        finish();
    else
        next();
}

void FirstRun::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(m_side->geometry(), m_theme.roles().nav);
    painter.fillRect(QRect(m_side->geometry().right(), 0, 1, height()), m_theme.roles().line);
}

void FirstRun::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_next)
        applyFonts();
}

void FirstRun::applyFonts()
{
    m_title->setFont(m_theme.font(theme::Type::Title));
    for (int index = 0; index < m_names.size(); ++index) {
        QFont font = m_theme.font(theme::Type::Body);
        font.setWeight(index == currentStep() ? QFont::DemiBold : QFont::Normal);
        m_names.at(index)->setFont(font);
        m_names.at(index)->setForegroundRole(index == currentStep() ? QPalette::Link
                : index < currentStep()                             ? QPalette::Text
                                                                    : QPalette::PlaceholderText);
    }
}

} // namespace dialogs

#include "ui/pages/incoming/entryform.h"

#include "core/base/errortext.h"
#include "core/services/enteredreport.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "ui/pages/incoming/entryattachments.h"
#include "ui/pages/incoming/entrydifficulties.h"
#include "ui/pages/incoming/entryfields.h"
#include "ui/pages/incoming/entryformactions.h"
#include "ui/pages/incoming/entryresults.h"
#include "ui/pages/incoming/resultstable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notefield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sectionhead.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace pages {

using base::Result;
using widgets::ActionButton;
using widgets::MessageBar;
using widgets::named;

namespace {

/// The register's column beside the rest, in characters of the body font (480 px at 100 %).
constexpr int fieldColumn = 60;

} // namespace

EntryForm::EntryForm(const PageContext &context, const EntryFormActions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(named(new widgets::Panel(context.theme, this), "entryPanel")),
      m_offer(named(new MessageBar(context.theme, this), "entryOffer")),
      m_replaced(named(new MessageBar(context.theme, this), "entryReplaced")),
      m_scroll(named(new QScrollArea(this), "entryScroll")), m_line(new QWidget(this)), m_rest(new QWidget),
      m_fields(named(new EntryFields(context, actions.more), "entryFields")), m_spoken(new QVBoxLayout),
      m_message(named(new MessageBar(context.theme, m_rest), "entryMessage")),
      m_reason(named(new QLineEdit(m_rest), "reasonEdit")),
      m_results(named(new EntryResults(context.theme, actions, m_rest), "entryResults")),
      m_narrativeBox(new QWidget(m_rest)), m_narrative(named(new widgets::NoteField, "narrativeEdit")),
      m_difficulties(named(
          new EntryDifficulties(context.theme, actions.difficulty, actions.narrative, m_rest), "entryDifficulties")),
      m_attachments(named(new EntryAttachments(context, actions.attach, this), "entryAttachments")),
      m_drop(named(new ActionButton(context.theme, ActionButton::Look::Secondary, m_panel), "dropButton")),
      m_store(named(new ActionButton(context.theme, ActionButton::Look::Secondary, m_panel), "storeButton")),
      m_save(named(new ActionButton(context.theme, ActionButton::Look::Primary, m_panel), "saveButton"))
{
    build();
    buildRest();
    m_keeper = new widgets::DraftKeeper(context.file,
        {QStringLiteral("incoming.entry"), [this] { return draft(); },
            [this](const QJsonObject &content) { restore(content); }, [this] { return mayLeave(); }},
        this, m_offer);
    listen(actions);
    reload();
    clear();
    m_keeper->offer();
    showReadOnly();
}

void EntryForm::build()
{
    for (MessageBar *bar : {m_offer, m_replaced, m_message})
        bar->setCompact(true);
    m_message->setButtonsBelow(true); // the sentence needs the width
    m_replaced->setClosable(false);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_line->setFixedWidth(1);
    m_line->setBackgroundRole(QPalette::Mid);
    m_line->setAutoFillBackground(true);
    m_columns->addWidget(m_fields);
    m_columns->addWidget(m_line);
    m_columns->addWidget(m_rest, 1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(8, 6, 8, 0);
    bars->setSpacing(4);
    bars->addWidget(m_offer);
    bars->addWidget(m_replaced);
    m_panel->addHeadWidget(m_fields->moreButton());
    m_panel->body()->addLayout(bars);
    m_panel->body()->addWidget(m_scroll, 1);

    m_drop->setText(tr("Bỏ bản nháp"));
    m_store->setText(tr("Lưu"));
    m_store->setKeyHint(QStringLiteral("Ctrl+S"));
    m_save->setText(tr("Lưu và nhập tiếp"));
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    auto *note = new widgets::ElidedLabel(
        m_context.theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, m_panel);
    note->setText(tr("* bắt buộc"));
    m_panel->footer()->addWidget(note, 1);
    m_panel->footer()->addWidget(m_drop);
    m_panel->footer()->addWidget(m_store);
    m_panel->footer()->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void EntryForm::buildRest()
{
    m_reason->setAccessibleName(tr("Lý do"));
    m_reason->hide();
    m_spoken->setSpacing(4);
    m_spoken->addWidget(m_message);
    m_spoken->addWidget(m_reason);

    auto *narrativeHead = new widgets::SectionHead(m_context.theme, tr("Nội dung khác"), m_narrativeBox);
    m_narrative->setAccessibleName(tr("Nội dung khác của báo cáo"));
    m_narrative->setLines(2, 5);
    auto *narrative = new QVBoxLayout(m_narrativeBox);
    narrative->setContentsMargins(0, 0, 0, 8);
    narrative->setSpacing(0);
    narrative->addWidget(narrativeHead);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(14, 0, 14, 0);
    inset->addWidget(m_narrative);
    narrative->addLayout(inset);
    m_narrativeBox->hide();

    auto *column = new QVBoxLayout(m_rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_spoken);
    column->addWidget(m_results, 1);
    column->addWidget(m_narrativeBox);
    column->addWidget(m_difficulties);
    column->addWidget(m_attachments);
}

void EntryForm::listen(const EntryFormActions &actions)
{
    const auto touched = [this] {
        if (!m_filling)
            m_keeper->touch();
    };
    connect(m_fields, &EntryFields::typed, this, touched);
    connect(m_results, &EntryResults::typed, this, touched);
    connect(m_difficulties, &EntryDifficulties::typed, this, touched);
    connect(m_attachments, &EntryAttachments::typed, this, touched);
    connect(m_attachments, &EntryAttachments::ordered, this, &EntryForm::orderTabs);
    connect(m_attachments, &EntryAttachments::savable, this, &EntryForm::keepPromise);
    connect(m_attachments, &EntryAttachments::unsavable, this, &EntryForm::breakPromise);
    connect(m_attachments, &EntryAttachments::spoken, this,
        [this](QWidget *where) { m_scroll->ensureWidgetVisible(where); });
    connect(m_attachments, &EntryAttachments::previewWanted, this, &EntryForm::previewWanted);
    connect(m_attachments, &EntryAttachments::removed, this, &EntryForm::fileRemoved);
    connect(m_attachments, &EntryAttachments::done, this, &EntryForm::done);
    connect(m_narrative, &QPlainTextEdit::textChanged, this, touched);
    connect(m_reason, &QLineEdit::textChanged, this, touched);
    connect(m_fields, &EntryFields::settled, this, &EntryForm::judge);
    connect(m_results, &EntryResults::settled, this, &EntryForm::judge);
    connect(m_difficulties, &EntryDifficulties::settled, this, &EntryForm::judge);
    connect(m_difficulties, &EntryDifficulties::rowsChanged, this, &EntryForm::orderTabs);
    connect(m_fields, &EntryFields::chosen, this, &EntryForm::followChosen);
    connect(m_reason, &QLineEdit::returnPressed, this, &EntryForm::takeReason);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::save);
    connect(m_store, &QPushButton::clicked, this, &EntryForm::saveAndShow);
    connect(m_drop, &QPushButton::clicked, this, &EntryForm::drop);
    connect(actions.nil, &QAction::triggered, this, [this] {
        // Typing goes on in the quick line: the key is meant there.
        if (isAncestorOf(QApplication::focusWidget()))
            m_fields->toggleNil();
    });
    connect(actions.narrative, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        m_narrativeBox->show();
        m_narrative->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keeper, &widgets::DraftKeeper::kept, this, [this](const QDateTime &at) {
        m_panel->setNote(tr("bản nháp, tự lưu %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
    });
    connect(
        m_keeper, &widgets::DraftKeeper::failed, this, [this] { m_panel->setNote(tr("chưa tự lưu được bản nháp")); });
    connect(&m_context.file.changes(), &services::ChangeNotifier::changed, this, &EntryForm::followChange);
    connect(actions.preview, &QAction::triggered, m_attachments, &EntryAttachments::preview);
    connect(actions.supplement, &QAction::triggered, m_fields, &EntryFields::askSupplement);
    orderTabs();
}

void EntryForm::orderTabs()
{
    QList<QWidget *> order = m_fields->inOrder();
    order << m_reason << m_results->buttons() << m_results->table() << m_narrative << m_difficulties->inOrder()
          << m_attachments->inOrder() << m_drop << m_store << m_save;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void EntryForm::arrange(const theme::Density &density)
{
    const int column = fontMetrics().averageCharWidth() * fieldColumn;
    m_columns->setDirection(density.narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setAlignment(m_fields, density.narrow ? Qt::AlignTop : Qt::Alignment());
    m_fields->setMinimumWidth(density.narrow ? column : 0);
    m_fields->setMaximumWidth(density.narrow ? column : QWIDGETSIZE_MAX);
    m_line->setVisible(density.narrow);
    m_fields->setLow(density.low);
    m_spoken->setContentsMargins(14, density.narrow ? (density.low ? 2 : 6) : 0, 14, density.low ? 0 : 6);
    m_results->setKeysShown(!density.narrow);
    m_difficulties->setKeysShown(!density.narrow);
    m_attachments->setKeysShown(!density.narrow);
    m_fields->moreButton()->setKeyHintShown(!density.narrow);
    m_store->setKeyHintShown(!density.narrow);
    m_save->setKeyHintShown(!density.narrow);
    m_difficulties->setLow(density.low);
}

void EntryForm::reload()
{
    const Result<domain::Plan> plan = services::currentPlan(m_context.file);
    const Result<services::PlanContents> contents
        = plan ? services::readPlanContents(m_context.file, *plan) : Result<services::PlanContents>(plan.error());
    const Result<void> read = contents ? m_fields->reload(*plan) : Result<void>(contents.error());
    if (!read) {
        m_message->say(MessageBar::Kind::Error, base::sentence(read.error()));
        return;
    }
    m_plan = *plan;
    m_results->setTasks(contents->tasks);
    m_difficulties->setTasks(contents->tasks);
    m_tasks = contents->tasks;
    showTitle();
}

void EntryForm::followChange(services::Subject subject)
{
    // What the form saves itself is followed by clear().
    if (m_filling)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    if (subject != services::Subject::Reports)
        reload();
    m_fields->showNumber();
    followChosen();
    judge();
}

void EntryForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this); // it may be closed while files are on their way
    if (!m_stale)
        return;
    m_stale = false;
    reload();
    followChosen();
    judge();
}

void EntryForm::showReadOnly()
{
    const std::optional<base::Error> why = m_context.file.whyReadOnly();
    if (!why)
        return;
    m_readOnly = true;
    m_scroll->setEnabled(false);
    m_drop->setEnabled(false);
    m_store->setEnabled(false);
    m_save->setEnabled(false);
    m_offer->setClosable(false);
    m_offer->say(MessageBar::Kind::Information, base::sentence(*why));
}

void EntryForm::followChosen()
{
    if (m_filling)
        return;
    const domain::UnitId unit = m_fields->unit();
    const Result<QList<domain::UnitId>> collectives = services::collectivesOf(m_context.file, unit);
    const Result<std::optional<services::EarlierReport>> earlier = unit.isValid()
        ? services::earlierReport(m_context.file, unit, m_fields->period())
        : Result<std::optional<services::EarlierReport>>(std::nullopt);
    m_results->setUnit(unit, collectives ? *collectives : QList<domain::UnitId>(), earlier ? *earlier : std::nullopt);
    showTitle();
}

void EntryForm::showTitle()
{
    const Entry now = entry();
    m_panel->setTitle(now.kind == Entry::Kind::OwnResults ? tr("Kết quả của %1, không có văn bản").arg(now.issuer)
                                                          : tr("Văn bản đến số %1").arg(m_fields->numberShown()));
}

} // namespace pages

#include "ui/pages/incoming/incomingpage.h"

#include "core/reporting/periodcounts.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/chasebar.h"
#include "ui/pages/incoming/bookacts.h"
#include "ui/pages/incoming/documentbar.h"
#include "ui/pages/incoming/entryacts.h"
#include "ui/pages/incoming/entryfileacts.h"
#include "ui/pages/incoming/entryform.h"
#include "ui/pages/incoming/quickline.h"
#include "ui/pages/incoming/registerpane.h"
#include "ui/pages/incoming/requestacts.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>

#include <algorithm>

namespace pages {

using base::Result;
using widgets::ActionButton;

IncomingPage::IncomingPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("incoming"), tr("Báo cáo đến"), QStringLiteral("inbox")}, parent),
      m_formActions(context.actions, this)
{
    addActions();
    offerListing();
    offerStory();
    addRegisterActions();
    m_entryActs = new EntryActs(context, this);
    m_fileActs = new EntryFileActs(context, this);
    m_requestActs = new RequestActs(context, this);
    m_bookActs = new BookActs(context, this);
    connect(m_entryActs, &EntryActs::asked, this, &IncomingPage::bringRegister);
    connect(m_requestActs, &RequestActs::asked, this, &IncomingPage::bringRegister);
    connect(m_bookActs, &BookActs::asked, this, &IncomingPage::bringRegister);
    connect(m_bookActs, &BookActs::done, this, &IncomingPage::done);
    connect(m_bookActs, &BookActs::failed, this, &IncomingPage::say);
    connect(m_bookActs, &BookActs::callWanted, m_call, &QAction::trigger);
}

bool IncomingPage::concerns(services::Subject subject) const
{
    // The line is ready for the next document before the register is read again.
    return subject != services::Subject::Tasks && !(m_quick && m_quick->isSaving());
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
    head()->addAction(m_document, ActionButton::Look::Secondary)->setKeyHint({}); // a long one: the menu has it
    head()->addAction(entry, ActionButton::Look::Primary);

    m_quick = new QuickLine(context(), QuickServices::of(context().file), this);
    m_quick->setObjectName(QStringLiteral("quickLine"));
    content()->addWidget(m_quick);
    m_register = new RegisterPane(context(),
        {entry, m_requestActs->newRequest(), m_entryActs->actions(), m_requestActs->actions().mid(1) << m_call}, this);
    m_register->setObjectName(QStringLiteral("registerPane"));
    m_form = new EntryForm(context(), m_formActions, this);
    m_form->setObjectName(QStringLiteral("entryForm"));
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    m_row->addWidget(m_register, 49);
    m_row->addWidget(m_form, 51);
    content()->addLayout(m_row, 1);
    m_documentBar = new DocumentBar(context(), this);
    content()->addWidget(m_documentBar);
    m_chaseBar = new dialogs::ChaseBar(theme, context().file, this);
    content()->addWidget(m_chaseBar);
    m_entryActs->build(content(), this);
    m_fileActs->build(content(), this);
    m_requestActs->build(content(), this);
    m_bookActs->build(content(), this);
    m_strips = findChildren<widgets::ActBar *>();
    connectParts();
    connectFiles();
    connectLine();
}

QString IncomingPage::story() const
{
    if (const std::optional<domain::RegisterLine> line = m_register->currentEntry())
        return QStringLiteral("register_entry/") + services::EntryKey::of(line->entry).text();
    const std::optional<domain::Request> request = m_register->currentRequest();
    return request ? QStringLiteral("request/") + request->number : QString();
}

void IncomingPage::connectParts()
{
    connect(m_faces, &widgets::Segment::currentChanged, this, [this] {
        arrange();
        focusFace();
    });
    connect(m_register, &RegisterPane::faceChanged, this, &IncomingPage::arrange);
    connect(m_register, &RegisterPane::failed, this, &IncomingPage::say);
    connect(m_register, &RegisterPane::historyWanted, this, &IncomingPage::showStory);
    connect(m_register, &RegisterPane::currentChanged, this, [this] {
        m_entryActs->setCurrent(m_register->currentEntry());
        const std::optional<domain::Request> request = m_register->currentRequest();
        m_requestActs->setCurrent(request ? request->number : QString());
    });
    connect(m_register, &RegisterPane::answerWanted, this, [this](const QString &request, domain::UnitId unit) {
        bringForm();
        m_form->beginAnswer(request, unit);
    });
    connect(m_entryActs, &EntryActs::done, this, &IncomingPage::done);
    connect(m_entryActs, &EntryActs::replacementAsked, this, [this](const services::EntryKey &old) {
        bringForm();
        m_form->beginReplacement(old);
    });
    connect(m_requestActs, &RequestActs::done, this, &IncomingPage::done);
    connect(m_requestActs, &RequestActs::failed, this, &IncomingPage::say);
    connect(m_requestActs, &RequestActs::written, this, [this](const QString &number) {
        m_register->showRequest(number);
        emit done(tr("Đã ghi yêu cầu số %1").arg(number));
    });
    connect(m_chaseBar, &dialogs::ChaseBar::logged, this, &IncomingPage::done);
    connect(m_documentBar, &DocumentBar::registered, this, [this](const domain::RegisterEntry &entry) {
        // The month's list holds reports only.
        m_register->setFace(RegisterFace::Year);
        m_register->chooseEntry(entry.id);
        emit done(tr("Đã đăng ký văn bản đến số %1").arg(entry.numberText()));
    });
    connect(m_form, &EntryForm::showWanted, this, [this](const services::EntryKey &key) {
        // Results without a document stand in no register.
        if (key.number > 0)
            openItem(QStringLiteral("entry"), key.text());
    });
    connect(m_form, &EntryForm::saved, this,
        [this](const services::EntryKey &key, std::optional<domain::Period> of, const QString &sentence) {
            if (of && *of != period())
                emit periodRequested(*of);
            if (const auto entry = services::findEntry(context().file, key.text()))
                m_register->chooseEntry(entry->id);
            emit done(sentence);
        });
}

void IncomingPage::addActions()
{
    QAction *entry = context().actions.add({QStringLiteral("report.new"), tr("&Nhập nhanh"), QStringLiteral("plus"),
        {QKeySequence(QStringLiteral("Ctrl+N"))}, tr("Nhập một báo cáo hoặc văn bản đến bằng một dòng"),
        actions::Menu::Entry});
    connect(entry, &QAction::triggered, this, [this, entry] {
        // A page that knows the unit leaves its code here, and the code of the period behind it.
        const QStringList known = entry->data().toStringList();
        entry->setData({});
        bringLine(known);
    });
    connect(m_formActions.save, &QAction::triggered, this, [this] {
        if (inLine()) {
            m_quick->enter();
            return;
        }
        bringForm();
        m_form->save();
    });
    connect(m_formActions.store, &QAction::triggered, this, [this] {
        bringForm();
        m_form->saveAndShow();
    });
    connect(m_formActions.attach, &QAction::triggered, this, [this] {
        prepare();
        // In the detail of an entry its own files are meant.
        if (m_register->isInDetail(QApplication::focusWidget())) {
            emit m_register->entryFilesWanted();
            return;
        }
        bringForm();
        m_form->attach();
    });
    connect(m_formActions.nil, &QAction::triggered, this, [this] {
        if (inLine())
            m_quick->addNil();
    });
    connect(m_formActions.ownResults, &QAction::triggered, this, [this] {
        bringForm();
        m_form->beginOwnResults();
    });
}

void IncomingPage::addRegisterActions()
{
    m_document = context().actions.add({QStringLiteral("register.document"), tr("&Văn bản khác…"),
                                           QStringLiteral("file-plus"), {QKeySequence(QStringLiteral("Ctrl+Shift+N"))},
                                           tr("Đăng ký một văn bản đến không phải báo cáo"), actions::Menu::Entry},
        this);
    connect(m_document, &QAction::triggered, this, [this] {
        bringRegister();
        m_documentBar->begin();
    });
    m_call = context().actions.add({QStringLiteral("register.call"), tr("Ghi cuộc gọi…"), QStringLiteral("phone-call"),
                                       {QKeySequence(QStringLiteral("F7"))},
                                       tr("Ghi cuộc gọi đôn đốc đơn vị đang chọn vào nhật ký"), actions::Menu::None},
        this);
    connect(m_call, &QAction::triggered, this, [this] {
        bringRegister();
        if (const std::optional<domain::Unit> planless = m_bookActs->currentUnit()) {
            m_chaseBar->openFor(*planless, period());
            return;
        }
        const std::optional<domain::Unit> unit = m_register->currentUnit();
        if (!unit)
            return;
        if (const std::optional<domain::Request> request = m_register->currentRequest())
            m_chaseBar->openForRequest(*unit, *request);
        else
            m_chaseBar->openFor(*unit, period());
    });
    QAction *filter
        = context().actions.add({QStringLiteral("register.filter"), tr("Tìm trong sổ"), QStringLiteral("search"),
                                    {QKeySequence(QStringLiteral("Ctrl+F"))}, {}, actions::Menu::None},
            this);
    connect(filter, &QAction::triggered, this, [this] {
        bringRegister();
        m_register->focusFilter();
    });
}

void IncomingPage::connectFiles()
{
    connect(m_fileActs, &EntryFileActs::failed, this, &IncomingPage::say);
    connect(m_fileActs, &EntryFileActs::done, this, [this](const QString &sentence) {
        if (!m_form->isAncestorOf(QApplication::focusWidget()))
            m_register->focusDetail();
        emit done(sentence);
    });
    connect(m_register, &RegisterPane::entryFilesWanted, this, [this] {
        if (const std::optional<domain::RegisterLine> line = m_register->currentEntry())
            m_fileActs->addTo(services::EntryKey::of(line->entry));
    });
    connect(
        m_register, &RegisterPane::entryFileAsked, this, [this](widgets::FileAct act, const domain::Attachment &file) {
            if (act == widgets::FileAct::Preview)
                preview(file, false);
            else if (act == widgets::FileAct::Remove)
                m_fileActs->withdraw(file);
            else
                actOn(act, file);
        });
    connect(m_register, &RegisterPane::fileAsked, this, &IncomingPage::actOn);
    connect(m_register, &RegisterPane::previewClosed, this, &IncomingPage::endPreview);
    connect(m_form, &EntryForm::done, this, &IncomingPage::done);
    connect(
        m_form, &EntryForm::previewWanted, this, [this](const domain::NewAttachment &file) { preview(file, true); });
    connect(m_form, &EntryForm::fileRemoved, this, [this](const domain::NewAttachment &file) {
        if (m_previewsForm && m_register->previewed() == file)
            m_register->closePreview();
    });
    connect(m_form, &EntryForm::cleared, this, [this] {
        if (m_previewsForm)
            m_register->closePreview();
    });
}

void IncomingPage::actOn(widgets::FileAct act, const domain::NewAttachment &file)
{
    if (act == widgets::FileAct::Open)
        m_fileActs->open(file);
    else
        m_fileActs->saveCopy(file);
}

void IncomingPage::preview(const domain::NewAttachment &file, bool ofForm)
{
    if (m_register->previewed() == file) {
        m_register->closePreview();
        endPreview();
        return;
    }
    if (!m_register->previewed())
        m_beforePreview = QApplication::focusWidget();
    m_previewsForm = ofForm;
    m_register->preview(file);
    if (density().narrow)
        m_faces->setCurrent(RegisterSide);
    // Beside the form one goes on typing; in its place, or in the place of what was chosen, one looks.
    if (density().narrow || !ofForm)
        m_register->focusPreview();
}

void IncomingPage::endPreview()
{
    if (m_previewsForm && density().narrow)
        m_faces->setCurrent(FormFace);
    if (m_beforePreview && m_beforePreview->isVisibleTo(this))
        m_beforePreview->setFocus(Qt::OtherFocusReason);
    else
        m_register->focusDetail();
}

void IncomingPage::bringRegister()
{
    emit pageRequested(id());
    prepare();
    if (density().narrow)
        m_faces->setCurrent(RegisterSide);
}

void IncomingPage::bringForm()
{
    emit pageRequested(id());
    prepare();
    m_faces->setCurrent(FormFace);
    if (!density().narrow)
        m_register->setFace(RegisterFace::Period);
    arrange();
}

QString IncomingPage::summary() const
{
    return m_state;
}

void IncomingPage::reload()
{
    const Result<domain::Plan> plan = services::currentPlan(context().file);
    if (!plan) {
        say(plan.error());
        return;
    }
    m_register->setPeriod(period());
    m_quick->setPeriod(period());
    const Result<QList<reporting::PeriodCounts>> counted
        = reporting::lastPeriodCounts(context().file, plan->id, period(), 1, context().file.clock().today());
    if (const Result<void> read = m_register->reload(); !counted || !read) {
        say(counted ? read.error() : counted.error());
        return;
    }
    message()->hide();
    const reporting::UnitCounts counts = counted->isEmpty() ? reporting::UnitCounts() : counted->first().counts;
    m_state = counts.required > 0 ? tr("%1/%2 đơn vị đã gửi").arg(counts.received()).arg(counts.required)
                                  : tr("Kỳ này không bắt buộc báo cáo");
    head()->setState(m_state);
}

void IncomingPage::arrange()
{
    const bool narrow = density().narrow;
    m_faces->setVisible(narrow);
    m_register->setVisible(!narrow || m_faces->current() == RegisterSide);
    m_form->setVisible(narrow ? m_faces->current() == FormFace : m_register->face() == RegisterFace::Period);
    m_form->arrange(density());
    m_quick->arrange(density());
    // In a low window an act that is being finished in a strip needs the line's room.
    const bool busy = std::any_of(
        m_strips.begin(), m_strips.end(), [](const widgets::ActBar *strip) { return !strip->isHidden(); });
    m_quick->setVisible(!busy || !density().low);
}

QStringList IncomingPage::itemKinds() const
{
    return {
        QStringLiteral("unit"), QStringLiteral("entry"), QStringLiteral("request"), QStringLiteral("reports.status")};
}

bool IncomingPage::openItem(const QString &kind, const QString &key)
{
    if (kind == QStringLiteral("unit")) {
        m_quick->focusLine();
        return openUnit(key);
    }
    if (density().narrow)
        m_faces->setCurrent(RegisterSide);
    if (kind == QStringLiteral("request"))
        return m_register->showRequest(key);
    if (kind == QStringLiteral("reports.status")) {
        // All of the period: each line says how it stands.
        m_register->setFace(RegisterFace::Period);
        return true;
    }
    const Result<domain::RegisterEntry> entry = services::findEntry(context().file, key);
    return entry && m_register->showEntry(*entry);
}

QList<QWidget *> IncomingPage::panes() const
{
    return m_register->panes();
}

} // namespace pages

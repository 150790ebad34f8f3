#include "ui/pages/paper/partspane.h"

#include "ui/actions/actionregistry.h"
#include "ui/models/papersectionsmodel.h"
#include "ui/pages/page.h"
#include "ui/pages/paper/cutoffrow.h"
#include "ui/pages/paper/headingbar.h"
#include "ui/pages/paper/paperchooser.h"
#include "ui/pages/paper/paperdesk.h"
#include "ui/pages/paper/sectioneditor.h"
#include "ui/pages/paper/sectionlist.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>

#include <functional>

namespace pages {

using models::PaperSectionsModel;
using reporting::EditedSection;
using reporting::SectionState;

void PartsPane::addActions(const PageContext &context, QWidget *scope)
{
    const auto add = [&](const char *id, const QString &text, const char *icon, const char *key, const QString &tip) {
        const QList<QKeySequence> keys
            = *key ? QList<QKeySequence>{QKeySequence(QString::fromLatin1(key))} : QList<QKeySequence>();
        context.actions.add(
            {QString::fromLatin1(id), text, QString::fromLatin1(icon), keys, tip, actions::Menu::None}, scope);
    };
    add("paper.take", tr("Dùng câu mới"), "", "Alt+M", tr("Thay câu đã sửa bằng câu từ số liệu mới"));
    add("paper.keep", tr("Giữ câu của tôi"), "", "", tr("Giữ câu đã sửa, thôi nhắc về số liệu mới này"));
    add("paper.generated", tr("Về câu tự soạn"), "rotate-ccw", "", tr("Bỏ câu đã sửa, dùng lại câu từ số liệu"));
    add("paper.up", tr("Lên"), "arrow-up", "Ctrl+Shift+Up", tr("Chuyển phần này lên trước"));
    add("paper.down", tr("Xuống"), "arrow-down", "Ctrl+Shift+Down", tr("Chuyển phần này xuống sau"));
    add("paper.remove", tr("Bỏ"), "trash-2", "", tr("Bỏ phần này khỏi văn bản (trong danh sách: phím Delete)"));
    add("paper.restore", tr("Đưa lại"), "undo-2", "", tr("Đưa phần này trở lại văn bản"));
    add("paper.rename", tr("Đổi tiêu đề"), "pencil", "", tr("Đổi tiêu đề của phần thêm"));
    add("paper.add", tr("Thêm phần"), "plus", "", tr("Thêm một phần của mình sau phần đang chọn"));
}

PartsPane::PartsPane(const PageContext &context, PaperDesk &desk, QWidget *parent)
    : Panel(context.theme, parent), m_context(context), m_desk(desk), m_model(new PaperSectionsModel(this)),
      m_chooser(new PaperChooser(this)), m_cutOff(new CutOffRow(context.theme, act("paper.add"), this)),
      m_list(new SectionList(context.theme, this)),
      m_editor(new SectionEditor(context.theme,
          {act("paper.generated"), act("paper.rename"), act("paper.up"), act("paper.down"), act("paper.remove"),
              act("paper.restore"), act("paper.take"), act("paper.keep")},
          m_list))
{
    setObjectName(QStringLiteral("partsPane"));
    setAccessibleName(tr("Các phần của văn bản"));
    auto *strip = new QWidget(this);
    auto *rows = new QVBoxLayout(strip);
    rows->setContentsMargins(13, 6, 13, 6);
    rows->setSpacing(6);
    rows->addWidget(m_chooser);
    rows->addWidget(m_cutOff);
    setHeadStrip(strip);
    m_list->setObjectName(QStringLiteral("partList"));
    m_list->setAccessibleName(tr("Các phần của văn bản"));
    m_list->setModel(m_model);
    m_list->setEditor(m_editor);
    body()->addWidget(m_list);
    setLocked(false);
    connectActs();
    connectParts();
}

void PartsPane::setLocked(bool locked)
{
    if (locked && !m_isLocked)
        closePart();
    m_isLocked = locked;
    m_editor->setReadOnly(!isWritable());
    m_cutOff->setReadOnly(!isWritable());
}

bool PartsPane::isWritable() const
{
    return !m_isLocked && !m_context.file.isReadOnly();
}

widgets::ActBar *PartsPane::makeHeadingBar(QWidget *parent)
{
    m_headingBar = new HeadingBar(m_context.theme, parent);
    connect(m_headingBar, &HeadingBar::added, this, &PartsPane::addPart);
    connect(m_headingBar, &HeadingBar::renamed, this, &PartsPane::renamePart);
    return m_headingBar;
}

QAction *PartsPane::act(const char *id) const
{
    return m_context.actions.find(QString::fromLatin1(id));
}

void PartsPane::connectActs()
{
    const auto on = [this](const char *id, const std::function<void()> &does) {
        connect(act(id), &QAction::triggered, this, does);
    };
    on("paper.take", [this] { m_desk.takeNewWords(current(), named(tr("dùng câu mới cho phần “%1” của %2"))); });
    on("paper.keep", [this] { m_desk.keepWords(current(), named(tr("giữ câu đã sửa của phần “%1” trong %2"))); });
    on("paper.generated", [this] { m_desk.takeNewWords(current(), named(tr("trả phần “%1” của %2 về câu tự soạn"))); });
    on("paper.up", [this] { movePart(-1); });
    on("paper.down", [this] { movePart(1); });
    on("paper.remove", [this] { removeOrBringBack(); });
    on("paper.restore", [this] { removeOrBringBack(); });
    on("paper.rename", [this] { askNewHeading(); });
    on("paper.add", [this] { m_headingBar->askFor(titleOf(current())); });
}

void PartsPane::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_isShowing || !now.isValid())
            return;
        if (!m_openKey.isEmpty() && now.data(models::KeyRole).toString() != m_openKey)
            closePart();
        refreshActs();
        emit currentChanged();
    });
    connect(m_list, &SectionList::editRequested, this,
        [this](const QModelIndex &index) { openPart(index.data(models::KeyRole).toString()); });
    connect(m_list, &SectionList::removeRequested, this, &PartsPane::removeOrBringBack);
    connect(m_list, &SectionList::left, this, &PartsPane::closePart);
    connect(m_editor, &SectionEditor::typed, this, [this](const QString &text) { m_desk.type(m_openKey, text); });
    connect(m_editor, &SectionEditor::paused, &m_desk, [this] { m_desk.save(); });
    connect(m_editor, &SectionEditor::left, this, &PartsPane::closePart);
    connect(m_cutOff, &CutOffRow::chosen, &m_desk, &PaperDesk::setCutOff);
    connect(m_cutOff, &CutOffRow::misunderstood, this, [this](const QString &text) {
        emit refused({base::ErrorCode::DateInvalid, {{QStringLiteral("text"), text}}});
    });
    connect(m_cutOff, &CutOffRow::finished, this, &PartsPane::takeFocus);
}

void PartsPane::showPaper()
{
    const reporting::Paper &paper = m_desk.paper();
    const QString key = current();
    m_isShowing = true;
    m_model->setSections(paper.sections);
    select(key);
    if (const EditedSection *section = m_model->section(m_openKey)) {
        m_editor->setSection(*section, titleOf(m_openKey), m_desk.basedOn(m_openKey));
        if (m_list->openIndex() != m_model->indexOf(m_openKey))
            m_list->openAt(m_model->indexOf(m_openKey));
    } else {
        closePart(); // taken back while it was open
    }
    m_isShowing = false;
    m_cutOff->setDay(paper.builder->cutOff(), paper.draft.cutOff.isValid(), m_context.file.clock().today());
    refreshActs();
}

QString PartsPane::current() const
{
    return m_openKey.isEmpty() ? m_list->currentIndex().data(models::KeyRole).toString() : m_openKey;
}

QString PartsPane::titleOf(const QString &key) const
{
    const QModelIndex index = m_model->indexOf(key);
    return index.isValid() ? m_model->title(index.row()) : QString();
}

QString PartsPane::named(const QString &form) const
{
    return form.arg(titleOf(current()), services::paperName(m_desk.paper().key()));
}

void PartsPane::select(const QString &key)
{
    const QModelIndex wanted = m_model->indexOf(key);
    const QModelIndex index = wanted.isValid() ? wanted : m_model->index(0);
    if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void PartsPane::refreshActs()
{
    const EditedSection *section = m_model->section(current());
    const bool writable = section && isWritable();
    const SectionState state = section ? section->state : SectionState::Generated;
    const bool outdated = state == SectionState::Outdated;
    const bool removed = state == SectionState::Removed;
    const int row = m_model->indexOf(current()).row();
    act("paper.take")->setEnabled(writable && outdated);
    act("paper.keep")->setEnabled(writable && outdated);
    act("paper.generated")->setEnabled(writable && (outdated || state == SectionState::Edited));
    act("paper.generated")->setVisible(state != SectionState::Added && !removed);
    act("paper.rename")->setVisible(writable && state == SectionState::Added);
    act("paper.up")->setEnabled(writable && row > 0);
    act("paper.down")->setEnabled(writable && row + 1 < m_model->rowCount());
    act("paper.remove")->setEnabled(writable);
    act("paper.remove")->setVisible(!removed);
    act("paper.restore")->setVisible(writable && removed);
    act("paper.add")->setEnabled(writable);
}

void PartsPane::leavePaper()
{
    closePart();
    m_headingBar->forget();
    m_cutOff->forget();
}

void PartsPane::takeFocus()
{
    (m_openKey.isEmpty() ? static_cast<QWidget *>(m_list) : m_editor)->setFocus(Qt::TabFocusReason);
}

void PartsPane::openPart(const QString &key)
{
    if (!m_model->section(key))
        return;
    if (m_openKey != key) {
        closePart();
        m_openKey = key;
        m_desk.beginVisit(named(tr("sửa phần “%1” của %2")));
        select(key);
        refreshActs();
        m_editor->begin(*m_model->section(key), titleOf(key), m_desk.basedOn(key));
        m_list->openAt(m_model->indexOf(key));
        emit currentChanged();
    }
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PartsPane::closePart()
{
    if (m_openKey.isEmpty())
        return;
    m_desk.save();
    m_openKey.clear();
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_list->openAt({});
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void PartsPane::movePart(int by)
{
    m_desk.move(current(), by, named(tr("chuyển phần “%1” của %2")));
    m_list->scrollTo(m_model->indexOf(current()));
    emit currentChanged();
}

void PartsPane::removeOrBringBack()
{
    const EditedSection *section = m_model->section(current());
    if (!section || !isWritable())
        return;
    const bool removes = section->state != SectionState::Removed;
    m_desk.setRemoved(current(), removes, named(removes ? tr("bỏ phần “%1” khỏi %2") : tr("đưa phần “%1” trở lại %2")));
}

void PartsPane::askNewHeading()
{
    if (const EditedSection *section = m_model->section(current()))
        m_headingBar->askOther(current(), titleOf(current()), section->section.heading);
}

void PartsPane::addPart(const QString &heading)
{
    if (!m_desk.hasPaper())
        return;
    const QString paper = services::paperName(m_desk.paper().key());
    const QString added = m_desk.add(current(), heading, tr("thêm phần “%1” vào %2").arg(heading, paper));
    if (added.isEmpty())
        return;
    m_headingBar->close();
    openPart(added);
}

void PartsPane::renamePart(const QString &key, const QString &heading)
{
    if (!m_desk.hasPaper())
        return;
    const QString paper = services::paperName(m_desk.paper().key());
    if (m_desk.setHeading(key, heading, tr("đổi tiêu đề phần “%1” của %2").arg(titleOf(key), paper)))
        m_headingBar->close();
}

void PartsPane::setLow(bool low)
{
    m_list->setFirstLineShown(!low);
    m_cutOff->setNoteShown(!low);
}

} // namespace pages

#include "ui/pages/incoming/entryattachments.h"

#include "core/base/errortext.h"
#include "ui/pages/incoming/filedesk.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filechips.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>
#include <QJsonObject>

namespace pages {

using domain::NewAttachment;
using widgets::ActionButton;
using widgets::FileAct;
using widgets::MessageBar;
using widgets::named;

EntryAttachments::EntryAttachments(const PageContext &context, QAction *add, QWidget *form)
    : QWidget(form), m_context(context), m_row(new QWidget(this)),
      m_label(new widgets::IconLabel(context.theme, QStringLiteral("paperclip"), m_row)),
      m_chips(named(new widgets::FileChips(context.theme, m_row), "attachmentChips")),
      m_hint(named(new widgets::ElidedLabel(
                       context.theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small, m_row),
          "attachmentHint")),
      m_add(named(new ActionButton(context.theme, ActionButton::Look::Link, add, m_row), "attachButton")),
      m_message(named(new MessageBar(context.theme, this), "attachmentMessage")), m_drop(new widgets::FileDrop(form))
{
    build(form);
    connect(m_chips, &widgets::FileChips::asked, this, &EntryAttachments::act);
    connect(m_chips, &widgets::FileChips::rebuilt, this, &EntryAttachments::ordered);
    connect(m_desk, &FileDesk::stored, this, &EntryAttachments::take);
    connect(m_desk, &FileDesk::failed, this, &EntryAttachments::fail);
    connect(m_desk, &FileDesk::done, this, &EntryAttachments::done);
    connect(m_desk, &FileDesk::waitingChanged, this, &EntryAttachments::showState);
    connect(m_drop, &widgets::FileDrop::filesGiven, m_desk, &FileDesk::put);
    connect(m_drop, &widgets::FileDrop::pictureGiven, this, &EntryAttachments::pastePicture);
    connect(m_drop, &widgets::FileDrop::hovered, this, [this](bool over) {
        m_hovered = over;
        showState();
    });
    m_drop->setEnabled(!context.file.isReadOnly());
    showState();
}

void EntryAttachments::build(QWidget *form)
{
    m_chips->setRemovable(true);
    m_add->setShortText(tr("Thêm tệp…"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_message->setCompact(true);
    auto *bar = named(new widgets::WorkBar(m_context.theme, this), "attachmentWork");
    bar->setCompact(true);
    m_desk = new FileDesk(m_context.file.path(), bar, form);
    m_label->setText(tr("Tệp kèm:"));
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(14, 4, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_chips, 3);
    row->addWidget(m_hint, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(14, 0, 14, 0);
    bars->addWidget(bar);
    bars->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addLayout(bars);
}

void EntryAttachments::showState()
{
    m_chips->setWaiting(m_desk->waiting());
    const QString hint = m_hovered ? tr("Thả ra để kèm vào văn bản") : tr("Kéo tệp vào đây hoặc Ctrl+V ảnh chụp");
    m_hint->setText(hint);
    // Files take the room of the words that ask for them.
    const bool none = m_chips->isHidden();
    m_hint->setVisible(none || m_hovered);
    m_add->setKeyHintShown(m_keysShown && none);
    m_label->setMinimumHeight(m_add->sizeHint().height());
    if (m_saveWaits && !m_desk->isBusy()) {
        m_saveWaits = false;
        emit savable();
    }
}

void EntryAttachments::choose()
{
    if (m_applicable)
        m_desk->choose();
}

QList<NewAttachment> EntryAttachments::files() const
{
    return m_chips->files();
}

bool EntryAttachments::isEmpty() const
{
    return files().isEmpty() && !m_desk->isBusy();
}

void EntryAttachments::clear()
{
    m_saveWaits = false;
    m_desk->drop();
    m_chips->setFiles({});
    m_message->hide();
    showState();
}

QJsonArray EntryAttachments::draft() const
{
    QJsonArray lines;
    for (const NewAttachment &file : m_chips->files()) {
        lines.append(QJsonObject{{QStringLiteral("name"), file.fileName}, {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), file.sha256}});
    }
    return lines;
}

void EntryAttachments::setDraft(const QJsonArray &draft)
{
    QList<NewAttachment> files;
    for (const QJsonValue &value : draft) {
        const QJsonObject line = value.toObject();
        const NewAttachment file{line.value(QLatin1String("name")).toString(),
            line.value(QLatin1String("size")).toInteger(), line.value(QLatin1String("sha256")).toString()};
        // What has gone meanwhile is said now, not when the document is saved.
        if (const base::Result<void> found = m_desk->contents().find(file); found)
            files.append(file);
        else
            fail(found.error());
    }
    m_chips->setFiles(files);
    showState();
}

bool EntryAttachments::holdsSave()
{
    m_saveWaits = m_desk->isBusy();
    return m_saveWaits;
}

bool EntryAttachments::isTaking() const
{
    return !m_desk->waiting().isEmpty();
}

void EntryAttachments::setApplicable(bool applicable)
{
    if (m_applicable == applicable)
        return;
    m_applicable = applicable;
    m_drop->setEnabled(applicable && !m_context.file.isReadOnly());
    setVisible(applicable || !isEmpty());
    if (!applicable && !isEmpty()) {
        m_message->say(MessageBar::Kind::Warning,
            tr("Kết quả không có văn bản thì không kèm tệp được: các tệp này sẽ không được lưu."));
    }
}

void EntryAttachments::setKeysShown(bool shown)
{
    m_keysShown = shown;
    showState();
}

void EntryAttachments::act(FileAct act, qsizetype index)
{
    const NewAttachment file = m_chips->files().at(index);
    switch (act) {
    case FileAct::Preview:
        emit previewWanted(file);
        break;
    case FileAct::Open:
        m_desk->open(file);
        break;
    case FileAct::SaveCopy:
        m_desk->saveCopy(file);
        break;
    case FileAct::Remove: {
        const bool hadFocus = m_chips->focused() >= 0;
        m_chips->removeAt(index);
        if (hadFocus && m_chips->focused() < 0)
            m_add->setFocus(Qt::OtherFocusReason);
        showState();
        emit removed(file);
        emit typed();
        break;
    }
    }
}

void EntryAttachments::preview()
{
    if (!m_chips->files().isEmpty())
        emit previewWanted(
            m_chips->files().at(std::clamp<qsizetype>(m_chips->focused(), 0, m_chips->files().size() - 1)));
}

void EntryAttachments::take(const NewAttachment &file)
{
    m_message->hide();
    // The same content under the same name is one file, however often it is dropped.
    if (!m_chips->files().contains(file))
        m_chips->append(file);
    emit typed();
}

void EntryAttachments::fail(const base::Error &error)
{
    if (m_saveWaits) {
        m_saveWaits = false;
        emit unsavable();
    }
    m_message->say(error.code == base::ErrorCode::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
        base::sentence(error));
    emit spoken(m_message);
}

void EntryAttachments::pastePicture(const QImage &picture)
{
    QStringList taken = m_desk->waiting();
    for (const NewAttachment &file : m_chips->files())
        taken.append(file.fileName);
    // A name is no sentence of the program: it stays in every language as the office writes it.
    const QString stem
        = QStringLiteral("Ảnh chụp %1").arg(m_context.file.clock().now().toString(QStringLiteral("yyyy-MM-dd HH.mm")));
    QString name = stem + QStringLiteral(".png");
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2).png").arg(stem).arg(number);
    m_desk->putPicture(picture, name);
}

QList<QWidget *> EntryAttachments::inOrder() const
{
    return m_chips->inOrder() << m_add;
}

} // namespace pages

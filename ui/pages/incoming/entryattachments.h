#pragma once

#include "core/domain/attachment.h"
#include "ui/pages/page.h"
#include "ui/widgets/filechip.h"

#include <QJsonArray>
#include <QWidget>

namespace widgets {
class ActionButton;
class ElidedLabel;
class FileChips;
class FileDrop;
class IconLabel;
class MessageBar;
} // namespace widgets

namespace pages {

class FileDesk;

/// The files of the document that is being entered: chosen, dropped on or pasted into the form. Their contents go into
/// the store at once; the rows come with the document.
class EntryAttachments : public QWidget {
    Q_OBJECT

public:
    /// `form` is the area that takes files; `add` is the action that leads to choose().
    EntryAttachments(const PageContext &context, QAction *add, QWidget *form);

    /// Asks for files to add.
    void choose();
    QList<domain::NewAttachment> files() const;
    bool isEmpty() const;
    void clear();
    QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);

    /// Whether a save has to wait for contents that are on their way; then savable() comes when they have arrived, or
    /// unsavable() when one of them did not.
    bool holdsSave();
    /// Files are on their way into the store.
    bool isTaking() const;
    /// Results without a document have no files.
    void setApplicable(bool applicable);
    void setKeysShown(bool shown);
    /// Shows the file that has the focus, or the first one.
    void preview();
    QList<QWidget *> inOrder() const;

signals:
    void typed(); ///< files came or went
    void removed(const domain::NewAttachment &file); ///< by the user
    void ordered(); ///< there are other things to go to by Tab
    void savable();
    void unsavable(); ///< a save waits no longer: one of the files did not arrive
    void spoken(QWidget *where); ///< something was said that should be seen
    void previewWanted(const domain::NewAttachment &file);
    void done(const QString &sentence);

private:
    void build(QWidget *form);
    void act(widgets::FileAct act, qsizetype index);
    void take(const domain::NewAttachment &file);
    void fail(const base::Error &error);
    void pastePicture(const QImage &picture);
    void showState();

    PageContext m_context;
    QWidget *m_row;
    widgets::IconLabel *m_label;
    widgets::FileChips *m_chips;
    widgets::ElidedLabel *m_hint;
    widgets::ActionButton *m_add;
    widgets::MessageBar *m_message;
    widgets::FileDrop *m_drop;
    FileDesk *m_desk;
    bool m_applicable = true;
    bool m_saveWaits = false;
    bool m_hovered = false;
    bool m_keysShown = true;
};

} // namespace pages

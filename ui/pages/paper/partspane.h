#pragma once

#include "core/base/error.h"
#include "ui/widgets/panel.h"

class QAction;

namespace models {
class PaperSectionsModel;
}

namespace widgets {
class ActBar;
}

namespace pages {

class CutOffRow;
class HeadingBar;
class PaperChooser;
class PaperDesk;
class SectionEditor;
class SectionList;
struct PageContext;

/// The left half of the page: which paper it is, its parts of the paper, one of them open to be written in, and the
/// acts on them.
class PartsPane : public widgets::Panel {
    Q_OBJECT

public:
    /// Registers the acts, with their keys, for as long as `scope` is shown.
    static void addActions(const PageContext &context, QWidget *scope);

    PartsPane(const PageContext &context, PaperDesk &desk, QWidget *parent = nullptr);

    /// The paper is issued: it is looked at, not changed.
    void setLocked(bool locked);
    PaperChooser *chooser() const { return m_chooser; }
    /// The desk's paper says something else.
    void showPaper();
    void closePart(); ///< what was typed is written
    /// Another paper comes: nothing half done of this one may reach it.
    void leavePaper();
    QString current() const; ///< the key of the part in hand: the open one, else the current row
    const models::PaperSectionsModel &model() const { return *m_model; }
    /// Into the part that is open, or the list.
    void takeFocus();
    /// The strip in which a part gets its heading; made once, for below the panes.
    widgets::ActBar *makeHeadingBar(QWidget *parent);
    void setLow(bool low);

signals:
    void currentChanged(); ///< another part is in hand, or it stands elsewhere
    void refused(const base::Error &error); ///< something typed means nothing

private:
    void connectActs();
    void connectParts();
    QAction *act(const char *id) const;
    bool isWritable() const;
    void refreshActs();
    void select(const QString &key);
    QString titleOf(const QString &key) const;
    QString named(const QString &form) const; ///< %1 the part in hand, %2 the month: an act for the history

    void openPart(const QString &key);
    void movePart(int by);
    void removeOrBringBack();
    void askNewHeading();
    void addPart(const QString &heading);
    void renamePart(const QString &key, const QString &heading);

    const PageContext &m_context;
    PaperDesk &m_desk;
    models::PaperSectionsModel *m_model;
    PaperChooser *m_chooser;
    CutOffRow *m_cutOff;
    SectionList *m_list;
    SectionEditor *m_editor;
    HeadingBar *m_headingBar = nullptr;
    QString m_openKey; ///< the open part; empty: none
    bool m_isLocked = false;
    bool m_isShowing = false; ///< the current row moves because the rows changed, not by the user
};

} // namespace pages

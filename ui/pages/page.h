#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/reporting/documentrenderer.h"
#include "core/services/datafile.h"
#include "ui/theme/density.h"

#include <QWidget>

#include <optional>

class QAction;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace actions {
class ActionRegistry;
}

namespace reporting {
struct PeriodBadges;
}

namespace widgets {
class MessageBar;
class PageHead;
} // namespace widgets

namespace pages {

class ListingExport;
class LocalChoices;
struct Listing;

/// What every page is given. Owned by the composition root and longer-lived than any page.
struct PageContext {
    services::DataFile &file;
    reporting::DocumentRenderer &renderer;
    theme::Theme &theme;
    actions::ActionRegistry &actions;
    LocalChoices *local = nullptr; ///< this PC's settings; nullptr: there are none to show
};

/// A page of the main window: a head, a message bar, and its content below. It owns its actions; the window collects.
///
/// A page costs nothing until it is looked at: its constructor only registers actions, its widgets are built when it
/// is shown first, and it reads its data when it is shown after something that concerns it was announced. A handler of
/// an action that may come before that calls prepare() or asks for the page (pageRequested) first.
class Page : public QWidget {
    Q_OBJECT

public:
    struct Face {
        QString id; ///< stable ASCII ("tasks"), also the object name and the name of its pictures
        QString title; ///< as the navigation shows it
        QString iconName; ///< of resources/icons
        bool atFoot = false; ///< stands at the foot of the navigation
    };

    Page(const PageContext &context, const Face &face, QWidget *parent = nullptr);

    const QString &id() const { return m_face.id; }
    const QString &title() const { return m_face.title; }
    const QString &iconName() const { return m_face.iconName; }
    bool isAtFoot() const { return m_face.atFoot; }
    /// The count at the right of the navigation item; empty: none. `urgent` paints it red. Needs no widgets.
    virtual QString badge(const reporting::PeriodBadges &badges, bool *urgent) const;
    /// One line for the status bar ("32 nhiệm vụ · 6 nhóm · đang chọn 2.7").
    virtual QString summary() const;

    domain::Period period() const { return m_period; }
    void setPeriod(domain::Period period);
    void setDensity(const theme::Density &density);
    /// Builds and reads now what has not been built or is no longer true.
    void prepare();
    /// Called when the page comes to the front: puts the focus where the work begins, by default into the first pane.
    virtual void activate();
    /// Shows one thing that was asked for elsewhere. Returns false: not a thing of this page. Kinds in use:
    /// "unit" and its code (to enter its report), "task" and its number, "tasks.filter" and a code of
    /// models::TaskFilter, "unit.tasks" and a unit's code (what it has to do), "unit.year" and its code (its row of the
    /// matrix), "unit.remind" and its code (to write its reminder), "difficulty" and its id, "difficulty.stage" and a
    /// stage's code ("new"), "entry" and "2022/137" (in the register), "request" and its number, "reports.status" and a
    /// status's code ("late": the period's reports that have it), "paper" and "reminder/2022-05" or "reminder" (to be
    /// composed), "book" and the code of a document that is only printed ("incoming"), "trace" and a thing whose story
    /// is wanted ("register_entry/2022/137", "task/2.7").
    bool showItem(const QString &kind, const QString &key);
    bool shows(const QString &kind) const { return itemKinds().contains(kind); }
    /// How the page was last looked at, where it has more than one face: a word of its own that the window keeps on
    /// this PC and hands back before the page is shown. Default: none.
    virtual QString face() const;
    virtual void setFace(const QString &face);
    /// The table that is in sight, of a page that called offerListing(). Default: none.
    virtual std::optional<Listing> listing() const;
    /// The thing in hand whose story can be read, as kind "trace" of showItem() takes it ("unit/ninh-son"), of a page
    /// that called offerStory(). Default: none.
    virtual QString story() const;
    /// F6 and Shift+F6: the focus goes to the next pane of the page. Returns false when there is no further pane.
    virtual bool focusNextPane(bool backwards);

signals:
    void summaryChanged();
    void periodRequested(domain::Period period);
    void pageRequested(const QString &pageId);
    /// A thing of another page is to be shown there; kinds as in showItem().
    void itemRequested(const QString &kind, const QString &key);
    /// A finished act, for the status bar ("Đã lưu văn bản đến số 137").
    void done(const QString &sentence);

protected:
    const PageContext &context() const { return m_context; }
    widgets::PageHead *head() const { return m_head; } ///< nullptr before build()
    widgets::MessageBar *message() const { return m_message; } ///< nullptr before build()
    QVBoxLayout *content() const { return m_content; } ///< nullptr before build()
    const theme::Density &density() const { return m_density; }
    bool isReady() const { return m_head && !m_stale; }
    /// What is shown is no longer true: it is read again now, or when the page is shown.
    void invalidate();
    /// In the constructor of a page whose lists are short and have no filter: Ctrl+F looks everywhere, as Ctrl+K does.
    void addFindEverywhere();
    /// In the constructor of a page that shows a table: it can be printed and saved as it is seen, by listing().
    void offerListing();
    /// In the constructor of a page with things that have a story in the trace: one action of all such pages leads from
    /// the thing in hand to what was ever done to it, by story().
    void offerStory();
    void showStory();
    void say(const base::Error &error) const; ///< in the message bar, as an error

    /// Fills content(); head() and message() are there already. Called once.
    virtual void build() = 0;
    /// Reads and shows. Called after build() and whenever something that concerns the page has changed.
    virtual void reload() = 0;
    /// Whether a change of that subject makes what is shown untrue. Default: every one does.
    virtual bool concerns(services::Subject subject) const;
    /// Lays the parts out for density() and size(). Called after build() and after either changed.
    virtual void arrange();
    /// The panes that F6 walks, in reading order. Hidden ones are passed over.
    virtual QList<QWidget *> panes() const;
    /// Puts the focus where the work in the pane goes on; by default into the pane itself.
    virtual void focusPane(QWidget *pane, Qt::FocusReason reason);
    virtual QStringList itemKinds() const;
    /// As showItem(), of a kind in itemKinds() and after prepare().
    virtual bool openItem(const QString &kind, const QString &key);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rearrange();
    QList<QWidget *> visiblePanes() const;

    PageContext m_context;
    Face m_face;
    domain::Period m_period;
    theme::Density m_density;
    widgets::PageHead *m_head = nullptr;
    widgets::MessageBar *m_message = nullptr;
    ListingExport *m_listing = nullptr;
    QVBoxLayout *m_content = nullptr;
    bool m_stale = true;
    bool m_preparing = false;
};

} // namespace pages

#pragma once

#include "core/base/clock.h"
#include "core/domain/period.h"
#include "core/reporting/documentrenderer.h"
#include "core/services/datafile.h"

#include <QWidget>

class QAction;

namespace theme {
class Theme;
struct Density;
} // namespace theme

namespace actions {
class ActionRegistry;
}

namespace pages {

/// What every page is given. Owned by the composition root and longer-lived than any page.
struct PageContext {
    services::DataFile &file;
    reporting::DocumentRenderer &renderer;
    theme::Theme &theme;
    actions::ActionRegistry &actions;
};

/// A page of the main window. It owns its actions and refreshes by announced changes only; the window
/// collects.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// Stable ASCII id ("tasks"), also its object name and the name of its pictures.
    virtual QString id() const = 0;
    virtual QString title() const = 0; ///< as the navigation shows it
    virtual QString iconName() const = 0; ///< of resources/icons
    /// The count at the right of the navigation item; empty: none. `urgent` paints it red.
    virtual QString badge(bool *urgent) const;
    /// One line for the status bar ("32 nhiệm vụ · 6 nhóm · đang chọn 2.7").
    virtual QString summary() const;

    virtual void setPeriod(domain::Period period);
    virtual void setDensity(const theme::Density &density);
    /// Called when the page comes to the front: put the focus where the work begins.
    virtual void activate();
    /// Shows one thing that Ctrl+K found: "task" and its number, "unit" and its code (to enter its report),
    /// "unit.tasks" and its code (what it has to do). Returns false: not a thing of this page.
    virtual bool showItem(const QString &kind, const QString &key);
    /// F6 and Shift+F6: the focus goes to the next pane of the page, or on to the window after the last one.
    /// Returns false when there is no further pane.
    virtual bool focusNextPane(bool backwards);

signals:
    void summaryChanged();
    void badgeChanged();
    void periodRequested(domain::Period period);
    void pageRequested(const QString &pageId);
    /// A finished act, for the status bar ("Đã lưu văn bản đến số 137").
    void done(const QString &sentence);

protected:
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace pages

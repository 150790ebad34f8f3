#pragma once

#include "core/domain/period.h"
#include "ui/pages/page.h"

#include <QList>
#include <QMainWindow>

namespace widgets {
class FindPanel;
class MessageBar;
class NavigationList;
struct FindHit;
} // namespace widgets

namespace app {

class FileWatch;
class LocalSettings;
class MenuRow;
class PcChoices;
class PageStack;
class SafeKeeping;
class SideColumn;
class StatusLine;

/// The frame: menus, navigation, the page in front, status line. Pages own their actions; the window
/// collects.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const pages::PageContext &context, LocalSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    const QList<pages::Page *> &pages() const { return m_pages; }
    pages::Page *currentPage() const;
    void showPage(const QString &id);
    domain::Period period() const { return m_period; }
    void setPeriod(domain::Period period);
    SafeKeeping *safeKeeping() const { return m_safe; }
    FileWatch *fileWatch() const { return m_watch; }

signals:
    void openRequested(); ///< Tệp → Mở…
    void createRequested(); ///< Tệp → Tạo tệp mới…
    void recentRequested(const QString &path);
    /// A data file that is to take the place of the one that is open, without the contents of some attachments.
    void restored(const QString &path, const QStringList &missing = {});
    void reopenRequested(); ///< the file as it is now, in a new window

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void addPages();
    void addActions();
    void applyDensity();
    void refreshSide();
    void openHit(const widgets::FindHit &hit);
    void bringPage(const QString &id);
    void showItem(const QString &kind, const QString &key);
    void focusNextPane(bool backwards);

    pages::PageContext m_context;
    LocalSettings &m_settings;
    PcChoices *m_choices;
    domain::Period m_period;
    QList<pages::Page *> m_pages;
    MenuRow *m_menuRow = nullptr;
    SideColumn *m_side = nullptr;
    widgets::NavigationList *m_navigation = nullptr;
    widgets::MessageBar *m_message = nullptr;
    PageStack *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    SafeKeeping *m_safe = nullptr;
    FileWatch *m_watch = nullptr;
    widgets::FindPanel *m_findPanel = nullptr;
};

} // namespace app

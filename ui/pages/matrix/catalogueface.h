#pragma once

#include "core/domain/unit.h"
#include "ui/pages/page.h"

class QAction;
class QLineEdit;
class QStackedWidget;

namespace dialogs {
class ContactBar;
class UnitBar;
} // namespace dialogs

namespace models {
class UnitDetailModel;
class UnitListModel;
} // namespace models

namespace widgets {
class ActBar;
class EmptyState;
class ListTable;
class Panel;
} // namespace widgets

namespace pages {

class ListColumns;

/// The face "Danh mục đơn vị" of the page: the catalogue, beside it all there is of the current unit, below it the
/// strip in which one thing of it is changed.
class CatalogueFace : public QWidget {
    Q_OBJECT

public:
    /// What can be done here, in the order of the card's buttons.
    struct Acts {
        QAction *edit = nullptr;
        QAction *add = nullptr;
        QAction *addContact = nullptr;
        QAction *addAlias = nullptr;
        QAction *story = nullptr;
        QAction *remove = nullptr; ///< the contact or spelling that is current
    };

    CatalogueFace(const PageContext &context, const Acts &acts, QWidget *parent = nullptr);

    base::Result<void> read();
    void setFilter(const QString &text);
    void setDensity(const theme::Density &density);
    bool select(const QString &unitCode); ///< false: not in the list as it is filtered
    domain::Unit unit() const; ///< the current one; invalid: none
    int total() const;

    void closeStrips();
    void edit();
    void add();
    void addContact();
    void addAlias();
    void remove();

    widgets::ListTable *list() const { return m_list; }
    widgets::ListTable *details() const { return m_details; }

signals:
    void currentChanged();
    void filterDropped();
    void saved(const QString &sentence);
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePanels(const Acts &acts);
    void makeBars();
    void addButtons(widgets::Panel *panel, QWidget *list, const QList<QAction *> &actions);
    base::Result<void> readDetails();
    void standOn(const QString &code); ///< or on the first, where that is not shown
    void showCurrent();
    void saveAlias();
    void changeCurrentDetail();
    void arrangeColumns();
    void addColumns();
    void sortBy(int column);
    void placePanels();
    void openCard(bool open);

    const PageContext m_context;
    Acts m_acts;
    models::UnitListModel *m_units;
    models::UnitDetailModel *m_facts;
    widgets::Panel *m_listPanel;
    widgets::Panel *m_card;
    QStackedWidget *m_stack;
    widgets::ListTable *m_list;
    ListColumns *m_columns = nullptr;
    widgets::EmptyState *m_empty;
    widgets::ListTable *m_details;
    dialogs::UnitBar *m_unitBar;
    dialogs::ContactBar *m_contactBar;
    widgets::ActBar *m_aliasBar;
    domain::Unit m_aliasOf; ///< the one that m_aliasBar is open for
    QLineEdit *m_alias;
    bool m_narrow = false;
    bool m_cardOpen = false; ///< in place of the list, when there is no room for both
};

} // namespace pages

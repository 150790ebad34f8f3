#pragma once

#include "core/base/result.h"
#include "core/reporting/requestfigures.h"

#include <QStackedWidget>

class QAction;

namespace models {
class RequestModel;
}

namespace widgets {
class EmptyState;
class ListTable;
} // namespace widgets

namespace pages {

class ListColumns;
struct Listing;
struct PageContext;

/// The ad-hoc requests, or the sentence that stands where the first would be.
class RequestList : public QStackedWidget {
    Q_OBJECT

public:
    /// `create` is offered where there is none yet; `acts` stand in the list's menu.
    RequestList(const PageContext &context, QAction *create, const QList<QAction *> &acts, QWidget *parent = nullptr);

    /// Reads them again; the request that was chosen stays chosen.
    base::Result<void> reload(const services::DataFile &file, domain::PlanId plan);
    void setFilter(const QString &text);
    bool choose(const QString &number); ///< false: it is not listed
    int openCount() const;

    const reporting::RequestFigures *current() const; ///< nullptr: none is chosen
    QWidget *table() const;
    Listing listing(const QString &heading, const QString &filter, QDate printedOn) const;

signals:
    void currentLineChanged();
    void opened();
    void filterDropped();

private:
    void showRows();
    void sortBy(int column);
    void openMenu(const QPoint &at);

    models::RequestModel *m_model;
    widgets::ListTable *m_table;
    ListColumns *m_columns;
    QList<QAction *> m_acts;
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_noHit;
};

} // namespace pages

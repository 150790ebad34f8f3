#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/domain/registerquery.h"
#include "core/services/datafile.h"

#include <QStackedWidget>

class QAction;

namespace models {
class RegisterModel;
}

namespace widgets {
class EmptyState;
class IdTable;
} // namespace widgets

namespace pages {

class ListColumns;
struct Listing;
struct PageContext;

/// The register's entries, or the sentence that stands where the first would be.
class EntryList : public QStackedWidget {
    Q_OBJECT

public:
    /// `enter` is offered where nothing is registered yet; `acts` stand in the list's menu.
    EntryList(const PageContext &context, QAction *enter, const QList<QAction *> &acts, QWidget *parent = nullptr);

    /// Lists what the query asks for, in the order that was chosen here; the entry that was chosen stays chosen.
    base::Result<void> show(domain::RegisterQuery query);
    /// The columns of the bound register, or the few of a month.
    void setWide(bool wide);
    bool choose(domain::EntryId entry); ///< false: it is not listed
    bool contains(domain::EntryId entry) const;

    domain::EntryId currentId() const;
    std::optional<domain::RegisterLine> current() const;
    QWidget *table() const;
    /// What is listed, to be read when it is wanted.
    Listing listing(const QString &heading, const QString &filter) const;

signals:
    void currentLineChanged();
    void opened();
    void filterDropped();
    void failed(const base::Error &error);

private:
    void sortBy(int column);
    void sizeColumns();
    void openMenu(const QPoint &at);

    QList<QAction *> m_acts;
    models::RegisterModel *m_model;
    widgets::IdTable *m_table;
    ListColumns *m_columns;
    bool m_wide = false;
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_noHit;
};

} // namespace pages
